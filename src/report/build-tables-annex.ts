import type { Score } from '#domain/scoring/score.ts'
import { gridTable, levelHeatMap, measureMatrix } from './describe-grid.ts'
import { bandText } from './describe-score.ts'
import type { Annexes } from './report-annexes.ts'
import { ANCHORS, numberText, type ReportContext } from './report-context.ts'
import type { Table } from './report-parts.ts'

/** The numbers of every chart. */
export function buildTablesAnnex(context: ReportContext): Annexes['tables'] {
  const { t, questionnaire, scores, edition, texts } = context
  const titleOf = (id: string) => texts.checklist.domains[id]?.title ?? id
  return {
    anchor: ANCHORS.tables,
    heading: t('report.tables.heading'),
    lead: t('report.tables.lead'),
    tables: [
      scoreTable(context, t('report.tables.domains'), t('report.column.domain'), [
        [t('report.overall'), scores.overall],
        ...questionnaire.domains.map(({ id }) => [titleOf(id), scores.domains[id] ?? null] as const),
      ]),
      scoreTable(
        context,
        t('report.tables.areas'),
        t('report.column.area'),
        edition.plan.focusAreas.map(
          ({ id }) => [texts.plan.focusAreas[id]?.title ?? id, scores.focusAreas[id] ?? null] as const,
        ),
      ),
      ...questionnaire.domains.map(({ id, questions }) =>
        gridTable(
          context,
          t('report.tables.levels', { domain: titleOf(id) }),
          t('report.column.level'),
          levelHeatMap(context, titleOf(id), questions),
        ),
      ),
      gridTable(context, t('report.tables.matrix'), t('report.column.urgency'), measureMatrix(context)),
    ],
  }
}

function scoreTable(
  context: ReportContext,
  heading: string,
  nameHeading: string,
  rows: readonly (readonly [string, Score | null])[],
): Table {
  const { t } = context
  const number = (value: number) => numberText(context, value)
  const percent = (value: number) => t('range.exact', { low: value })
  const columns = ['earned', 'open', 'possible', 'low', 'high', 'known'] as const
  return {
    heading,
    columns: [
      { heading: nameHeading, kind: 'text' },
      ...columns.map((id) => ({ heading: t(`report.column.${id}`), kind: 'number' }) as const),
      { heading: t('report.column.band'), kind: 'text' },
    ],
    rows: rows.map(([name, score]) =>
      score === null
        ? [name, ...columns.map(() => '–'), t('report.notAssessed')]
        : [
            name,
            number(score.earned),
            number(score.open),
            number(score.possible),
            percent(score.low),
            percent(score.high),
            percent(score.known),
            bandText(context, score),
          ],
    ),
  }
}
