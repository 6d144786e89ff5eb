import { describe, expect, it } from 'vitest'
import { answer, aReport, titleOf } from './support/a-report.ts'

const TITLE = titleOf('online-possession')
const withNote = (note: string) =>
  aReport({ answers: { 'online-possession': answer('partly', { note }) } }).undrawable

describe('findUndrawable', () => {
  it('finds nothing in what can be drawn, in whatever way it is written', () => {
    expect(withNote('Điều 147, “Bộ luật Hình sự” – 50 € · § 5; Кодекс; Ποινικός\r\n\tline two')).toBe(null)
    // a letter and a mark that make one character
    expect(withNote('cafe\u0301')).toBe(null)
  })

  it('names the character, its number and where it stands', () => {
    expect(withNote('see ក here')?.sentence).toBe(
      `The character “ក” (U+1780) in the note on “${TITLE}” can’t be drawn in this version of the report; nothing was printed.`,
    )
  })

  it.each([
    ['an emoji', '\u{1f600}', 'The character “\u{1f600}” (U+1F600)'],
    ['a control', '\u0007', 'A character that can’t be seen (U+0007)'],
    ['an override of direction', '\u202e', 'A character that can’t be seen (U+202E)'],
    ['a joiner', '\u200d', 'A character that can’t be seen (U+200D)'],
    ['half of a pair', '\ud800', 'A character that can’t be seen (U+D800)'],
    ['a mark that no letter takes', 'x\u0301', 'The character “\u25cc\u0301” (U+0301)'],
    ['Arabic', '\u0628', 'The character “\u0628” (U+0628)'],
    ['Thai', '\u0e01', 'The character “\u0e01” (U+0E01)'],
    ['Devanagari', '\u0915', 'The character “\u0915” (U+0915)'],
    ['Chinese', '\u4e2d', 'The character “\u4e2d” (U+4E2D)'],
    ['a character for private use', '\ue0ad', 'A character that can’t be seen (U+E0AD)'],
  ])('refuses %s', (_name, note, named) => {
    expect(withNote(note)?.sentence).toBe(
      `${named} in the note on “${TITLE}” can’t be drawn in this version of the report; nothing was printed.`,
    )
  })

  it('looks at every part of the assessment, and says how many more there are', () => {
    const blank = { instrument: '', provision: '', quote: 'ក', url: '', inForceSince: '' }
    const { undrawable } = aReport({
      subject: { name: 'ក', code: '', note: 'ក' },
      assessors: [{ name: '', role: 'ក' }],
      answers: {
        'online-possession': answer('partly', { reason: 'ក', evidence: [blank], answeredBy: 'ក' }),
      },
      actions: { 'online-possession': { owner: 'ក', due: '', status: 'proposed', note: '' } },
      setAside: [{ question: 'old', answer: answer(null, { note: 'ក' }) }],
    })
    expect(undrawable?.items.map(({ path, question }) => [path, question])).toEqual([
      ['subject.name', null],
      ['subject.note', null],
      ['assessors[0].role', null],
      ['answers.online-possession.reason', 'online-possession'],
      ['answers.online-possession.evidence[0].quote', 'online-possession'],
      ['answers.online-possession.answeredBy', 'online-possession'],
      ['actions.online-possession.owner', 'online-possession'],
      ['setAside[0].answer.note', null],
    ])
    expect(undrawable?.sentence).toBe(
      'The character “ក” (U+1780) in the name of the subject can’t be drawn in this version of the report; nothing was printed. There are 7 more places like it.',
    )
  })
})
