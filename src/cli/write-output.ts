import { randomUUID } from 'node:crypto'
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '#domain/result.ts'
import { codeOf } from './read-input.ts'
import type { Words } from './words.ts'

/**
 * Writes a file whole or not at all: beside its place first, then renamed, so that a failure leaves what was
 * there. What is no file (`/dev/stdout`, a pipe) is written to directly. The error is a sentence.
 */
export async function writeOutput(
  file: string,
  content: string | Uint8Array,
  t: Words,
): Promise<Result<null, string>> {
  try {
    const stats = await stat(file).catch(nullIfMissing)
    if (stats?.isDirectory() === true) return fail(`${file}: ${t('file.is-folder')}`)
    if (stats !== null && !stats.isFile()) await writeFile(file, content)
    else await replace(stats === null ? file : await realpath(file), content, stats?.mode)
    return ok(null)
  } catch (error) {
    return fail(`${file}: ${whyNotWritten(error, t)}`)
  }
}

/** Whether there is something of that name already. */
export const exists = async (file: string): Promise<boolean> =>
  (await stat(file).catch(nullIfMissing)) !== null

async function replace(file: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, content, { flag: 'wx', mode, flush: true })
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

function nullIfMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null
  throw error
}

function whyNotWritten(error: unknown, t: Words): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return t('file.no-folder')
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return t('file.not-writable')
    case 'ENOSPC':
      return t('file.disk-full')
    default:
      return t('file.not-written', { code: codeOf(error) })
  }
}
