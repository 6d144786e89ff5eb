import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { build } from 'vite'
import { precompress } from '../../src/cli/precompress-plugin.ts'
import { runQuietly } from '../tools/run-step.ts'
import { type BenchChecklist, peerQuestions } from './content.ts'
import { type FormPage, measureForm } from './page.ts'
import type { Counts, Series } from './series.ts'
import { serve } from './serve.ts'

const FOLDER = 'tests/bench/peers'

interface Peer {
  readonly name: string
  /** Its folder, and the packages that it consists of. */
  readonly folder: string
  readonly packages: readonly string[]
  readonly form: (size: number) => FormPage
}

const survey: Omit<FormPage, 'path' | 'turn'> = {
  box: (question, option) => `[data-name="${question}"] input[value="${option}"]`,
  target: (question, option) => `[data-name="${question}"] label:has(input[value="${option}"])`,
  note: (question) => `[data-name="${question}"] textarea`,
}

/** Each as its own introduction shows it, with nothing tuned. */
export const PEERS: readonly Peer[] = [
  {
    name: 'SurveyJS, all on one page',
    folder: 'survey',
    packages: ['survey-core', 'survey-react-ui'],
    form: (size) => ({ ...survey, path: `/?size=${size}`, turn: null }),
  },
  {
    name: 'SurveyJS, one question a page',
    folder: 'survey',
    packages: ['survey-core', 'survey-react-ui'],
    form: (size) => ({
      ...survey,
      path: `/?size=${size}&mode=paged`,
      turn: { button: '.sd-navigation__next-btn', heading: '.sd-question__title' },
    }),
  },
  {
    name: 'RJSF',
    folder: 'rjsf',
    packages: ['@rjsf/core', '@rjsf/validator-ajv8'],
    form: (size) => ({
      path: `/?size=${size}`,
      box: (question, _, index) => `#root_${question}_option-${index}`,
      target: (question, _, index) => `label:has(#root_${question}_option-${index})`,
      note: (question) => `#root_${question}_note`,
      turn: null,
    }),
  },
  {
    name: 'JSON Forms',
    folder: 'jsonforms',
    packages: ['@jsonforms/react', '@jsonforms/vanilla-renderers'],
    form: (size) => ({
      path: `/?size=${size}`,
      box: (question, option) => `[name="#/properties/${question}/properties/option"][value="${option}"]`,
      // Its labels point at ids that occur once in every question, so only the box itself can be clicked.
      target: (question, option) => `[name="#/properties/${question}/properties/option"][value="${option}"]`,
      note: (question) => `[id="#/properties/${question}/properties/note-input"]`,
      turn: null,
    }),
  },
  {
    name: 'react-hook-form, bare',
    folder: 'hook-form',
    packages: ['react-hook-form'],
    form: (size) => ({
      path: `/?size=${size}`,
      box: (question, option) => `[name="${question}.option"][value="${option}"]`,
      target: (question, option) => `[name="${question}.option"][value="${option}"]`,
      note: (question) => `[name="${question}.note"]`,
      turn: null,
    }),
  },
]

/** Installs the peers where they are not, or are others than the lock file names. They stay out of the program's own packages. */
export async function installPeers(): Promise<void> {
  const stamp = join(FOLDER, 'node_modules/.lacuna-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(FOLDER, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  const { code, output } = await runQuietly('npm', ['ci', '--ignore-scripts', '--prefix', FOLDER])
  if (code !== 0) throw new Error(`The peers could not be installed:\n${output}`)
  writeFileSync(stamp, lock)
}

/** Builds every peer's page and puts the questions beside it; gives the folder of each. */
export async function buildPeers(
  target: string,
  checklists: readonly BenchChecklist[],
): Promise<ReadonlyMap<string, string>> {
  const built = new Map<string, string>()
  for (const folder of new Set(PEERS.map((peer) => peer.folder))) {
    const outDir = join(target, folder)
    await build({
      configFile: false,
      logLevel: 'silent',
      root: join(FOLDER, folder),
      plugins: [precompress()],
      build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
    })
    await Promise.all(
      checklists.map((checklist) =>
        writeFile(join(outDir, `questions-${checklist.size}.json`), JSON.stringify(peerQuestions(checklist))),
      ),
    )
    built.set(folder, outDir)
  }
  return built
}

export async function measurePeer(
  browser: Browser,
  pages: string,
  { form }: Peer,
  checklist: BenchChecklist,
  counts: Counts,
): Promise<Series> {
  const { origin, close } = await serve(pages, 'none')
  try {
    return await measureForm(browser, origin, form(checklist.size), peerQuestions(checklist), counts)
  } finally {
    await close()
  }
}

/** The version of an installed package of the peers. */
export function peerVersion(name: string): string {
  const { version } = JSON.parse(
    readFileSync(join(FOLDER, 'node_modules', name, 'package.json'), 'utf8'),
  ) as {
    version: string
  }
  return version
}
