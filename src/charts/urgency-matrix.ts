import { MEASURES, type Measure } from '#domain/checklist/checklist.ts'
import { GAP_CLASSES, type Gap } from '#domain/gaps/gaps.ts'
import { type CountGrid, countGrid } from './count-grid.ts'

/** Gaps by urgency and by the kind of measure that the remedy takes. */
export const urgencyMatrix = (
  gaps: readonly (Pick<Gap, 'class' | 'kind'> & { readonly measure: Measure })[],
  format: (count: number) => string,
): CountGrid =>
  countGrid({
    rows: GAP_CLASSES,
    columns: MEASURES,
    items: gaps.map(({ class: urgency, kind, measure }) => ({ row: urgency, column: measure, mark: kind })),
    tint: () => 'gap',
    format,
  })
