import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'

type Files = Readonly<Record<string, unknown>>

/** A folder with those files for as long as `look` runs; what is not text yet is written as YAML. */
export function withFolder<T>(files: Files, look: (root: string) => T): T {
  const root = written(files)
  try {
    return look(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** The same for what takes its time. */
export async function withFolderAsync<T>(files: Files, look: (root: string) => Promise<T>): Promise<T> {
  const root = written(files)
  try {
    return await look(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

function written(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'lacuna-test-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), typeof content === 'string' ? content : stringify(content))
  }
  return root
}
