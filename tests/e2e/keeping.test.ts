import { expect, test } from './support/test.ts'
import { answerToTheEnd, assessmentIn, beginAssessment, saved } from './support/wizard.ts'

test.describe('what was written', () => {
  test('is there after a reload in the middle, and the reload lands on the same question', async ({
    page,
  }) => {
    await beginAssessment(page, 'Indonesia')
    await page.locator('#option-partly').check()
    await page.getByLabel('Act or instrument, no. 1').fill('Undang-Undang Nomor 12 Tahun 2022')
    await page.getByLabel('Note for the report').fill('Pasal 4')
    await saved(page)
    const address = page.url()
    await page.reload()
    await expect(page).toHaveURL(address)
    await expect(page.locator('#option-partly')).toBeChecked()
    await expect(page.getByLabel('Act or instrument, no. 1')).toHaveValue('Undang-Undang Nomor 12 Tahun 2022')
    await expect(page.getByLabel('Note for the report')).toHaveValue('Pasal 4')
  })

  test('may be evidence of several provisions and a file, of which only name and fingerprint are kept', async ({
    page,
  }) => {
    await beginAssessment(page, 'Cambodia')
    await page.getByLabel('Act or instrument, no. 1').fill('Penal Code')
    await page.getByText('Quotation, link, date in force, file (no. 1)').click()
    await page
      .getByLabel('File that shows it, no. 1')
      .setInputFiles({ name: 'penal-code.pdf', mimeType: 'application/pdf', buffer: Buffer.from('abc') })
    const fingerprint = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    await expect(page.getByText(fingerprint)).toBeVisible()
    await page.getByRole('button', { name: 'Add another provision' }).click()
    await page.getByLabel('Act or instrument, no. 2').fill('Law on Suppression of Human Trafficking')
    await saved(page)
    await page.reload()
    await expect(page.getByLabel('Act or instrument, no. 2')).toHaveValue(
      'Law on Suppression of Human Trafficking',
    )
    await page.getByText('Quotation, link, date in force, file (no. 1)').click()
    await expect(page.getByText(`penal-code.pdf · SHA-256 ${fingerprint}`)).toBeVisible()
    await page.getByRole('button', { name: 'Remove provision 1' }).click()
    await expect(page.getByLabel('Act or instrument, no. 1')).toHaveValue(
      'Law on Suppression of Human Trafficking',
    )
    await saved(page)
    await page.reload()
    await expect(page.getByLabel('Act or instrument, no. 1')).toHaveValue(
      'Law on Suppression of Human Trafficking',
    )
  })

  test('can be saved to a file, opened again on another device, and both be kept', async ({
    page,
    browser,
  }) => {
    await beginAssessment(page, 'Timor-Leste')
    await page.locator('#option-partly').check()
    await page.getByLabel('Note for the report').fill('ភាសាខ្មែរ ພາສາລາວ မြန်မာဘာသာ ภาษาไทย tiếng Việt')
    await page.getByRole('link', { name: 'Timor-Leste' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a file' }).click(),
    ])
    const path = await download.path()
    const other = await (await browser.newContext()).newPage()
    const open = async () => {
      await other.goto('/')
      await other.getByLabel('A file that Lacuna has saved').setInputFiles(path)
    }
    await open()
    await expect(other.getByText(/1 of \d+ questions answered/)).toBeVisible()
    await other.getByRole('link', { name: 'Continue where you stopped' }).click()
    await open()
    await expect(other.getByText('This assessment is on this device already')).toBeVisible()
    await other.getByRole('button', { name: 'Keep both' }).click()
    await other.getByRole('link', { name: 'Online offences' }).click()
    await expect(other.getByLabel('Note for the report')).toHaveValue(
      'ភាសាខ្មែរ ພາສາລາວ မြန်မာဘာသာ ภาษาไทย tiếng Việt',
    )
    await other.goto('/')
    await expect(other.getByRole('link', { name: 'Timor-Leste' })).toHaveCount(2)
  })

  test('is written before one leaves for the start page, and is offered there', async ({ page }) => {
    await beginAssessment(page, 'Brunei Darussalam')
    await page.getByLabel('Note for the report').fill('typed at the last moment')
    await page.getByRole('link', { name: 'Lacuna', exact: true }).click()
    await page.getByRole('link', { name: 'Brunei Darussalam' }).click()
    await page.getByRole('link', { name: 'Begin with the first question' }).click()
    await expect(page.getByLabel('Note for the report')).toHaveValue('typed at the last moment')
  })

  test('is kept in sight in red, with a way out, when the device has no room', async ({ page }) => {
    await beginAssessment(page, 'Thailand')
    await saved(page)
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await page.locator('#option-absent').check()
    await expect(page.locator('.save-line')).toHaveText('Not saved')
    await expect(page.getByText('There is no room left on this device.')).toBeVisible()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a file now' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^thailand-.*\.lacuna\.json$/)
  })

  test('is never overwritten in silence by a second window', async ({ page, context }) => {
    await beginAssessment(page, 'Malaysia')
    await saved(page)
    const other = await context.newPage()
    await other.goto(page.url())
    await other.locator('#option-in-force').check()
    await saved(other)
    await page.locator('#option-absent').check()
    await expect(page.locator('.save-line')).toHaveText('Not saved')
    await expect(page.getByText('was changed in another window meanwhile')).toBeVisible()
    await page.getByRole('button', { name: 'Keep what is here, replace what is there' }).click()
    await saved(page)
    await other.reload()
    await expect(other.locator('#option-absent')).toBeChecked()
  })
})

test.describe('addresses', () => {
  test('lead Back and Forward through the questions', async ({ page }) => {
    await beginAssessment(page, 'Singapore')
    const first = page.url()
    await page.locator('#option-in-force').check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page).not.toHaveURL(first)
    const second = page.url()
    await page.goBack()
    await expect(page).toHaveURL(first)
    await expect(page.locator('#option-in-force')).toBeChecked()
    await page.goForward()
    await expect(page).toHaveURL(second)
  })

  test('of a place that is not there lead to the hub or say so', async ({ page }) => {
    await beginAssessment(page, 'Lao PDR')
    const id = assessmentIn(page)
    await page.goto(`/a/${id}/q/no-such-question`)
    await expect(page).toHaveURL(`/a/${id}`)
    await page.goto('/a/no-such-assessment/results')
    await expect(page.getByRole('heading', { name: 'This could not be opened' })).toBeVisible()
    await page.goto('/no/such/page')
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  })

  test('of the check bring a changed answer back to the check', async ({ page }) => {
    await beginAssessment(page, 'Philippines')
    await answerToTheEnd(page, ['in-force'])
    await page
      .getByRole('link', { name: /^Change/ })
      .first()
      .click()
    await page.locator('#option-absent').check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page).toHaveURL(/\/check$/)
    await expect(page.locator('.question-row').first()).toContainText('No')
  })
})

test.describe('the quick scan', () => {
  test('grows into the full assessment with its answers', async ({ page }) => {
    await beginAssessment(page, 'Timor-Leste')
    await page.locator('#option-in-force').check()
    await page.getByRole('link', { name: 'Timor-Leste' }).click()
    await expect(page.getByText(/1 of \d+ questions answered/)).toBeVisible()
    await page.getByRole('button', { name: 'Go on to the full assessment' }).click()
    await expect(page.getByText(/Full assessment\. 1 of \d+ questions answered/)).toBeVisible()
  })
})
