import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has. */
const STOPS = 300

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Presses Tab until the element has focus, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < STOPS; stop++) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${String(target)}`)
}

/** Moves to a control and works it. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Tabs into a group of radio buttons and moves with the arrows to the one wanted. */
export async function choose(page: Page, group: Locator, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  const isInGroup = () => group.evaluate((element) => element.contains(document.activeElement))
  for (let stop = 0; stop < STOPS && !(await isInGroup()); stop++) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  for (let step = 0; step < 10 && !(await wanted.isChecked()); step++) await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
}

/** Tabs to a field and types into it. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(text)
}
