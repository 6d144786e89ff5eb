import { describe, expect, it } from 'vitest'
import { breakWord, breakWordNarrowly } from '#pdf/break-word.ts'

describe('breakWord', () => {
  it('leaves words of a usual length whole', () => {
    expect(breakWord('telecommunications')).toEqual(['telecommunications'])
  })

  it('breaks an address behind its signs', () => {
    expect(breakWord('https://law.example.org/acts/574?v=2019-01')).toEqual([
      'https://',
      'law.',
      'example.',
      'org/',
      'acts/',
      '574?',
      'v=',
      '2019-',
      '01',
    ])
  })

  it('cuts what has no good place, never inside a pair', () => {
    const word = '\u{1d538}'.repeat(30)
    expect(breakWord(word).join('')).toBe(word)
    expect(breakWord(word)).toHaveLength(5)
  })

  it('breaks behind a zero-width space', () => {
    expect(breakWord('ab\u200bcd')).toEqual(['ab\u200b', 'cd'])
  })

  it('breaks shorter words in a narrow column', () => {
    expect(breakWordNarrowly('telecommunications')).toEqual(['teleco', 'mmunic', 'ations'])
  })
})
