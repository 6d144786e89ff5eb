import type { Source } from '#domain/checklist/checklist.ts'
import type { Annexes, SourceEntry } from './report-annexes.ts'
import { ANCHORS, type ReportContext, sourceAnchor } from './report-context.ts'

/** The sources cited by the questions and the plan, with how far each was seen. */
export function buildSourcesAnnex(context: ReportContext): Annexes['sources'] {
  const { t, edition, questionnaire } = context
  const cited = new Set(questionnaire.questions.flatMap(({ sources }) => sources.map(({ source }) => source)))
  const ofQuestions = edition.checklist.sources.filter(({ id }) => cited.has(id))
  const ofPlan = edition.plan.sources.filter(({ id }) => !cited.has(id))
  return {
    anchor: ANCHORS.sources,
    heading: t('report.sources.heading'),
    lead: t('report.sources.lead'),
    groups: [
      {
        heading: t('report.sources.questions'),
        items: ofQuestions.map((source) => buildEntry(context, source)),
      },
      { heading: t('report.sources.plan'), items: ofPlan.map((source) => buildEntry(context, source)) },
    ].filter(({ items }) => items.length > 0),
  }
}

function buildEntry({ t }: ReportContext, source: Source): SourceEntry {
  const { id, short, title, publisher, year, kind, grade, seen, status, url } = source
  return {
    anchor: sourceAnchor(id),
    short,
    title,
    fields: [
      {
        label: t('report.sources.publisher'),
        text: [publisher, ...(year === undefined ? [] : [String(year)]), t(`report.sourceKind.${kind}`)].join(
          ', ',
        ),
      },
      {
        label: t('report.sources.seen'),
        text: t('report.sources.seen.text', { grade: t(`grade.${grade}`), seen }),
      },
      { label: t('report.sources.status'), text: status ?? '' },
    ].filter(({ text }) => text !== ''),
    url: url ?? null,
  }
}
