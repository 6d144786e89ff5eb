import { describe, expect, it } from 'vitest'
import { UndrawableError } from '#pdf/refuse-undrawable.ts'
import { DRAWABLE_RANGES } from '#report/drawable-characters.ts'
import { answer, aReport, titleOf } from '../report/support/a-report.ts'
import { aPdf } from './support/a-pdf.ts'
import { readPdf, squeezed } from './support/read-pdf.ts'

const ID = 'online-possession'
const TIMEOUT = { timeout: 60_000 }

const withNote = (note: string, changes = {}) =>
  aReport({ answers: { [ID]: answer('partly', { note, ...changes }) } })

/** The text of a PDF as one, without white space, and how often a text stands in it. */
async function readBack(note: string, changes = {}) {
  const pdf = readPdf(await aPdf(withNote(note, changes)))
  const text = squeezed(pdf.texts.join(''))
  return { pdf, text, timesOf: (part: string) => text.split(squeezed(part)).length - 1 }
}

const ALL = DRAWABLE_RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)),
)

describe('every character that may be drawn', () => {
  it('reads back as itself, in text and in bold headings', TIMEOUT, async () => {
    const lines = chunks(ALL, 60).map((characters) =>
      characters.map((character) => `x${character}x`).join(' '),
    )
    const { text } = await readBack(lines.join('\n'))
    const lost = ALL.filter((character) => !text.includes(squeezed(`x${character}x`)))
    expect(lost.map((character) => character.codePointAt(0)?.toString(16))).toEqual([])
    const model = aReport({ subject: { name: lines.join('\n'), code: '', note: '' } })
    const cover = squeezed(readPdf(await aPdf(model)).texts.join(''))
    expect(ALL.filter((character) => !cover.includes(squeezed(`x${character}x`)))).toEqual([])
  })
})

describe('ordinary text', () => {
  it.each([
    ['ligatures', 'The office files five affidavits; a baffled, fluffy official flies off.'],
    ['Vietnamese', 'Điều 147. Tội sử dụng người dưới 16 tuổi vào mục đích khiêu dâm'],
    ['Greek', 'Ποινικός Κώδικας, άρθρο 348Α: πορνογραφία ανηλίκων'],
    ['Cyrillic', 'Уголовный кодекс, статья 242.1; Кримінальний кодекс України'],
    ['Indonesian', 'Undang-Undang Nomor 35 Tahun 2014 tentang Perlindungan Anak'],
    ['signs', 'Fr. 1 000.– ± 5 % · § 3 ¶ 2 «citation» ‹a› … † ‡ ™ © № 7 ½ € £ ¥ ₫ ₱ ฿'.replace('฿', '₭')],
    ['spaces', 'no\u00a0break, narrow\u202fbreak, thin\u2009space, zero\u200bwidth'],
    ['soft hyphens', 'Jugend\u00adschutz\u00adgesetz'],
    ['hyphens', 'non-self-executing co-operation – so-called – e-mail'],
  ])('reads back: %s', TIMEOUT, async (_name, note) => {
    const { timesOf } = await readBack(note)
    // in the finding and in the annex
    expect(timesOf(note.normalize('NFC'))).toBe(2)
  })

  it('composes what is written apart, and keeps the lines of a note', TIMEOUT, async () => {
    const { pdf, timesOf } = await readBack('Die\u0302u\u0300 147\r\nline two\n\nline four\tafter a tab')
    expect(timesOf('Diêù 147line twoline fourafter a tab')).toBe(2)
    const lines = pdf.texts.flatMap((text) => text.split('\n'))
    expect(lines).toContain('line two')
    expect(lines).toContain('line four after a tab')
  })
})

describe('a text that is too long', () => {
  it('breaks a word of 20,000 letters over pages, without a letter more or less', TIMEOUT, async () => {
    const word = Array.from({ length: 20_000 }, (_, index) => String.fromCodePoint(97 + (index % 26))).join(
      '',
    )
    const { pdf, timesOf } = await readBack(word)
    expect(timesOf(word)).toBe(2)
    const right = pdf.pageSize[0] - 55
    expect(pdf.words.filter((found) => found.right > right)).toEqual([])
  })

  it('breaks addresses without a hyphen, wherever they stand', TIMEOUT, async () => {
    const url = `https://legislation.example.org/${'a-very-long-path/'.repeat(12)}${'q'.repeat(180)}?x=1`
    const { pdf, timesOf } = await readBack('see', {
      evidence: [{ instrument: '', provision: '', quote: '', url, inForceSince: '' }],
    })
    expect(timesOf(url)).toBe(2)
    expect(pdf.words.filter(({ right }) => right > pdf.pageSize[0] - 55)).toEqual([])
  })

  it('breaks long words in the narrow columns of the plan of action and on the cover', TIMEOUT, async () => {
    const word = 'Bundesangelegenheitenkoordinierungsbeauftragtenstelle'.repeat(3)
    const model = aReport({
      subject: { name: word, code: '', note: word },
      answers: { [ID]: answer('partly') },
      actions: { [ID]: { owner: word, due: '', status: 'proposed', note: word } },
    })
    const pdf = readPdf(await aPdf(model))
    expect(pdf.words.filter(({ right }) => right > pdf.pageSize[0] - 55)).toEqual([])
    // cover (twice), the minister's page, the finding (twice), the plan of action (twice)
    expect(squeezed(pdf.texts.join('')).split(word).length - 1).toBe(7)
  })

  it('runs a note of several pages on, in the finding and in the annex', TIMEOUT, async () => {
    const note = Array.from({ length: 1_200 }, (_, index) => `word${index}`).join(' ')
    const { timesOf } = await readBack(note)
    expect(timesOf(note)).toBe(2)
  })
})

describe('a report that can not be drawn rightly', () => {
  it('is refused with the sentence that says where', TIMEOUT, async () => {
    const failure = await aPdf(withNote('see ក')).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UndrawableError)
    expect(failure instanceof UndrawableError ? failure.undrawable.items[0]?.question : null).toBe(ID)
    expect(failure instanceof Error ? failure.message : '').toBe(
      `The character “ក” (U+1780) in the note on “${titleOf(ID)}” can’t be drawn in this version of the report; nothing was printed.`,
    )
  })

  it('is refused too where the words of a checklist are the cause', TIMEOUT, async () => {
    const model = aReport()
    const failure = aPdf({ ...model, cover: { ...model.cover, about: 'see ក' } })
    await expect(failure).rejects.toThrow(
      'No font of the report draws the character U+1780, which stands at cover.about',
    )
  })
})

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )
}
