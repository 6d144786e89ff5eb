import { readFileSync } from 'node:fs'
import { choose, press, tabTo, type } from './support/keyboard.ts'
import { creationTimeOf, lacuna, textOfPdf, withoutSpace } from './support/pdf.ts'
import { expect, test } from './support/test.ts'
import { saved } from './support/wizard.ts'

const OPTIONS = ['in-force', 'partly', 'absent', 'unknown', 'not-in-force'] as const
const NOTE = 'Possession is punishable only where distribution is intended.'

test.describe('the main job, by keyboard alone', () => {
  test('leads from the start page to the PDF, whose text is that of the model', async ({ page }, info) => {
    await page.goto('/')
    await press(page, page.getByRole('button', { name: 'Begin' }))
    await type(page, page.getByLabel('Which country’s law is assessed?'), 'Viet Nam')
    await type(page, page.getByLabel('Name, person 1'), 'Nguyễn Thị Ánh')
    await press(page, page.getByRole('button', { name: 'Continue to the questions' }))

    const heading = page.locator('h1')
    for (let turn = 0; !page.url().endsWith('/check'); turn++) {
      await expect(page).toHaveURL(/\/(q|d)\//)
      const before = await heading.textContent()
      if (page.url().includes('/q/')) {
        const wanted = page.locator(`#option-${OPTIONS[turn % OPTIONS.length]}`)
        await choose(page, page.locator('fieldset.options'), wanted)
        if (turn === 1) {
          await type(page, page.getByLabel('Act or instrument, no. 1'), 'Penal Code')
          await type(page, page.getByLabel('Provision, no. 1', { exact: true }), 's. 214')
          await type(page, page.getByLabel('Note for the report'), NOTE)
        }
      }
      await press(page, page.getByRole('button', { name: 'Continue' }))
      await expect(heading).not.toHaveText(before ?? '')
      await expect(heading).toBeFocused()
    }

    await press(page, page.getByRole('button', { name: 'To the results' }))
    await expect(heading).toHaveText('Where the law stands')
    await press(page, page.getByRole('link', { name: 'Make the report' }))
    await expect(heading).toHaveText('Gap report')
    await press(page, page.getByRole('button', { name: 'Make the report' }))
    const link = page.getByRole('link', { name: /^Download the report/ })
    await expect(link).toBeVisible({ timeout: 30_000 })
    await tabTo(page, link)
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(/^viet-nam-\d{4}-\d{2}-\d{2}\.pdf$/)
    const pdf = info.outputPath('report.pdf')
    await download.saveAs(pdf)

    // The same answers from the same wizard, through the command line, at the time that stands in the PDF.
    await press(page, page.getByRole('link', { name: 'All domains' }))
    await saved(page)
    const button = page.getByRole('button', { name: 'Save a file' })
    await tabTo(page, button)
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    const answers = info.outputPath('answers.lacuna.json')
    await file.saveAs(answers)
    const at = creationTimeOf(pdf)
    const again = info.outputPath('again.pdf')
    lacuna('report', answers, '--out', again, '--at', at)
    expect(readFileSync(again).equals(readFileSync(pdf))).toBe(true)

    const model = info.outputPath('model.json')
    lacuna('report', answers, '--out', model, '--at', at)
    const { report } = JSON.parse(readFileSync(model, 'utf8'))
    const text = textOfPdf(pdf)
    const expected: readonly string[] = [
      report.cover.subject,
      NOTE,
      'Nguyễn Thị Ánh',
      'Penal Code',
      report.minister.heading,
      report.minister.explanation,
      ...report.minister.gaps.items.map(({ title }: { title: string }) => title),
      ...report.domains.flatMap(
        ({ findings }: { findings: { items: { title: string; question: string }[] } }) =>
          findings.items.flatMap(({ title, question }) => [title, question]),
      ),
    ]
    expect(expected.filter((words) => !text.includes(withoutSpace(words)))).toEqual([])
  })
})
