import { buildActionPlan } from './build-action-plan.ts'
import { buildAnswersAnnex, buildSetAside } from './build-answers-annex.ts'
import { buildCover, buildFurniture } from './build-cover.ts'
import { buildDomainSections } from './build-domain-sections.ts'
import { buildMinisterPage } from './build-minister-page.ts'
import { buildPlanSection } from './build-plan-section.ts'
import { buildRuleAnnex } from './build-rule-annex.ts'
import { buildSettleSection } from './build-settle-section.ts'
import { buildSourcesAnnex } from './build-sources-annex.ts'
import { buildTablesAnnex } from './build-tables-annex.ts'
import { buildTraceAnnex } from './build-trace-annex.ts'
import { type ReportInput, reportContext, subjectName } from './report-context.ts'
import type { ReportModel } from './report-model.ts'
import { findUndrawable } from './undrawable.ts'

/** All that a report says of an assessment, at one time, in one language. */
export function buildReportModel(input: ReportInput): ReportModel {
  const context = reportContext(input)
  const { t, translator } = context
  return {
    language: translator.language,
    paper: input.paper,
    generatedAt: input.at,
    title: t('report.title', { subject: subjectName(context) }),
    furniture: buildFurniture(context),
    cover: buildCover(context),
    minister: buildMinisterPage(context),
    contents: { heading: t('report.contents') },
    plan: buildPlanSection(context),
    domains: buildDomainSections(context),
    actions: buildActionPlan(context),
    settle: buildSettleSection(context),
    annexes: {
      answers: buildAnswersAnnex(context),
      rule: buildRuleAnnex(context),
      tables: buildTablesAnnex(context),
      trace: buildTraceAnnex(context),
      sources: buildSourcesAnnex(context),
      setAside: buildSetAside(context),
    },
    undrawable: findUndrawable(context),
  }
}
