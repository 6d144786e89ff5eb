import { PDFDocument } from 'pdfkit'
import type { FontkitFont } from './glyph-for-character.ts'

/**
 * A font from the bytes of its file. pdfkit reads it as it would for a document of its own; react-pdf takes an
 * address only, and would have the bytes in base64.
 */
export function readFont(bytes: Uint8Array): FontkitFont {
  const file = new PDFDocument({ autoFirstPage: false, font: null }).font(bytes)
  return file['_font'].font as FontkitFont
}
