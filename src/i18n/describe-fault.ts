import type { Fault } from '#domain/faults/fault.ts'
import type { FaultsMessages } from './message-types.ts'
import type { Translate } from './translate.ts'

/** What is wrong, as a sentence without its place. */
export function describeProblem(t: Translate<FaultsMessages>, problem: Fault['problem']): string {
  const { code, ...data } = problem
  const parameters = 'allowed' in data ? { ...data, allowed: data.allowed.join(', ') } : data
  // Every code has a message with the same parameters (a test asks for each), which TypeScript can't follow here.
  return (t as (id: string, data: object) => string)(`fault.${code}`, parameters)
}

/** `path: problem`, or the problem alone where it is that of the whole file. */
export const describeFault = (t: Translate<FaultsMessages>, { path, problem }: Fault): string =>
  path === '' ? describeProblem(t, problem) : `${path}: ${describeProblem(t, problem)}`
