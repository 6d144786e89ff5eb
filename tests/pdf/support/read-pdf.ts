import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What poppler and qpdf, two readers that are not ours, find in a PDF. */
export interface PdfReading {
  readonly pages: number
  /** The text of each page between its running lines, in the order drawn. */
  readonly texts: readonly string[]
  readonly words: readonly Word[]
  readonly pageSize: readonly [number, number]
  readonly fonts: readonly {
    readonly name: string
    readonly isEmbedded: boolean
    readonly hasText: boolean
  }[]
  /** The outline, depth first, with the page that each entry leads to. */
  readonly outline: readonly { readonly title: string; readonly depth: number; readonly page: number }[]
  /** The page on which each place is. */
  readonly places: ReadonlyMap<string, number>
  /** The places that links lead to. */
  readonly links: readonly string[]
  readonly info: ReadonlyMap<string, string>
}

interface Word {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function readPdf(bytes: Uint8Array): PdfReading {
  const folder = mkdtempSync(join(tmpdir(), 'lacuna-pdf-'))
  const file = join(folder, 'report.pdf')
  try {
    writeFileSync(file, bytes)
    const run = (program: string, ...options: string[]) =>
      execFileSync(program, options, { encoding: 'utf8', maxBuffer: 2 ** 28 })
    const info = infoOf(run('pdfinfo', '-enc', 'UTF-8', file))
    const pages = Number(info.get('Pages'))
    const [width = 0, height = 0] = (info.get('Page size') ?? '').split(' x ').map(Number.parseFloat)
    run('pdftotext', '-bbox', file, join(folder, 'words.html'))
    const crop = [
      '-x',
      '0',
      '-y',
      '62',
      '-W',
      String(Math.ceil(width)),
      '-H',
      String(Math.round(height) - 62 - 50),
    ]
    return {
      pages,
      pageSize: [width, height],
      texts: run('pdftotext', '-raw', ...crop, file, '-')
        .split('\f')
        .slice(0, pages),
      words: wordsOf(readFileSync(join(folder, 'words.html'), 'utf8')),
      fonts: fontsOf(run('pdffonts', file)),
      ...structureOf(run('qpdf', '--json=2', '--json-stream-data=none', file)),
      info,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A text without any white space: where a line ends is the layout's. */
export const squeezed = (text: string): string => text.replace(/\s/gu, '')

const infoOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  )

function wordsOf(html: string): readonly Word[] {
  let page = 0
  return html.split('\n').flatMap((line) => {
    if (line.includes('<page ')) page++
    const found = /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*)<\/word>/.exec(line)
    if (found === null) return []
    const [, left, top, right, bottom, text = ''] = found
    return [
      { page, text, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
    ]
  })
}

const fontsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [name = '', ...rest] = line.split(/\s+/)
      const [isEmbedded, , hasText] = rest.slice(rest.indexOf('Identity-H') + 1)
      return { name, isEmbedded: isEmbedded === 'yes', hasText: hasText === 'yes' }
    })

type PdfObject = Readonly<Record<string, unknown>>

function structureOf(json: string): Pick<PdfReading, 'outline' | 'places' | 'links'> {
  const { qpdf, pages, outlines } = JSON.parse(json) as {
    readonly qpdf: readonly [unknown, Readonly<Record<string, { readonly value?: PdfObject }>>]
    readonly pages: readonly { readonly object: string }[]
    readonly outlines: readonly OutlineNode[]
  }
  const objects = Object.values(qpdf[1]).flatMap(({ value }) => (value === undefined ? [] : [value]))
  const pageOf = (object: unknown) => pages.findIndex((page) => page.object === object) + 1
  return {
    outline: outlines.flatMap((node) => flattened(node, 0)),
    places: new Map(
      objects.flatMap(namesIn).map(([name, destination]) => {
        const [page] = Array.isArray(destination) ? destination : []
        return [textOf(name), pageOf(page)]
      }),
    ),
    links: objects
      .filter((object) => object['/Subtype'] === '/Link')
      .flatMap(({ '/A': action }) => {
        const { '/D': destination } = qpdf[1][`obj:${String(action)}`]?.value ?? {}
        return typeof destination === 'string' ? [textOf(destination)] : []
      }),
  }
}

interface OutlineNode {
  readonly title: string
  readonly destpageposfrom1: number
  readonly kids: readonly OutlineNode[]
}

/** The names of a tree of names, whose branches pdfkit does not use. */
function namesIn({ '/Dests': tree }: PdfObject): readonly (readonly [unknown, unknown])[] {
  const { '/Names': names } = (tree ?? {}) as PdfObject
  return Array.isArray(names) ? pairsOf(names) : []
}

const flattened = ({ title, destpageposfrom1, kids }: OutlineNode, depth: number): PdfReading['outline'] => [
  { title, depth, page: destpageposfrom1 },
  ...kids.flatMap((kid) => flattened(kid, depth + 1)),
]

const pairsOf = (list: readonly unknown[]): readonly (readonly [unknown, unknown])[] =>
  list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1]] as const] : []))

/** qpdf writes a text as `u:text`. */
const textOf = (text: unknown): string => String(text).replace(/^u:/, '')
