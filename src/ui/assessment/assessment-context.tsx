import { useSelector } from '@xstate/react'
import { createContext, type ReactNode, use, useMemo } from 'react'
import type { SnapshotFrom } from 'xstate'
import type { Answer, Answers } from '#domain/assessment/assessment.ts'
import type { Edition, EditionTexts } from '#domain/assessment/edition.ts'
import type { QuestionId } from '#domain/checklist/ids.ts'
import type { Questionnaire } from '#domain/checklist/questionnaire.ts'
import { type Standings, standingsOf } from '#domain/flow/standing.ts'
import type { About, assessmentMachine } from '#machines/assessment/assessment.machine.ts'
import { type Place } from '#machines/assessment/place.ts'
import type { AssessmentRef } from '#machines/session/session-setup.ts'
import { addressOfPlace } from '../address/address.ts'
import { usePlatform } from '../shell/platform.tsx'

interface OpenAssessment {
  readonly actor: AssessmentRef
  readonly edition: Edition
  readonly texts: EditionTexts
}

const AssessmentContext = createContext<OpenAssessment | null>(null)

/** The open assessment, for every screen below. */
export function AssessmentProvider({
  actor,
  edition,
  texts,
  children,
}: OpenAssessment & { children: ReactNode }) {
  const value = useMemo(() => ({ actor, edition, texts }), [actor, edition, texts])
  return <AssessmentContext value={value}>{children}</AssessmentContext>
}

export function useOpenAssessment(): OpenAssessment {
  const value = use(AssessmentContext)
  if (value === null) throw new Error('No assessment is open here: <AssessmentProvider> is missing')
  return value
}

type Snapshot = SnapshotFrom<typeof assessmentMachine>

/** A part of the open assessment; redraws when that part changes and not before. */
export function useAssessment<T>(select: (snapshot: Snapshot) => T): T {
  return useSelector(useOpenAssessment().actor, select)
}

export const useTexts = (): EditionTexts => useOpenAssessment().texts

export const useQuestionnaire = (): Questionnaire => useAssessment(({ context }) => context.questionnaire)

export const useAnswers = (): Answers => useAssessment(({ context }) => context.assessment.answers)

/** The standing of every question; for screens that show them all, not for the page on which one types. */
export function useStandings(): Standings {
  const questionnaire = useQuestionnaire()
  const answers = useAnswers()
  return useMemo(() => standingsOf(questionnaire, answers), [questionnaire, answers])
}

/** Makes the address of a place in the open assessment. */
export function useAddressOfPlace(): (place: Place) => string {
  const id = useAssessment(({ context }) => context.assessment.id)
  return useMemo(() => (place: Place) => addressOfPlace(id, place), [id])
}

/** What a person can do; no screen knows the machine's events. */
export function useAssessmentCommands() {
  const { actor } = useOpenAssessment()
  const { now } = usePlatform()
  return useMemo(
    () => ({
      answer: (question: QuestionId, answer: Answer) =>
        actor.send({ type: 'answer.set', question, answer, at: now() }),
      describe: (about: About) => actor.send({ type: 'about.set', about, at: now() }),
      widen: () => actor.send({ type: 'scope.widen', at: now() }),
      goTo: (place: Place) => actor.send({ type: 'nav.goTo', place }),
      next: () => actor.send({ type: 'nav.next' }),
      save: () => actor.send({ type: 'save.retry' }),
      overwrite: () => actor.send({ type: 'save.overwrite' }),
    }),
    [actor, now],
  )
}
