import { describe, expect, it } from 'vitest'
import { parseTime } from '#cli/parse-time.ts'

describe('parseTime', () => {
  it.each([
    ['2026-11-24T08:00:00Z', '2026-11-24T08:00:00Z'],
    ['2026-11-24T08:00:00.750Z', '2026-11-24T08:00:00Z'],
    ['2026-11-24T08:00+07:00', '2026-11-24T01:00:00Z'],
    ['2026-11-24', '2026-11-24T00:00:00Z'],
    ['2028-02-29', '2028-02-29T00:00:00Z'],
  ])('takes %s for %s', (text, time) => {
    expect(parseTime(text)).toBe(time)
  })

  it.each([
    '',
    'now',
    '24 November 2026',
    '2026-11-24T08:00:00',
    '2026-02-31',
    '2026-13-01',
    '2026-11-24T25:00:00Z',
  ])('refuses "%s"', (text) => {
    expect(parseTime(text)).toBeNull()
  })
})
