import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assessment, EMPTY_ANSWER } from '#domain/assessment/assessment.ts'
import type { AssessmentStore } from '#machines/assessment/assessment-store.ts'
import { createBrowserStore } from '#storage/browser-store.ts'
import { anAssessment, minutesLater } from '../machines/support/assessments.ts'
import { inTurn } from '../machines/support/in-turn.ts'
import { anAnswer } from '../support/builders.ts'
import { aBrowser } from './support/a-browser.ts'

interface Step {
  /** Which of two assessments, of which the id of one begins with the id of the other. */
  readonly id: 'a' | 'a-1'
  readonly by: 'put' | 'save' | 'overwrite'
  readonly answers: Readonly<Record<string, string | null>>
  readonly name: string
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  id: fc.constantFrom('a', 'a-1'),
  by: fc.constantFrom('put', 'save', 'save', 'save', 'overwrite'),
  answers: fc.dictionary(
    fc.constantFrom('q1', 'q2', 'q3', 'q4', 'q5'),
    fc.option(fc.constantFrom('in-force', 'partly', 'absent')),
    { noNullPrototype: true },
  ),
  name: fc.string({ unit: 'grapheme', maxLength: 8 }),
})

/** The assessment with those answers set, or removed where null. */
function changedBy({ answers, name }: Step, before: Assessment, at: string): Assessment {
  const kept = Object.entries({ ...before.answers, ...answers }).flatMap(([question, answer]) =>
    answer === null ? [] : [[question, typeof answer === 'string' ? anAnswer(answer) : answer] as const],
  )
  return {
    ...before,
    subject: { name, code: '', note: EMPTY_ANSWER.note },
    updatedAt: at,
    answers: Object.fromEntries(kept),
  }
}

async function write(
  store: AssessmentStore,
  step: Step,
  assessment: Assessment,
  revision: number,
): Promise<number> {
  if (step.by === 'put') return (await store.put(assessment)).revision
  const change = { assessment, questions: Object.keys(step.answers), head: true }
  return (await store.save({ ...change, revision: step.by === 'save' ? revision : null })).revision
}

describe('createBrowserStore, after any sequence of writes', () => {
  it('holds what a person sees', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 15 }), async (steps) => {
        aBrowser()
        const store = createBrowserStore()
        const seen = { a: anAssessment({ id: 'a' }), 'a-1': anAssessment({ id: 'a-1' }) }
        const revisions = { a: 0, 'a-1': 0 }
        await inTurn(steps, async (step, index) => {
          seen[step.id] = changedBy(step, seen[step.id], minutesLater(index + 1))
          revisions[step.id] = await write(store, step, seen[step.id], revisions[step.id])
        })
        const expected = (['a', 'a-1'] as const).map((id) =>
          revisions[id] === 0 ? null : { assessment: seen[id], revision: revisions[id] },
        )
        // Another store, as after a reload: nothing is held in memory alone.
        const after = createBrowserStore()
        expect(await Promise.all([after.load('a'), after.load('a-1')])).toEqual(expected)
        const list = await after.list()
        expect(new Map(list.map(({ id, answered }) => [id, answered]))).toEqual(
          new Map(
            expected.flatMap((stored) =>
              stored === null
                ? []
                : [[stored.assessment.id, Object.keys(stored.assessment.answers).length] as const],
            ),
          ),
        )
      }),
      { numRuns: 100 },
    )
  })
})
