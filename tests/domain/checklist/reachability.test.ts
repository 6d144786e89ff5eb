import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '#domain/checklist/condition.ts'
import { questionnaireOf } from '#domain/checklist/questionnaire.ts'
import { isReachable } from '#domain/checklist/reachability.ts'
import { anyChecklist } from '../../support/arbitraries.ts'
import { aChecklist, aQuestion } from '../../support/builders.ts'
import { walks } from '../../support/walks.ts'

const inForce = (question: string): Condition => ({ question, in: ['in-force'] })
const absent = (question: string): Condition => ({ question, in: ['absent'] })

describe('isReachable', () => {
  it.each<{ what: string; askWhen: Condition | null; reachable: boolean }>([
    { what: 'without a condition', askWhen: null, reachable: true },
    { what: 'that asks for one answer', askWhen: inForce('q1'), reachable: true },
    {
      what: 'that asks for not applicable',
      askWhen: { question: 'q1', in: ['not-applicable'] },
      reachable: true,
    },
    {
      what: 'that asks for answers to two questions',
      askWhen: { all: [inForce('q1'), absent('q2')] },
      reachable: true,
    },
    {
      what: 'that asks for two answers to one question',
      askWhen: { all: [inForce('q1'), absent('q1')] },
      reachable: false,
    },
    {
      what: 'that asks for an answer and denies it',
      askWhen: { all: [inForce('q1'), { not: inForce('q1') }] },
      reachable: false,
    },
    {
      what: 'that asks for what is never established',
      askWhen: { question: 'q1', in: ['unknown'] },
      reachable: false,
    },
    {
      what: 'that denies every answer that can be given',
      askWhen: {
        not: { question: 'q1', in: ['in-force', 'partly', 'not-in-force', 'absent', 'not-applicable'] },
      },
      reachable: false,
    },
  ])('takes a question $what as reachable: $reachable', ({ askWhen, reachable }) => {
    const checklist = aChecklist(aQuestion('q1'), aQuestion('q2'), aQuestion('q3', { askWhen }))
    expect(isReachable(checklist, 'q3')).toBe(reachable)
  })

  it('takes into account that a question asked about may itself not be asked', () => {
    const checklist = aChecklist(
      aQuestion('q1'),
      aQuestion('q2', { askWhen: inForce('q1') }),
      aQuestion('q3', { askWhen: { all: [absent('q1'), inForce('q2')] } }),
      aQuestion('q4', { askWhen: { all: [absent('q1'), { not: inForce('q2') }] } }),
    )
    expect([isReachable(checklist, 'q3'), isReachable(checklist, 'q4')]).toEqual([false, true])
  })

  it('follows a long chain', () => {
    const chain = Array.from({ length: 7 }, (_, index) =>
      aQuestion(`q${index}`, index === 0 ? {} : { askWhen: inForce(`q${index - 1}`) }),
    )
    const checklist = aChecklist(
      ...chain,
      aQuestion('end', { askWhen: inForce('q6') }),
      aQuestion('never', { askWhen: { all: [inForce('q6'), absent('q0')] } }),
    )
    expect([isReachable(checklist, 'end'), isReachable(checklist, 'never')]).toEqual([true, false])
  })

  it('is true of exactly the questions that some walk comes to', () => {
    fc.assert(
      fc.property(anyChecklist, (checklist) => {
        const questionnaire = questionnaireOf(checklist, 'full')
        const visited = new Set([...walks(questionnaire)].flatMap(({ path }) => path))
        const ids = questionnaire.questions.map(({ id }) => id)
        expect(ids.filter((id) => isReachable(checklist, id))).toEqual(ids.filter((id) => visited.has(id)))
      }),
      { numRuns: 200 },
    )
  })

  it('gives the benefit of the doubt where there are too many combinations to try', () => {
    const gates = Array.from({ length: 9 }, (_, index) => aQuestion(`q${index}`))
    const askWhen = { all: [...gates.map(({ id }) => inForce(id)), absent('q0')] }
    expect(isReachable(aChecklist(...gates, aQuestion('end', { askWhen })), 'end')).toBe(true)
  })
})
