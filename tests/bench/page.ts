import type { Browser, Page } from '@playwright/test'
import { measure, measureLoads, newContext, pointAt, slow } from './browser.ts'
import type { BenchQuestion } from './content.ts'
import type { Timing } from './probe.ts'
import type { Counts, Series } from './series.ts'

type Select = (question: string, option: string, index: number) => string

/** A page that shows the questions, and where on it things are. All members are selectors. */
export interface FormPage {
  readonly path: string
  /** The box of an option. */
  readonly box: Select
  /** What a person clicks to choose it. */
  readonly target: Select
  readonly note: (question: string) => string
  /** The button that turns the page and the text that changes then; null where all questions are on one page. */
  readonly turn: { readonly button: string; readonly heading: string } | null
}

const ANSWERED = 'input[type=radio]'

/** Clicks and types all over a page, or page by page where it has turns. */
export async function measureForm(
  browser: Browser,
  origin: string,
  form: FormPage,
  questions: readonly BenchQuestion[],
  { inputs, warmUp, loads: wanted }: Counts,
): Promise<Series> {
  const context = await newContext(browser, ANSWERED)
  const page = await context.newPage()
  await page.goto(`${origin}${form.path}`)
  await page.locator(ANSWERED).first().waitFor({ state: 'attached' })
  await slow(page)
  const clicks: Timing[] = []
  const keys: Timing[] = []
  const turns: Timing[] = []
  const total = warmUp + inputs
  for (let round = 0; round < total; round++) {
    const index = form.turn === null ? Math.floor((round * questions.length) / total) : round
    const question = questions[index % questions.length]
    if (question === undefined) throw new Error('There are no questions')
    clicks.push(await clickAnswer(page, form, question, round))
    keys.push(...(await typeNote(page, form.note(question.id))))
    if (form.turn === null) continue
    const { button, heading } = form.turn
    const click = await pointAt(page, button)
    turns.push(await measure(page, { event: 'click', selector: heading, property: 'textContent' }, click))
  }
  await page.close()
  const loads = await measureLoads(context, origin, form.path, wanted)
  await context.close()
  return { clicks: clicks.slice(warmUp), keys: keys.slice(2 * warmUp), turns: turns.slice(warmUp), loads }
}

async function clickAnswer(
  page: Page,
  { box, target }: FormPage,
  { id, options }: BenchQuestion,
  round: number,
): Promise<Timing> {
  const places = options.map((option, index) => ({
    box: box(id, option.id, index),
    target: target(id, option.id, index),
  }))
  const isChosen = await Promise.all(places.map((place) => page.locator(place.box).isChecked()))
  const others = places.filter((_, index) => isChosen[index] === false)
  const chosen = others[round % others.length]
  if (chosen === undefined) throw new Error(`Question "${id}" has nothing to choose`)
  const click = await pointAt(page, chosen.target)
  return await measure(page, { event: 'click', selector: chosen.box, property: 'checked' }, click)
}

export async function typeNote(page: Page, selector: string): Promise<readonly Timing[]> {
  const click = await pointAt(page, selector)
  await click()
  const type = () =>
    measure(page, { event: 'keydown', selector, property: 'value' }, () => page.keyboard.press('x'))
  return [await type(), await type()]
}
