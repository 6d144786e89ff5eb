import { type ActorRefFrom, and, assign, type SnapshotFrom, sendTo, setup } from 'xstate'
import { questionnaireOf } from '#domain/checklist/questionnaire.ts'
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

function given<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`The session has no ${what}`)
  return value
}

/** From the start page to an open assessment and back: create, open, read a file, close without losing a word. */
export const sessionMachine = setup({
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
}).createMachine({
  id: 'session',
  context: {
    saved: [],
    opened: null,
    read: null,
    failure: null,
    wanted: null,
    choice: null,
    file: null,
    storage: 'kept',
  },
  initial: 'listing',
  states: {
    listing: {
      invoke: {
        src: 'listAssessments',
        onDone: {
          target: 'choosing',
          actions: { type: 'storeList', params: ({ event }) => ({ saved: event.output }) },
        },
        onError: { target: 'choosing', actions: { type: 'failToStore', params: ({ event }) => event } },
      },
      on: {
        'assessment.open': {
          target: 'opening',
          actions: { type: 'wantAssessment', params: ({ event }) => event },
        },
      },
    },
    /** The start page. `failure` says that the list could not be read; everything else still works. */
    choosing: {
      on: {
        'assessment.create': {
          target: 'creating',
          actions: { type: 'noteChoice', params: ({ event }) => event },
        },
        'assessment.open': {
          target: 'opening',
          actions: { type: 'wantAssessment', params: ({ event }) => event },
        },
        'file.open': { target: 'reading', actions: { type: 'noteFile', params: ({ event }) => event } },
        'failure.retry': { target: 'listing', actions: 'dismissFailure' },
        'failure.dismiss': { actions: 'dismissFailure' },
      },
    },
    creating: {
      invoke: {
        src: 'createAssessment',
        input: ({ context }) => given(context.choice, 'choice'),
        onDone: {
          target: 'open',
          actions: { type: 'enterNew', params: ({ event }) => ({ opened: event.output }) },
        },
        onError: { target: 'failed', actions: { type: 'failToStore', params: ({ event }) => event } },
      },
    },
    opening: {
      invoke: {
        src: 'openAssessment',
        input: ({ context }) => given(context.wanted, 'assessment wanted').id,
        onDone: [
          {
            guard: { type: 'wasFound', params: ({ event }) => ({ opened: event.output }) },
            target: 'open',
            actions: {
              type: 'enter',
              params: ({ event }) => ({ opened: given(event.output, 'assessment') }),
            },
          },
          { target: 'failed', actions: 'failToFind' },
        ],
        onError: { target: 'failed', actions: { type: 'failToStore', params: ({ event }) => event } },
      },
      on: {
        'assessment.open': {
          target: 'opening',
          reenter: true,
          actions: { type: 'wantAssessment', params: ({ event }) => event },
        },
        'assessment.close': { target: 'listing', actions: 'wantStart' },
      },
    },
    reading: {
      invoke: {
        src: 'readFile',
        input: ({ context }) => given(context.file, 'file'),
        onDone: [
          {
            guard: { type: 'replacesNothing', params: ({ event }) => ({ outcome: event.output }) },
            target: 'keeping.replacement',
            actions: { type: 'noteRead', params: ({ event }) => ({ read: readIn(event.output) }) },
          },
          {
            guard: { type: 'isReadable', params: ({ event }) => ({ outcome: event.output }) },
            target: 'comparing',
            actions: { type: 'noteRead', params: ({ event }) => ({ read: readIn(event.output) }) },
          },
          {
            target: 'choosing',
            actions: { type: 'refuseFile', params: ({ event }) => ({ faults: faultsIn(event.output) }) },
          },
        ],
        onError: {
          target: 'choosing',
          actions: [{ type: 'failToStore', params: ({ event }) => event }, 'forgetFile'],
        },
      },
      on: { 'file.cancel': { target: 'choosing', actions: 'forgetFile' } },
    },
    /** An assessment of the same id is on this device already: the person decides. */
    comparing: {
      on: {
        'file.replace': 'keeping.replacement',
        'file.keepBoth': 'keeping.copy',
        'file.cancel': { target: 'choosing', actions: 'forgetFile' },
        // The start page stays in sight meanwhile, with all that it offers.
        'assessment.create': {
          target: 'creating',
          actions: ['forgetFile', { type: 'noteChoice', params: ({ event }) => event }],
        },
        'assessment.open': {
          target: 'opening',
          actions: ['forgetFile', { type: 'wantAssessment', params: ({ event }) => event }],
        },
        'file.open': {
          target: 'reading',
          actions: ['forgetFile', { type: 'noteFile', params: ({ event }) => event }],
        },
      },
    },
    keeping: {
      initial: 'replacement',
      states: {
        /** What was decided is done again: a retry of "keep both" must not replace. */
        again: { type: 'history' },
        replacement: {
          invoke: {
            src: 'keepFile',
            input: ({ context }) => ({
              file: given(context.read, 'file that was read'),
              as: 'replacement' as const,
            }),
            onDone: {
              target: '#session.open',
              actions: { type: 'enter', params: ({ event }) => ({ opened: event.output }) },
            },
            onError: {
              target: '#session.failed',
              actions: { type: 'failToStore', params: ({ event }) => event },
            },
          },
        },
        copy: {
          invoke: {
            src: 'keepFile',
            input: ({ context }) => ({
              file: given(context.read, 'file that was read'),
              as: 'copy' as const,
            }),
            onDone: {
              target: '#session.open',
              actions: { type: 'enter', params: ({ event }) => ({ opened: event.output }) },
            },
            onError: {
              target: '#session.failed',
              actions: { type: 'failToStore', params: ({ event }) => event },
            },
          },
        },
      },
    },
    open: {
      invoke: {
        id: 'assessment',
        src: 'assessment',
        input: ({ context }) => {
          const { assessment, revision, edition } = given(context.opened, 'open assessment')
          return {
            assessment,
            questionnaire: questionnaireOf(edition.checklist, assessment.scope),
            focusAreas: edition.plan.focusAreas.map(({ id }) => id),
            revision,
            savedAt: assessment.updatedAt,
            place: context.wanted?.place ?? { at: 'hub' },
          }
        },
        onSnapshot: {
          guard: { type: 'isNews', params: ({ event }) => event },
          actions: { type: 'noteStorage', params: ({ event }) => event },
        },
      },
      on: {
        'assessment.close': { target: '.closing', actions: 'wantStart' },
        'assessment.open': {
          guard: { type: 'isOther', params: ({ event }) => event },
          target: '.closing',
          actions: { type: 'wantAssessment', params: ({ event }) => event },
        },
      },
      initial: 'working',
      states: {
        working: {},
        /** What is not kept yet is written first. */
        closing: {
          entry: ['awaitStorage', 'saveAll'],
          always: [
            { guard: and(['isKept', 'wantsOther']), target: '#session.opening', actions: 'leave' },
            { guard: 'isKept', target: '#session.listing', actions: 'leave' },
            { guard: 'hasFailed', target: 'refusing' },
          ],
        },
        /** It could not be written: the person stays and saves a file, or leaves it behind knowingly. */
        refusing: {
          on: {
            'close.stay': { target: 'working', actions: 'wantOpened' },
            'close.abandon': [
              { guard: 'wantsOther', target: '#session.opening', actions: 'leave' },
              { target: '#session.listing', actions: 'leave' },
            ],
          },
        },
      },
    },
    /** An assessment could not be opened, made or kept; `failure` says why. */
    failed: {
      on: {
        'failure.retry': [
          { guard: 'cameFromFile', target: 'keeping.again' },
          { guard: 'cameFromChoice', target: 'creating' },
          { target: 'opening' },
        ],
        'failure.dismiss': { target: 'listing', actions: ['dismissFailure', 'forgetFile'] },
        'assessment.open': {
          target: 'opening',
          actions: ['forgetFile', { type: 'wantAssessment', params: ({ event }) => event }],
        },
        'assessment.close': { target: 'listing', actions: ['wantStart', 'forgetFile'] },
      },
    },
  },
})

const readIn = (outcome: ReadOutcome): ReadFile => {
  if (!outcome.ok) throw new Error('The file had faults')
  return outcome.value
}
const faultsIn = (outcome: ReadOutcome): readonly Fault[] => (outcome.ok ? [] : outcome.error)
