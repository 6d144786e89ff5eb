import { type Answers, EMPTY_ANSWER } from '../assessment/assessment.ts'
import type { QuestionId } from '../checklist/ids.ts'
import { optionOfKind, type Questionnaire, questionOf } from '../checklist/questionnaire.ts'

/**
 * The answers as they would be if the questions chosen were fully met. Everything is then worked out again by
 * the same functions, branching included. Throws on an unknown question.
 */
export function answersIfSettled(
  questionnaire: Questionnaire,
  answers: Answers,
  settled: Iterable<QuestionId>,
): Answers {
  const projected: Record<QuestionId, Answers[string]> = { ...answers }
  for (const id of settled) {
    const full = optionOfKind(questionOf(questionnaire, id), 'full')
    projected[id] = { ...(projected[id] ?? EMPTY_ANSWER), option: full.id }
  }
  return projected
}
