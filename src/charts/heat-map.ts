import { LEVELS, type Level } from '#domain/checklist/checklist.ts'
import { MARKS, type Mark } from './answer-mark.ts'
import { type CountGrid, countGrid } from './count-grid.ts'

/** Questions by level and answer. */
export const heatMap = (
  questions: readonly { readonly level: Level; readonly mark: Mark }[],
  format: (count: number) => string,
): CountGrid =>
  countGrid({
    rows: LEVELS,
    columns: MARKS,
    items: questions.map(({ level, mark }) => ({ row: level, column: mark, mark })),
    tint: (column) =>
      column === 'absent' ? 'gap' : column === 'open' || column === 'left-out' ? 'quiet' : 'met',
    format,
  })
