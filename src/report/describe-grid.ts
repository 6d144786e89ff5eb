import { answerMark, MARKS } from '#charts/answer-mark.ts'
import type { CountGrid } from '#charts/count-grid.ts'
import { heatMap } from '#charts/heat-map.ts'
import { urgencyMatrix } from '#charts/urgency-matrix.ts'
import { LEVELS, MEASURES } from '#domain/checklist/checklist.ts'
import { type QuestionEntry, questionOf } from '#domain/checklist/questionnaire.ts'
import { GAP_CLASSES } from '#domain/gaps/gaps.ts'
import { describeAnswer } from './describe-answer.ts'
import { levelName, numberText, type ReportContext } from './report-context.ts'
import type { GridChart, Table } from './report-parts.ts'

interface NamedGrid {
  readonly chart: GridChart
  readonly grid: CountGrid
}

export function levelHeatMap(
  context: ReportContext,
  name: string,
  questions: readonly QuestionEntry[],
): NamedGrid {
  const grid = heatMap(
    questions.map((entry) => ({ level: entry.level, mark: describeAnswer(context, entry).answer.mark })),
    (count) => numberText(context, count),
  )
  const labels = {
    rows: LEVELS.map((level) => levelName(context, level)),
    columns: MARKS.map((mark) => context.t(`report.mark.${mark}`)),
  }
  return {
    grid,
    chart: {
      heading: context.t('report.heatMap.heading'),
      drawing: grid.drawing,
      alternative: context.t('report.chart.heatMap', { name, counts: countsText(context, grid, labels) }),
      columns: MARKS.map((mark, index) => ({ label: labels.columns[index] ?? '', mark: answerMark(mark) })),
      rows: labels.rows,
    },
  }
}

export function measureMatrix(context: ReportContext): NamedGrid {
  const { gaps, questionnaire, t } = context
  const grid = urgencyMatrix(
    gaps.map((gap) => ({ ...gap, measure: questionOf(questionnaire, gap.question).measure })),
    (count) => numberText(context, count),
  )
  const labels = {
    rows: GAP_CLASSES.map((urgency) => t(`class.${urgency}`)),
    columns: MEASURES.map((measure) => t(`measure.${measure}`)),
  }
  return {
    grid,
    chart: {
      heading: t('report.matrix.heading'),
      drawing: grid.drawing,
      alternative: t('report.chart.matrix', { counts: countsText(context, grid, labels) }),
      columns: labels.columns.map((label) => ({ label, mark: null })),
      rows: labels.rows,
    },
  }
}

/** The counts of a grid as a table. */
export const gridTable = (
  context: ReportContext,
  heading: string,
  rowHeading: string,
  { chart, grid }: NamedGrid,
): Table => ({
  heading,
  columns: [
    { heading: rowHeading, kind: 'text' },
    ...chart.columns.map(({ label }) => ({ heading: label, kind: 'number' }) as const),
  ],
  rows: chart.rows.map((row, index) => [
    row,
    ...(grid.counts[index] ?? []).map((count) => numberText(context, count)),
  ]),
})

/** Every count above zero, row by row. */
function countsText(
  context: ReportContext,
  { counts }: CountGrid,
  labels: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): string {
  const rows = counts.flatMap((row, index) => {
    const cells = row.flatMap((count, column) =>
      count === 0 ? [] : [context.t('report.chart.cell', { name: labels.columns[column] ?? '', count })],
    )
    return cells.length === 0
      ? []
      : [context.t('report.chart.row', { name: labels.rows[index] ?? '', cells: cells.join(', ') })]
  })
  return rows.length === 0 ? context.t('report.chart.empty') : rows.join('; ')
}
