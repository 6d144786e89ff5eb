import { questionOf } from '#domain/checklist/questionnaire.ts'
import type { QuestionToSettle } from '#domain/gaps/gaps.ts'
import { effectText } from './build-minister-page.ts'
import { describeAnswer } from './describe-answer.ts'
import { ANCHORS, levelName, type ReportContext, settleAnchor, textOf } from './report-context.ts'
import type { SettleItem, SettleSection } from './report-model.ts'

export function buildSettleSection(context: ReportContext): SettleSection {
  const { t, toSettle } = context
  return {
    anchor: ANCHORS.settle,
    heading: t('report.settle.heading'),
    lead: t('report.settle.lead'),
    items: toSettle.map((open) => buildItem(context, open)),
    none: t('report.settle.none'),
  }
}

function buildItem(context: ReportContext, { question: id, shortfall }: QuestionToSettle): SettleItem {
  const { t, questionnaire, assessment } = context
  const entry = questionOf(questionnaire, id)
  const text = textOf(context, id)
  const { answer, because } = describeAnswer(context, entry)
  return {
    anchor: settleAnchor(id),
    title: text.title,
    question: text.question,
    level: levelName(context, entry.level),
    answer,
    effect: effectText(context, shortfall),
    details: [
      { label: t('report.settle.because'), text: because },
      { label: t('report.field.note'), text: assessment.answers[id]?.note.trim() ?? '' },
      { label: t('report.settle.lookFor'), text: text.evidence },
    ].filter((detail) => detail.text !== ''),
  }
}
