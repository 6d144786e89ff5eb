import { Font } from '@react-pdf/renderer'
import { BREAK_WORD } from './break-word.ts'
import { SANS, SERIF } from './font-families.ts'
import { withGlyphForEachCharacter } from './glyph-for-character.ts'
import { readFont } from './read-font.ts'

/** The bytes of the TrueType files in `fonts/`. */
export interface ReportFonts {
  readonly sans: Uint8Array
  readonly sansBold: Uint8Array
  readonly serifBold: Uint8Array
}

const REGULAR = 400
const BOLD = 700

let isRegistered = false

/**
 * Makes the fonts known to react-pdf, which has one register of fonts for the whole process. Once is enough: the
 * fonts are the program's own and the same for every report.
 */
export function registerFonts({ sans, sansBold, serifBold }: ReportFonts): void {
  if (isRegistered) return
  Font.registerHyphenationCallback(BREAK_WORD.text)
  registerFont(SANS, REGULAR, sans)
  registerFont(SANS, BOLD, sansBold)
  registerFont(SERIF, BOLD, serifBold)
  isRegistered = true
}

/** react-pdf's entry of a font, as far as it is filled in here. */
interface Entry {
  data: unknown
  loadResultPromise: Promise<void>
}

function registerFont(fontFamily: string, fontWeight: number, bytes: Uint8Array): void {
  const data = withGlyphForEachCharacter(readFont(bytes))
  // The address is never asked for: the font is there.
  Font.register({ family: fontFamily, fontWeight, src: 'data:,' })
  const entry = Font.getFont({ fontFamily, fontWeight }) as unknown as Entry
  Object.assign(entry, { data, loadResultPromise: Promise.resolve() })
}
