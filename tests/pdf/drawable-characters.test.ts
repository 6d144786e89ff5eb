import { Font } from '@react-pdf/renderer'
import { describe, expect, it } from 'vitest'
import { registerFonts } from '#pdf/fonts.ts'
import { DRAWABLE_RANGES, isDrawable } from '#report/drawable-characters.ts'
import { FONTS } from './support/a-pdf.ts'

const has = (fontFamily: string, fontWeight: number, codePoint: number): boolean => {
  const source = Font.getFont({ fontFamily, fontWeight })
  const { data } = source as unknown as {
    readonly data: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean }
  }
  return data.hasGlyphForCodePoint(codePoint)
}

const mayBeDrawn = (codePoint: number): boolean => {
  const character = String.fromCodePoint(codePoint)
  if (codePoint === 0xad || codePoint === 0x200b) return true
  return (
    character.normalize('NFC') === character &&
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u.test(character) &&
    !/[\p{M}\p{C}\p{Zl}\p{Zp}\u{fffc}\u{fffd}\u{a92e}]/u.test(character)
  )
}

describe('DRAWABLE_RANGES', () => {
  it('are what all our fonts have, of the scripts that need no shaping', () => {
    registerFonts(FONTS)
    const expected = Array.from({ length: 0x1_00_00 }, (_, codePoint) => codePoint).filter(
      (codePoint) =>
        mayBeDrawn(codePoint) &&
        has('Noto Sans', 400, codePoint) &&
        has('Noto Sans', 700, codePoint) &&
        has('Noto Serif', 700, codePoint),
    )
    const ranged = DRAWABLE_RANGES.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
    )
    expect(ranged).toEqual(expected)
  })

  it.each([
    ['a line feed', 0x0a, true],
    ['a letter', 0x41, true],
    ['a carriage return', 0x0d, false],
    ['a Khmer letter', 0x1780, false],
    ['an accent alone', 0x301, false],
  ])('hold %s: %s', (_name, codePoint, expected) => {
    expect(isDrawable(codePoint)).toBe(expected)
  })
})
