import { answerMark } from '#charts/answer-mark.ts'
import type { Answer } from '#domain/assessment/assessment.ts'
import type { Option } from '#domain/checklist/checklist.ts'
import type { QuestionEntry } from '#domain/checklist/questionnaire.ts'
import { describeAnswer, optionLabel } from './describe-answer.ts'
import { describeEvidence } from './describe-evidence.ts'
import { formatDate } from './format-date.ts'
import type { Annexes, AnswerEntry, AnswersAnnex } from './report-annexes.ts'
import {
  ANCHORS,
  answerAnchor,
  findingAnchor,
  levelName,
  type ReportContext,
  textOf,
} from './report-context.ts'
import type { Labelled } from './report-parts.ts'

export function buildAnswersAnnex(context: ReportContext): AnswersAnnex {
  const { t, questionnaire, texts } = context
  const outside = outsideScope(context)
  return {
    anchor: ANCHORS.answers,
    heading: t('report.answers.heading'),
    lead: t('report.answers.lead'),
    columns: {
      question: t('report.column.question'),
      answer: t('report.column.answer'),
      details: t('report.column.details'),
    },
    groups: [
      ...questionnaire.domains.map(({ id, questions }) => ({
        heading: texts.checklist.domains[id]?.title ?? id,
        entries: questions.map((entry) => buildEntry(context, entry)),
      })),
      { heading: t('report.answers.outside'), entries: outside },
    ].filter(({ entries }) => entries.length > 0),
  }
}

function buildEntry(context: ReportContext, entry: QuestionEntry): AnswerEntry {
  const { assessment, gaps, standings } = context
  const answer = assessment.answers[entry.id]
  const { answer: marked, because } = describeAnswer(context, entry)
  const isKept = standings.get(entry.id)?.status !== 'asked' && answer?.option != null
  return {
    anchor: answerAnchor(entry.id),
    title: textOf(context, entry.id).title,
    level: levelName(context, entry.level),
    question: textOf(context, entry.id).question,
    answer: marked,
    because,
    details: detailsOf(context, answer, isKept ? chosenText(context, entry.options, answer) : ''),
    finding: gaps.some(({ question }) => question === entry.id)
      ? { title: context.t('report.answers.finding'), anchor: findingAnchor(entry.id) }
      : null,
  }
}

/** Answers to questions of the checklist that this scope does not ask. */
function outsideScope(context: ReportContext): readonly AnswerEntry[] {
  const { assessment, edition, questionnaire } = context
  return edition.checklist.domains
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => assessment.answers[id] !== undefined && !questionnaire.byId.has(id))
    .map(({ id, level, scale }) => {
      const answer = assessment.answers[id]
      const options = edition.checklist.scales[scale] ?? []
      return {
        anchor: answerAnchor(id),
        title: textOf(context, id).title,
        level: levelName(context, level),
        question: textOf(context, id).question,
        answer: leftOut(chosenText(context, options, answer)),
        because: context.t('report.answers.outside.because'),
        details: detailsOf(context, answer, ''),
        finding: null,
      }
    })
}

/** Answers to questions that the checklist at hand does not have; null where there are none. */
export function buildSetAside(context: ReportContext): Annexes['setAside'] {
  const { t, assessment } = context
  if (assessment.setAside.length === 0) return null
  return {
    anchor: ANCHORS.setAside,
    heading: t('report.setAside.heading'),
    lead: t('report.setAside.lead'),
    items: assessment.setAside.map(({ question, answer }, index) => ({
      anchor: `set-aside-${index + 1}`,
      title: question,
      level: '',
      question: '',
      answer: leftOut(answer.option ?? t('answer.unanswered')),
      because: '',
      details: detailsOf(context, answer, ''),
      finding: null,
    })),
  }
}

const leftOut = (label: string): AnswerEntry['answer'] => ({
  mark: 'left-out',
  drawing: answerMark('left-out'),
  label,
})

function chosenText(context: ReportContext, options: readonly Option[], answer: Answer | undefined): string {
  const option = options.find(({ id }) => id === answer?.option)
  return option === undefined ? context.t('answer.unanswered') : optionLabel(context, option)
}

function detailsOf(context: ReportContext, answer: Answer | undefined, kept: string): readonly Labelled[] {
  const { t } = context
  if (answer === undefined) return []
  return [
    { label: t('report.answers.kept'), text: kept },
    { label: t('report.field.reason'), text: answer.reason.trim() },
    { label: t('report.field.note'), text: answer.note.trim() },
    { label: t('report.field.evidence'), text: describeEvidence(context, answer).join('\n\n') },
    {
      label: t('report.field.confidence'),
      text: answer.confidence === null ? '' : t(`confidence.${answer.confidence}`),
    },
    { label: t('report.field.answered'), text: answeredText(context, answer) },
  ].filter(({ text }) => text !== '')
}

const answeredText = ({ translator }: ReportContext, { answeredAt, answeredBy }: Answer): string =>
  [answeredAt === undefined ? '' : formatDate(translator.language, answeredAt), answeredBy?.trim() ?? '']
    .filter((text) => text !== '')
    .join(', ')
