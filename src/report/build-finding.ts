import type { Answer } from '#domain/assessment/assessment.ts'
import { type QuestionEntry, questionOf } from '#domain/checklist/questionnaire.ts'
import type { Gap } from '#domain/gaps/gaps.ts'
import { actionLines } from './describe-action.ts'
import { describeAnswer } from './describe-answer.ts'
import { describeEvidence } from './describe-evidence.ts'
import {
  findingAnchor,
  levelName,
  type ReportContext,
  sourceAnchor,
  sourceOf,
  textOf,
} from './report-context.ts'
import type { Finding, FindingField, Paragraph } from './report-model.ts'

export function buildFinding(context: ReportContext, gap: Gap): Finding {
  const { t, assessment, questionnaire } = context
  const entry = questionOf(questionnaire, gap.question)
  const answer = assessment.answers[entry.id]
  const text = textOf(context, entry.id)
  const described = describeAnswer(context, entry)
  return {
    anchor: findingAnchor(entry.id),
    title: text.title,
    question: text.question,
    level: levelName(context, entry.level),
    urgency: t(`class.${gap.class}`),
    answerLabel: t('report.field.answer'),
    answer: described.answer,
    qualification: [described.because, confidenceText(context, answer)]
      .filter((part) => part !== '')
      .join(' '),
    fields: fieldsOf(context, gap, entry, answer),
  }
}

const confidenceText = ({ t }: ReportContext, answer: Answer | undefined): string =>
  answer?.confidence == null
    ? ''
    : t('report.confidence', { confidence: t(`confidence.${answer.confidence}`).toLowerCase() })

const plain = (text: string): Paragraph => ({ text, tone: 'plain', anchor: null })
const quiet = (text: string): Paragraph => ({ text, tone: 'quiet', anchor: null })
const strong = (text: string): Paragraph => ({ text, tone: 'strong', anchor: null })

function fieldsOf(
  context: ReportContext,
  gap: Gap,
  entry: QuestionEntry,
  answer: Answer | undefined,
): readonly FindingField[] {
  const { t, assessment } = context
  const text = textOf(context, entry.id)
  const note = answer?.note.trim() ?? ''
  const evidence = describeEvidence(context, answer)
  const field = (id: FindingField['id'], paragraphs: readonly Paragraph[]): FindingField => ({
    id,
    label: t(`report.field.${id}`),
    paragraphs,
  })
  return [
    field('note', note === '' ? [] : [plain(note)]),
    field('missing', [quiet(t(`report.missing.${gap.kind}`)), plain(text.full)]),
    field('evidence', evidence.length === 0 ? [quiet(t('report.evidence.none'))] : evidence.map(plain)),
    field('basis', basisOf(context, entry)),
    field('remedy', [plain(text.remedy), strong(t(`measure.${entry.measure}`))]),
    field('why', [plain(text.why)]),
    field('action', actionLines(context, assessment.actions[entry.id]).map(plain)),
  ].filter(({ paragraphs }) => paragraphs.length > 0)
}

/** Each provision with how far its wording was seen, then how far the sources go. */
function basisOf(context: ReportContext, entry: QuestionEntry): readonly Paragraph[] {
  const { t } = context
  const { basisNote } = textOf(context, entry.id)
  return [
    ...entry.sources.map(
      ({ source, at, grade }): Paragraph => ({
        text: t('report.basis', { source: sourceOf(context, source).short, at, grade: t(`grade.${grade}`) }),
        tone: 'plain',
        anchor: sourceAnchor(source),
      }),
    ),
    ...(basisNote === undefined ? [] : [quiet(basisNote)]),
  ]
}
