import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, systemChromium } from '../tools/chromium.ts'
import { type Change, installProbe, type Timing } from './probe.ts'

/** The processor is slowed by this factor while anything is measured. */
export const SLOWED = 4

const VIEWPORT = { width: 1280, height: 800 }

/** How long a mouse button is held down. */
const HELD = 50

export async function launch(): Promise<Browser> {
  const executablePath = systemChromium()
  return await chromium.launch({
    args: CHROMIUM_ARGUMENTS,
    ...(executablePath === null ? {} : { executablePath }),
  })
}

/** A tab whose pages carry the probe; `awaited` selects the element by which a page counts as shown. */
export async function newContext(browser: Browser, awaited: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  context.setDefaultTimeout(120_000)
  await context.addInitScript(installProbe, awaited)
  return context
}

export async function slow(page: Page, rate = SLOWED): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  return session
}

/** Makes one input and measures until its change has been drawn. Waits before it, so that inputs fall on frames anyhow. */
export async function measure(page: Page, change: Change, act: () => Promise<void>): Promise<Timing> {
  await page.evaluate((armed) => window.bench.arm(armed), change)
  await pause(40 + 60 * Math.random())
  await act()
  return await page.evaluate(() => window.bench.result())
}

/** Moves the mouse over an element, waits as a hand does, and gives what clicks there. */
export async function pointAt(page: Page, selector: string): Promise<() => Promise<void>> {
  const target = page.locator(selector).first()
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error(`${selector} can't be seen`)
  await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + Math.min(box.height / 2, 12))
  await pause(60)
  return async () => {
    await page.mouse.down()
    await pause(HELD)
    await page.mouse.up()
  }
}

/** From the start of a navigation with nothing cached until the element waited for is drawn, in a new tab each time. */
export async function measureLoads(
  context: BrowserContext,
  origin: string,
  path: string,
  wanted: number,
): Promise<readonly number[]> {
  const loads: number[] = []
  for (let load = 0; load < wanted; load++) {
    const page = await context.newPage()
    // The page's process must be there before it can be slowed.
    await page.goto(`${origin}/none.txt`)
    const session = await slow(page)
    await session.send('Network.clearBrowserCache')
    await page.goto(`${origin}${path}`, { waitUntil: 'commit' })
    loads.push(await page.evaluate(() => window.bench.shown))
    await page.close()
  }
  return loads
}
