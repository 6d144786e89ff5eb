/**
 * A string as it is drawn: composed (NFC), so that a letter with its marks is one character; every kind of line end
 * as a line feed; a tab as a space.
 */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u{2028}\u{2029}]/gu, '\n')
    .replaceAll('\t', ' ')
