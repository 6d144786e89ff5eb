import { type Answer, type Assessment, EMPTY_ANSWER } from '#domain/assessment/assessment.ts'
import type { Edition, EditionTexts } from '#domain/assessment/edition.ts'
import { newAssessment } from '#domain/assessment/new-assessment.ts'
import { messages as report } from '#i18n/locales/en/report.po'
import { messages as terms } from '#i18n/locales/en/terms.po'
import type { ReportMessages, TermsMessages } from '#i18n/message-types.ts'
import { translator } from '#i18n/translate.ts'
import { buildReportModel } from '#report/build-report-model.ts'
import type { Paper, ReportModel, ReportStatus } from '#report/report-model.ts'
import { compileContent } from '../../../src/content/compile-content.ts'

const ID = 'asean-child-protection'

const { editions, faults } = compileContent('checklists')
const compiled = editions.find(({ checklist }) => checklist.id === ID)
if (compiled === undefined) throw new Error(`"${ID}" does not compile: ${JSON.stringify(faults)}`)

/** The checklist that the program comes with, and its words. */
export const EDITION: Edition = {
  checklist: compiled.checklist,
  plan: compiled.plan.plan,
  digest: compiled.digest,
}
const checklistText = compiled.texts['en']
const planText = compiled.plan.texts['en']
if (checklistText === undefined || planText === undefined) throw new Error(`"${ID}" has no English text`)
const TEXTS: EditionTexts = { checklist: checklistText, plan: planText }

export const QUESTIONS = EDITION.checklist.domains.flatMap(({ questions }) => questions)
export const titleOf = (id: string): string => TEXTS.checklist.questions[id]?.title ?? ''

const WORDS = translator<ReportMessages & TermsMessages>('en', [terms, report])

/** An answer with an option, and what else there is to it. */
export const answer = (option: string | null, changes: Partial<Answer> = {}): Answer => ({
  ...EMPTY_ANSWER,
  option,
  ...changes,
})

/** Every question answered alike, but those given. */
export const allAnswered = (option: string, changes: Readonly<Record<string, Answer>> = {}) => ({
  ...Object.fromEntries(QUESTIONS.map(({ id }) => [id, answer(option)])),
  ...changes,
})

export const anAssessment = (changes: Partial<Assessment> = {}): Assessment => ({
  ...newAssessment(EDITION, {
    id: 'an-assessment',
    at: '2026-11-20T09:00:00Z',
    scope: 'full',
    subject: { name: 'Sampleland', code: '', note: '' },
  }),
  ...changes,
})

interface Circumstances {
  readonly at?: string
  readonly paper?: Paper
  readonly status?: ReportStatus
}

export const aReport = (
  changes: Partial<Assessment> = {},
  { at = '2026-11-24T10:00:00Z', paper = 'A4', ...rest }: Circumstances = {},
): ReportModel =>
  buildReportModel({
    assessment: anAssessment(changes),
    edition: EDITION,
    texts: TEXTS,
    translator: WORDS,
    at,
    paper,
    ...rest,
  })
