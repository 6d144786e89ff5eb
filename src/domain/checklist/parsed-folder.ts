import type * as v from 'valibot'
import type { FileFault, Problem } from '../faults/fault.ts'
import { parseShape } from '../faults/parse-shape.ts'

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
  const parsed = parseShape(schema, folder.get(file))
  if (parsed.ok) return parsed.value
  faults.push(...parsed.error.map((fault) => ({ ...fault, file })))
  return null
}
