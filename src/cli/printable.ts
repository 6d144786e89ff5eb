/** Control characters, those that turn the direction of writing included: from a stranger's file they could redraw the terminal. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Text for a terminal: tabs and line ends stay, every other control character is written out. */
export const printable = (text: string): string => text.replaceAll('\r\n', '\n').replace(CONTROL, escaped)

/** The same on one line, so that one fault stays one line. */
export const onOneLine = (text: string): string => printable(text.replaceAll(/\s*[\r\n]\s*/g, ' '))
