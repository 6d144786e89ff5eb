import { expect, test } from './support/test.ts'
import { answerToTheEnd, beginAssessment, saved } from './support/wizard.ts'

const valid = {
  format: 'lacuna-assessment',
  formatVersion: 1,
  checklist: { id: 'asean-child-protection' },
  answers: {},
}
const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) })

const HOSTILE: readonly { readonly name: string; readonly text: string; readonly sentence: string }[] = [
  { name: 'not JSON', text: '<html>', sentence: 'this is not a JSON file' },
  {
    name: 'of another format',
    text: '{"format":"sheet"}',
    sentence: 'format: this is not a Lacuna assessment',
  },
  {
    name: 'of a newer version',
    text: JSON.stringify({ ...valid, formatVersion: 2 }),
    sentence: 'formatVersion: made by a newer version of Lacuna',
  },
  {
    name: 'with a misspelt key',
    text: JSON.stringify({ ...valid, answer: {} }),
    sentence: 'the key "answer" is not known here',
  },
  {
    name: 'with an option that does not exist',
    text: JSON.stringify({ ...valid, answers: { 'online-possession': { option: 'maybe' } } }),
    sentence: 'answers.online-possession.option: "maybe" is not an answer to this question',
  },
  {
    name: 'that reaches for a prototype',
    text: JSON.stringify(valid).replace('"answers":{}', '"answers":{"__proto__":{"option":"partly"}}'),
    sentence: 'the key "__proto__" is not allowed',
  },
  { name: 'of 6 MiB', text: 'x'.repeat(6 * 2 ** 20), sentence: 'the file is larger than 5 MiB' },
  {
    name: 'nested a hundred deep',
    text: JSON.stringify({ ...valid, subject: nested(100) }),
    sentence: 'nested more than 16 levels deep',
  },
]

test.describe('a file that can’t be opened', () => {
  for (const { name, text, sentence } of HOSTILE) {
    test(`${name} gets one sentence, and what is on the device stays`, async ({ page }) => {
      await beginAssessment(page, 'Cambodia')
      await page.locator('#option-partly').check()
      await saved(page)
      await page.getByRole('link', { name: 'Lacuna', exact: true }).click()
      await page.getByLabel('A file that Lacuna has saved').setInputFiles({
        name: 'hostile.lacuna.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })
      await expect(page.getByText('The file “hostile.lacuna.json” could not be opened.')).toBeVisible()
      const faults = page.locator('.faults li')
      await expect(faults).toHaveCount(1)
      await expect(faults).toContainText(sentence)
      await page.getByRole('link', { name: 'Cambodia' }).click()
      await expect(page.getByText(/1 of \d+ questions answered/)).toBeVisible()
    })
  }
})

test.describe('a form', () => {
  test('that is incomplete says so at its top, beside the field and in the title', async ({ page }) => {
    await beginAssessment(page, 'Myanmar')
    await page.getByRole('button', { name: 'Continue' }).click()
    const summary = page.locator('.error-summary')
    await expect(summary).toBeFocused()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.locator('#option-error')).toHaveText('Choose an answer, or skip the question for now.')
    await summary.getByRole('link').click()
    await expect(page.locator('#option-in-force')).toBeFocused()
  })

  test('asks for a reason where something does not apply', async ({ page }) => {
    await beginAssessment(page, 'Myanmar')
    await page.locator('#option-not-applicable').check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.locator('.error-summary').getByRole('link').click()
    await expect(page.locator('#reason')).toBeFocused()
    await page.locator('#reason').fill('No such system exists.')
    const before = page.url()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page).not.toHaveURL(before)
  })
})

test.describe('the report', () => {
  test('is refused with the character and the question where it can’t be drawn rightly', async ({ page }) => {
    await beginAssessment(page, 'Cambodia')
    await page.locator('#option-partly').check()
    await page.getByLabel('Note for the report').fill('ច្បាប់')
    await saved(page)
    await page.goto(page.url().replace(/\/q\/.*/, '/report'))
    await page.getByRole('button', { name: 'Make the report' }).click()
    const refusal = page.getByRole('alert')
    await expect(refusal).toContainText('ច')
    await expect(refusal).toContainText('U+1785')
    await expect(refusal).toContainText('Production, distribution and sale of CSAM')
    await refusal.getByRole('link', { name: 'Go to the question' }).click()
    await expect(page.getByLabel('Note for the report')).toHaveValue('ច្បាប់')
  })

  test('can be cancelled and made again', async ({ page }) => {
    await beginAssessment(page, 'Viet Nam', 'full')
    await answerToTheEnd(page, ['absent', 'partly'])
    await page.getByRole('button', { name: 'To the results' }).click()
    await page.getByRole('link', { name: 'Make the report' }).click()
    await page.getByRole('button', { name: 'Make the report' }).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Make the report' }).click()
    await expect(page.getByRole('link', { name: /^Download the report/ })).toBeVisible({ timeout: 30_000 })
  })
})
