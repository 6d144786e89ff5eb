import { Font } from '@react-pdf/renderer'
import { breakWord } from './break-word.ts'
import { SANS, SERIF } from './font-families.ts'
import { type FontkitFont, withGlyphForEachCharacter } from './glyph-for-character.ts'

/** The bytes of the TrueType files in `fonts/`. */
export interface ReportFonts {
  readonly sans: Uint8Array
  readonly sansBold: Uint8Array
  readonly serifBold: Uint8Array
}

const BOLD = 700

let registration: Promise<void> | null = null

/**
 * Makes the fonts known to react-pdf, which has one register of fonts for the whole process. Once is enough: the
 * fonts are the program's own and the same for every report.
 */
export function registerFonts(fonts: ReportFonts): Promise<void> {
  registration ??= register(fonts).catch((error: unknown) => {
    registration = null
    throw error
  })
  return registration
}

async function register({ sans, sansBold, serifBold }: ReportFonts): Promise<void> {
  Font.registerHyphenationCallback(breakWord)
  await Promise.all([
    registerFont(SANS, 400, sans),
    registerFont(SANS, BOLD, sansBold),
    registerFont(SERIF, BOLD, serifBold),
  ])
}

async function registerFont(fontFamily: string, fontWeight: number, bytes: Uint8Array): Promise<void> {
  Font.register({ family: fontFamily, fontWeight, src: dataUrl(bytes) })
  await Font.load({ fontFamily, fontWeight })
  const source = Font.getFont({ fontFamily, fontWeight })
  if (source?.data == null) throw new Error(`The font ${fontFamily} ${fontWeight} could not be read`)
  const loaded = source as unknown as { data: FontkitFont }
  loaded.data = withGlyphForEachCharacter(loaded.data)
}

/** react-pdf reads a font from an address; this is the one kind of address that needs no file and no network. */
function dataUrl(bytes: Uint8Array): string {
  const CHUNK = 0x80_00
  let binary = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  }
  return `data:font/ttf;base64,${btoa(binary)}`
}
