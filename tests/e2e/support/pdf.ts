import { execFileSync } from 'node:child_process'

/** The text of a PDF in the order in which it is drawn, white space left out. */
export const textOfPdf = (path: string): string =>
  withoutSpace(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 }))

export const withoutSpace = (text: string): string => text.normalize('NFC').replace(/[\s\u200b]+/gu, '')

/** When a PDF says it was made, as an ISO time to the second. */
export function creationTimeOf(path: string): string {
  const words = execFileSync('pdfinfo', ['-isodates', path], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  })
  const time = /^CreationDate:\s+(\S+)$/m.exec(words)?.[1]
  if (time === undefined) throw new Error(`${path} does not say when it was made`)
  return new Date(time).toISOString()
}

/** Runs the built command line. */
export const lacuna = (...args: readonly string[]): string =>
  execFileSync('node', ['dist/cli/lacuna.js', ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })
