/**
 * The longest word, in letters, that is kept whole in each kind of column. Anything longer is cut, for it might not
 * fit; a shorter one never is, for no hyphen shows that it is one word.
 */
const LONGEST = { text: 28, column: 18, sliver: 10 } as const

/** How wide a column of text is: across the page, in a table, or a narrow one. */
export type ColumnWidth = keyof typeof LONGEST

const PIECE = 6

/** Where an address is best broken: behind one of these, unless more of them follow. */
const GOOD_BREAK = /(?<=[/\-_.,;:?&=#~+@|\\)\]}])(?=[\p{L}\p{N}])/u
const ZERO_WIDTH_SPACE = /(?<=\u{200b})/u

const breakLongerThan = (longest: number) => (word: string) =>
  word
    .split(ZERO_WIDTH_SPACE)
    .flatMap((part) => (part.length <= longest ? [part] : part.split(GOOD_BREAK)))
    .flatMap((part) => (part.length <= longest ? [part] : piecesOf(part)))

/** The pieces between which a line may break inside a word. react-pdf asks this of everything between two spaces. */
export const BREAK_WORD: Readonly<Record<ColumnWidth, (word: string) => string[]>> = {
  text: breakLongerThan(LONGEST.text),
  column: breakLongerThan(LONGEST.column),
  sliver: breakLongerThan(LONGEST.sliver),
}

/** Cuts a part without a good place to break, never inside a surrogate pair. */
function piecesOf(part: string): readonly string[] {
  const characters = Array.from(part)
  return Array.from({ length: Math.ceil(characters.length / PIECE) }, (_, index) =>
    characters.slice(index * PIECE, (index + 1) * PIECE).join(''),
  )
}
