import { rangeBar } from '#charts/range-bar.ts'
import type { Score } from '#domain/scoring/score.ts'
import { placeOf, type ReportContext } from './report-context.ts'
import type { ScoreSummary } from './report-model.ts'
import type { Chart } from './report-parts.ts'

/** How long a range bar is, in units of its thickness: across a page, or in a row of a table. */
export const BAR_LENGTHS = { page: 48, row: 20 } as const

interface Range {
  readonly low: number
  readonly high: number
}

export const rangeText = ({ t }: ReportContext, { low, high }: Range): string =>
  low === high ? t('range.exact', { low }) : t('range.open', { low, high })

export function bandName({ texts, edition }: ReportContext, band: string): string {
  const text = texts.checklist.bands[band]
  if (text === undefined)
    throw new Error(`Checklist "${edition.checklist.id}" has no text for band "${band}"`)
  return text.name
}

/** The band, then whether it is held back and provisional. */
export const bandText = (context: ReportContext, { band, heldBackBy, provisional }: Score): string =>
  [
    bandName(context, band),
    heldBackBy.length > 0 ? context.t('band.heldBack') : '',
    provisional ? context.t('band.provisional') : '',
  ]
    .filter((text) => text !== '')
    .join(', ')

export function barChart(
  { t }: ReportContext,
  name: string,
  range: Range,
  length: keyof typeof BAR_LENGTHS,
): Chart {
  const { low, high } = range
  return {
    drawing: rangeBar(range, BAR_LENGTHS[length]),
    alternative:
      low === high ? t('report.chart.exact', { name, low }) : t('report.chart.range', { name, low, high }),
  }
}

export function heldBackOf(context: ReportContext, { heldBackBy }: Score): ScoreSummary['heldBack'] {
  if (heldBackBy.length === 0) return null
  return {
    lead: context.t('report.heldBack', { count: heldBackBy.length }),
    questions: heldBackBy.map((id) => placeOf(context, id)),
  }
}

export const summarise = (
  context: ReportContext,
  name: string,
  score: Score,
  length: keyof typeof BAR_LENGTHS,
): ScoreSummary => ({
  range: rangeText(context, score),
  band: bandText(context, score),
  bar: barChart(context, name, score, length),
  // In a row of a table there is no room for it; it is said where the score is told at length.
  heldBack: length === 'page' ? heldBackOf(context, score) : null,
})
