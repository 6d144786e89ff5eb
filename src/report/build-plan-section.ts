import { questionOf } from '#domain/checklist/questionnaire.ts'
import { barChart, rangeText, summarise } from './describe-score.ts'
import { ANCHORS, areaAnchor, placeOf, type ReportContext, sourceAnchor, sourceOf } from './report-context.ts'
import type { PlanArea, PlanSection } from './report-model.ts'

export function buildPlanSection(context: ReportContext): PlanSection {
  const { t, texts, scores, edition } = context
  const { plan } = scores
  const heading = t('report.plan.heading')
  return {
    anchor: ANCHORS.plan,
    heading,
    lead: texts.plan.description,
    notice: texts.plan.notice,
    overall:
      plan === null
        ? null
        : {
            range: rangeText(context, plan),
            text: t('report.plan.mean', { assessed: plan.areasAssessed, areas: plan.areas }),
            bar: barChart(context, heading, plan, 'page'),
          },
    areas: edition.plan.focusAreas.map(({ id }) => buildArea(context, id)),
  }
}

function buildArea(context: ReportContext, id: string): PlanArea {
  const { t, texts, scores, edition, gaps, questionnaire } = context
  const text = texts.plan.focusAreas[id]
  const area = edition.plan.focusAreas.find((candidate) => candidate.id === id)
  if (text === undefined || area === undefined)
    throw new Error(`Plan "${edition.plan.id}" has no text for "${id}"`)
  const score = scores.focusAreas[id] ?? null
  return {
    anchor: areaAnchor(id),
    title: text.title,
    subject: text.subject,
    score: score === null ? null : summarise(context, text.title, score, 'page'),
    notAssessed: t('report.plan.notAssessed'),
    verification: {
      label: t('report.plan.verification'),
      text: text.verification,
    },
    sources: {
      label: t('report.plan.sources'),
      items: area.sources.map(({ source, at, grade }) => ({
        title: t('report.basis', { source: sourceOf(context, source).short, at, grade: t(`grade.${grade}`) }),
        anchor: sourceAnchor(source),
      })),
    },
    gaps: {
      label: t('report.plan.gaps'),
      items: gaps
        .filter(({ question }) => questionOf(questionnaire, question).focusAreas.includes(id))
        .map(({ question }) => placeOf(context, question)),
      none: t('report.plan.noGap'),
    },
  }
}
