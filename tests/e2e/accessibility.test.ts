import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'
import { answerToTheEnd, beginAssessment } from './support/wizard.ts'

const SCREENS = [
  '',
  '/about',
  '/q/online-possession',
  '/d/online-offences',
  '/check',
  '/results',
  '/explain/all',
  '/explain/area:legal-frameworks',
  '/what-if',
  '/report',
] as const

const MODES = [
  { name: 'on a laptop', width: 1280, height: 720, colorScheme: 'light' },
  { name: 'in the dark', width: 1280, height: 720, colorScheme: 'dark' },
  { name: 'on a phone', width: 320, height: 640, colorScheme: 'light' },
] as const

async function faultsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${page.url()}: ${id} at ${target.join(' ')}`),
  )
}

/** How far the page is wider than the window, in pixels. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const { name, width, height, colorScheme } of MODES) {
  test(`axe finds nothing on any screen, and nothing is cut off, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    const faults: string[] = []
    const look = async () => {
      await expect(page.locator('h1')).toBeVisible()
      faults.push(...(await faultsOn(page)))
      if ((await overflowOf(page)) > 0) faults.push(`${page.url()}: wider than the window`)
    }
    await page.goto('/')
    await look()
    await page.goto('/about')
    await look()
    await beginAssessment(page, 'Lao PDR')
    await answerToTheEnd(page, ['in-force', 'absent', 'unknown', 'partly', 'not-in-force'])
    const base = page.url().replace(/\/check$/, '')
    for (const screen of SCREENS) {
      await page.goto(base + screen)
      if (screen === '/report') await expect(page.locator('.sheet').first()).toBeVisible()
      await look()
    }
    await page.goto(`${base}/q/online-possession`)
    await page.locator('#option-not-applicable').check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.locator('.error-summary')).toBeVisible()
    await look()
    await page.goto('/')
    await expect(page.getByRole('link', { name: 'Lao PDR' })).toBeVisible()
    await look()
    expect(faults).toEqual([])
  })
}
