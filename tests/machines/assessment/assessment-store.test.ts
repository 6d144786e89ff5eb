import { describe, expect, it } from 'vitest'
import { storeFaultOf } from '#machines/assessment/assessment-store.ts'

describe('storeFaultOf', () => {
  it.each(['unavailable', 'full', 'conflict', 'other'] as const)(
    'takes a fault of kind "%s" as it is',
    (kind) => {
      expect(storeFaultOf({ kind, detail: 'a detail', further: 1 })).toEqual({ kind, detail: 'a detail' })
    },
  )

  it.each([
    { what: 'an error', thrown: new Error('the disk is gone'), detail: 'the disk is gone' },
    { what: 'a text', thrown: 'the disk is gone', detail: 'the disk is gone' },
    { what: 'nothing', thrown: undefined, detail: 'undefined' },
    { what: 'null', thrown: null, detail: 'null' },
    { what: 'a kind nobody knows', thrown: { kind: 'odd', detail: 'x' }, detail: '[object Object]' },
    { what: 'a detail that is no text', thrown: { kind: 'full', detail: 7 }, detail: '[object Object]' },
  ])('calls it "other" where the port threw $what', ({ thrown, detail }) => {
    expect(storeFaultOf(thrown)).toEqual({ kind: 'other', detail })
  })
})
