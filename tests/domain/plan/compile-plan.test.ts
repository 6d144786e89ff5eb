import { describe, expect, it } from 'vitest'
import type { FileFault } from '#domain/faults/fault.ts'
import { compilePlan } from '#domain/plan/compile-plan.ts'
import { folderOf, planFiles } from '../../support/folders.ts'

type Files = ReturnType<typeof planFiles>

function faultsAfter(...spoils: readonly ((files: Files) => unknown)[]): readonly FileFault[] {
  const files = planFiles()
  for (const spoil of spoils) spoil(files)
  const compiled = compilePlan(folderOf(files))
  return compiled.ok ? [] : compiled.error
}

const PLAN = 'plan.yaml'
const SOURCES = 'sources.yaml'
const TEXT = 'text/en.yaml'

describe('compilePlan', () => {
  it('joins the files of a folder', () => {
    const files = planFiles()
    expect(compilePlan(folderOf(files))).toEqual({
      ok: true,
      value: {
        plan: {
          format: 'lacuna-plan',
          id: 'test-plan',
          version: 1,
          sourceLanguage: 'en',
          focusAreas: [
            { id: 'laws', grade: 'text', sources: [{ source: 'RPA', at: 'area 1', grade: 'text' }] },
            { id: 'training', grade: 'subject-only', sources: [] },
          ],
          sources: files[SOURCES]['sources'],
        },
        texts: { en: files[TEXT] },
      },
    })
  })

  it.each<{ what: string; spoil: (files: Files) => unknown; faults: readonly FileFault[] }>([
    {
      what: 'a folder without plan.yaml',
      spoil: (files) => Reflect.deleteProperty(files, PLAN),
      faults: [{ file: PLAN, path: '', problem: { code: 'missing-file' } }],
    },
    {
      what: 'a folder without sources.yaml',
      spoil: (files) => Reflect.deleteProperty(files, SOURCES),
      faults: [{ file: SOURCES, path: '', problem: { code: 'missing-file' } }],
    },
    {
      what: 'a plan without its words',
      spoil: (files) => Reflect.deleteProperty(files, TEXT),
      faults: [{ file: TEXT, path: '', problem: { code: 'missing-file' } }],
    },
    {
      what: 'a misspelt key',
      spoil: (files) => (files[PLAN]['focusareas'] = []),
      faults: [{ file: PLAN, path: '', problem: { code: 'unknown-key', key: 'focusareas' } }],
    },
    {
      what: 'a plan without a focus area',
      spoil: (files) => (files[PLAN]['focusAreas'] = []),
      faults: [
        {
          file: PLAN,
          path: 'focusAreas',
          problem: { code: 'malformed', expected: 'at least one focus area', received: '0' },
        },
      ],
    },
    {
      what: 'a focus area given twice',
      spoil: (files) => (files[PLAN]['focusAreas'][1].id = 'laws'),
      faults: [{ file: PLAN, path: 'focusAreas[1].id', problem: { code: 'duplicate-id', id: 'laws' } }],
    },
    {
      what: 'a source that there is not',
      spoil: (files) => (files[PLAN]['focusAreas'][0].sources[0].source = 'RPA-2'),
      faults: [
        {
          file: PLAN,
          path: 'focusAreas[0].sources[0].source',
          problem: { code: 'unknown-source', id: 'RPA-2' },
        },
      ],
    },
    {
      what: 'a source given twice',
      spoil: (files) => files[SOURCES]['sources'].push(files[SOURCES]['sources'][0]),
      faults: [{ file: SOURCES, path: 'sources[1].id', problem: { code: 'duplicate-id', id: 'RPA' } }],
    },
    {
      what: 'a focus area without words',
      spoil: (files) => delete files[TEXT]['focusAreas'].training,
      faults: [{ file: TEXT, path: 'focusAreas', problem: { code: 'missing-text', key: 'training' } }],
    },
    {
      what: 'words in the file of another language',
      spoil: (files) => (files[TEXT]['language'] = 'km'),
      faults: [
        { file: TEXT, path: 'language', problem: { code: 'wrong-value', expected: 'en', received: 'km' } },
      ],
    },
    {
      what: 'markup in a text',
      spoil: (files) => (files[TEXT]['focusAreas'].laws.subject = 'Laws<br>'),
      faults: [{ file: TEXT, path: 'focusAreas.laws.subject', problem: { code: 'html-in-text' } }],
    },
    {
      what: 'a misspelt file, whose contents would be lost in silence',
      spoil: (files) => Object.assign(files, { 'text/english.yaml': {} }),
      faults: [{ file: 'text/english.yaml', path: '', problem: { code: 'unexpected-file' } }],
    },
  ])('reports $what', ({ spoil, faults }) => {
    expect(faultsAfter(spoil)).toEqual(faults)
  })

  it('reports faults of several files at once', () => {
    const faults = faultsAfter(
      (files) => delete files[PLAN]['version'],
      (files) => delete files[SOURCES]['sources'][0].seen,
      (files) => delete files[TEXT]['notice'],
    )
    expect(faults.map(({ file, path, problem }) => `${file}: ${path}: ${problem.code}`)).toEqual([
      'plan.yaml: version: missing',
      'sources.yaml: sources[0].seen: missing',
      'text/en.yaml: notice: missing',
    ])
  })
})
