import { formatDate } from './format-date.ts'
import { type ReportContext, statusOf, subjectName } from './report-context.ts'
import type { Cover, Furniture } from './report-model.ts'
import type { Labelled } from './report-parts.ts'

export function buildFurniture(context: ReportContext): Furniture {
  const { t, at, translator } = context
  return {
    subject: subjectName(context),
    kind: t('report.kind'),
    status: t(`report.status.${statusOf(context)}`),
    date: formatDate(translator.language, at),
    notice: t('report.notice'),
    // Only the form that draws the report knows the number of a page.
    pageReference: t('report.pageReference', { page: '{page}' }),
  }
}

export function buildCover(context: ReportContext): Cover {
  const { t, texts, toSettle } = context
  const status = statusOf(context)
  const isOpen = toSettle.length > 0
  return {
    kind: t('report.kind'),
    subject: subjectName(context),
    about: texts.checklist.title,
    status: {
      heading: t('report.cover.status'),
      label: t(`report.status.${status}`),
      meaning: isOpen
        ? t('report.status.open', { count: toSettle.length })
        : t(`report.status.${status}.meaning`),
    },
    fields: coverFields(context).filter(({ text }) => text !== ''),
    notices: {
      heading: t('report.cover.notices'),
      paragraphs: [texts.checklist.notice, texts.plan.notice, t('report.cover.terms')],
    },
  }
}

function coverFields(context: ReportContext): readonly Labelled[] {
  const { t, texts, edition, assessment, at, translator } = context
  const { checklist, plan } = edition
  const date = (time: string) => formatDate(translator.language, time)
  return [
    { label: t('report.cover.subjectNote'), text: assessment.subject.note.trim() },
    {
      label: t('report.cover.scope'),
      text: t(`report.scope.${assessment.scope}`, { count: context.questionnaire.questions.length }),
    },
    {
      label: t('report.cover.checklist'),
      text: t('report.cover.version', {
        title: texts.checklist.title,
        id: checklist.id,
        version: checklist.version,
      }),
    },
    {
      label: t('report.cover.plan'),
      text: t('report.cover.version', { title: texts.plan.title, id: plan.id, version: plan.version }),
    },
    { label: t('report.cover.assessors'), text: assessorsText(context) },
    {
      label: t('report.cover.answers'),
      text: t('report.cover.answersBetween', {
        start: date(assessment.startedAt),
        end: date(assessment.updatedAt),
      }),
    },
    { label: t('report.cover.date'), text: date(at) },
  ]
}

function assessorsText({ assessment, t }: ReportContext): string {
  const lines = assessment.assessors.flatMap(({ name, role }) => {
    const parts = [name.trim(), role.trim()].filter((text) => text !== '')
    return parts.length === 0 ? [] : [parts.join(', ')]
  })
  return lines.length === 0 ? t('report.cover.noAssessors') : lines.join('\n')
}
