import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { checklists } from '#content/checklists-plugin.ts'
import { checklistFiles, planFiles } from '../support/folders.ts'
import { withFolderAsync } from '../support/temporary-folder.ts'

const under = (folder: string, files: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]))

const root = (changes: Readonly<Record<string, unknown>> = {}) => ({
  ...under('plans/test-plan', planFiles()),
  ...under('test-checklist', checklistFiles()),
  ...changes,
})

/** Builds the list of checklists from that folder; the names and the code of what comes out, or why nothing does. */
const built = (files: Readonly<Record<string, unknown>>): Promise<string> =>
  withFolderAsync(files, async (folder) => {
    try {
      const output = await build({
        configFile: false,
        logLevel: 'silent',
        plugins: [checklists([folder])],
        build: { write: false, ssr: true, rolldownOptions: { input: 'virtual:lacuna/catalogue' } },
      })
      const chunks = [output].flat().flatMap((each) => ('output' in each ? each.output : []))
      return chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n')
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  })

describe('checklists', () => {
  it('builds structure and words in, and no YAML', async () => {
    const code = await built(root())
    expect(
      ['test-checklist', 'Scope of grooming', 'About registers.', 'A plan for tests.'].filter(
        (words) => !code.includes(words),
      ),
    ).toEqual([])
    expect(code.includes('yaml')).toBe(false)
  })

  it('stops the build at a fault, with the file, the path and the code of each', async () => {
    const message = await built(
      root({
        'test-checklist/domains/registers.yaml': { id: 'registers', questions: [], extra: 1 },
        'plans/test-plan/text/en.yaml': { ...planFiles()['text/en.yaml'], short: '<i>Plan</i>' },
      }),
    )
    const lines = message.split('\n').filter((line) => line.includes('.yaml: '))
    expect(lines).toEqual([
      'plans/test-plan/text/en.yaml: short: html-in-text {}',
      'test-checklist/domains/registers.yaml: : unknown-key {"key":"extra"}',
    ])
  })
})
