import { optionLabel } from './describe-answer.ts'
import { bandName } from './describe-score.ts'
import type { RuleAnnex } from './report-annexes.ts'
import { ANCHORS, levelName, numberText, type ReportContext } from './report-context.ts'
import type { Table } from './report-parts.ts'

/** The rule of scoring in a page, with the figures of this checklist. */
export function buildRuleAnnex(context: ReportContext): RuleAnnex {
  const { t, edition } = context
  const { heldBackAt, provisionalBelowPercent } = edition.checklist
  return {
    anchor: ANCHORS.rule,
    heading: t('report.rule.heading'),
    lead: t('report.rule.lead'),
    parts: [
      {
        heading: t('report.rule.points'),
        paragraphs: [t('report.rule.points.text'), t('report.rule.counted')],
      },
      {
        heading: t('report.rule.range'),
        paragraphs: [t('report.rule.range.text'), t('report.rule.rounding')],
      },
      {
        heading: t('report.rule.bands'),
        paragraphs: [
          t('report.rule.heldBack', { band: bandName(context, heldBackAt) }),
          t('report.rule.provisional', { percent: provisionalBelowPercent }),
        ],
      },
      { heading: t('report.rule.plan'), paragraphs: [t('report.rule.plan.text')] },
      { heading: t('report.rule.order'), paragraphs: [t('report.rule.order.text')] },
    ],
    weights: weights(context),
    credits: credits(context),
    bands: bands(context),
  }
}

function weights(context: ReportContext): Table {
  const { t, edition, texts } = context
  return {
    heading: t('report.rule.weights'),
    columns: [
      { heading: t('report.column.level'), kind: 'text' },
      { heading: t('report.column.weight'), kind: 'number' },
      { heading: t('report.column.meaning'), kind: 'text' },
    ],
    rows: edition.checklist.levels.map(({ id, weight }) => [
      levelName(context, id),
      numberText(context, weight),
      texts.checklist.levels[id]?.meaning ?? '',
    ]),
  }
}

/** The answers of the scales in use, each once. */
function credits(context: ReportContext): Table {
  const { t, questionnaire } = context
  const quarters = new Map(
    questionnaire.questions
      .flatMap(({ options }) => options)
      .map((option) => [optionLabel(context, option), option] as const),
  )
  return {
    heading: t('report.rule.credits'),
    columns: [
      { heading: t('report.column.answer'), kind: 'text' },
      { heading: t('report.column.quarters'), kind: 'text' },
    ],
    rows: [...quarters].map(([label, { credit, kind }]) => [
      label,
      credit !== null
        ? t('report.rule.quarters', { credit })
        : kind === 'unknown'
          ? t('report.rule.open')
          : t('report.rule.leftOut'),
    ]),
  }
}

function bands(context: ReportContext): Table {
  const { t, edition, texts } = context
  return {
    heading: t('report.rule.bands'),
    columns: [
      { heading: t('report.column.band'), kind: 'text' },
      { heading: t('report.column.from'), kind: 'number' },
      { heading: t('report.column.meaning'), kind: 'text' },
    ],
    rows: edition.checklist.bands
      .toSorted((a, b) => b.fromPercent - a.fromPercent)
      .map(({ id, fromPercent }) => [
        bandName(context, id),
        t('range.exact', { low: fromPercent }),
        texts.checklist.bands[id]?.meaning ?? '',
      ]),
  }
}
