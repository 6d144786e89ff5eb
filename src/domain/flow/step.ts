import type { DomainId, QuestionId } from '../checklist/ids.ts'
import { type QuestionEntry, type Questionnaire, questionOf } from '../checklist/questionnaire.ts'
import type { Standings } from './standing.ts'

/** A place on the way through the questions. */
export type Step =
  | { readonly at: 'question'; readonly id: QuestionId }
  /** The summary at the end of a domain. */
  | { readonly at: 'domain'; readonly id: DomainId }
  /** All answers at a glance, at the end. */
  | { readonly at: 'check' }

/**
 * What comes next: the next question asked in the same domain, else the domain's summary; after a summary the
 * next domain with a question asked, else the check of all answers. Searches the full order, so that a question
 * which has just ceased to be asked still has a successor.
 */
export function stepAfter(questionnaire: Questionnaire, standings: Standings, current: Step): Step {
  if (current.at === 'check') return current
  const domain = current.at === 'domain' ? current.id : questionOf(questionnaire, current.id).domain
  const position = questionnaire.domains.findIndex(({ id }) => id === domain)
  if (current.at === 'question') {
    const { index } = questionOf(questionnaire, current.id)
    const next = questionnaire.domains[position]?.questions.find(
      (entry) => entry.index > index && isAsked(standings, entry),
    )
    return next === undefined ? { at: 'domain', id: domain } : { at: 'question', id: next.id }
  }
  const next = questionnaire.domains
    .slice(position + 1)
    .flatMap(({ questions }) => questions)
    .find((entry) => isAsked(standings, entry))
  return next === undefined ? { at: 'check' } : { at: 'question', id: next.id }
}

/** The first question asked, or the check where nothing is asked. */
export function firstStep(questionnaire: Questionnaire, standings: Standings): Step {
  const first = questionnaire.questions.find((entry) => isAsked(standings, entry))
  return first === undefined ? { at: 'check' } : { at: 'question', id: first.id }
}

/** The first question asked in a domain, or its summary where none is. */
export function firstStepOfDomain(
  questionnaire: Questionnaire,
  standings: Standings,
  domain: DomainId,
): Step {
  const questions = questionnaire.domains.find(({ id }) => id === domain)?.questions ?? []
  const first = questions.find((entry) => isAsked(standings, entry))
  return first === undefined ? { at: 'domain', id: domain } : { at: 'question', id: first.id }
}

/** Where to go on: the first question that is asked and unanswered, else the check. */
export function firstOpenStep(questionnaire: Questionnaire, standings: Standings): Step {
  const open = questionnaire.questions.find((entry) => {
    const standing = standings.get(entry.id)
    return standing?.status === 'asked' && standing.option === null
  })
  return open === undefined ? { at: 'check' } : { at: 'question', id: open.id }
}

const isAsked = (standings: Standings, { id }: QuestionEntry): boolean =>
  standings.get(id)?.status === 'asked'
