import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** The Chromium to test in: `LACUNA_CHROMIUM`, then one installed on the system; null leaves the choice to Playwright. */
export function systemChromium(): string | null {
  const named = process.env['LACUNA_CHROMIUM']
  if (named !== undefined && named !== '') return named
  return onPath(NAMES) ?? PLACES.find((path) => existsSync(path)) ?? null
}

/** The first of several programs that is on the path. */
export function onPath(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
    if (found !== undefined) return found
  }
  return null
}

/** Quiet and reproducible: no sandbox where the tests run as root, and no calls home. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
