import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor, SimulatedClock, type SnapshotFrom, waitFor } from 'xstate'
import { type Answer, type Assessment, EMPTY_ANSWER, isEmptyAnswer } from '#domain/assessment/assessment.ts'
import {
  type AssessmentEvent,
  assessmentMachine,
  saveActor,
} from '#machines/assessment/assessment.machine.ts'
import { storageOf } from '#machines/assessment/assessment.selectors.ts'
import { anAnswer, answeredAll } from '../../support/builders.ts'
import { anAssessment, minutesLater } from '../support/assessments.ts'
import { flakyStore } from '../support/flaky-store.ts'
import { inTurn } from '../support/in-turn.ts'
import { inputOf } from '../support/running-assessment.ts'

/** What may happen to an open assessment; times are added as it goes. */
type Happening =
  | { readonly what: 'answer'; readonly question: string; readonly answer: Answer }
  | { readonly what: 'name'; readonly name: string }
  | { readonly what: 'widen' }
  | { readonly what: 'press'; readonly type: 'save.now' | 'save.retry' | 'nav.next' }
  | { readonly what: 'overwrite' }
  | { readonly what: 'pass'; readonly milliseconds: number }
  | { readonly what: 'write ends'; readonly works: boolean }
  | { readonly what: 'write elsewhere' }

const one = <T extends Happening>(given: fc.Arbitrary<T>): fc.Arbitrary<Happening> => given
const alone: readonly fc.Arbitrary<Happening>[] = [
  one(
    fc.record({
      what: fc.constant('answer' as const),
      question: fc.constantFrom('q1', 'q2', 'q3', 'q4'),
      answer: fc.constantFrom(
        EMPTY_ANSWER,
        anAnswer('in-force'),
        anAnswer('absent', { note: 'article 12' }),
        anAnswer(null, { note: 'ask' }),
      ),
    }),
  ),
  one(fc.record({ what: fc.constant('name' as const), name: fc.constantFrom('Laos', 'Lao PDR') })),
  one(fc.constant({ what: 'widen' as const })),
  one(
    fc.record({
      what: fc.constant('press' as const),
      type: fc.constantFrom('save.now' as const, 'save.retry' as const, 'nav.next' as const),
    }),
  ),
  one(fc.record({ what: fc.constant('pass' as const), milliseconds: fc.constantFrom(1, 249, 250, 1000) })),
  one(fc.record({ what: fc.constant('write ends' as const), works: fc.boolean() })),
]
const withOtherTab: readonly fc.Arbitrary<Happening>[] = [
  ...alone,
  one(fc.constant({ what: 'overwrite' as const })),
  one(fc.constant({ what: 'write elsewhere' as const })),
]

const FIRST = anAssessment({ scope: 'core', answers: answeredAll({ q1: 'in-force', q4: 'partly' }) })

/** The assessment as a person who did all this must find it. */
function after(assessment: Assessment, happening: Happening, at: string): Assessment {
  if (happening.what === 'name') {
    return { ...assessment, subject: { name: happening.name, code: '', note: '' }, updatedAt: at }
  }
  if (happening.what === 'widen') return { ...assessment, scope: 'full', updatedAt: at }
  if (happening.what !== 'answer') return assessment
  const { [happening.question]: _, ...others } = assessment.answers
  const answers = isEmptyAnswer(happening.answer)
    ? others
    : { ...others, [happening.question]: { ...happening.answer, answeredAt: at } }
  return { ...assessment, answers, updatedAt: at }
}

function eventOf(happening: Happening, at: string): AssessmentEvent | null {
  switch (happening.what) {
    case 'answer':
      return { type: 'answer.set', question: happening.question, answer: happening.answer, at }
    case 'name': {
      const about = { subject: { name: happening.name, code: '', note: '' }, assessors: [] }
      return { type: 'about.set', about, at }
    }
    case 'widen':
      return { type: 'scope.widen', at }
    case 'press':
      return { type: happening.type }
    case 'overwrite':
      return { type: 'save.overwrite' }
    case 'pass':
    case 'write ends':
    case 'write elsewhere':
      return null
    default:
      return happening satisfies never
  }
}

function opened() {
  const clock = new SimulatedClock()
  const store = flakyStore(FIRST)
  const machine = assessmentMachine.provide({ actors: { saveChange: saveActor(store.save) } })
  const input = inputOf({ assessment: FIRST, place: { at: 'question', id: 'q1' } })
  const actor = createActor(machine, { clock, input }).start()
  let expected: Assessment = FIRST

  /** The write under way ends, and what comes of it has been noted. */
  const end = async (works: boolean) => {
    const before = actor.getSnapshot()
    if (!store.isBusy()) return
    store.end(works)
    await waitFor(actor, ({ context }) => context.writing !== before.context.writing)
  }
  const live = async (happening: Happening, minute: number) => {
    const at = minutesLater(minute)
    const event = eventOf(happening, at)
    if (event !== null) actor.send(event)
    if (happening.what === 'pass') clock.increment(happening.milliseconds)
    if (happening.what === 'write ends') await end(happening.works)
    if (happening.what === 'write elsewhere') store.writeElsewhere(answeredAll({ q2: 'absent' }))
    expected = after(expected, happening, at)
  }
  return { state: () => actor.getSnapshot(), store, live, end, expected: () => expected }
}

const QUESTIONS = ['q1', 'q2', 'q3', 'q4']

/** The questions whose stored answer is not the one given, and that nobody still means to write. */
function forgotten({ context }: SnapshotFrom<typeof assessmentMachine>, stored: Assessment): string[] {
  const owed = new Set([...context.unsaved.questions, ...context.writing.questions])
  const { answers } = context.assessment
  return QUESTIONS.filter(
    (question) =>
      !owed.has(question) && JSON.stringify(stored.answers[question]) !== JSON.stringify(answers[question]),
  )
}

const RETRY: Happening = { what: 'press', type: 'save.retry' }
const SAVE: Happening = { what: 'press', type: 'save.now' }

describe('assessmentMachine, whatever happens in whatever order', () => {
  it('knows at any time of each answer that is not stored, and stores all when the store works again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...alone), { maxLength: 40 }), async (happenings) => {
        const { state, store, live, end, expected } = opened()
        await inTurn(happenings, async (happening, index) => {
          await live(happening, index + 1)
          const claimedAsStored = storageOf(state()) === 'kept' ? store.kept() : state().context.assessment
          expect(claimedAsStored).toEqual(expected())
          expect(forgotten(state(), store.kept())).toEqual([])
        })
        await end(true)
        await live(RETRY, 100)
        await live(SAVE, 100)
        await end(true)
        expect([storageOf(state()), state().context.assessment, store.kept()]).toEqual([
          'kept',
          expected(),
          expected(),
        ])
      }),
      { numRuns: 300 },
    )
  })

  it('loses nothing to another tab either, once the person decides to overwrite', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...withOtherTab), { maxLength: 40 }), async (happenings) => {
        const { state, store, live, end, expected } = opened()
        await inTurn(happenings, (happening, index) => live(happening, index + 1))
        await end(true)
        // One more answer, so that there is something to write, and another tab has come before it.
        await live({ what: 'write elsewhere' }, 100)
        await live({ what: 'answer', question: 'q1', answer: anAnswer('partly') }, 101)
        await live(SAVE, 101)
        await end(true)
        await live({ what: 'overwrite' }, 101)
        await end(true)
        expect([storageOf(state()), store.kept()]).toEqual(['kept', expected()])
      }),
      { numRuns: 300 },
    )
  })
})
