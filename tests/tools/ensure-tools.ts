import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { onPath, systemChromium } from './chromium.ts'
import { runQuietly } from './run-step.ts'

/** A program that the tests call, and the Debian package that has it. */
const PDF_TOOLS = [
  { program: 'pdftotext', debian: 'poppler-utils' },
  { program: 'qpdf', debian: 'qpdf' },
] as const

/**
 * Brings what the tests need and the machine lacks: a Chromium, and the tools that read PDFs back. Installs by
 * apt-get where it may (root on Debian), Chromium otherwise by Playwright. Returns what could not be had, each as a
 * sentence that says what to install.
 */
export async function ensureTools(): Promise<readonly string[]> {
  const packages = [
    ...PDF_TOOLS.filter(({ program }) => onPath([program]) === null).map(({ debian }) => debian),
    ...(hasChromium() ? [] : ['chromium']),
  ]
  if (packages.length > 0 && canUseApt()) await installByApt(packages)
  if (!hasChromium()) await runQuietly('npx', ['playwright', 'install', 'chromium'])
  return [
    ...PDF_TOOLS.filter(({ program }) => onPath([program]) === null).map(
      ({ program, debian }) => `"${program}" is missing: install ${debian}, then run the tests again.`,
    ),
    ...(hasChromium()
      ? []
      : ['No Chromium was found: install one, or name it in LACUNA_CHROMIUM, then run the tests again.']),
  ]
}

const hasChromium = (): boolean => systemChromium() !== null || existsSync(chromium.executablePath())

const canUseApt = (): boolean => process.getuid?.() === 0 && onPath(['apt-get']) !== null

async function installByApt(packages: readonly string[]): Promise<void> {
  process.stdout.write(`Installing ${packages.join(', ')} …\n`)
  await runQuietly('apt-get', ['update'])
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}
