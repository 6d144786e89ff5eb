import type { LaidOutLine, LaidOutNode } from './laid-out.ts'

/**
 * What a text that shows the number of a page says, as a prop of its own: `{page}` and `{pages}` stand for the
 * numbers. They are known only when all pages are laid out, and are then written into the layout. Set to the right
 * in a width of its own, such a text takes the same room whatever it says.
 */
export interface PageNumber {
  readonly pattern: string
  /** The place whose page is meant; null for the page on which the text stands. */
  readonly anchor: string | null
}

const PROP = 'pageNumber'

/** The prop, for a `Text`; react-pdf keeps it and its types do not know it. */
export const withPageNumber = (pageNumber: PageNumber): object => ({ [PROP]: pageNumber })

/** The page on which each place stands, by the `id` of its node. */
function pagesOf(document: LaidOutNode): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  const visit = (node: LaidOutNode, page: number) => {
    const id = node.props?.['id']
    // What runs on over several pages begins on the first of them.
    if (typeof id === 'string' && !pages.has(id)) pages.set(id, page)
    for (const child of node.children ?? []) visit(child, page)
  }
  for (const [index, page] of (document.children ?? []).entries()) visit(page, index + 1)
  return pages
}

/** The document with every number of a page in its place. A place that is on no page is a fault of the program. */
export function withPageNumbers<T extends LaidOutNode>(document: T): T {
  const pages = pagesOf(document)
  const total = String(document.children?.length ?? 0)
  const visit = (node: LaidOutNode, page: number): LaidOutNode => {
    const pageNumber = node.props?.[PROP] as PageNumber | undefined
    if (pageNumber !== undefined) {
      const { anchor, pattern } = pageNumber
      const number = anchor === null ? page : pages.get(anchor)
      if (number === undefined) throw new Error(`The report refers to "${anchor}", which is on no page`)
      const text = pattern.replace('{pages}', total).replace('{page}', String(number))
      return { ...node, lines: (node.lines ?? []).slice(0, 1).map((line) => lineSaying(line, text)) }
    }
    if (node.children === undefined) return node
    return { ...node, children: node.children.map((child) => visit(child, page)) }
  }
  return { ...document, children: (document.children ?? []).map((page, index) => visit(page, index + 1)) }
}

/** The line set to the right, with another text in the same type. */
function lineSaying(line: LaidOutLine, text: string): LaidOutLine {
  const [run] = line.runs
  const font = run?.attributes.font[0]
  if (run === undefined || font === undefined) throw new Error(`"${text}" has no line to stand in`)
  const scale = run.attributes.fontSize / font.unitsPerEm
  const { glyphs, positions } = font.layout(text)
  const scaled = positions.map((position) => ({
    xAdvance: position.xAdvance * scale,
    yAdvance: position.yAdvance * scale,
    xOffset: position.xOffset * scale,
    yOffset: position.yOffset * scale,
  }))
  const xAdvance = scaled.reduce((sum, position) => sum + position.xAdvance, 0)
  return {
    ...line,
    string: text,
    xAdvance,
    box: { ...line.box, x: line.box.x + line.xAdvance - xAdvance },
    runs: [{ ...run, start: 0, end: text.length, xAdvance, glyphs, positions: scaled }],
  }
}
