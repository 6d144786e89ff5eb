import { and } from 'xstate'
import { questionnaireOf } from '#domain/checklist/questionnaire.ts'
import type { Fault } from '#domain/faults/fault.ts'
import type { ReadFile, ReadOutcome } from './session-ports.ts'
import { given, sessionSetup } from './session-setup.ts'

/** From the start page to an open assessment and back: create, open, read a file, close without losing a word. */
export const sessionMachine = sessionSetup.createMachine({
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
