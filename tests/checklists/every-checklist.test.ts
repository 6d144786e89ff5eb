import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileContent, compilePlans } from '#content/compile-content.ts'
import { readFolder } from '#content/read-folder.ts'
import type { Grade, Source, SourceReference } from '#domain/checklist/checklist.ts'
import { must } from '../support/builders.ts'
import { type PlacedText, textsIn } from '../support/texts.ts'

const ROOT = 'checklists'
const { editions, faults } = compileContent(ROOT)
const { plans } = compilePlans(join(ROOT, 'plans'))
const asean = must(editions.find(({ checklist }) => checklist.id === 'asean-child-protection'))

const foldersIn = (root: string, withFile: string): readonly string[] =>
  readdirSync(root)
    .filter((name) => existsSync(join(root, name, withFile)))
    .toSorted()

/** Everything that is said in English, by checklist and plan. */
const englishTexts: readonly PlacedText[] = [
  ...editions.flatMap(({ checklist, texts }) => textsIn(texts['en'], checklist.id)),
  ...plans.flatMap(({ plan, texts }) => textsIn(texts['en'], plan.id)),
]

/** What is said of the sources, titles of instruments among it. */
const sourceTexts: readonly PlacedText[] = [
  ...editions.flatMap(({ checklist }) => textsIn(checklist.sources, `${checklist.id}.sources`)),
  ...plans.flatMap(({ plan }) => textsIn(plan.sources, `${plan.id}.sources`)),
]

const quotedTitles = [
  ...editions.map(({ checklist }) => checklist),
  ...plans.map(({ plan }) => plan),
].flatMap(({ sources }) => sources.map(({ title }) => title))

/** A text without the official titles that it quotes, which keep their words. */
const withoutTitles = (text: string): string =>
  quotedTitles
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, title) => rest.replaceAll(title, '[title]'), text)
    .replaceAll(/"[^"]*"/g, '[quoted]')

const at = (texts: readonly PlacedText[], isWrong: (text: string) => boolean): readonly PlacedText[] =>
  texts.filter(({ text }) => isWrong(text))

describe('every folder under checklists', () => {
  it('compiles without a fault', () => {
    expect(faults).toEqual([])
  })

  it('is among what has been compiled', () => {
    expect({
      checklists: editions.map(({ checklist }) => checklist.id).toSorted(),
      plans: plans.map(({ plan }) => plan.id).toSorted(),
    }).toEqual({
      checklists: foldersIn(ROOT, 'checklist.yaml'),
      plans: foldersIn(join(ROOT, 'plans'), 'plan.yaml'),
    })
  })

  it('is a checklist, the plans, or data that belong to them', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const others = folders
      .map(({ name }) => name)
      .filter((name) => name !== 'plans' && name !== 'schema')
      .filter((name) => !existsSync(join(ROOT, name, 'checklist.yaml')))
    expect(others).toEqual([])
  })
})

describe('asean-child-protection', () => {
  const questions = asean.checklist.domains.flatMap((domain) => domain.questions)

  it('has its four domains in order', () => {
    expect(asean.checklist.domains.map(({ id }) => id)).toEqual([
      'online-offences',
      'extradition-jurisdiction',
      'offender-registries',
      'reporting-duties',
    ])
  })

  it('has 49 questions', () => {
    expect(questions.length).toBe(49)
  })

  it('has a core of 12 to 16 questions, some in every domain', () => {
    const core = asean.checklist.domains.map((domain) => domain.questions.filter((question) => question.core))
    expect(core.flat().length).toBeGreaterThanOrEqual(12)
    expect(core.flat().length).toBeLessThanOrEqual(16)
    expect(core.filter((own) => own.length === 0)).toEqual([])
  })

  it('maps every question about the law to the focus area on legal frameworks', () => {
    const astray = questions.filter(
      ({ scale, focusAreas }) => scale === 'legislation' && !focusAreas.includes('legal-frameworks'),
    )
    expect(astray.map(({ id }) => id)).toEqual([])
  })

  it('says that it is not endorsed and not legal advice', () => {
    const notice = asean.texts['en']?.notice ?? ''
    expect([
      notice.includes('not endorsed by ASEAN, ICMEC or Freshfields'),
      notice.includes('not legal advice'),
    ]).toEqual([true, true])
  })
})

