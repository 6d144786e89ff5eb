import type { Assessment } from '#domain/assessment/assessment.ts'
import type { Edition, EditionTexts } from '#domain/assessment/edition.ts'
import type { Level, Source } from '#domain/checklist/checklist.ts'
import type { QuestionText } from '#domain/checklist/checklist-text.ts'
import type { QuestionId } from '#domain/checklist/ids.ts'
import { type Questionnaire, questionnaireOf } from '#domain/checklist/questionnaire.ts'
import { type Standings, standingsOf } from '#domain/flow/standing.ts'
import { type Gap, gapsOf, type QuestionToSettle, questionsToSettle } from '#domain/gaps/gaps.ts'
import { type Scores, scoresOf } from '#domain/scoring/score.ts'
import { type Trace, traceOf } from '#domain/scoring/trace.ts'
import type { ReportMessages, TermsMessages } from '#i18n/message-types.ts'
import type { Translate, Translator } from '#i18n/translate.ts'
import { cleanText } from './clean-text.ts'
import { formatNumber } from './format-date.ts'
import type { Paper, ReportStatus } from './report-model.ts'
import type { Reference } from './report-parts.ts'

export interface ReportInput {
  readonly assessment: Assessment
  readonly edition: Edition
  readonly texts: EditionTexts
  readonly translator: Translator<TermsMessages & ReportMessages>
  /** The time of the report, ISO 8601, UTC. */
  readonly at: string
  readonly paper: Paper
  /** `draft` keeps a report a draft that could be final; one with open questions is a draft in any case. */
  readonly status?: ReportStatus
}

/** What every part of the report is built from: the input, and all that the domain makes of it, once. */
export interface ReportContext extends ReportInput {
  readonly t: Translate<TermsMessages & ReportMessages>
  readonly questionnaire: Questionnaire
  readonly standings: Standings
  readonly scores: Scores
  readonly trace: Trace
  readonly gaps: readonly Gap[]
  readonly toSettle: readonly QuestionToSettle[]
}

export function reportContext(input: ReportInput): ReportContext {
  const { edition, translator } = input
  const assessment = cleaned(input.assessment)
  const questionnaire = questionnaireOf(edition.checklist, assessment.scope)
  const standings = standingsOf(questionnaire, assessment.answers)
  return {
    ...input,
    assessment,
    t: translator.t,
    questionnaire,
    standings,
    scores: scoresOf(questionnaire, standings, edition.plan),
    trace: traceOf(edition.checklist, { kind: 'all' }, questionnaire.questions, standings),
    gaps: gapsOf(questionnaire, standings),
    toSettle: questionsToSettle(questionnaire, standings),
  }
}

/** The same value with every string in it as it is drawn. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(cleaned) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, cleaned(child)])) as T
}

export function textOf({ texts, edition }: ReportContext, id: QuestionId): QuestionText {
  const text = texts.checklist.questions[id]
  if (text === undefined)
    throw new Error(`Checklist "${edition.checklist.id}" has no text for question "${id}"`)
  return text
}

export function levelName({ texts, edition }: ReportContext, level: Level): string {
  const text = texts.checklist.levels[level]
  if (text === undefined)
    throw new Error(`Checklist "${edition.checklist.id}" has no text for level "${level}"`)
  return text.name
}

export function sourceOf({ edition }: ReportContext, id: string): Source {
  const source = [...edition.checklist.sources, ...edition.plan.sources].find(
    (candidate) => candidate.id === id,
  )
  if (source === undefined) throw new Error(`Checklist "${edition.checklist.id}" has no source "${id}"`)
  return source
}

export const subjectName = ({ assessment, t }: ReportContext): string =>
  assessment.subject.name.trim() === '' ? t('report.subject.unnamed') : assessment.subject.name.trim()

export const numberText = ({ translator }: ReportContext, value: number): string =>
  formatNumber(translator.language, value)

export const listText = ({ translator }: ReportContext, items: readonly string[]): string =>
  new Intl.ListFormat(translator.language, { type: 'conjunction' }).format(items)

/** Never final while anything is open. */
export const statusOf = ({ toSettle, status }: ReportContext): ReportStatus =>
  toSettle.length > 0 || status === 'draft' ? 'draft' : 'final'

export const ANCHORS = {
  minister: 'minister',
  plan: 'plan',
  actions: 'actions',
  settle: 'settle',
  answers: 'annex-answers',
  rule: 'annex-rule',
  tables: 'annex-tables',
  trace: 'annex-trace',
  sources: 'annex-sources',
  setAside: 'annex-set-aside',
} as const

export const domainAnchor = (id: string): string => `domain-${id}`
export const areaAnchor = (id: string): string => `area-${id}`
export const findingAnchor = (id: QuestionId): string => `finding-${id}`
export const settleAnchor = (id: QuestionId): string => `settle-${id}`
export const answerAnchor = (id: QuestionId): string => `answer-${id}`
export const sourceAnchor = (id: string): string => `source-${id}`

/** Where the report says most about a question: its finding, its place among what is to be settled, or its answer. */
export function placeOf(context: ReportContext, id: QuestionId): Reference {
  const { title } = textOf(context, id)
  if (context.gaps.some(({ question }) => question === id)) return { title, anchor: findingAnchor(id) }
  if (context.toSettle.some(({ question }) => question === id)) return { title, anchor: settleAnchor(id) }
  return { title, anchor: answerAnchor(id) }
}
