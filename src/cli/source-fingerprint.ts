import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that the built program is made of. */
const SOURCES = [
  'src',
  'machines',
  'checklists',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'lingui.config.ts',
]

/**
 * Stands for the state of the sources: changes when a file is added, taken away, renamed or written. Looks at names,
 * sizes and times only, so that it takes a few milliseconds. `LACUNA_CHECKLISTS` is built in too, as in vite.config.ts.
 */
export function sourceFingerprint(root: string): string {
  const hash = createHash('sha256')
  const further = process.env['LACUNA_CHECKLISTS'] ?? ''
  for (const source of further === '' ? SOURCES : [...SOURCES, further]) addTo(hash, join(root, source))
  return hash.digest('hex')
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return
  if (!stats.isDirectory()) {
    hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\0`)
    return
  }
  for (const name of readdirSync(path).toSorted()) addTo(hash, join(path, name))
}
