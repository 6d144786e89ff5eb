import { describe, expect, it } from 'vitest'
import type { AssessmentEvent } from '#machines/assessment/assessment.machine.ts'
import { type Place, placeOfStep } from '#machines/assessment/place.ts'
import { answered, answeredAll } from '../../support/builders.ts'
import { play, setAnswer } from '../support/running-assessment.ts'

const NEXT: AssessmentEvent = { type: 'nav.next' }
const goTo = (place: Place): AssessmentEvent => ({ type: 'nav.goTo', place })
const q = (id: string): Place => ({ at: 'question', id })

const EVERY_PLACE: readonly { place: Place; mode: string }[] = [
  { place: { at: 'hub' }, mode: 'choosing' },
  { place: { at: 'about' }, mode: 'describing' },
  { place: q('q3'), mode: 'answering' },
  { place: { at: 'question', id: 'q3', returnTo: 'check' }, mode: 'answering' },
  { place: { at: 'domain', id: 'registers' }, mode: 'summingUp' },
  { place: { at: 'check' }, mode: 'checking' },
  { place: { at: 'results' }, mode: 'results' },
  { place: { at: 'explain', set: { kind: 'all' } }, mode: 'explaining' },
  { place: { at: 'explain', set: { kind: 'domain', id: 'offences' } }, mode: 'explaining' },
  { place: { at: 'explain', set: { kind: 'area', id: 'laws' } }, mode: 'explaining' },
  { place: { at: 'what-if' }, mode: 'projecting' },
  { place: { at: 'report' }, mode: 'reporting' },
]

const NO_SUCH_PLACE: readonly Place[] = [
  q('q99'),
  q(''),
  { at: 'question', id: 'toString', returnTo: 'check' },
  { at: 'domain', id: 'courts' },
  { at: 'explain', set: { kind: 'domain', id: 'courts' } },
  { at: 'explain', set: { kind: 'area', id: 'training' } },
]

describe('assessmentMachine, going about', () => {
  it.each(EVERY_PLACE)('is $mode where an address leads to $place', ({ place, mode }) => {
    const { value, context } = play({ place })
    expect([value.place, context.place]).toEqual([mode, place])
  })

  it.each(EVERY_PLACE)('is $mode where a link leads from a question to $place', ({ place, mode }) => {
    const { value, context } = play({ place: q('q1') }, goTo(place))
    expect([value.place, context.place]).toEqual([mode, place])
  })

  it.each(NO_SUCH_PLACE)('opens at the hub where the address names %j, which is not there', (place) => {
    const { value, context } = play({ place })
    expect([value.place, context.place]).toEqual(['choosing', { at: 'hub' }])
  })

  it.each(NO_SUCH_PLACE)('goes to the hub where a link names %j, which is not there', (place) => {
    const { value, context } = play({ place: q('q1') }, goTo(place))
    expect([value.place, context.place]).toEqual(['choosing', { at: 'hub' }])
  })

  it('takes a question that only the full assessment asks for unknown in a quick scan', () => {
    const { context } = play({ assessment: { scope: 'core' } }, goTo(q('q3')))
    expect(context.place).toEqual({ at: 'hub' })
  })

  it('writes nothing because somebody looks about', () => {
    const { value, context } = play({}, ...EVERY_PLACE.map(({ place }) => goTo(place)), NEXT)
    expect([value.storage, context.unsaved]).toEqual(['clean', { questions: [], head: false }])
  })
})

describe('assessmentMachine, on "next"', () => {
  const walk = (answers: Parameters<typeof answeredAll>[0], steps: number) =>
    Array.from(
      { length: steps },
      (_, index) =>
        play(
          { assessment: { answers: answeredAll(answers) }, place: q('q1') },
          ...Array.from({ length: index + 1 }, () => NEXT),
        ).context.place,
    )

  it('follows the questions to each summary, the check and the results', () => {
    expect(walk({ q1: 'in-force' }, 7)).toEqual([
      q('q2'),
      q('q3'),
      { at: 'domain', id: 'offences' },
      q('q4'),
      { at: 'domain', id: 'registers' },
      { at: 'check' },
      { at: 'results' },
    ])
  })

  it('skips a follow-up that the answer leaves no reason to ask', () => {
    expect(walk({ q1: 'absent' }, 2)).toEqual([q('q3'), { at: 'domain', id: 'offences' }])
  })

  it('asks the follow-up as soon as the answer calls for it', () => {
    const { context } = play({ place: q('q1') }, setAnswer('q1', 'in-force', 1), NEXT)
    expect(context.place).toEqual(q('q2'))
  })

  it('goes on from a question that its gate has meanwhile hidden', () => {
    const { context } = play(
      { assessment: { answers: answered('q1', 'in-force') }, place: q('q2') },
      setAnswer('q1', 'absent', 1),
      NEXT,
    )
    expect(context.place).toEqual(q('q3'))
  })

  it('returns to the check a person who came from there to change one answer', () => {
    const { value, context } = play({ place: { at: 'question', id: 'q1', returnTo: 'check' } }, NEXT)
    expect([value.place, context.place]).toEqual(['checking', { at: 'check' }])
  })

  it.each([
    { at: 'hub' },
    { at: 'about' },
    { at: 'results' },
    { at: 'explain', set: { kind: 'all' } },
    { at: 'what-if' },
    { at: 'report' },
  ] satisfies Place[])('stays at $at, after which nothing follows', (place) => {
    expect(play({ place }, NEXT).context.place).toEqual(place)
  })

  it('asks more questions once a quick scan has been widened', () => {
    const { context } = play(
      { assessment: { scope: 'core' }, place: q('q1') },
      { type: 'scope.widen', at: '2026-11-24T09:00:00Z' },
      NEXT,
    )
    expect(context.place).toEqual(q('q3'))
  })

  it('goes from one core question to the next in a quick scan', () => {
    const { context } = play({ assessment: { scope: 'core' }, place: q('q1') }, NEXT, NEXT)
    expect(context.place).toEqual(q('q4'))
  })
})

describe('placeOfStep', () => {
  it.each([{ at: 'question', id: 'q1' }, { at: 'domain', id: 'offences' }, { at: 'check' }] as const)(
    'is the place of the same name for $at',
    (step) => {
      expect(placeOfStep(step)).toEqual(step)
    },
  )
})
