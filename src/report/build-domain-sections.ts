import type { QuestionEntry } from '#domain/checklist/questionnaire.ts'
import { buildFinding } from './build-finding.ts'
import { levelHeatMap } from './describe-grid.ts'
import { summarise } from './describe-score.ts'
import { domainAnchor, placeOf, type ReportContext } from './report-context.ts'
import type { DomainSection } from './report-model.ts'

export const buildDomainSections = (context: ReportContext): readonly DomainSection[] =>
  context.questionnaire.domains.map((domain) => buildDomainSection(context, domain))

function buildDomainSection(
  context: ReportContext,
  { id, questions }: { readonly id: string; readonly questions: readonly QuestionEntry[] },
): DomainSection {
  const { t, texts, scores, edition } = context
  const text = texts.checklist.domains[id]
  if (text === undefined)
    throw new Error(`Checklist "${edition.checklist.id}" has no text for domain "${id}"`)
  const gaps = context.gaps.filter(({ domain }) => domain === id)
  const open = context.toSettle.filter(({ domain }) => domain === id)
  const score = scores.domains[id] ?? null
  return {
    anchor: domainAnchor(id),
    heading: text.title,
    lead: text.intro,
    score: score === null ? null : summarise(context, text.title, score, 'page'),
    summary:
      score === null
        ? t('report.domain.notAssessed')
        : t('report.domain.summary', { gaps: gaps.length, open: open.length, questions: questions.length }),
    heatMap: levelHeatMap(context, text.title, questions).chart,
    findings: {
      heading: t('report.domain.findings'),
      items: gaps.map((gap) => buildFinding(context, gap)),
      none: t('report.domain.noFinding'),
    },
    open:
      open.length === 0
        ? null
        : {
            heading: t('report.domain.open'),
            items: open.map(({ question }) => placeOf(context, question)),
          },
  }
}
