import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { runQuietly } from '../tools/run-step.ts'
import { measure, measureLoads, newContext, pointAt, slow } from './browser.ts'
import { assessmentFile, type BenchChecklist, writeChecklists } from './content.ts'
import { measureForm, typeNote } from './page.ts'
import type { Timing } from './probe.ts'
import type { Counts, Series } from './series.ts'

const OPTIONS = '.options input'
const TURN = 'main form button[type=submit], main > .buttons button'

/** Builds the program's own pages with the checklists to measure with beside the real one. */
export async function buildOurs(folder: string, checklists: readonly BenchChecklist[]): Promise<string> {
  const roots = join(folder, 'checklists')
  const pages = join(folder, 'ours')
  await writeChecklists(roots, checklists)
  const { code, output } = await runQuietly('vite', ['build', '--outDir', pages, '--emptyOutDir'], {
    LACUNA_CHECKLISTS: roots,
  })
  if (code !== 0) throw new Error(`The pages could not be built:\n${output}`)
  return pages
}

/** Works through an assessment whose questions have all been answered: another answer, two keys in the note, on. */
export async function measureOurs(
  browser: Browser,
  origin: string,
  checklist: BenchChecklist,
  { inputs, warmUp, loads: wanted }: Counts,
  folder: string,
): Promise<Series> {
  const context = await newContext(browser, OPTIONS)
  const page = await context.newPage()
  const first = await openAssessment(page, origin, checklist, folder)
  await page.goto(`${origin}${first}`)
  await page.locator(OPTIONS).first().waitFor()
  await slow(page)
  const clicks: Timing[] = []
  const keys: Timing[] = []
  const turns: Timing[] = []
  for (let turn = 0; turns.length < warmUp + inputs; turn++) {
    if (page.url().includes('/q/')) {
      clicks.push(await clickAnswer(page, turn))
      keys.push(...(await typeNote(page, '#note')))
    }
    const turned = await turnPage(page)
    if (page.url().includes('/q/')) turns.push(turned)
  }
  await page.close()
  const loads = await measureLoads(context, origin, first, wanted)
  await context.close()
  return {
    clicks: clicks.slice(warmUp),
    keys: keys.slice(2 * warmUp),
    turns: turns.slice(warmUp),
    loads,
  }
}

/** Opens the answers from a file, as a person does; gives the address of the first question. */
async function openAssessment(
  page: Page,
  origin: string,
  checklist: BenchChecklist,
  folder: string,
): Promise<string> {
  const file = join(folder, `${checklist.id}.lacuna.json`)
  await writeFile(file, assessmentFile(checklist))
  await page.goto(origin)
  await page.locator('#file').setInputFiles(file)
  await page.waitForURL(/\/a\//)
  return `/a/${checklist.id}/q/${checklist.entries[0]?.question.id}`
}

async function clickAnswer(page: Page, turn: number): Promise<Timing> {
  const ids = await page.locator(`${OPTIONS}:not(:checked)`).evaluateAll((boxes) => boxes.map(({ id }) => id))
  // The last, "not applicable", asks for a reason and would not let us on.
  const id = ids[turn % (ids.length - 1)] ?? ''
  const click = await pointAt(page, `label:has(#${id})`)
  return await measure(page, { event: 'click', selector: `#${id}`, property: 'checked' }, click)
}

async function turnPage(page: Page): Promise<Timing> {
  const click = await pointAt(page, TURN)
  return await measure(page, { event: 'click', selector: 'h1', property: 'textContent' }, click)
}

/** A page of two radio buttons, a text area and a button, without any library: what the browser itself takes. */
export const measureBare = (browser: Browser, origin: string, counts: Counts): Promise<Series> =>
  measureForm(
    browser,
    origin,
    {
      path: '/',
      box: (_, option) => `[value="${option}"]`,
      target: (_, option) => `label:has([value="${option}"])`,
      note: () => 'textarea',
      turn: { button: 'button', heading: 'h1' },
    },
    [{ id: 'bare', title: '', question: '', options: BARE_OPTIONS, given: { option: '', note: '' } }],
    counts,
  )

const BARE_OPTIONS = ['a', 'b'].map((id) => ({ id, label: '' }))
