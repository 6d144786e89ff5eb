import { and, assign, fromPromise, setup } from 'xstate'
import type { Answer, Assessment, Assessor, Subject } from '#domain/assessment/assessment.ts'
import { isEmptyAnswer } from '#domain/assessment/assessment.ts'
import type { FocusAreaId, QuestionId } from '#domain/checklist/ids.ts'
import { type Questionnaire, questionnaireOf } from '#domain/checklist/questionnaire.ts'
import { standingsOf } from '#domain/flow/standing.ts'
import { stepAfter } from '#domain/flow/step.ts'
import { questionsInSet } from '#domain/scoring/trace.ts'
import { type Change, type Saved, type StoreFault, storeFaultOf } from './assessment-store.ts'
import type { Place } from './place.ts'

export interface AssessmentInput {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly focusAreas: readonly FocusAreaId[]
  readonly revision: number
  /** When the assessment was last written; ISO 8601, UTC. */
  readonly savedAt: string
  readonly place: Place
}

/** What the store has not confirmed yet. */
interface Unsaved {
  readonly questions: readonly QuestionId[]
  readonly head: boolean
}

export interface AssessmentContext extends AssessmentInput {
  /** The next write is to replace whatever is stored, as a person has asked; once, whether it succeeds or not. */
  readonly isOverwriting: boolean
  /** What is typed during a write is to be written at once after it. */
  readonly isHurried: boolean
  readonly unsaved: Unsaved
  readonly writing: Unsaved
  readonly fault: StoreFault | null
}

/** What a person may say about an assessment beside the answers. */
export interface About {
  readonly subject: Subject
  readonly assessors: readonly Assessor[]
}

export type AssessmentEvent =
  | {
      readonly type: 'answer.set'
      readonly question: QuestionId
      readonly answer: Answer
      readonly at: string
    }
  | { readonly type: 'about.set'; readonly about: About; readonly at: string }
  /** A quick scan grows into the full assessment; nothing answered is lost. */
  | { readonly type: 'scope.widen'; readonly at: string }
  | { readonly type: 'nav.goTo'; readonly place: Place }
  | { readonly type: 'nav.next' }
  | { readonly type: 'save.now' }
  | { readonly type: 'save.retry' }
  | { readonly type: 'save.overwrite' }

const NOTHING: Unsaved = { questions: [], head: false }

const join = (a: Unsaved, b: Unsaved): Unsaved => ({
  questions: [...new Set([...a.questions, ...b.questions])],
  head: a.head || b.head,
})

/** The place that follows on "next": by the flow, or back to the check where the person came from it. */
function placeAfter({ assessment, questionnaire, place }: AssessmentContext): Place {
  if (place.at === 'question' && place.returnTo === 'check') return { at: 'check' }
  if (place.at === 'check') return { at: 'results' }
  if (place.at === 'question' || place.at === 'domain') {
    return stepAfter(questionnaire, standingsOf(questionnaire, assessment.answers), place)
  }
  return place
}

/** Whether this assessment has such a place: an address may name a question of another checklist. */
function exists({ questionnaire, focusAreas }: AssessmentContext, place: Place): boolean {
  if (place.at === 'question') return questionnaire.byId.has(place.id)
  if (place.at === 'domain') return questionnaire.domains.some(({ id }) => id === place.id)
  return place.at !== 'explain' || questionsInSet(questionnaire, focusAreas, place.set) !== null
}

export type SaveChange = (change: Change) => Promise<Saved>

/** The store, as an actor of the machine. */
export const saveActor = (save: SaveChange) => fromPromise<Saved, Change>(({ input }) => save(input))

const notProvided: SaveChange = () => Promise.reject(new Error('The port "saveChange" was not provided'))

/**
 * An open assessment: where the person is, beside whether what they wrote is kept. Which question is asked is
 * no mode but a fact of the context, found by `src/domain/flow`.
 */
