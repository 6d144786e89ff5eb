import { type Answer, type Answers, EMPTY_ANSWER, type Scope } from '#domain/assessment/assessment.ts'
import type { Edition } from '#domain/assessment/edition.ts'
import type { Checklist, Level, Option, Question, Source } from '#domain/checklist/checklist.ts'
import type { OptionId, QuestionId } from '#domain/checklist/ids.ts'
import { type Questionnaire, questionnaireOf } from '#domain/checklist/questionnaire.ts'
import { type Standings, standingsOf } from '#domain/flow/standing.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { type Scores, scoresOf } from '#domain/scoring/score.ts'

export const LEGISLATION: Option[] = [
  { id: 'in-force', kind: 'full', credit: 4 },
  { id: 'partly', kind: 'partly', credit: 2 },
  { id: 'not-in-force', kind: 'pending', credit: 1 },
  { id: 'absent', kind: 'absent', credit: 0 },
  { id: 'unknown', kind: 'unknown', credit: null },
  { id: 'not-applicable', kind: 'not-applicable', credit: null },
]

export const PRACTICE: Option[] = [
  { id: 'operating', kind: 'full', credit: 4 },
  { id: 'partly', kind: 'partly', credit: 2 },
  { id: 'planned', kind: 'pending', credit: 1 },
  { id: 'absent', kind: 'absent', credit: 0 },
  { id: 'unknown', kind: 'unknown', credit: null },
  { id: 'not-applicable', kind: 'not-applicable', credit: null },
]

const OPSC: Source = {
  id: 'OPSC',
  short: 'OPSC',
  title: 'Optional Protocol',
  publisher: 'United Nations',
  kind: 'treaty',
  grade: 'text',
  seen: 'All of it',
}

/** A question about the law in the focus area `laws`, at level `recommended` (so that it holds nothing back). */
export const aQuestion = (id: QuestionId, changes: Partial<Question> = {}): Question => ({
  id,
  level: 'recommended',
  scale: 'legislation',
  core: false,
  focusAreas: ['laws'],
  measure: 'amend-act',
  askWhen: null,
  whenNotAsked: 'exclude',
  sources: [{ source: 'OPSC', at: 'art. 1', grade: 'text' }],
  ...changes,
})

/** A checklist of one domain. */
export const aChecklist = (...questions: Question[]): Checklist => aChecklistOf({ offences: questions })

/** A checklist by its domains. */
export const aChecklistOf = (domains: Readonly<Record<string, Question[]>>): Checklist => ({
  format: 'lacuna-checklist',
  id: 'test-checklist',
  version: 1,
  plan: 'test-plan',
  licence: 'CC0-1.0',
  sourceLanguage: 'en',
  levels: [
    { id: 'minimum', weight: 3 },
    { id: 'recommended', weight: 2 },
    { id: 'advanced', weight: 1 },
  ],
  scales: { legislation: LEGISLATION, practice: PRACTICE },
  bands: [
    { id: 'aligned', fromPercent: 90 },
    { id: 'substantial', fromPercent: 70 },
    { id: 'partial', fromPercent: 40 },
    { id: 'limited', fromPercent: 0 },
  ],
  heldBackAt: 'partial',
  provisionalBelowPercent: 80,
  domains: Object.entries(domains).map(([id, questions]) => ({ id, questions })),
  sources: [OPSC],
})

export const aPlan = (...areas: string[]): Plan => ({
  format: 'lacuna-plan',
  id: 'test-plan',
  version: 1,
  sourceLanguage: 'en',
  focusAreas: (areas.length === 0 ? ['laws'] : areas).map((id) => ({ id, grade: 'text', sources: [] })),
  sources: [],
})

export const DIGEST = `sha256-${'0'.repeat(64)}`

export const anEdition = (checklist: Checklist, plan: Plan = aPlan()): Edition => ({
  checklist,
  plan,
  digest: DIGEST,
})

export const anAnswer = (option: OptionId | null, changes: Partial<Answer> = {}): Answer => ({
  ...EMPTY_ANSWER,
  option,
  ...changes,
})

/** One answer under its question; join several with spreads. */
export const answered = (
  question: QuestionId,
  option: OptionId | null,
  changes: Partial<Answer> = {},
): Answers => ({ [question]: anAnswer(option, changes) })

/** Several answers at once. */
export const answeredAll = (options: Readonly<Record<QuestionId, OptionId>>): Answers =>
  Object.fromEntries(Object.entries(options).map(([question, option]) => [question, anAnswer(option)]))

/** A questionnaire with the standing of each of its questions, which is what most functions of the domain take. */
export function standing(
  checklist: Checklist,
  answers: Answers,
  scope: Scope = 'full',
): { questionnaire: Questionnaire; standings: Standings } {
  const questionnaire = questionnaireOf(checklist, scope)
  return { questionnaire, standings: standingsOf(questionnaire, answers) }
}

export function scored(
  checklist: Checklist,
  answers: Answers,
  { plan = aPlan(), scope = 'full' }: { plan?: Plan; scope?: Scope } = {},
): Scores {
  const { questionnaire, standings } = standing(checklist, answers, scope)
  return scoresOf(questionnaire, standings, plan)
}

/** Questions of one level, named `<level>-1` and so on. */
export const questionsAt = (level: Level, count: number): Question[] =>
  Array.from({ length: count }, (_, index) => aQuestion(`${level}-${index + 1}`, { level }))

/** The one that must be there; a test that looks for nothing fails here. */
export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The test expected a value here')
  return value
}
