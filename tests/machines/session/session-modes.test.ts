import { describe, expect, it } from 'vitest'
import type { SnapshotFrom } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { fail, ok } from '#domain/result.ts'
import { sessionMachine } from '#machines/session/session.machine.ts'
import type { SessionEvent } from '#machines/session/session-setup.ts'
import { aFile, BROKEN, NOT_JSON, openedOf, summaryOf } from '../support/a-device.ts'
import { anAssessment } from '../support/assessments.ts'
import { strandedIn, waysOf } from '../support/modes.ts'

type Snapshot = SnapshotFrom<typeof sessionMachine>

const STORED = anAssessment()
const LAOS = anAssessment({ id: 'laos' })

const BY_PEOPLE: readonly SessionEvent[] = [
  { type: 'assessment.create', choice: { checklist: 'test-checklist', scope: 'core' } },
  { type: 'assessment.open', id: 'cambodia', place: { at: 'hub' } },
  { type: 'assessment.open', id: 'laos', place: { at: 'hub' } },
  { type: 'assessment.close' },
  { type: 'file.open', file: aFile(STORED) },
  { type: 'file.replace' },
  { type: 'file.keepBoth' },
  { type: 'file.cancel' },
  { type: 'close.stay' },
  { type: 'close.abandon' },
  { type: 'failure.retry' },
  { type: 'failure.dismiss' },
]

/** What the ports and the open assessment report, by the names that XState gives to it. */
const byItself = (type: string, data: object) => ({ type, ...data }) as unknown as SessionEvent
const done = (mode: string, output: unknown) => byItself(`xstate.done.actor.0.session.${mode}`, { output })
const stored = (storage: string) =>
  byItself('xstate.snapshot.assessment', { snapshot: { value: { storage } } })

const SUCCESSES: readonly SessionEvent[] = [
  done('listing', [summaryOf(STORED)]),
  done('creating', openedOf(STORED)),
  done('opening', openedOf(STORED)),
  done('reading', ok({ assessment: LAOS, replaces: null })),
  done('reading', ok({ assessment: STORED, replaces: summaryOf(STORED) })),
  done('keeping.replacement', openedOf(STORED)),
  done('keeping.copy', openedOf(LAOS)),
  stored('dirty'),
  stored('clean'),
]
const FAILURES: readonly SessionEvent[] = [
  ...['listing', 'creating', 'opening', 'reading', 'keeping.replacement', 'keeping.copy'].map((mode) =>
    byItself(`xstate.error.actor.0.session.${mode}`, { error: BROKEN }),
  ),
  done('opening', null),
  done('reading', fail(NOT_JSON)),
  stored('failed'),
]
const EVERYTHING = [...BY_PEOPLE, ...SUCCESSES, ...FAILURES]

const nameOf = ({ value, context }: Snapshot): string =>
  JSON.stringify({
    mode: value,
    opened: context.opened?.assessment.id,
    wanted: context.wanted?.id,
    reads: context.read !== null,
    chose: context.choice !== null,
    failure: context.failure?.kind,
    storage: context.storage,
  })
const isStart = (mode: string) => mode.startsWith('{"mode":"choosing"')

const walked = (events: readonly SessionEvent[], fromState?: Snapshot) =>
  getAdjacencyMap(sessionMachine, {
    events,
    serializeState: nameOf,
    ...(fromState === undefined ? {} : { fromState }),
  })
const reached = Object.values(walked(EVERYTHING)).map(({ state }) => state)

describe('sessionMachine', () => {
  it('can be in every one of its modes', () => {
    expect(new Set(reached.map(({ value }) => JSON.stringify(value)))).toEqual(
      new Set(
        [
          'listing',
          'choosing',
          'creating',
          'opening',
          'reading',
          'comparing',
          { keeping: 'replacement' },
          { keeping: 'copy' },
          { open: 'working' },
          { open: 'closing' },
          { open: 'refusing' },
          'failed',
        ].map((mode) => JSON.stringify(mode)),
      ),
    )
  })

  it('has a way back to the start page from wherever it can be', () => {
    expect(strandedIn(waysOf(walked(EVERYTHING), nameOf), isStart)).toEqual([])
  })

  it('has a way back to the start page from wherever it can be, though from then on all fails', () => {
    const lost = reached.filter((state) => {
      const modes = Object.values(walked([...BY_PEOPLE, ...FAILURES], state)).map((edge) =>
        nameOf(edge.state),
      )
      return !modes.some(isStart)
    })
    expect(lost.map(nameOf)).toEqual([])
  })

  it('says what has failed wherever it says that something has', () => {
    const silent = reached.filter(({ value, context }) => value === 'failed' && context.failure === null)
    expect(silent.map(nameOf)).toEqual([])
  })

  it('shows an assessment as open only where one is', () => {
    const isOpen = ({ value }: Snapshot) => typeof value === 'object' && 'open' in value
    const wrong = reached.filter((state) => isOpen(state) !== (state.context.opened !== null))
    expect(wrong.map(nameOf)).toEqual([])
  })

  it('waits before it closes for nothing but a write that is under way', () => {
    const closing = reached.filter(
      ({ value, context }) => JSON.stringify(value) === '{"open":"closing"}' && context.storage !== 'pending',
    )
    expect(closing.map(nameOf)).toEqual([])
  })
})
