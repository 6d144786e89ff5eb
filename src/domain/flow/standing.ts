import type { Answer, Answers } from '../assessment/assessment.ts'
import type { Option } from '../checklist/checklist.ts'
import { type Known, truthOf } from '../checklist/condition.ts'
import type { QuestionId } from '../checklist/ids.ts'
import { optionOf, type QuestionEntry, type Questionnaire } from '../checklist/questionnaire.ts'

/** Where a question stands, given the answers so far. */
export type Standing =
  /** Its condition holds, or it has none. `option` is null while it is unanswered. */
  | { readonly status: 'asked'; readonly option: Option | null }
  /** Its condition is false: it leaves the count, or counts as absent. */
  | { readonly status: 'not-asked'; readonly counts: 'exclude' | 'absent' }
  /** Its condition rests on a question that is unanswered or unknown. */
  | { readonly status: 'undetermined' }

export type Standings = ReadonlyMap<QuestionId, Standing>

/**
 * The option that an answer counts as, or null where it counts as unanswered: nothing chosen, or
 * `not-applicable` without the reason that it requires.
 */
export function optionChosen(entry: QuestionEntry, answer: Answer | undefined): Option | null {
  if (answer === undefined || answer.option === null) return null
  const option = optionOf(entry, answer.option)
  if (option === undefined) return null
  return option.kind === 'not-applicable' && answer.reason.trim() === '' ? null : option
}

/** The standing of every question, in one pass: a condition names earlier questions only. */
export function standingsOf(questionnaire: Questionnaire, answers: Answers): Standings {
  const standings = new Map<QuestionId, Standing>()
  for (const entry of questionnaire.questions) {
    standings.set(
      entry.id,
      standingOf(entry, answers[entry.id], (id) => standings.get(id)),
    )
  }
  return standings
}

function standingOf(
  entry: QuestionEntry,
  answer: Answer | undefined,
  earlier: (id: QuestionId) => Standing | undefined,
): Standing {
  const truth = entry.askWhen === null ? 'true' : truthOf(entry.askWhen, (id) => knownOf(earlier(id)))
  if (truth === 'undetermined') return { status: 'undetermined' }
  if (truth === 'false') return { status: 'not-asked', counts: entry.whenNotAsked }
  return { status: 'asked', option: optionChosen(entry, answer) }
}

/** A question that was not asked has established nothing, so no condition `in` holds of it. */
function knownOf(standing: Standing | undefined): Known {
  if (standing === undefined) return 'undetermined'
  if (standing.status === 'not-asked') return 'none'
  if (standing.status === 'undetermined') return 'undetermined'
  if (standing.option === null || standing.option.kind === 'unknown') return 'undetermined'
  return { option: standing.option.id }
}
