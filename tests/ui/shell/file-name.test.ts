import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameOf } from '#ui/shell/file-name.ts'

/** Signs with a meaning to some file system, and letters that are long or composed. */
const ODD = Array.from('/\\:*?"<>|. \t%$~កខ\u0301İß\u{11107}')
const AT = '2026-11-24T08:00:00Z'
const named = (name: string) => fileNameOf({ subject: { name, code: '', note: '' }, updatedAt: AT })

describe('fileNameOf', () => {
  it.each([
    { name: 'Cambodia', is: 'cambodia' },
    { name: 'Lao People’s Democratic Republic', is: 'lao-people-s-democratic-republic' },
    { name: 'កម្ពុជា', is: 'កម្ពុជា' },
    { name: 'Việt Nam', is: 'việt-nam' },
    { name: 'Vie\u0302\u0323t Nam', is: 'việt-nam' },
    { name: '  Timor-Leste  ', is: 'timor-leste' },
    { name: 'a/b\\c:d*e?f"g<h>i|j', is: 'a-b-c-d-e-f-g-h-i-j' },
    { name: '../../etc/passwd', is: 'etc-passwd' },
    { name: 'CON', is: 'con' },
    { name: '.hidden.', is: 'hidden' },
    { name: 'line\nbreak\u0000', is: 'line-break' },
    { name: '\u202Egnp.exe', is: 'gnp-exe' },
    { name: '', is: 'assessment' },
    { name: '?!', is: 'assessment' },
    { name: '🇰🇭', is: 'assessment' },
  ])('calls the file of "$name" $is, with its day', ({ name, is }) => {
    expect(named(name)).toBe(`${is}-2026-11-24.lacuna.json`)
  })

  it('takes the day from the last change', () => {
    const subject = { name: 'Laos', code: 'LA', note: '' }
    expect(fileNameOf({ subject, updatedAt: '2027-01-02T23:59:59.999Z' })).toBe('laos-2027-01-02.lacuna.json')
  })

  it('shortens a long name', () => {
    expect(named('a'.repeat(500))).toBe(`${'a'.repeat(60)}-2026-11-24.lacuna.json`)
  })

  it('cuts a long name between two letters, not within one', () => {
    const chakma = '\u{11107}'
    expect(named(`a${chakma.repeat(40)}`).isWellFormed()).toBe(true)
  })

  it('is a name that every file system takes, whatever the subject is called', () => {
    const anyName = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: fc.constantFrom(...ODD), maxLength: 100, size: 'max' }),
    )
    fc.assert(
      fc.property(anyName, (name) => {
        const file = named(name)
        expect(file).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-+[\p{L}\p{M}\p{N}]+)*-+2026-11-24\.lacuna\.json$/u)
        expect(Buffer.byteLength(file)).toBeLessThanOrEqual(255)
        expect(file.isWellFormed()).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
