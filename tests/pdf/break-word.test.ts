import { describe, expect, it } from 'vitest'
import { BREAK_WORD } from '#pdf/break-word.ts'

describe('BREAK_WORD', () => {
  it('leaves words of a usual length whole', () => {
    expect(BREAK_WORD.text('telecommunications')).toEqual(['telecommunications'])
  })

  it('breaks an address behind its signs', () => {
    expect(BREAK_WORD.text('https://law.example.org/acts/574?v=2019-01')).toEqual([
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
    expect(BREAK_WORD.text(word).join('')).toBe(word)
    expect(BREAK_WORD.text(word)).toHaveLength(5)
  })

  it('breaks behind a zero-width space', () => {
    expect(BREAK_WORD.text('ab\u200bcd')).toEqual(['ab\u200b', 'cd'])
  })

  it('breaks shorter words in a narrow column', () => {
    expect(BREAK_WORD.sliver('telecommunications')).toEqual(['teleco', 'mmunic', 'ations'])
  })
})
