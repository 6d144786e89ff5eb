import { describe, expect, it } from 'vitest'
import { formatDate, formatPartialDate } from '#report/format-date.ts'

describe('formatDate', () => {
  it('writes the day in UTC with the month as a word', () => {
    expect(formatDate('en', '2026-11-24T23:59:59Z')).toBe('24 November 2026')
    expect(formatDate('en', '2026-11-24T23:30:00-02:00')).toBe('25 November 2026')
  })
})

describe('formatPartialDate', () => {
  it.each([
    ['2027', '2027'],
    ['2027-06', 'June 2027'],
    ['2027-06-30', '30 June 2027'],
    ['before the election', 'before the election'],
  ])('writes %s as %s', (date, words) => {
    expect(formatPartialDate('en', date)).toBe(words)
  })
})
