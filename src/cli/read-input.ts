import { type FileHandle, open } from 'node:fs/promises'
import { LIMITS } from '#domain/assessment/assessment.ts'
import type { Problem } from '#domain/faults/fault.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import type { Words } from './words.ts'

const LIMIT = LIMITS.mebibytes * 2 ** 20

/** What can't be read, in a sentence without the file's name, or as a problem of what is in it. */
export type Unreadable = { readonly sentence: string } | { readonly problem: Problem }

/** The text of a file, or with `-` of standard input; no more of it is read than a file may hold. */
export async function readInput(file: string, t: Words): Promise<Result<string, Unreadable>> {
  try {
    if (file === '-') return await textOf(process.stdin)
    const handle = await open(file)
    try {
      return await textOfFile(handle, t)
    } finally {
      await handle.close()
    }
  } catch (error) {
    return fail({ sentence: whyUnreadable(error, t) })
  }
}

async function textOfFile(handle: FileHandle, t: Words): Promise<Result<string, Unreadable>> {
  const stats = await handle.stat()
  if (stats.isDirectory()) return fail({ sentence: t('file.is-folder') })
  if (stats.size > LIMIT) return tooLarge
  return await textOf(handle.createReadStream({ autoClose: false }))
}

const tooLarge = fail({ problem: { code: 'too-large', limitMiB: LIMITS.mebibytes } } as const)

async function textOf(stream: AsyncIterable<Buffer | string>): Promise<Result<string, Unreadable>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > LIMIT) return tooLarge
    chunks.push(bytes)
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
  } catch {
    return fail({ problem: { code: 'not-json', detail: 'not UTF-8' } })
  }
}

/** A failure of the file system in a sentence; anything else is a fault of the program and is thrown on. */
export function whyUnreadable(error: unknown, t: Words): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return t('file.missing')
    case 'EISDIR':
      return t('file.is-folder')
    case 'EACCES':
    case 'EPERM':
      return t('file.forbidden')
    default:
      return t('file.unreadable', { code: codeOf(error) })
  }
}

/** The system's code of a failure (`ENOENT`). */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
