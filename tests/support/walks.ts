import type { Answers } from '#domain/assessment/assessment.ts'
import { termsOf } from '#domain/checklist/condition.ts'
import type { QuestionId } from '#domain/checklist/ids.ts'
import { type Questionnaire, questionOf } from '#domain/checklist/questionnaire.ts'
import { type Standings, standingsOf } from '#domain/flow/standing.ts'
import { firstStep, type Step, stepAfter } from '#domain/flow/step.ts'
import { anAnswer } from './builders.ts'

export interface Walk {
  readonly path: readonly QuestionId[]
  readonly answers: Answers
  /** The check; or the question from which on a walk taken before goes the same way. */
  readonly end: Step
}

/**
 * Every walk a user can take, as far as it differs from those before. Only questions that some condition names
 * can change the path, so only they fork, once for each set of options that no condition tells apart; and two
 * walks that stand at the same question, alike in all that a later condition asks about, are one from there on.
 */
export function* walks(questionnaire: Questionnaire): Generator<Walk> {
  const options = forksOf(questionnaire)
  const seen = new Set<string>()
  function* from(current: Step, path: readonly QuestionId[], answers: Answers): Generator<Walk> {
    if (current.at === 'check') {
      yield { path, answers, end: current }
    } else if (current.at === 'domain') {
      yield* from(stepAfter(questionnaire, standingsOf(questionnaire, answers), current), path, answers)
    } else {
      const key = stateAt(questionnaire, current.id, standingsOf(questionnaire, answers))
      if (seen.has(key)) {
        yield { path, answers, end: current }
        return
      }
      seen.add(key)
      for (const option of options.get(current.id) ?? []) {
        const chosen = { ...answers, [current.id]: anAnswer(option, { reason: 'a reason' }) }
        const next = stepAfter(questionnaire, standingsOf(questionnaire, chosen), current)
        yield* from(next, [...path, current.id], chosen)
      }
    }
  }
  yield* from(firstStep(questionnaire, standingsOf(questionnaire, {})), [], {})
}

/** By question, one option of each set that the conditions tell apart. `unknown` is always one of its own. */
function forksOf({ questions }: Questionnaire): ReadonlyMap<QuestionId, readonly string[]> {
  const terms = questions.flatMap(({ askWhen }) => (askWhen === null ? [] : [...termsOf(askWhen)]))
  return new Map(
    questions.map(({ id, options }) => {
      const naming = terms.filter(({ question }) => question === id)
      const sets = new Map(
        options.map((option) => {
          const isNamed = naming.map((term) => term.options.includes(option.id))
          return [JSON.stringify(naming.length > 0 && [isNamed, option.kind === 'unknown']), option.id]
        }),
      )
      return [id, [...sets.values()]]
    }),
  )
}

/** Where a walk stands: the question, and what is established of the questions that it or a later one asks about. */
function stateAt(questionnaire: Questionnaire, id: QuestionId, standings: Standings): string {
  const { index } = questionOf(questionnaire, id)
  const named = questionnaire.questions
    .filter((entry) => entry.index >= index && entry.askWhen !== null)
    .flatMap(({ askWhen }) => (askWhen === null ? [] : [...termsOf(askWhen)].map(({ question }) => question)))
  return JSON.stringify([id, [...new Set(named)].map((gate) => [gate, standings.get(gate)])])
}