describe('every English text', () => {
  it('is there', () => {
    expect(englishTexts.length).toBeGreaterThan(400)
    expect(at(englishTexts, (text) => text.trim() === '')).toEqual([])
  })

  it.each([
    { what: 'white space at either end', pattern: /^\s|\s$/ },
    { what: 'two blanks in a row', pattern: / {2}/ },
    { what: 'line breaks and tabs', pattern: /[\n\r\t]/ },
    { what: 'characters that nobody sees', pattern: /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/ },
    { what: 'a blank before a stop', pattern: / [.,;:?]/ },
    { what: 'an exclamation mark', pattern: /!/ },
    { what: 'markup of HTML', pattern: /<\/?[a-z!]|&[a-z]+;|&#/i },
    { what: 'markup of Markdown', pattern: /\*\*|__|`|\]\(|^#/ },
    { what: 'something left to be written', pattern: /\b(?:TODO|TBD|FIXME|XXX|lorem)\b/i },
  ])('has no $what', ({ pattern }) => {
    expect(at([...englishTexts, ...sourceTexts], (text) => pattern.test(text))).toEqual([])
  })

  it.each([
    { words: 'child pornography', pattern: /child porn/i },
    { words: 'child prostitute, child prostitution', pattern: /child prostitut/i },
    { words: 'child sex tourism, child sex tourist', pattern: /child sex touris/i },
    { words: 'child sex worker', pattern: /child sex worker/i },
    { words: 'sextortion', pattern: /sextortion/i },
    { words: 'minors for children', pattern: /\bminors\b|\ba minor\b|\bthe minor\b|\bminor's\b/i },
    { words: 'juvenile predator', pattern: /predator/i },
    { words: 'paedophile', pattern: /pa?edophil/i },
    { words: 'consenting, willing', pattern: /\b(?:consenting|willing)\b/i },
    { words: 'fake child porn, virtual porn', pattern: /\bporn\b/i },
    { words: 'Romeo and Juliet law', pattern: /romeo/i },
  ])('avoids "$words", except in a title or in quotation marks', ({ pattern }) => {
    expect(at(englishTexts, (text) => pattern.test(withoutTitles(text)))).toEqual([])
  })
})

describe('every question in English', () => {
  const questions = editions.flatMap(({ texts }) => Object.entries(must(texts['en']).questions))
  const idsWhere = (isWrong: (words: (typeof questions)[number][1]) => boolean): readonly string[] =>
    questions.filter(([, words]) => isWrong(words)).map(([id]) => id)

  it('asks: its question and its prompt end with a question mark', () => {
    expect(idsWhere(({ question, prompt }) => !question.endsWith('?') || !prompt.endsWith('?'))).toEqual([])
  })

  it('asks one question', () => {
    expect(idsWhere(({ question }) => question.indexOf('?') < question.length - 1)).toEqual([])
  })

  it('has a title of at most 60 characters, without a full stop', () => {
    expect(idsWhere(({ title }) => title.length > 60 || title.endsWith('.'))).toEqual([])
  })

  it('has a title of its own', () => {
    const titles = questions.map(([, { title }]) => title)
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([])
  })

  it('says what each answer means, what to cite, what to do and why in whole sentences', () => {
    const parts = ['full', 'partly', 'no', 'evidence', 'remedy', 'why'] as const
    expect(idsWhere((words) => parts.some((part) => !/[.?]["')]?$/.test(words[part])))).toEqual([])
  })

  it('says why in one sentence', () => {
    expect(idsWhere(({ why }) => /[.?] [A-Z]/.test(why))).toEqual([])
  })
})

describe('every source', () => {
  /** From the wording read down to the subject known; a grade allows itself and those behind it. */
  const STRENGTH: Readonly<Record<Grade, number>> = {
    text: 6,
    part: 5,
    quoted: 4,
    described: 3,
    secondary: 2,
    known: 1,
    'subject-only': 0,
  }

  interface Citation extends SourceReference {
    readonly by: string
    readonly entry: Source | undefined
  }

  const citations: readonly Citation[] = [
    ...editions.flatMap(({ checklist }) =>
      checklist.domains
        .flatMap(({ questions }) => questions)
        .flatMap(({ id, sources }) => sources.map((reference) => ({ ...reference, by: id })))
        .map((cited) => ({ ...cited, entry: checklist.sources.find(({ id }) => id === cited.source) })),
    ),
    ...plans.flatMap(({ plan }) =>
      plan.focusAreas
        .flatMap(({ id, sources }) => sources.map((reference) => ({ ...reference, by: id })))
        .map((cited) => ({ ...cited, entry: plan.sources.find(({ id }) => id === cited.source) })),
    ),
  ]
  const inBrief = ({ by, source, at: place, grade }: Citation) => `${by}: ${source} ${place} (${grade})`

  it('that is cited has its entry', () => {
    expect(citations.filter(({ entry }) => entry === undefined).map(inBrief)).toEqual([])
  })

  it('that was not read is nowhere cited as if its wording had been read', () => {
    const raised = citations.filter(({ grade, entry }) => grade === 'text' && entry?.grade !== 'text')
    expect(raised.map(inBrief)).toEqual([])
  })

  it('is nowhere cited with a better grade than its entry has', () => {
    const raised = citations.filter(
      ({ grade, entry }) => entry !== undefined && STRENGTH[grade] > STRENGTH[entry.grade],
    )
    expect(raised.map((cited) => `${inBrief(cited)}, entry ${must(cited.entry).grade}`)).toEqual([])
  })

  it('known from general knowledge or by its subject only keeps that grade wherever it is cited', () => {
    const weak = citations.filter(({ entry }) => entry?.grade === 'known' || entry?.grade === 'subject-only')
    const raised = weak.filter(({ grade }) => grade !== 'known' && grade !== 'subject-only')
    expect(raised.map(inBrief)).toEqual([])
  })

  it('compiles to the grade that its author wrote', () => {
    const written = foldersIn(ROOT, 'checklist.yaml').flatMap((name) =>
      [...readFolder(join(ROOT, name)).folder]
        .filter(([file]) => file.startsWith('domains/'))
        .flatMap(([, content]) => textsIn(content))
        .filter(({ path }) => /^questions\.\d+\.sources\.\d+\.grade$/.test(path))
        .map(({ text }) => text),
    )
    const compiled = editions.flatMap(({ checklist }) =>
      checklist.domains
        .flatMap(({ questions }) => questions)
        .flatMap(({ sources }) => sources.map(({ grade }) => grade)),
    )
    expect(compiled.toSorted()).toEqual(written.toSorted())
  })

  it('is the same document, seen as far, for a checklist and its plan where both cite it', () => {
    const document = ({ publisher, year, kind, grade, url }: Source) =>
      JSON.stringify({ publisher, year, kind, grade, url })
    const unlike = editions.flatMap(({ checklist, plan }) =>
      checklist.sources.filter((source) => {
        const other = plan.plan.sources.find(({ id }) => id === source.id)
        return other !== undefined && document(other) !== document(source)
      }),
    )
    expect(unlike.map(({ id }) => id)).toEqual([])
  })
})
