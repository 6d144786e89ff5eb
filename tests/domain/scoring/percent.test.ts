import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanOf, percentOf } from '#domain/scoring/percent.ts'

const aRatio = fc
  .tuple(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }))
  .map(([a, b]) => ({ part: Math.min(a, b), whole: b }))

describe('percentOf', () => {
  it.each([
    { what: 'nothing as 0', part: 0, whole: 7, percent: 0 },
    { what: 'everything as 100', part: 7, whole: 7, percent: 100 },
    { what: 'a half exactly', part: 1, whole: 2, percent: 50 },
    { what: 'a half of a percent upwards', part: 1, whole: 8, percent: 13 },
    { what: 'just below a half of a percent downwards', part: 12_499, whole: 100_000, percent: 12 },
    { what: 'just above a half of a percent upwards', part: 12_501, whole: 100_000, percent: 13 },
    { what: '14.5, which binary fractions put below the half', part: 29, whole: 200, percent: 15 },
    { what: '57.5, which binary fractions put below the half', part: 23, whole: 40, percent: 58 },
    { what: 'a third downwards', part: 1, whole: 3, percent: 33 },
    { what: 'two thirds upwards', part: 2, whole: 3, percent: 67 },
    { what: '0.5 as 1', part: 1, whole: 200, percent: 1 },
    { what: 'less than 0.5 as 1, because it is not nothing', part: 1, whole: 201, percent: 1 },
    { what: 'a trace as 1, because it is not nothing', part: 1, whole: 1_000_000, percent: 1 },
    { what: '1.49 as 1', part: 149, whole: 10_000, percent: 1 },
    { what: '98.5 as 99', part: 197, whole: 200, percent: 99 },
    { what: '99.4 as 99', part: 994, whole: 1000, percent: 99 },
    { what: '99.5 as 99, because something is missing', part: 199, whole: 200, percent: 99 },
    { what: 'all but a trace as 99, because it is missing', part: 999_999, whole: 1_000_000, percent: 99 },
  ])('shows $what', ({ part, whole, percent }) => {
    expect(percentOf(part, whole)).toBe(percent)
  })

  it.each([
    { what: 'a ratio of nothing to nothing', part: 0, whole: 0 },
    { what: 'more than everything', part: 3, whole: 2 },
    { what: 'less than nothing', part: -1, whole: 2 },
  ])('refuses $what', ({ part, whole }) => {
    expect(() => percentOf(part, whole)).toThrow(
      new RangeError(`${part}/${whole} is not a ratio from 0 to 1`),
    )
  })

  it('is the nearest whole percentage wherever neither exception applies', () => {
    fc.assert(
      fc.property(aRatio, ({ part, whole }) => {
        fc.pre(part * 200 >= whole && part * 200 < whole * 199)
        const percent = percentOf(part, whole)
        expect((2 * percent - 1) * whole).toBeLessThanOrEqual(200 * part)
        expect((2 * percent + 1) * whole).toBeGreaterThan(200 * part)
      }),
    )
  })

  it('is 0 only of nothing and 100 only of everything', () => {
    fc.assert(
      fc.property(aRatio, ({ part, whole }) => {
        const percent = percentOf(part, whole)
        expect([percent === 0, percent === 100]).toEqual([part === 0, part === whole])
      }),
    )
  })

  it('never shows more for less', () => {
    fc.assert(
      fc.property(aRatio, aRatio, (a, b) => {
        fc.pre(a.part * b.whole <= b.part * a.whole)
        expect(percentOf(a.part, a.whole)).toBeLessThanOrEqual(percentOf(b.part, b.whole))
      }),
    )
  })
})

describe('meanOf', () => {
  it('adds fractions of different denominators without rounding', () => {
    const thirds = meanOf([
      { part: 1, whole: 3 },
      { part: 1, whole: 7 },
    ])
    // (1/3 + 1/7) / 2 = 10/42
    expect(thirds).toEqual({ part: 10n, whole: 42n })
  })

  it('stays exact where the common denominator is beyond the whole numbers of a computer', () => {
    const primes = [9973, 9967, 9949, 9941, 9931, 9929]
    const { part, whole } = meanOf(primes.map((prime) => ({ part: prime, whole: prime })))
    expect(part === whole && whole > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true)
  })
})
