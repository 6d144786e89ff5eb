import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { outlineOf } from '#pdf/outline.ts'
import { type RenderProgress, renderReport } from '#pdf/render-report.tsx'
import type { ReportModel } from '#report/report-model.ts'
import { allAnswered, answer, aReport, QUESTIONS } from '../report/support/a-report.ts'
import { stringsIn } from '../report/support/strings-in.ts'
import { aPdf, FONTS } from './support/a-pdf.ts'
import { type PdfReading, readPdf, squeezed } from './support/read-pdf.ts'

/** Every option in turn, with notes, evidence and actions here and there. */
const varied = () => {
  const options = ['partly', 'absent', 'in-force', 'unknown', 'not-in-force', 'in-force', 'not-applicable']
  const evidence = {
    instrument: 'Penal Code (Act 574)',
    provision: 's. 214(1)',
    quote: 'Whoever possesses, with intent to distribute or publish, any indecent material depicting a child',
    url: 'https://legislation.example.org/acts/574/sections/214?version=2019-01-01&language=en',
    inForceSince: '2014-03-01',
    file: { name: 'act-574-consolidated.pdf', sha256: 'a'.repeat(64) },
  }
  return {
    assessors: [{ name: 'A. Nyein', role: 'Drafter, Office of the Attorney General' }],
    answers: Object.fromEntries(
      QUESTIONS.map(({ id }, index) => [
        id,
        answer(options[index % options.length] ?? null, {
          reason: index % 7 === 6 ? 'No federal law exists' : '',
          note:
            index % 3 === 0
              ? 'The office reads it narrowly.\nSee the circular of 2019; “affirmed” in 2021.'
              : '',
          evidence: index % 4 === 0 ? [evidence] : [],
          confidence: index % 5 === 0 ? ('unsure' as const) : null,
          answeredAt: '2026-11-20T09:00:00Z',
          answeredBy: 'A. Nyein',
        }),
      ]),
    ),
    actions: {
      'online-possession': {
        owner: 'Ministry of Justice',
        due: '2027-06',
        status: 'agreed' as const,
        note: 'A bill',
      },
    },
    setAside: [{ question: 'an-old-question', answer: answer('partly', { note: 'An old note' }) }],
  }
}

const MODELS: readonly (readonly [string, ReportModel])[] = [
  ['every kind of answer', aReport(varied())],
  ['nothing answered', aReport({ answers: {} })],
  ['nothing but gaps', aReport({ answers: allAnswered('absent') })],
  ['everything met, on Letter', aReport({ answers: allAnswered('in-force') }, { paper: 'Letter' })],
  ['a quick scan of no named subject', aReport({ scope: 'core', subject: { name: '', code: '', note: '' } })],
]

/** Strings of the model that are not text on a page: ids, kinds, and what only a screen reader says. */
const NOT_DRAWN = [
  /\.drawing\./,
  /\.mark\.shapes\./,
  /\.alternative$/,
  /anchor$/,
  /\.mark$/,
  /\.kind$/,
  /\.tone$/,
  /\.id$/,
]

const drawnIn = (part: unknown, path: string) =>
  [...stringsIn(part, path)].filter(
    ({ path: at, text }) => text.trim() !== '' && !NOT_DRAWN.some((pattern) => pattern.test(at)),
  )

const warnings: unknown[] = []

beforeAll(() => {
  for (const method of ['warn', 'error', 'log'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void warnings.push(words))
  }
})
afterAll(() => vi.restoreAllMocks())

