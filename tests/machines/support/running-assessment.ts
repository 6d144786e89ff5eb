import {
  createActor,
  initialTransition,
  SimulatedClock,
  type SnapshotFrom,
  transition,
  waitFor,
} from 'xstate'
import type { Answer, Assessment } from '#domain/assessment/assessment.ts'
import type { QuestionId } from '#domain/checklist/ids.ts'
import { questionnaireOf } from '#domain/checklist/questionnaire.ts'
import {
  type AssessmentEvent,
  type AssessmentInput,
  assessmentMachine,
  saveActor,
} from '#machines/assessment/assessment.machine.ts'
import type { Place } from '#machines/assessment/place.ts'
import { anAnswer } from '../../support/builders.ts'
import { anAssessment, CHECKLIST, minutesLater } from './assessments.ts'
import { heldWrites } from './held-writes.ts'

interface Given {
  readonly assessment?: Partial<Assessment>
  readonly place?: Place
}

export function inputOf({ assessment: changes = {}, place = { at: 'hub' } }: Given = {}): AssessmentInput {
  const assessment = anAssessment(changes)
  return {
    assessment,
    questionnaire: questionnaireOf(CHECKLIST, assessment.scope),
    focusAreas: ['laws'],
    revision: 1,
    savedAt: assessment.updatedAt,
    place,
  }
}

export const setAnswer = (
  question: QuestionId,
  answer: Answer | string,
  minutes: number,
): AssessmentEvent => ({
  type: 'answer.set',
  question,
  answer: typeof answer === 'string' ? anAnswer(answer) : answer,
  at: minutesLater(minutes),
})

/** Where those events lead, with no time passing and nothing written. */
export const play = (given: Given, ...events: AssessmentEvent[]): SnapshotFrom<typeof assessmentMachine> =>
  events.reduce<SnapshotFrom<typeof assessmentMachine>>(
    (snapshot, event) => transition(assessmentMachine, snapshot, event)[0],
    initialTransition(assessmentMachine, inputOf(given))[0],
  )

/** An open assessment with a clock and a store that the test moves. */
export function running(given: Given = {}) {
  const clock = new SimulatedClock()
  const writes = heldWrites()
  const machine = assessmentMachine.provide({ actors: { saveChange: saveActor(writes.save) } })
  const actor = createActor(machine, { clock, input: inputOf(given) }).start()
  const ended = () => waitFor(actor, ({ value }) => value.storage !== 'writing')
  return {
    actor,
    writes,
    send: (event: AssessmentEvent) => actor.send(event),
    state: () => actor.getSnapshot(),
    storage: () => actor.getSnapshot().value.storage,
    pass: (milliseconds: number) => clock.increment(milliseconds),
    /** The write under way succeeds. */
    succeed: async (revision: number, minutes: number) => {
      writes.succeed({ revision, at: minutesLater(minutes) })
      await ended()
    },
    /** The write under way fails. */
    fail: async (reason: unknown) => {
      writes.fail(reason)
      await ended()
    },
  }
}
