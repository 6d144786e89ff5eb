import { printable } from './printable.ts'

/** Narrow enough for any terminal and for a letter. */
const WIDTH = 80

/** Breaks a text at spaces into lines that fit, each after `indent` spaces. */
export function wrapped(text: string, indent = 0, width = WIDTH): string {
  return linesOf(text, width - indent)
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join('\n')
}

function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const GAP = '  '

/** The last column is wrapped where the line would not fit, but not narrower than this. */
const LAST_WIDTH = 24

/**
 * Rows of cells in aligned columns; the first is wrapped at `firstWidth`, the last where the line ends. Columns
 * named in `right` are set flush right.
 */
export function table(
  rows: readonly (readonly string[])[],
  { firstWidth = 40, right = [] }: { readonly firstWidth?: number; readonly right?: readonly number[] } = {},
): string {
  const last = Math.max(...rows.map(({ length }) => length)) - 1
  const cells = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? linesOf(cell, firstWidth) : [cell])),
  )
  const widths = Array.from({ length: last }, (_, column) =>
    Math.max(...cells.flatMap((row) => (row[column] ?? []).map(({ length }) => length))),
  )
  const before = widths.reduce((sum, width) => sum + width + GAP.length, 0)
  const lastWidth = Math.max(LAST_WIDTH, WIDTH - before)
  const pad = (cell: string, column: number) =>
    right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
  return cells
    .map((row) =>
      row.length > last && last > 0 ? row.with(last, linesOf(row[last]?.[0] ?? '', lastWidth)) : row,
    )
    .flatMap((row) =>
      Array.from({ length: Math.max(...row.map(({ length }) => length)) }, (_, line) =>
        row
          .map((lines, column) => pad(lines[line] ?? '', column))
          .join(GAP)
          .trimEnd(),
      ),
    )
    .join('\n')
}

/** Blocks of text for a terminal, an empty line between any two; empty ones are left out. */
export const page = (...blocks: readonly string[]): string =>
  printable(`${blocks.filter((block) => block !== '').join('\n\n')}\n`)