describe.each(MODELS)('a report with %s', (_name, model) => {
  let bytes: Uint8Array
  let pdf: PdfReading

  beforeAll(async () => {
    bytes = await aPdf(model)
    pdf = readPdf(bytes)
  }, 60_000)

  it('is drawn without a warning', () => {
    expect(warnings).toEqual([])
  })

  it('has the same bytes when drawn again, after another', { timeout: 60_000 }, async () => {
    await aPdf(aReport({ subject: { name: 'Ælfland ŐŰ', code: '', note: '' } }))
    expect(Buffer.compare(await aPdf(model), bytes)).toBe(0)
  })

  it('holds every string of each section, on the pages of that section', () => {
    const missing = sectionsOf(model, pdf).flatMap(({ part, path, text }) =>
      drawnIn(part, path)
        .filter((string) => !text.includes(squeezed(string.text)))
        .map((string) => `${string.path}: ${string.text}`),
    )
    expect(missing).toEqual([])
  })

  it('tells the findings of a domain in the order of the model', () => {
    const sections = sectionsOf(model, pdf)
    for (const { findings, heading } of model.domains) {
      const text = sections.find(({ part }) => (part as { heading?: string }).heading === heading)?.text ?? ''
      const places = findings.items.map(({ title, level, urgency }) =>
        text.indexOf(squeezed(`${title}${level} · ${urgency}`)),
      )
      expect(places).not.toContain(-1)
      expect(places.toSorted((a, b) => a - b)).toEqual(places)
    }
  })

  it('prints in the contents the pages on which the sections and findings are', () => {
    const outline = outlineOf(model).flatMap((entry) => [entry, ...entry.children])
    const contents = textBetween(pdf, 'contents', model.plan.anchor)
    const expected = outline.map(({ anchor, title }) => squeezed(title) + (pdf.places.get(anchor) ?? '?'))
    expect(contents).toBe(squeezed(model.contents.heading) + expected.join(''))
    for (const { anchor, title } of outline) {
      expect(squeezed(pdf.texts[(pdf.places.get(anchor) ?? 0) - 1] ?? '')).toContain(squeezed(title))
    }
  })

  it('has an outline of the sections, with the findings below them', () => {
    const domains = new Set(model.domains.map(({ anchor }) => anchor))
    const entries = outlineOf(model).flatMap(({ anchor, title, children }) => [
      { title, depth: 0, page: pdf.places.get(anchor) },
      ...(domains.has(anchor) ? children : []).map((child) => ({
        title: child.title,
        depth: 1,
        page: pdf.places.get(child.anchor),
      })),
    ])
    const front = [
      { title: model.title, depth: 0, page: 1 },
      entries[0],
      { title: model.contents.heading, depth: 0, page: pdf.places.get('contents') },
    ]
    expect(pdf.outline).toEqual([...front, ...entries.slice(1)])
  })

  it('links only to places that it has', () => {
    expect(pdf.links.length).toBeGreaterThan(20)
    expect(pdf.links.filter((place) => !pdf.places.has(place))).toEqual([])
  })

  it('keeps every word inside the margins', () => {
    const [width, height] = pdf.pageSize
    const outside = pdf.words.filter(
      ({ left, right, top, bottom }) => left < 55 || right > width - 55 || top < 38 || bottom > height - 30,
    )
    expect(outside).toEqual([])
  })

  it('uses our fonts only, with the text of every glyph', () => {
    expect(
      pdf.fonts
        .map(({ name, ...rest }) => ({ name: name.replace(/^[A-Z]{6}\+/, ''), ...rest }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ).toEqual(
      ['NotoSans-Bold', 'NotoSans-Regular', 'NotoSerif-Bold'].map((name) => ({
        name,
        isEmbedded: true,
        hasText: true,
      })),
    )
  })

  it('says what it is', () => {
    expect(pdf.info.get('Title')).toBe(model.title)
    expect(pdf.info.get('CreationDate')).toContain('Nov 24')
    expect(pdf.info.get('ModDate')).toBe(pdf.info.get('CreationDate'))
    expect(pdf.info.get('Page size')).toBe(
      model.paper === 'A4' ? '595.28 x 841.89 pts (A4)' : '612 x 792 pts (letter)',
    )
  })

  it('numbers every page but the cover', () => {
    const [width] = pdf.pageSize
    const footers = Array.from({ length: pdf.pages - 1 }, (_, index) =>
      pdf.words
        .filter(
          ({ page, top, right }) => page === index + 2 && top > pdf.pageSize[1] - 50 && right > width - 110,
        )
        .map(({ text }) => text)
        .join(' '),
    )
    expect(footers).toEqual(
      Array.from({ length: pdf.pages - 1 }, (_, index) => `${index + 2} / ${pdf.pages}`),
    )
  })
})

describe('progress', () => {
  it('counts the sections as they are laid out, then the writing', { timeout: 60_000 }, async () => {
    const model = aReport({ answers: {} })
    const seen: RenderProgress[] = []
    await renderReport(model, { fonts: FONTS, onProgress: (progress) => void seen.push(progress) })
    const total = outlineOf(model).length
    expect(seen).toEqual([
      ...Array.from({ length: total }, (_, done) => ({ phase: 'arranging', done, total })),
      { phase: 'writing', done: total, total },
    ])
  })
})

interface Section {
  readonly part: unknown
  readonly path: string
  readonly text: string
}

/** The parts of the model, each with the text of its own pages. */
function sectionsOf(model: ReportModel, pdf: PdfReading): readonly Section[] {
  const { cover, minister, plan, domains, actions, settle, annexes } = model
  const parts = [
    { path: 'minister', anchor: minister.anchor, part: minister },
    { path: 'contents', anchor: 'contents', part: model.contents },
    { path: 'plan', anchor: plan.anchor, part: plan },
    ...domains.map((part, index) => ({ path: `domains.${index}`, anchor: part.anchor, part })),
    { path: 'actions', anchor: actions.anchor, part: actions },
    // Where nothing is open the section says so; where something is, its lead.
    {
      path: 'settle',
      anchor: settle.anchor,
      part: settle.items.length === 0 ? settle.none : { ...settle, none: '' },
    },
    ...Object.entries(annexes).flatMap(([name, part]) =>
      part === null ? [] : [{ path: `annexes.${name}`, anchor: part.anchor, part }],
    ),
  ]
  return [
    { path: 'cover', part: cover, text: textBetween(pdf, null, minister.anchor) },
    ...parts.map(({ path, anchor, part }, index) => ({
      path,
      part: withoutUnused(part),
      text: textBetween(pdf, anchor, parts[index + 1]?.anchor ?? null),
    })),
  ]
}

/** What is said only where something else is missing. */
function withoutUnused(part: unknown): unknown {
  return JSON.parse(
    JSON.stringify(part, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
      if (key === 'none' && Array.isArray(this['items']) && this['items'].length > 0) return ''
      if (key === 'notAssessed' && this['score'] !== null) return ''
      if (key === 'columns' && Array.isArray(this['classes']) && isEmpty(this['classes'])) return null
      if (key === 'gaps' && this['score'] === null) return null
      return value
    }),
  )
}

const isEmpty = (classes: readonly unknown[]): boolean =>
  classes.every((group) => (group as { readonly items: readonly unknown[] }).items.length === 0)

const textBetween = (pdf: PdfReading, first: string | null, next: string | null): string =>
  squeezed(
    pdf.texts
      .slice(
        first === null ? 0 : (pdf.places.get(first) ?? 1) - 1,
        next === null ? pdf.pages : (pdf.places.get(next) ?? 1) - 1,
      )
      .join(''),
  )
