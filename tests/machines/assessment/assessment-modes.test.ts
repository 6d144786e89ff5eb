import { describe, expect, it } from 'vitest'
import type { SnapshotFrom } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { EMPTY_ANSWER } from '#domain/assessment/assessment.ts'
import { type AssessmentEvent, assessmentMachine } from '#machines/assessment/assessment.machine.ts'
import type { Place } from '#machines/assessment/place.ts'
import { must } from '../../support/builders.ts'
import { minutesLater } from '../support/assessments.ts'
import { strandedIn, waysOf } from '../support/modes.ts'
import { inputOf, setAnswer } from '../support/running-assessment.ts'

type Snapshot = SnapshotFrom<typeof assessmentMachine>

const PLACES: readonly Place[] = [
  { at: 'hub' },
  { at: 'about' },
  { at: 'question', id: 'q1' },
  { at: 'question', id: 'q99' },
  { at: 'domain', id: 'registers' },
  { at: 'check' },
  { at: 'results' },
  { at: 'explain', set: { kind: 'all' } },
  { at: 'what-if' },
  { at: 'report' },
]

const BY_PEOPLE: readonly AssessmentEvent[] = [
  ...PLACES.map((place): AssessmentEvent => ({ type: 'nav.goTo', place })),
  { type: 'nav.next' },
  setAnswer('q1', 'in-force', 1),
  setAnswer('q1', EMPTY_ANSWER, 2),
  { type: 'scope.widen', at: minutesLater(3) },
  { type: 'save.now' },
  { type: 'save.retry' },
  { type: 'save.overwrite' },
]

/** What the clock and the store report, by the names that XState gives to it. */
const byItself = (type: string, data: object = {}) => ({ type, ...data }) as unknown as AssessmentEvent
const SETTLED = byItself('xstate.after.settle.assessment.storage.dirty')
const WRITTEN = byItself('xstate.done.actor.0.assessment.storage.writing', {
  output: { revision: 2, at: minutesLater(4) },
})
const FAILED = byItself('xstate.error.actor.0.assessment.storage.writing', {
  error: { kind: 'full', detail: 'no room' },
})

const nameOf = ({ value, context }: Snapshot): string =>
  JSON.stringify({ ...value, at: context.place, unsaved: context.unsaved.head, fault: context.fault?.kind })

const walked = (events: readonly AssessmentEvent[]) =>
  getAdjacencyMap(assessmentMachine, {
    input: inputOf({ assessment: { scope: 'core' } }),
    events,
    serializeState: nameOf,
  })
const modesIn = (region: 'place' | 'storage', events: readonly AssessmentEvent[]) =>
  new Set(Object.values(walked(events)).map(({ state }) => state.value[region]))

const EVERYTHING = [...BY_PEOPLE, SETTLED, WRITTEN, FAILED]

describe('assessmentMachine', () => {
  it('can be in every mode of its place, and rests in none on the way', () => {
    const { arriving: _, ...modes } = must(assessmentMachine.states['place']).states
    expect(modesIn('place', EVERYTHING)).toEqual(new Set(Object.keys(modes)))
  })

  it('can be in every mode of its storage', () => {
    expect(modesIn('storage', EVERYTHING)).toEqual(new Set(['clean', 'dirty', 'turned', 'writing', 'failed']))
  })

  it('has a way to the hub with everything saved from wherever it can be', () => {
    const ways = waysOf(walked(EVERYTHING), nameOf)
    const isHome = (mode: string) => mode.includes('"choosing"') && mode.includes('"clean"')
    expect(strandedIn(ways, isHome)).toEqual([])
  })

  it('has a way to the hub from wherever it can be, though no write ever succeeds', () => {
    const ways = waysOf(walked([...BY_PEOPLE, SETTLED, FAILED]), nameOf)
    expect(strandedIn(ways, (mode) => mode.includes('"choosing"'))).toEqual([])
  })

  it('never says that all is saved while something is not, whatever happens', () => {
    const clean = Object.values(walked(EVERYTHING))
      .map(({ state }) => state)
      .filter(({ value }) => value.storage === 'clean')
    expect(
      new Set(clean.map(({ context }) => JSON.stringify([context.unsaved, context.writing, context.fault]))),
    ).toEqual(
      new Set([JSON.stringify([{ questions: [], head: false }, { questions: [], head: false }, null])]),
    )
  })
})
