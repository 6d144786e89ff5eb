import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#content/canonical-json.ts'

describe('canonicalJson', () => {
  it('writes keys in the order of their code units, without white space', () => {
    const value = { b: [{ z: 1, a: null }], a: 'é', B: true, 'a-b': 1.5, aa: {} }
    expect(canonicalJson(value)).toBe('{"B":true,"a":"é","a-b":1.5,"aa":{},"b":[{"a":null,"z":1}]}')
  })

  it('keeps the order of lists', () => {
    expect(canonicalJson([2, 1, ['b', 'a']])).toBe('[2,1,["b","a"]]')
  })

  it('is the same whatever the order of keys, and says the same', () => {
    const value = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true })
    const reordered = value.chain((object) =>
      fc
        .shuffledSubarray(Object.entries(object), { minLength: Object.keys(object).length })
        .map((entries) => ({ object, shuffled: Object.fromEntries(entries) })),
    )
    fc.assert(
      fc.property(reordered, ({ object, shuffled }) => {
        expect(canonicalJson(shuffled)).toBe(canonicalJson(object))
        expect(JSON.parse(canonicalJson(object))).toEqual(JSON.parse(JSON.stringify(object)))
      }),
    )
  })
})
