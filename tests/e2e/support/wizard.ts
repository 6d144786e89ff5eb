import { expect, type Page } from '@playwright/test'

/** Begins a new assessment and goes to its first question. */
export async function beginAssessment(
  page: Page,
  subject: string,
  scope: 'core' | 'full' = 'core',
): Promise<void> {
  await page.goto('/')
  await page.locator(`input[name="scope"][value="${scope}"]`).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByLabel('Which country’s law is assessed?').fill(subject)
  await page.getByRole('button', { name: 'Continue to the questions' }).click()
  await expect(page).toHaveURL(/\/q\//)
}

/** Waits until the save line says that everything is kept. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.save-line')).toHaveAttribute('data-state', 'saved')
}

/** Answers the questions from here to the check, turning the options over in order. */
export async function answerToTheEnd(page: Page, options: readonly string[]): Promise<void> {
  for (let turn = 0; !page.url().endsWith('/check'); turn++) {
    const heading = page.locator('h1')
    const before = await heading.textContent()
    if (page.url().includes('/q/')) {
      await page.locator(`#option-${options[turn % options.length]}`).check()
    }
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading).not.toHaveText(before ?? '')
  }
}

/** The id of the open assessment, from the address. */
export const assessmentIn = (page: Page): string => /\/a\/([^/?]+)/.exec(page.url())?.[1] ?? ''
