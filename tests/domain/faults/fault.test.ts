import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { joinPath } from '#domain/faults/fault.ts'
import { parseShape } from '#domain/faults/parse-shape.ts'

describe('joinPath', () => {
  it.each([
    { keys: [], path: '' },
    { keys: ['answers'], path: 'answers' },
    { keys: ['answers', 'online-possession', 'option'], path: 'answers.online-possession.option' },
    { keys: ['evidence', 0, 'url'], path: 'evidence[0].url' },
    { keys: [0, 1, 'a'], path: '[0][1].a' },
  ])('writes "$path"', ({ keys, path }) => {
    expect(joinPath(keys)).toBe(path)
  })
})

describe('parseShape', () => {
  const schema = v.strictObject({
    name: v.pipe(v.string(), v.maxLength(3), v.regex(/^a/, 'a word with a')),
    tags: v.optional(v.record(v.string(), v.array(v.unknown())), {}),
  })

  it('gives the value with its defaults', () => {
    expect(parseShape(schema, { name: 'abc' })).toEqual({ ok: true, value: { name: 'abc', tags: {} } })
  })

  it('gives one fault for each issue, in their order', () => {
    expect(parseShape(schema, { name: 'bcde', tags: { x: 1 }, more: true })).toEqual({
      ok: false,
      error: [
        { path: 'name', problem: { code: 'too-long', limit: 3 } },
        { path: 'name', problem: { code: 'malformed', expected: 'a word with a', received: '"bcde"' } },
        { path: 'tags.x', problem: { code: 'wrong-type', expected: 'Array', received: '1' } },
        { path: '', problem: { code: 'unknown-key', key: 'more' } },
      ],
    })
  })

  it('does not let a list pass for an object', () => {
    expect(parseShape(schema, { name: 'a', tags: [[1]] })).toEqual({
      ok: false,
      error: [{ path: 'tags', problem: { code: 'wrong-type', expected: 'Object', received: 'Array' } }],
    })
  })

  it('lets a list be where anything may be', () => {
    expect(parseShape(schema, { name: 'a', tags: { x: [[1], { y: [] }] } })).toEqual({
      ok: true,
      value: { name: 'a', tags: { x: [[1], { y: [] }] } },
    })
  })

  it('shows only the beginning of a long value', () => {
    expect(parseShape(v.literal('a'), 'b'.repeat(100))).toEqual({
      ok: false,
      error: [
        { path: '', problem: { code: 'wrong-value', expected: '"a"', received: `"${'b'.repeat(59)}…` } },
      ],
    })
  })
})
