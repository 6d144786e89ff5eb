import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#content/canonical-json.ts'
import { compileContent } from '#content/compile-content.ts'
import { checklistFiles, planFiles } from '../support/folders.ts'
import { withFolder } from '../support/temporary-folder.ts'

const under = (folder: string, files: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]))

const root = (changes: Readonly<Record<string, unknown>> = {}) => ({
  'README.md': '# For authors',
  ...under('plans/test-plan', planFiles()),
  ...under('test-checklist', checklistFiles()),
  ...changes,
})

const compile = (files: Readonly<Record<string, unknown>>) => withFolder(files, compileContent)
const digestOf = (files: Readonly<Record<string, unknown>>) => compile(files).editions[0]?.digest

const inBrief = (files: Readonly<Record<string, unknown>>) => {
  const { editions, faults } = compile(files)
  return {
    editions: editions.map(({ checklist, plan, texts }) => [checklist.id, plan.plan.id, Object.keys(texts)]),
    faults: faults.map(({ file, path, problem }) => `${file}: ${path}: ${problem.code}`),
  }
}

describe('compileContent', () => {
  it('joins a checklist with the plan that it is read against', () => {
    expect(inBrief(root())).toEqual({ editions: [['test-checklist', 'test-plan', ['en']]], faults: [] })
  })

  it('compiles several checklists', () => {
    const second = { ...checklistFiles()['checklist.yaml'], id: 'second' }
    const files = root({ ...under('second', checklistFiles()), 'second/checklist.yaml': second })
    expect(inBrief(files).editions.map(([id]) => id)).toEqual(['second', 'test-checklist'])
  })

  it('passes over folders without a checklist', () => {
    expect(inBrief(root({ 'schema/checklist.schema.json': {} })).faults).toEqual([])
  })

  it('compiles a folder without plans to nothing but a fault', () => {
    expect(inBrief(under('test-checklist', checklistFiles()))).toEqual({
      editions: [],
      faults: ['test-checklist/checklist.yaml: plan: unknown-plan'],
    })
  })

  it('reports faults with their paths from the root, of checklists and plans at once', () => {
    const files = root({
      'plans/test-plan/text/en.yaml': { ...planFiles()['text/en.yaml'], title: 'A <b>plan</b>' },
      'test-checklist/text/en/registers.yaml': { ...checklistFiles()['text/en/registers.yaml'], titel: '' },
    })
    expect(inBrief(files)).toEqual({
      editions: [],
      faults: [
        'plans/test-plan/text/en.yaml: title: html-in-text',
        'test-checklist/text/en/registers.yaml: : unknown-key',
        'test-checklist/checklist.yaml: plan: unknown-plan',
      ],
    })
  })

  it('reports a file that is not YAML, and gives out nothing of that checklist', () => {
    const files = root({ 'test-checklist/changes/2.yaml': 'a: [' })
    const { editions, faults } = inBrief(files)
    expect([editions, new Set(faults)]).toEqual([[], new Set(['test-checklist/changes/2.yaml: : not-yaml'])])
  })

  it('reports a misspelt ending as a file that nothing reads', () => {
    expect(inBrief(root({ 'test-checklist/text/km/offences.yml': {} })).faults).toEqual([
      'test-checklist/text/km/offences.yml: : unexpected-file',
    ])
  })

  it('knows a checklist by the SHA-256 of the canonical JSON of its structure and words', () => {
    const { editions } = compile(root())
    const [edition] = editions
    const json = canonicalJson({ checklist: edition?.checklist, texts: edition?.texts })
    expect(edition?.digest).toBe(`sha256-${createHash('sha256').update(json).digest('hex')}`)
  })

  it('gives the same digest whatever the layout of the files', () => {
    const head = checklistFiles()['checklist.yaml']
    const reordered = Object.fromEntries(Object.entries(head).toReversed())
    expect(
      digestOf(root({ 'test-checklist/checklist.yaml': `# A comment\n${JSON.stringify(reordered)}` })),
    ).toBe(digestOf(root()))
  })

  it.each([
    {
      what: 'a word',
      file: 'text/en/offences.yaml' as const,
      change: { intro: 'About the offences.' },
    },
    { what: 'a weight', file: 'checklist.yaml' as const, change: { provisionalBelowPercent: 79 } },
  ])('gives another digest when $what has changed', ({ file, change }) => {
    const changed = root({ [`test-checklist/${file}`]: { ...checklistFiles()[file], ...change } })
    expect(digestOf(changed) === digestOf(root())).toBe(false)
  })
})
