import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDuplicateKey } from '#domain/assessment/duplicate-key.ts'

const twice = (path: string, key: string) => ({ path, problem: { code: 'duplicate-key', key } })

describe('firstDuplicateKey', () => {
  it.each([
    { what: 'in the whole', json: '{"a": 1, "a": 2}', path: '', key: 'a' },
    { what: 'that is empty', json: '{"": 1, "": 2}', path: '', key: '' },
    {
      what: 'in an object inside',
      json: '{"answers": {"q1": {}, "q2": {}, "q1": {}}}',
      path: 'answers',
      key: 'q1',
    },
    {
      what: 'in a list',
      json: '{"a": [0, {"b": 1}, {"b": 1, "c": [], "b": 2}]}',
      path: 'a[2]',
      key: 'b',
    },
    { what: 'in lists of lists', json: '[[], [1, [2, {"a": 1, "a": 1}]]]', path: '[1][1][1]', key: 'a' },
    { what: 'after an object has been closed', json: '{"a": {"b": {"c": 1}}, "a": 1}', path: '', key: 'a' },
    { what: 'written once with an escape', json: '{"\\u0061": 1, "a": 2}', path: '', key: 'a' },
    { what: 'written in two ways of escaping', json: '{"\\u002f": 1, "\\/": 2}', path: '', key: '/' },
    { what: 'with a quotation mark in it', json: '{"\\"": 1, "\\"": 2}', path: '', key: '"' },
    { what: 'that ends in a backslash', json: '{"\\\\": 1, "\\\\": 2}', path: '', key: '\\' },
    {
      what: 'after strings full of signs',
      json: '{"a": "}]{[,:\\"", "b": "\\\\", "a": 1}',
      path: '',
      key: 'a',
    },
    { what: 'in Khmer', json: '{"ច្បាប់": 1, "ច្បាប់": 2}', path: '', key: 'ច្បាប់' },
    { what: 'without white space', json: '{"a":{"b":1,"b":2}}', path: 'a', key: 'b' },
    { what: 'over several lines', json: '{\r\n\t"a" : 1 ,\r\n\t"a"\n:\n2\n}', path: '', key: 'a' },
    { what: 'three times', json: '{"a": 1, "a": 2, "a": 3}', path: '', key: 'a' },
    {
      what: 'named like what an object inherits',
      json: '{"toString": 1, "toString": 2}',
      path: '',
      key: 'toString',
    },
  ])('finds a key $what', ({ json, path, key }) => {
    expect(firstDuplicateKey(json)).toEqual(twice(path, key))
  })

  it.each([
    { what: 'the same key in two objects', json: '[{"a": 1}, {"a": 2}]' },
    { what: 'the same key at two depths', json: '{"a": {"a": {"a": 1}}}' },
    { what: 'the same text twice as a value', json: '{"a": "x", "b": "x"}' },
    { what: 'the same text twice in a list', json: '["a", "a"]' },
    { what: 'a value that is the same as a key', json: '{"a": "b", "b": "a"}' },
    { what: 'a value with a duplicate written in it', json: '{"a": "{\\"b\\": 1, \\"b\\": 2}"}' },
    { what: 'keys that differ in the way of composing a letter', json: '{"\u00e9": 1, "e\u0301": 2}' },
    { what: 'a list after which a key follows', json: '{"a": ["x", "y"], "x": 1, "y": 2}' },
    { what: 'a key named like what an object inherits', json: '{"toString": 1, "valueOf": 2}' },
    { what: 'empty things', json: '{"a": {}, "b": [], "c": [{}, {}]}' },
    { what: 'a text alone', json: '"a\\"a"' },
    { what: 'a number alone', json: '-1.5e3' },
  ])('passes over $what', ({ json }) => {
    expect(firstDuplicateKey(json)).toBe(null)
  })

  it('takes any depth of nesting', () => {
    const depth = 200_000
    expect(firstDuplicateKey('[{"a":'.repeat(depth) + '1' + '}]'.repeat(depth))).toBe(null)
  })

  it('finds nothing in anything that a program has written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(firstDuplicateKey(JSON.stringify(value, null, indent))).toBe(null)
      }),
    )
  })

  it('finds a key that was added again to an object anywhere', () => {
    const key = fc.string({ unit: 'binary' })
    const object = fc
      .dictionary(key, fc.jsonValue(), { minKeys: 1, maxKeys: 4, noNullPrototype: true })
      .filter((value) => Object.keys(value).length > 0)
    fc.assert(
      fc.property(object, fc.array(fc.constantFrom('list', 'object')), fc.nat(), (value, around, pick) => {
        const keys = Object.keys(value)
        const again = keys[pick % keys.length] ?? ''
        const spoilt = `${JSON.stringify(value).slice(0, -1)},${JSON.stringify(again)}:null}`
        const json = around.reduce(
          (inner, kind) => (kind === 'list' ? `["x",${inner}]` : `{"x":"x","y":${inner}}`),
          spoilt,
        )
        const path = around
          .toReversed()
          .map((kind) => (kind === 'list' ? '[1]' : '.y'))
          .join('')
        expect(firstDuplicateKey(json)).toEqual(twice(path.replace(/^\./, ''), again))
      }),
    )
  })
})
