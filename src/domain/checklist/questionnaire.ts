import type { Scope } from '../assessment/assessment.ts'
import type { Checklist, Option, Question } from './checklist.ts'
import type { DomainId, OptionId, QuestionId } from './ids.ts'

/** A question with what the checklist says of its level and scale, and its place in the order asked. */
export interface QuestionEntry extends Question {
  readonly domain: DomainId
  readonly index: number
  readonly weight: number
  readonly options: readonly Option[]
}

/** The questions of one assessment: the checklist's, or with `core` its core questions only, in the order asked. */
export interface Questionnaire {
  readonly checklist: Checklist
  readonly scope: Scope
  readonly questions: readonly QuestionEntry[]
  readonly byId: ReadonlyMap<QuestionId, QuestionEntry>
  readonly domains: readonly { readonly id: DomainId; readonly questions: readonly QuestionEntry[] }[]
}

export function questionnaireOf(checklist: Checklist, scope: Scope): Questionnaire {
  const weights = new Map(checklist.levels.map(({ id, weight }) => [id, weight]))
  const questions: QuestionEntry[] = []
  const domains = checklist.domains.map(({ id, questions: all }) => {
    const chosen = all.filter(({ core }) => scope === 'full' || core)
    const entries = chosen.map((question, offset): QuestionEntry => {
      const weight = weights.get(question.level)
      const options = checklist.scales[question.scale]
      if (weight === undefined || options === undefined) {
        throw new Error(`Checklist "${checklist.id}" gives no weight or scale to question "${question.id}"`)
      }
      return { ...question, domain: id, index: questions.length + offset, weight, options }
    })
    questions.push(...entries)
    return { id, questions: entries }
  })
  return { checklist, scope, questions, byId: new Map(questions.map((entry) => [entry.id, entry])), domains }
}

/** The question of that id; an unknown id is a fault of the program, since files are checked when they are read. */
export function questionOf(questionnaire: Questionnaire, id: QuestionId): QuestionEntry {
  const entry = questionnaire.byId.get(id)
  if (entry === undefined)
    throw new Error(`Checklist "${questionnaire.checklist.id}" has no question "${id}"`)
  return entry
}

export const optionOf = (entry: QuestionEntry, id: OptionId): Option | undefined =>
  entry.options.find((option) => option.id === id)

export function optionOfKind(entry: QuestionEntry, kind: Option['kind']): Option {
  const option = entry.options.find((candidate) => candidate.kind === kind)
  if (option === undefined) throw new Error(`Scale "${entry.scale}" has no option of kind "${kind}"`)
  return option
}
