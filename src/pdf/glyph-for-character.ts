/** As much of fontkit's font as is used or replaced here. */
export interface FontkitFont {
  readonly numGlyphs: number
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean
  readonly glyphForCodePoint: (codePoint: number) => Glyph
  readonly layout: (text: string, features?: Readonly<Record<string, boolean>>) => GlyphRun
  readonly createSubset: () => Subset
}

interface Glyph {
  readonly id: number
  readonly codePoints: readonly number[]
  readonly advanceWidth: number
}

interface GlyphRun {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly Position[]
}

interface Position {
  readonly xAdvance: number
  readonly yAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}

interface Subset {
  /** fontkit's own name: writes the outline of a glyph to the font that is embedded. */
  _addGlyph: (id: number) => number
}

/** Whatever makes of two characters one glyph, or of one character two, or moves marks. */
const SUBSTITUTIONS = ['liga', 'clig', 'rlig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk']
const KERNING_ONLY = Object.fromEntries(SUBSTITUTIONS.map((feature) => [feature, false]))
const ZERO_WIDTH_SPACE = 0x200b
const LINE_FEED = 0x0a
const SOFT_HYPHEN = 0xad
/** A code point for private use, which no text that may be drawn contains. */
const SOFT_HYPHEN_STAND_IN = 0xe0ad

/**
 * The text as it is handed to react-pdf, which takes every soft hyphen out of a text. Another character stands in
 * for it; this font draws it as nothing and lets it read back as the soft hyphen that it is.
 */
export const withStandIns = (text: string): string =>
  text.replaceAll(String.fromCodePoint(SOFT_HYPHEN), String.fromCodePoint(SOFT_HYPHEN_STAND_IN))

/** What is drawn as nothing, and the text that it reads back as. A line feed only ends a line. */
const UNSEEN: ReadonlyMap<number, readonly number[]> = new Map([
  [LINE_FEED, [LINE_FEED]],
  [SOFT_HYPHEN_STAND_IN, [SOFT_HYPHEN]],
])

/**
 * A font that gives each character exactly one glyph, its own even where characters share an outline, so that the
 * text read back from a PDF is the text that was drawn:
 *
 * - fontkit keeps the character with which an outline was first asked for as long as the process lives, and a PDF
 *   reads a glyph back as one text: characters that share an outline would become each other;
 * - textkit counts characters to find where a line ends; with a glyph for each the count is exact;
 * - textkit puts a hyphen wherever it breaks inside a word. A URL must not gain one, so the hyphen, the only glyph
 *   that textkit asks for by code point, is answered with a glyph of no width that reads back as nothing.
 *
 * Kerning stays, worked out once for each pair of characters. Ligatures go. Scripts that need shaping can't be drawn
 * this way and are refused before they get here.
 */
export function withGlyphForEachCharacter<T extends FontkitFont>(font: T): T {
  const outlines = new Map<number, number>()
  const empty = font.glyphForCodePoint(ZERO_WIDTH_SPACE).id
  const ownGlyph = (
    id: number,
    codePoints: readonly number[],
    outline: number,
    advanceWidth: number,
  ): Glyph => {
    outlines.set(id, outline)
    return { id, codePoints, advanceWidth }
  }
  const glyphOf = remembered((codePoint: number) => {
    const unseen = UNSEEN.get(codePoint)
    if (unseen !== undefined) return ownGlyph(font.numGlyphs + codePoint, unseen, empty, 0)
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint)
    return ownGlyph(font.numGlyphs + codePoint, [codePoint], id, advanceWidth)
  })
  const noHyphen = ownGlyph(font.numGlyphs, [], empty, 0)
  const overrides = {
    layout: layoutWith(glyphOf, kerningOf(font)),
    // A character that the font has not would be given to a font of every PDF reader's own.
    hasGlyphForCodePoint: (codePoint: number) =>
      UNSEEN.has(codePoint) || font.hasGlyphForCodePoint(codePoint),
    glyphForCodePoint: () => noHyphen,
    createSubset: () => {
      const subset = font.createSubset()
      const addGlyph = subset['_addGlyph'].bind(subset)
      subset['_addGlyph'] = (id) => addGlyph(outlines.get(id) ?? id)
      return subset
    },
  }
  return Object.assign(Object.create(font) as T, overrides)
}

/** By how much a pair of characters moves together, in units of the font. */
function kerningOf(font: FontkitFont): (left: number, right: number) => number {
  const byPair = remembered((pair: string) => {
    const { glyphs, positions } = font.layout(pair, KERNING_ONLY)
    const [glyph] = glyphs
    const [position] = positions
    return glyphs.length !== 2 || glyph === undefined || position === undefined
      ? 0
      : position.xAdvance - glyph.advanceWidth
  })
  return (left, right) => byPair(String.fromCodePoint(left, right))
}

function layoutWith(
  glyphOf: (codePoint: number) => Glyph,
  kerning: (left: number, right: number) => number,
): (text: string) => GlyphRun {
  return (text) => {
    const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0)
    const glyphs = codePoints.map(glyphOf)
    const positions = glyphs.map(({ advanceWidth }, index): Position => {
      const [codePoint, next] = [codePoints[index], codePoints[index + 1]]
      const kern = codePoint === undefined || next === undefined ? 0 : kerning(codePoint, next)
      return { xAdvance: advanceWidth + kern, yAdvance: 0, xOffset: 0, yOffset: 0 }
    })
    return { glyphs, positions }
  }
}

function remembered<K, V>(compute: (key: K) => V): (key: K) => V {
  const values = new Map<K, V>()
  return (key) => {
    const known = values.get(key)
    if (known !== undefined) return known
    const value = compute(key)
    values.set(key, value)
    return value
  }
}
