import * as v from 'valibot'
import type { FileFault, Problem } from '../faults/fault.ts'
import { faultsOfIssues } from '../faults/faults-of-issues.ts'

/** The parsed YAML of one folder, keyed by the path inside it (`domains/online-offences.yaml`). */
export type ParsedFolder = ReadonlyMap<string, unknown>

export const fileFault = (file: string, problem: Problem, path = ''): FileFault => ({ file, path, problem })

/** One file of a folder by its schema; null where it is absent or has faults, which are added to `faults`. */
export function parseFile<T>(
  folder: ParsedFolder,
  file: string,
  schema: v.GenericSchema<unknown, T>,
  faults: FileFault[],
): T | null {
  if (!folder.has(file)) {
    faults.push(fileFault(file, { code: 'missing-file' }))
    return null
  }
  const parsed = v.safeParse(schema, folder.get(file))
  if (parsed.success) return parsed.output
  faults.push(...faultsOfIssues(parsed.issues).map((fault) => ({ ...fault, file })))
  return null
}
