import { describe, expect, it } from 'vitest'
import { firstBreach } from '#domain/assessment/guard-json.ts'

/** Lists within lists, so many deep. */
const nested = (depth: number): unknown => {
  let value: unknown = []
  for (let level = 1; level < depth; level++) value = [value]
  return value
}

describe('firstBreach', () => {
  it.each([
    { what: '16 levels', value: nested(16) },
    { what: 'a text at the 17th level', value: JSON.parse(`${'['.repeat(16)}"a"${']'.repeat(16)}`) },
    { what: 'a text of 20,000 characters', value: { note: 'a'.repeat(20_000) } },
    { what: 'a key of 20,000 characters', value: { ['a'.repeat(20_000)]: 1 } },
    { what: 'a list of 5,000', value: Array.from({ length: 5_000 }, () => 0) },
    {
      what: 'an object of 5,000',
      value: Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`k${n}`, n])),
    },
    {
      what: 'words that only look like the forbidden ones',
      value: { constructors: 1, proto: 1, __proto: 1 },
    },
    { what: 'a forbidden word as a value', value: ['__proto__', 'constructor', 'prototype'] },
    { what: 'null', value: null },
  ])('takes $what', ({ value }) => {
    expect(firstBreach(value)).toBe(null)
  })

  it.each([
    {
      what: '17 levels',
      value: { a: nested(16) },
      path: `a${'[0]'.repeat(15)}`,
      problem: { code: 'too-deep', limit: 16 },
    },
    {
      what: 'a text of 20,001 characters',
      value: { a: [{ note: 'a'.repeat(20_001) }] },
      path: 'a[0].note',
      problem: { code: 'too-long', limit: 20_000 },
    },
    {
      what: 'a key of 20,001 characters',
      value: { a: { ['a'.repeat(20_001)]: 1 } },
      path: 'a',
      problem: { code: 'too-long', limit: 20_000 },
    },
    {
      what: 'a list of 5,001',
      value: { a: Array.from({ length: 5_001 }, () => 0) },
      path: 'a',
      problem: { code: 'too-many', limit: 5_000 },
    },
    {
      what: 'an object of 5,001',
      value: { a: Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`k${n}`, n])) },
      path: 'a',
      problem: { code: 'too-many', limit: 5_000 },
    },
    ...['__proto__', 'constructor', 'prototype'].map((key) => ({
      what: `the key ${key}`,
      value: JSON.parse(`{"a": [{"${key}": {}}]}`) as unknown,
      path: 'a[0]',
      problem: { code: 'forbidden-key', key },
    })),
  ])('refuses $what', ({ value, path, problem }) => {
    expect(firstBreach(value)).toEqual({ path, problem })
  })

  it('takes any depth of nesting without running out of its own', () => {
    expect(firstBreach(nested(100_000))).toEqual({
      path: '[0]'.repeat(16),
      problem: { code: 'too-deep', limit: 16 },
    })
  })

  it('names the breach that stands first in the file', () => {
    const long = 'a'.repeat(20_001)
    expect(firstBreach({ a: 1, b: [{ c: long }], d: long })?.path).toBe('b[0].c')
  })
})
