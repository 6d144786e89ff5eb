import { scaleBand, scaleLinear } from 'd3-scale'
import { answerMark, type Mark } from './answer-mark.ts'
import { type Drawing, filled, type Line, type Paint, placed, type Shape } from './drawing.ts'

/** Things counted in cells: what stands in which row and column, and how each is marked. */
export interface CountGridInput {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly items: readonly { readonly row: string; readonly column: string; readonly mark: Mark }[]
  /** The colour in which a column's cells are tinted by their counts. */
  readonly tint: (column: string) => Paint
  readonly format: (count: number) => string
}

/** A grid in which each cell shows its number, one mark for each thing counted, and a tint by the number. */
export interface CountGrid {
  readonly drawing: Drawing
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** By row, then by column. */
  readonly counts: readonly (readonly number[])[]
}

const CELL = { width: 100, height: 40 } as const
const PADDING = 6
/** The room that the number takes at the left of a cell. */
const NUMBER = 22
const NUMBER_SIZE = 15
const LARGEST_MARK = 9
const STRONGEST_TINT = 0.22

export function countGrid({ rows, columns, items, tint, format }: CountGridInput): CountGrid {
  const xOf = scaleBand(columns, [0, columns.length * CELL.width])
  const yOf = scaleBand(rows, [0, rows.length * CELL.height])
  const inCell = (row: string, column: string) =>
    items.filter((item) => item.row === row && item.column === column)
  const counts = rows.map((row) => columns.map((column) => inCell(row, column).length))
  const strength = scaleLinear([0, Math.max(1, ...counts.flat())], [0, STRONGEST_TINT])
  const cells = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const marks = inCell(row, column).map(({ mark }) => mark)
      const at = { x: xOf(column) ?? 0, y: yOf(row) ?? 0 }
      const wash = filled({ ...at, ...CELL }, tint(column), strength(marks.length))
      return marks.length === 0 ? [] : [wash, ...cellOf(marks, at, format(marks.length))]
    }),
  )
  const drawing = { width: columns.length * CELL.width, height: rows.length * CELL.height }
  return {
    drawing: { ...drawing, shapes: [...cells, ...gridLines(drawing, rows.length, columns.length)] },
    rows,
    columns,
    counts,
  }
}

function cellOf(
  marks: readonly Mark[],
  at: { readonly x: number; readonly y: number },
  text: string,
): readonly Shape[] {
  const { size, perLine } = fitMarks(marks.length)
  const lines = Math.ceil(marks.length / perLine)
  const top = at.y + (CELL.height - lines * size * 1.25 + size * 0.25) / 2
  return [
    {
      kind: 'label',
      x: at.x + PADDING,
      y: at.y + CELL.height / 2 + NUMBER_SIZE * 0.36,
      size: NUMBER_SIZE,
      text,
      paint: 'ink',
    },
    ...marks.flatMap((mark, index) =>
      placed(answerMark(mark), {
        x: at.x + PADDING + NUMBER + (index % perLine) * size * 1.25,
        y: top + Math.floor(index / perLine) * size * 1.25,
        scale: size / 10,
      }),
    ),
  ]
}

/** The largest size at which so many marks fit beside the number. */
function fitMarks(count: number): { readonly size: number; readonly perLine: number } {
  const width = CELL.width - 2 * PADDING - NUMBER
  const height = CELL.height - PADDING
  for (let size: number = LARGEST_MARK; ; size *= 0.9) {
    const pitch = size * 1.25
    const perLine = Math.max(1, Math.floor((width + size * 0.25) / pitch))
    if (Math.ceil(count / perLine) * pitch <= height) return { size, perLine }
  }
}

function gridLines(
  { width, height }: { readonly width: number; readonly height: number },
  rows: number,
  columns: number,
): readonly Line[] {
  const line = { kind: 'line', stroke: 'rule', strokeWidth: 1 } as const
  return [
    ...Array.from({ length: rows + 1 }, (_, row): Line => {
      const y = row * CELL.height
      return { ...line, x1: 0, y1: y, x2: width, y2: y }
    }),
    ...Array.from({ length: columns + 1 }, (_, column): Line => {
      const x = column * CELL.width
      return { ...line, x1: x, y1: 0, x2: x, y2: height }
    }),
  ]
}
