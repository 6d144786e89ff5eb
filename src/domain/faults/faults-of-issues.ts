import type * as v from 'valibot'
import { type Fault, joinPath, type PathKey, type Problem } from './fault.ts'

const SHOWN = 60
const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/** Turns the issues of a valibot schema into faults; every issue becomes exactly one fault, in the same order. */
export function faultsOfIssues(issues: readonly v.BaseIssue<unknown>[]): readonly Fault[] {
  return issues.map((issue) => ({ path: pathOf(issue), problem: problemOf(issue) }))
}

function keysOf(issue: v.BaseIssue<unknown>): readonly PathKey[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

/** valibot puts the surplus key itself at the end of the path; the fault is that of the object which holds it. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = keysOf(issue)
  return joinPath(isSurplusKey(issue) ? keys.slice(0, -1) : keys)
}

const isSurplusKey = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never'

const isMissingKey = (issue: v.BaseIssue<unknown>): boolean =>
  issue.received === 'undefined' && issue.path?.at(-1) !== undefined

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  if (isSurplusKey(issue)) return { code: 'unknown-key', key: String(keysOf(issue).at(-1)) }
  if (isMissingKey(issue)) return { code: 'missing' }
  const received = shorten(issue.received)
  const expected = issue.expected ?? issue.message
  if (issue.kind === 'schema') {
    const isChoice = issue.type === 'picklist' || issue.type === 'literal'
    return isChoice && typeof issue.input === 'string'
      ? { code: 'wrong-value', expected, received }
      : { code: 'wrong-type', expected, received }
  }
  if (issue.type === 'max_length') {
    return {
      code: typeof issue.input === 'string' ? 'too-long' : 'too-many',
      limit: Number(issue.requirement),
    }
  }
  return { code: 'malformed', expected: issue.message, received }
}
