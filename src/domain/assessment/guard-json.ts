import { type Fault, joinPath, type PathKey } from '../faults/fault.ts'
import { LIMITS } from './assessment.ts'

/** Keys that could reach an object's prototype; no file of ours has a use for them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])

/**
 * The first breach of the limits on depth, length and keys in a parsed value, or null. Walks with a stack of its
 * own, so that no depth of nesting can exhaust the program's.
 */
export function firstBreach(root: unknown): Fault | null {
  const pending: { value: unknown; keys: readonly PathKey[] }[] = [{ value: root, keys: [] }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, keys } = next
    const fault = (problem: Fault['problem'], at: readonly PathKey[] = keys): Fault => ({
      path: joinPath(at),
      problem,
    })
    if (typeof value === 'string' && value.length > LIMITS.stringLength) {
      return fault({ code: 'too-long', limit: LIMITS.stringLength })
    }
    if (typeof value !== 'object' || value === null) continue
    if (keys.length >= LIMITS.depth) return fault({ code: 'too-deep', limit: LIMITS.depth })
    if (Array.isArray(value)) {
      if (value.length > LIMITS.listLength) return fault({ code: 'too-many', limit: LIMITS.listLength })
      for (let index = value.length - 1; index >= 0; index--)
        pending.push({ value: value[index], keys: [...keys, index] })
      continue
    }
    const entries = Object.entries(value)
    if (entries.length > LIMITS.listLength) return fault({ code: 'too-many', limit: LIMITS.listLength })
    for (const [key, child] of entries.toReversed()) {
      if (FORBIDDEN_KEYS.has(key)) return fault({ code: 'forbidden-key', key })
      if (key.length > LIMITS.stringLength) return fault({ code: 'too-long', limit: LIMITS.stringLength })
      pending.push({ value: child, keys: [...keys, key] })
    }
  }
  return null
}
