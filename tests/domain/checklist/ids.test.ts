import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { idSchema, sourceIdSchema } from '#domain/checklist/ids.ts'

describe('idSchema', () => {
  it.each(['online-possession', 'q1', 'a', 'art-12-bis', 'constructors', 'a'.repeat(80)])(
    'takes %s',
    (id) => {
      expect(v.is(idSchema, id)).toBe(true)
    },
  )

  it.each([
    { what: 'nothing', id: '' },
    { what: 'capital letters', id: 'Online' },
    { what: 'a blank', id: 'online possession' },
    { what: 'a digit first', id: '1-online' },
    { what: 'a hyphen first', id: '-online' },
    { what: 'a hyphen last', id: 'online-' },
    { what: 'two hyphens', id: 'online--possession' },
    { what: 'an underscore', id: '__proto__' },
    { what: 'letters of another script', id: 'ຄຳຖາມ' },
    { what: 'a line break', id: 'online\n' },
    { what: '81 characters', id: 'a'.repeat(81) },
    { what: 'the name of what every object inherits', id: 'constructor' },
    { what: 'the name of what a class hands down', id: 'prototype' },
  ])('refuses $what', ({ id }) => {
    expect(v.is(idSchema, id)).toBe(false)
  })
})

describe('sourceIdSchema', () => {
  it.each(['OPSC', 'PH-IRR-2023', 'C182'])('takes %s', (id) => {
    expect(v.is(sourceIdSchema, id)).toBe(true)
  })

  it.each(['', 'Opsc', '2019-DECL', 'OPSC-', 'OPSC 3'])('refuses "%s"', (id) => {
    expect(v.is(sourceIdSchema, id)).toBe(false)
  })
})
