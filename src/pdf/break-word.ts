/** What fits in a column of text. Anything longer is no word of a language. */
const LONGEST_WORD = 28
/** What fits in a narrow column of a table. */
const LONGEST_NARROW_WORD = 12
const PIECE = 6

/** Where an address is best broken: behind one of these, unless more of them follow. */
const GOOD_BREAK = /(?<=[/\-_.,;:?&=#~+@|\\)\]}])(?=[\p{L}\p{N}])/u
const ZERO_WIDTH_SPACE = /(?<=\u{200b})/u

const breakWords = (longest: number) => (word: string) =>
  word
    .split(ZERO_WIDTH_SPACE)
    .flatMap((part) => (part.length <= longest ? [part] : part.split(GOOD_BREAK)))
    .flatMap((part) => (part.length <= longest ? [part] : piecesOf(part)))

/**
 * The pieces between which a line may break inside a word. react-pdf asks this of everything between two spaces.
 * Words of a usual length stay whole.
 */
export const breakWord: (word: string) => string[] = breakWords(LONGEST_WORD)

/** The same for a narrow column. */
export const breakWordNarrowly: (word: string) => string[] = breakWords(LONGEST_NARROW_WORD)

/** Cuts a part without a good place to break, never inside a surrogate pair. */
function piecesOf(part: string): readonly string[] {
  const characters = Array.from(part)
  return Array.from({ length: Math.ceil(characters.length / PIECE) }, (_, index) =>
    characters.slice(index * PIECE, (index + 1) * PIECE).join(''),
  )
}
