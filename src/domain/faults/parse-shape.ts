import * as v from 'valibot'
import { fail, ok, type Result } from '../result.ts'
import { type Fault, joinPath, type PathKey } from './fault.ts'
import { faultsOfIssues } from './faults-of-issues.ts'

/** A value by its schema, or every fault of its shape. */
export function parseShape<T>(
  schema: v.GenericSchema<unknown, T>,
  input: unknown,
): Result<T, readonly Fault[]> {
  const parsed = v.safeParse(schema, input)
  if (!parsed.success) return fail(faultsOfIssues(parsed.issues))
  const faults = listsTakenForObjects(input, parsed.output)
  return faults.length > 0 ? fail(faults) : ok(parsed.output)
}

/** valibot lets a list pass for an object; its entries would be lost or become the keys "0", "1" and so on. */
function listsTakenForObjects(
  input: unknown,
  output: unknown,
  keys: readonly PathKey[] = [],
): readonly Fault[] {
  if (typeof input !== 'object' || input === null || typeof output !== 'object' || output === null) return []
  const isList = Array.isArray(input)
  if (isList && !Array.isArray(output)) {
    const problem = { code: 'wrong-type', expected: 'Object', received: 'Array' } as const
    return [{ path: joinPath(keys), problem }]
  }
  return Object.entries(output).flatMap(([key, child]) =>
    listsTakenForObjects((input as Record<string, unknown>)[key], child, [
      ...keys,
      isList ? Number(key) : key,
    ]),
  )
}
