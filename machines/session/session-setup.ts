import { type ActorRefFrom, assign, type SnapshotFrom, sendTo, setup } from 'xstate'
import type { Fault } from '#domain/faults/fault.ts'
import { assessmentMachine } from '../assessment/assessment.machine.ts'
import { type Storage, storageOf } from '../assessment/assessment.selectors.ts'
import { type AssessmentSummary, type StoreFault, storeFaultOf } from '../assessment/assessment-store.ts'
import type { Place } from '../assessment/place.ts'
import {
  type ChosenFile,
  type NewAssessment,
  type Opened,
  type ReadFile,
  type ReadOutcome,
  sessionActors,
  unprovided,
} from './session-ports.ts'

export type OpenFailure =
  | { readonly kind: 'not-found'; readonly id: string }
  | { readonly kind: 'store'; readonly fault: StoreFault }
  | { readonly kind: 'file'; readonly name: string; readonly faults: readonly Fault[] }

export interface SessionContext {
  readonly saved: readonly AssessmentSummary[]
  readonly opened: Opened | null
  readonly read: ReadFile | null
  readonly failure: OpenFailure | null
  /** The assessment wanted, and the place in it; null for the start page. */
  readonly wanted: { readonly id: string; readonly place: Place } | null
  readonly choice: NewAssessment | null
  readonly file: ChosenFile | null
  /** Whether what was written in the open assessment is kept. */
  readonly storage: Storage
}

export type SessionEvent =
  | { readonly type: 'assessment.create'; readonly choice: NewAssessment }
  | { readonly type: 'assessment.open'; readonly id: string; readonly place: Place }
  | { readonly type: 'assessment.close' }
  | { readonly type: 'file.open'; readonly file: ChosenFile }
  | { readonly type: 'file.replace' }
  | { readonly type: 'file.keepBoth' }
  | { readonly type: 'file.cancel' }
  | { readonly type: 'close.stay' }
  | { readonly type: 'close.abandon' }
  | { readonly type: 'failure.retry' }
  | { readonly type: 'failure.dismiss' }

type AssessmentSnapshot = SnapshotFrom<typeof assessmentMachine>
export type AssessmentRef = ActorRefFrom<typeof assessmentMachine>

/** What the chart knows to be there. */
export function given<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`The session has no ${what}`)
  return value
}

/** What the modes of the session do and ask, by name; the chart is in `session.machine.ts`. */
export const sessionSetup = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    children: {} as { assessment: 'assessment' },
  },
  actors: { ...sessionActors(unprovided), assessment: assessmentMachine },
  actions: {
    storeList: assign((_, { saved }: { saved: readonly AssessmentSummary[] }) => ({ saved })),
    wantAssessment: assign((_, { id, place }: { id: string; place: Place }) => ({ wanted: { id, place } })),
    wantStart: assign({ wanted: null, failure: null }),
    noteChoice: assign((_, { choice }: { choice: NewAssessment }) => ({ choice })),
    noteFile: assign((_, { file }: { file: ChosenFile }) => ({ file, failure: null })),
    noteRead: assign((_, { read }: { read: ReadFile }) => ({ read })),
    enter: assign(({ context }, { opened }: { opened: Opened }) => {
      const { id } = opened.assessment
      const place: Place = context.wanted?.id === id ? context.wanted.place : { at: 'hub' }
      return {
        opened,
        wanted: { id, place },
        read: null,
        file: null,
        choice: null,
        failure: null,
        storage: 'kept' as const,
      }
    }),
    enterNew: assign((_, { opened }: { opened: Opened }) => ({
      opened,
      wanted: { id: opened.assessment.id, place: { at: 'about' } as const },
      choice: null,
      failure: null,
      storage: 'kept' as const,
    })),
    noteStorage: assign((_, { snapshot }: { snapshot: AssessmentSnapshot }) => ({
      storage: storageOf(snapshot),
    })),
    awaitStorage: assign(({ context: { storage } }) => ({
      storage: storage === 'failed' ? ('pending' as const) : storage,
    })),
    leave: assign({ opened: null }),
    wantOpened: assign(({ context }) => ({
      wanted:
        context.opened === null ? null : { id: context.opened.assessment.id, place: { at: 'hub' as const } },
    })),
    forgetFile: assign({ read: null, file: null, choice: null }),
    failToFind: assign(({ context }) => ({
      failure: { kind: 'not-found' as const, id: context.wanted?.id ?? '' },
    })),
    failToStore: assign((_, { error }: { error: unknown }) => ({
      failure: { kind: 'store' as const, fault: storeFaultOf(error) },
    })),
    refuseFile: assign(({ context }, { faults }: { faults: readonly Fault[] }) => ({
      failure: { kind: 'file' as const, name: context.file?.name ?? '', faults },
      file: null,
    })),
    dismissFailure: assign({ failure: null, wanted: null }),
    saveAll: sendTo('assessment', { type: 'save.now' }),
  },
  guards: {
    isOther: ({ context }, { id }: { id: string }) => context.opened?.assessment.id !== id,
    wantsOther: ({ context }) => context.wanted !== null,
    wasFound: (_, { opened }: { opened: Opened | null }) => opened !== null,
    isNews: ({ context }, { snapshot }: { snapshot: AssessmentSnapshot }) =>
      storageOf(snapshot) !== context.storage,
    isKept: ({ context }) => context.storage === 'kept',
    hasFailed: ({ context }) => context.storage === 'failed',
    replacesNothing: (_, { outcome }: { outcome: ReadOutcome }) =>
      outcome.ok && outcome.value.replaces === null,
    isReadable: (_, { outcome }: { outcome: ReadOutcome }) => outcome.ok,
    cameFromFile: ({ context }) => context.read !== null,
    cameFromChoice: ({ context }) => context.choice !== null,
  },
})
