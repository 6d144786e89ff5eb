import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseDocument } from 'yaml'
import type { ParsedFolder } from '#domain/checklist/parsed-folder.ts'
import { fileFault } from '#domain/checklist/parsed-folder.ts'
import type { FileFault } from '#domain/faults/fault.ts'

export interface ReadFolder {
  readonly folder: ParsedFolder
  /** Files that are not YAML at all. */
  readonly faults: readonly FileFault[]
}

/** Aliases can blow a small file up into a huge one; no checklist of ours uses them. */
const MAX_ALIASES = 0

/**
 * Every YAML file below `root`, parsed, by its path inside (with `/`). A `.yml` is read too, so that it can be
 * reported as unexpected and not be passed over. Throws where the folder can't be read.
 */
export function readFolder(root: string): ReadFolder {
  const folder = new Map<string, unknown>()
  const faults: FileFault[] = []
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  for (const entry of entries.toSorted((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  )) {
    if (!entry.isFile() || !/\.ya?ml$/.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    const file = relative(root, path).split(sep).join('/')
    const document = parseDocument(readFileSync(path, 'utf8'), { uniqueKeys: true })
    const problems = document.errors.map(({ message }) => message.split('\n')[0] ?? message)
    if (problems.length > 0) {
      faults.push(...problems.map((detail) => fileFault(file, { code: 'not-yaml', detail })))
      continue
    }
    try {
      folder.set(file, document.toJS({ maxAliasCount: MAX_ALIASES }))
    } catch (error) {
      faults.push(
        fileFault(file, { code: 'not-yaml', detail: error instanceof Error ? error.message : String(error) }),
      )
    }
  }
  return { folder, faults }
}