export const assessmentMachine = setup({
  types: {
    input: {} as AssessmentInput,
    context: {} as AssessmentContext,
    events: {} as AssessmentEvent,
  },
  actors: { saveChange: saveActor(notProvided) },
  delays: {
    /** A burst of keys ends so many milliseconds after the last; the write itself takes the rest of 300. */
    settle: 250,
    /** Enough for a screen to be drawn on an old laptop. */
    drawn: 100,
  },
  actions: {
    recordAnswer: assign(
      ({ context }, { question, answer, at }: { question: QuestionId; answer: Answer; at: string }) => {
        const { answers: before } = context.assessment
        const answeredBy = before[question]?.answeredBy
        const answers = isEmptyAnswer(answer)
          ? Object.fromEntries(Object.entries(before).filter(([id]) => id !== question))
          : {
              ...before,
              [question]: { ...(answeredBy === undefined ? {} : { answeredBy }), ...answer, answeredAt: at },
            }
        return {
          assessment: { ...context.assessment, answers, updatedAt: at },
          unsaved: join(context.unsaved, { questions: [question], head: true }),
        }
      },
    ),
    recordAbout: assign(({ context }, { about, at }: { about: About; at: string }) => ({
      assessment: {
        ...context.assessment,
        subject: about.subject,
        assessors: [...about.assessors],
        updatedAt: at,
      },
      unsaved: join(context.unsaved, { questions: [], head: true }),
    })),
    widenScope: assign(({ context }, { at }: { at: string }) => ({
      assessment: { ...context.assessment, scope: 'full' as const, updatedAt: at },
      questionnaire: questionnaireOf(context.questionnaire.checklist, 'full'),
      unsaved: join(context.unsaved, { questions: [], head: true }),
    })),
    goTo: assign(({ context }, { place }: { place: Place }) => ({
      place: exists(context, place) ? place : ({ at: 'hub' } as const),
    })),
    goOn: assign(({ context }) => ({ place: placeAfter(context) })),
    beginWrite: assign(({ context }) => ({ writing: context.unsaved, unsaved: NOTHING, isHurried: false })),
    hurry: assign({ isHurried: true }),
    confirmWrite: assign((_, { saved }: { saved: Saved }) => ({
      writing: NOTHING,
      revision: saved.revision,
      savedAt: saved.at,
      isOverwriting: false,
      fault: null,
    })),
    keepUnsaved: assign(({ context }, { error }: { error: unknown }) => ({
      unsaved: join(context.writing, context.unsaved),
      writing: NOTHING,
      isOverwriting: false,
      fault: storeFaultOf(error),
    })),
    allowOverwrite: assign({ isOverwriting: true }),
  },
  guards: {
    hasUnsaved: ({ context: { unsaved } }) => unsaved.head || unsaved.questions.length > 0,
    isHurried: ({ context }) => context.isHurried,
    isAt: ({ context }, { at }: { at: Place['at'] }) => context.place.at === at,
  },
}).createMachine({
  id: 'assessment',
  context: ({ input }) => {
    const context = {
      ...input,
      unsaved: NOTHING,
      writing: NOTHING,
      isOverwriting: false,
      isHurried: false,
      fault: null,
    }
    return exists(context, input.place) ? context : { ...context, place: { at: 'hub' } }
  },
  type: 'parallel',
  states: {
    place: {
      initial: 'arriving',
      on: {
        'nav.goTo': { target: '.arriving', actions: { type: 'goTo', params: ({ event }) => event } },
        'nav.next': { target: '.arriving', actions: 'goOn' },
      },
      states: {
        arriving: {
          always: [
            { guard: { type: 'isAt', params: { at: 'question' } }, target: 'answering' },
            { guard: { type: 'isAt', params: { at: 'domain' } }, target: 'summingUp' },
            { guard: { type: 'isAt', params: { at: 'check' } }, target: 'checking' },
            { guard: { type: 'isAt', params: { at: 'results' } }, target: 'results' },
            { guard: { type: 'isAt', params: { at: 'explain' } }, target: 'explaining' },
            { guard: { type: 'isAt', params: { at: 'what-if' } }, target: 'projecting' },
            { guard: { type: 'isAt', params: { at: 'report' } }, target: 'reporting' },
            { guard: { type: 'isAt', params: { at: 'about' } }, target: 'describing' },
            { target: 'choosing' },
          ],
        },
        choosing: {},
        describing: {},
        answering: {},
        summingUp: {},
        checking: {},
        results: {},
        explaining: {},
        projecting: {},
        reporting: {},
      },
    },
    storage: {
      initial: 'clean',
      on: {
        'answer.set': {
          target: '.dirty',
          reenter: true,
          actions: { type: 'recordAnswer', params: ({ event }) => event },
        },
        'about.set': {
          target: '.dirty',
          reenter: true,
          actions: { type: 'recordAbout', params: ({ event }) => event },
        },
        'scope.widen': {
          target: '.dirty',
          reenter: true,
          actions: { type: 'widenScope', params: ({ event }) => event },
        },
      },
      states: {
        clean: {},
        dirty: {
          after: { settle: 'writing' },
          // After a failure these are in sight until a write has succeeded, so they are heeded here too.
          on: {
            'save.now': 'writing',
            // Turning the page ends the burst.
            'nav.next': 'turned',
            'nav.goTo': 'turned',
            'save.retry': 'writing',
            'save.overwrite': { target: 'writing', actions: 'allowOverwrite' },
          },
        },
        /** The next screen is drawn first, then what was written on the last one is kept. */
        turned: {
          after: { drawn: 'writing' },
          on: {
            'save.now': 'writing',
            'save.retry': 'writing',
            'save.overwrite': { target: 'writing', actions: 'allowOverwrite' },
          },
        },
        writing: {
          entry: 'beginWrite',
          invoke: {
            src: 'saveChange',
            input: ({ context: { assessment, writing, revision, isOverwriting } }) => ({
              assessment,
              ...writing,
              revision: isOverwriting ? null : revision,
            }),
            onDone: [
              {
                guard: and(['hasUnsaved', 'isHurried']),
                target: 'writing',
                reenter: true,
                actions: { type: 'confirmWrite', params: ({ event }) => ({ saved: event.output }) },
              },
              {
                guard: 'hasUnsaved',
                target: 'dirty',
                actions: { type: 'confirmWrite', params: ({ event }) => ({ saved: event.output }) },
              },
              {
                target: 'clean',
                actions: { type: 'confirmWrite', params: ({ event }) => ({ saved: event.output }) },
              },
            ],
            onError: { target: 'failed', actions: { type: 'keepUnsaved', params: ({ event }) => event } },
          },
          // A write that has begun is let end; what is typed meanwhile waits for the next one.
          on: {
            'answer.set': { actions: { type: 'recordAnswer', params: ({ event }) => event } },
            'about.set': { actions: { type: 'recordAbout', params: ({ event }) => event } },
            'scope.widen': { actions: { type: 'widenScope', params: ({ event }) => event } },
            'save.now': { actions: 'hurry' },
          },
        },
        failed: {
          on: {
            'save.retry': 'writing',
            'save.now': 'writing',
            'save.overwrite': { target: 'writing', actions: 'allowOverwrite' },
          },
        },
      },
    },
  },
})
