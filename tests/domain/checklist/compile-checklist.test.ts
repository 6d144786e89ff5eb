import { describe, expect, it } from 'vitest'
import { compileChecklist } from '#domain/checklist/compile-checklist.ts'
import type { FaultCode, FileFault } from '#domain/faults/fault.ts'
import { aPlan, LEGISLATION } from '../../support/builders.ts'
import { checklistFiles, folderOf, type Yaml } from '../../support/folders.ts'

type Files = ReturnType<typeof checklistFiles>
type Spoil = (files: Files) => unknown

function faultsAfter(...spoils: readonly Spoil[]): readonly FileFault[] {
  const files = checklistFiles()
  for (const spoil of spoils) spoil(files)
  const compiled = compileChecklist(folderOf(files), [aPlan('laws', 'training')])
  return compiled.ok ? [] : compiled.error
}

const HEAD = 'checklist.yaml'
const SOURCES = 'sources.yaml'
const OFFENCES = 'domains/offences.yaml'
const REGISTERS = 'domains/registers.yaml'
const HEAD_TEXT = 'text/en/checklist.yaml'
const OFFENCES_TEXT = 'text/en/offences.yaml'
const REGISTERS_TEXT = 'text/en/registers.yaml'

const inKhmer = (files: Files, without: readonly string[] = []): void => {
  const names = ['checklist', 'offences', 'registers'] as const
  for (const name of names.filter((candidate) => !without.includes(candidate))) {
    Object.assign(files, {
      [`text/km/${name}.yaml`]: { ...files[`text/en/${name}.yaml`], language: 'km', status: 'draft' },
    })
  }
}

interface Case {
  readonly what: string
  readonly spoil: Spoil
  readonly faults: readonly FileFault[]
}

const shape: readonly Case[] = [
  {
    what: 'a folder without checklist.yaml',
    spoil: (files) => Reflect.deleteProperty(files, HEAD),
    faults: [{ file: HEAD, path: '', problem: { code: 'missing-file' } }],
  },
  {
    what: 'a folder without sources.yaml',
    spoil: (files) => Reflect.deleteProperty(files, SOURCES),
    faults: [{ file: SOURCES, path: '', problem: { code: 'missing-file' } }],
  },
  {
    what: 'a domain without its file',
    spoil: (files) => Reflect.deleteProperty(files, REGISTERS),
    faults: [{ file: REGISTERS, path: '', problem: { code: 'missing-file' } }],
  },
  {
    what: 'a file of another format',
    spoil: (files) => (files[HEAD]['format'] = 'lacuna-plan'),
    faults: [
      {
        file: HEAD,
        path: 'format',
        problem: { code: 'wrong-value', expected: '"lacuna-checklist"', received: '"lacuna-plan"' },
      },
    ],
  },
  {
    what: 'a key that is missing',
    spoil: (files) => delete files[HEAD]['plan'],
    faults: [{ file: HEAD, path: 'plan', problem: { code: 'missing' } }],
  },
  {
    what: 'a key that is misspelt, so that it would be lost in silence',
    spoil: (files) => (files[OFFENCES]['questions'][1].askwhen = null),
    faults: [{ file: OFFENCES, path: 'questions[1]', problem: { code: 'unknown-key', key: 'askwhen' } }],
  },
  {
    what: 'a text in place of a list',
    spoil: (files) => (files[OFFENCES]['questions'][0].focusAreas = 'laws'),
    faults: [
      {
        file: OFFENCES,
        path: 'questions[0].focusAreas',
        problem: { code: 'wrong-type', expected: 'Array', received: '"laws"' },
      },
    ],
  },
  {
    what: 'an empty file',
    spoil: (files) => (files[REGISTERS] = null as unknown as Yaml),
    faults: [
      { file: REGISTERS, path: '', problem: { code: 'wrong-type', expected: 'Object', received: 'null' } },
    ],
  },
  {
    what: 'a level that there is not',
    spoil: (files) => (files[OFFENCES]['questions'][0].level = 'highest'),
    faults: [
      {
        file: OFFENCES,
        path: 'questions[0].level',
        problem: {
          code: 'wrong-value',
          expected: '("minimum" | "recommended" | "advanced")',
          received: '"highest"',
        },
      },
    ],
  },
  {
    what: 'a weight of 0',
    spoil: (files) => (files[HEAD]['levels'][0].weight = 0),
    faults: [
      {
        file: HEAD,
        path: 'levels[0].weight',
        problem: { code: 'malformed', expected: '1 or more', received: '0' },
      },
    ],
  },
  {
    what: 'a credit above 4 quarters',
    spoil: (files) => (files[HEAD]['scales'].legislation[1].credit = 5),
    faults: [
      {
        file: HEAD,
        path: 'scales.legislation[1].credit',
        problem: { code: 'malformed', expected: 'at most 4 quarters', received: '5' },
      },
    ],
  },
  {
    what: 'an id that is not in kebab-case',
    spoil: (files) => (files[OFFENCES]['questions'][0].id = 'Grooming'),
    faults: [
      {
        file: OFFENCES,
        path: 'questions[0].id',
        problem: {
          code: 'malformed',
          expected: 'lower-case words joined by hyphens',
          received: '"Grooming"',
        },
      },
    ],
  },
  {
    what: 'a question without a source',
    spoil: (files) => (files[OFFENCES]['questions'][0].sources = []),
    faults: [
      {
        file: OFFENCES,
        path: 'questions[0].sources',
        problem: { code: 'malformed', expected: 'at least one source', received: '0' },
      },
    ],
  },
  {
    what: 'an address that is not https',
    spoil: (files) => (files[SOURCES]['sources'][0].url = 'http://example.org/'),
    faults: [
      {
        file: SOURCES,
        path: 'sources[0].url',
        problem: { code: 'malformed', expected: 'an https address', received: '"http://example.org/"' },
      },
    ],
  },
  {
    what: 'a text that is too long',
    spoil: (files) => (files[OFFENCES_TEXT]['questions'].grooming.title = 'a'.repeat(91)),
    faults: [
      { file: OFFENCES_TEXT, path: 'questions.grooming.title', problem: { code: 'too-long', limit: 90 } },
    ],
  },
  {
    what: 'an empty text',
    spoil: (files) => (files[OFFENCES_TEXT]['questions'].grooming.why = ''),
    faults: [
      {
        file: OFFENCES_TEXT,
        path: 'questions.grooming.why',
        problem: { code: 'malformed', expected: 'some text', received: '0' },
      },
    ],
  },
  {
    what: 'a domain file with the id of another',
    spoil: (files) => (files[REGISTERS]['id'] = 'offences-two'),
    faults: [
      {
        file: REGISTERS,
        path: 'id',
        problem: { code: 'wrong-value', expected: '"registers"', received: '"offences-two"' },
      },
    ],
  },
]

const head: readonly Case[] = [
  {
    what: 'a plan that is not at hand',
    spoil: (files) => (files[HEAD]['plan'] = 'other-plan'),
    faults: [{ file: HEAD, path: 'plan', problem: { code: 'unknown-plan', id: 'other-plan' } }],
  },
  {
    what: 'a band to be held back at that there is not',
    spoil: (files) => (files[HEAD]['heldBackAt'] = 'partial'),
    faults: [
      {
        file: HEAD,
        path: 'heldBackAt',
        problem: { code: 'wrong-value', expected: 'the id of a band', received: 'partial' },
      },
    ],
  },
  {
    what: 'bands that leave the lowest scores without one',
    spoil: (files) => (files[HEAD]['bands'][1].fromPercent = 1),
    faults: [
      {
        file: HEAD,
        path: 'bands',
        problem: { code: 'wrong-value', expected: 'a band that starts at 0', received: 'none' },
      },
    ],
  },
  {
    what: 'a level given twice',
    spoil: (files) => files[HEAD]['levels'].push({ id: 'minimum', weight: 1 }),
    faults: [{ file: HEAD, path: 'levels[2].id', problem: { code: 'duplicate-id', id: 'minimum' } }],
  },
  {
    what: 'a band given twice',
    spoil: (files) => files[HEAD]['bands'].push({ id: 'aligned', fromPercent: 50 }),
    faults: [{ file: HEAD, path: 'bands[2].id', problem: { code: 'duplicate-id', id: 'aligned' } }],
  },
  {
    what: 'a source given twice',
    spoil: (files) => files[SOURCES]['sources'].push(files[SOURCES]['sources'][0]),
    faults: [{ file: SOURCES, path: 'sources[2].id', problem: { code: 'duplicate-id', id: 'OPSC' } }],
  },
  {
    what: 'an answer given twice',
    spoil: (files) => (files[HEAD]['scales'].legislation[1].id = 'in-force'),
    faults: [
      { file: HEAD, path: 'scales.legislation[1].id', problem: { code: 'duplicate-id', id: 'in-force' } },
      {
        file: OFFENCES,
        path: 'questions[1].askWhen.in[1]',
        problem: {
          code: 'unknown-option',
          option: 'partly',
          allowed: ['in-force', 'in-force', 'not-in-force', 'absent', 'unknown', 'not-applicable'],
        },
      },
    ],
  },
  {
    what: 'a scale that lacks a kind of answer',
    spoil: (files) => files[HEAD]['scales'].legislation.splice(2, 1),
    faults: [
      { file: HEAD, path: 'scales.legislation', problem: { code: 'scale-incomplete', kind: 'pending' } },
    ],
  },
  {
    what: 'a scale with two answers of a kind',
    spoil: (files) => files[HEAD]['scales'].legislation.push({ id: 'nothing', kind: 'absent', credit: 0 }),
    faults: [
      { file: HEAD, path: 'scales.legislation', problem: { code: 'scale-incomplete', kind: 'absent' } },
    ],
  },
  ...[
    { index: 0, kind: 'full', credit: 3, expected: '4' },
    { index: 1, kind: 'partly', credit: 4, expected: 'a credit below 4' },
    { index: 2, kind: 'pending', credit: null, expected: 'a credit below 4' },
    { index: 3, kind: 'absent', credit: 1, expected: '0' },
    { index: 4, kind: 'unknown', credit: 0, expected: 'null' },
    { index: 5, kind: 'not-applicable', credit: 4, expected: 'null' },
  ].map(
    ({ index, kind, credit, expected }): Case => ({
      what: `a credit of ${credit} for ${kind}`,
      spoil: (files) => (files[HEAD]['scales'].legislation[index].credit = credit),
      faults: [
        {
          file: HEAD,
          path: `scales.legislation[${index}].credit`,
          problem: { code: 'wrong-value', expected, received: String(credit) },
        },
      ],
    }),
  ),
]

const questions: readonly Case[] = [
  {
    what: 'a question given twice, in two domains',
    spoil: (files) => (files[REGISTERS]['questions'][0].id = 'grooming'),
    faults: [
      { file: REGISTERS_TEXT, path: 'questions', problem: { code: 'missing-text', key: 'grooming' } },
      {
        file: REGISTERS_TEXT,
        path: 'questions.register',
        problem: { code: 'text-without-question', id: 'register' },
      },
      { file: REGISTERS, path: 'questions[0].id', problem: { code: 'duplicate-id', id: 'grooming' } },
    ],
  },
  {
    what: 'a scale that there is not',
    spoil: (files) => (files[REGISTERS]['questions'][0].scale = 'practice'),
    faults: [
      { file: REGISTERS, path: 'questions[0].scale', problem: { code: 'unknown-scale', id: 'practice' } },
    ],
  },
  {
    what: 'a level without a weight',
    spoil: (files) => (files[REGISTERS]['questions'][0].level = 'recommended'),
    faults: [
      { file: REGISTERS, path: 'questions[0].level', problem: { code: 'unknown-level', id: 'recommended' } },
    ],
  },
  {
    what: 'a source that there is not',
    spoil: (files) =>
      files[REGISTERS]['questions'][0].sources.push({ source: 'ICCPR', at: 'art. 1', grade: 'known' }),
    faults: [
      {
        file: REGISTERS,
        path: 'questions[0].sources[1].source',
        problem: { code: 'unknown-source', id: 'ICCPR' },
      },
    ],
  },
  {
    what: 'a focus area that the plan does not have',
    spoil: (files) => files[REGISTERS]['questions'][0].focusAreas.push('law'),
    faults: [
      {
        file: REGISTERS,
        path: 'questions[0].focusAreas[1]',
        problem: { code: 'unknown-focus-area', id: 'law' },
      },
    ],
  },
]

const conditions: readonly Case[] = [
  {
    what: 'a condition that names a question that there is not',
    spoil: (files) => (files[OFFENCES]['questions'][1].askWhen.question = 'groming'),
    faults: [
      {
        file: OFFENCES,
        path: 'questions[1].askWhen.question',
        problem: { code: 'unknown-question', id: 'groming' },
      },
    ],
  },
  {
    what: 'a condition that names an answer that there is not',
    spoil: (files) => (files[OFFENCES]['questions'][1].askWhen.in = ['partly', 'yes']),
    faults: [
      {
        file: OFFENCES,
        path: 'questions[1].askWhen.in[1]',
        problem: {
          code: 'unknown-option',
          option: 'yes',
          allowed: ['in-force', 'partly', 'not-in-force', 'absent', 'unknown', 'not-applicable'],
        },
      },
    ],
  },
  {
    what: 'a question that depends on itself',
    spoil: (files) => (files[OFFENCES]['questions'][1].askWhen.question = 'grooming-scope'),
    faults: [
      { file: OFFENCES, path: 'questions[1].askWhen.question', problem: { code: 'depends-on-itself' } },
    ],
  },
  {
    what: 'a question that depends on a later one, deep in its condition',
    spoil: (files) => {
      files[OFFENCES]['questions'][1].core = false
      files[OFFENCES]['questions'][1].askWhen = {
        all: [{ question: 'grooming', in: ['partly'] }, { not: { question: 'register', in: ['absent'] } }],
      }
    },
    faults: [
      {
        file: OFFENCES,
        path: 'questions[1].askWhen.all[1].not.question',
        problem: { code: 'depends-on-later', id: 'register' },
      },
    ],
  },
  {
    what: 'a core question that hangs on one outside the core',
    spoil: (files) => (files[OFFENCES]['questions'][0].core = false),
    faults: [
      {
        file: OFFENCES,
        path: 'questions[1].askWhen.question',
        problem: { code: 'core-depends-on-non-core', id: 'grooming' },
      },
    ],
  },
  {
    what: 'a question that no answers lead to',
    spoil: (files) => {
      files[OFFENCES]['questions'][1].askWhen = {
        all: [
          { question: 'grooming', in: ['partly'] },
          { question: 'grooming', in: ['absent'] },
        ],
      }
    },
    faults: [{ file: OFFENCES, path: 'questions[1].askWhen', problem: { code: 'unreachable' } }],
  },
  {
    what: 'a question that is asked only while another is unknown, which is never established',
    spoil: (files) => (files[OFFENCES]['questions'][1].askWhen.in = ['unknown']),
    faults: [{ file: OFFENCES, path: 'questions[1].askWhen', problem: { code: 'unreachable' } }],
  },
]

const texts: readonly Case[] = [
  {
    what: 'a question without words',
    spoil: (files) => delete files[OFFENCES_TEXT]['questions']['grooming-scope'],
    faults: [
      { file: OFFENCES_TEXT, path: 'questions', problem: { code: 'missing-text', key: 'grooming-scope' } },
    ],
  },
  {
    what: 'words without a question',
    spoil: (files) =>
      (files[OFFENCES_TEXT]['questions'].groming = files[OFFENCES_TEXT]['questions'].grooming),
    faults: [
      {
        file: OFFENCES_TEXT,
        path: 'questions.groming',
        problem: { code: 'text-without-question', id: 'groming' },
      },
    ],
  },
  {
    what: 'a level without a name',
    spoil: (files) => delete files[HEAD_TEXT]['levels'].minimum,
    faults: [{ file: HEAD_TEXT, path: 'levels', problem: { code: 'missing-text', key: 'minimum' } }],
  },
  {
    what: 'a band without a name',
    spoil: (files) => delete files[HEAD_TEXT]['bands'].limited,
    faults: [{ file: HEAD_TEXT, path: 'bands', problem: { code: 'missing-text', key: 'limited' } }],
  },
  ...[
    { markup: 'Read <b>this</b>.', name: 'a tag' },
    { markup: 'Read this<br/>and that.', name: 'a tag that closes itself' },
    { markup: 'Read this.</p>', name: 'a closing tag' },
    { markup: 'Read <!-- not --> this.', name: 'a comment' },
    { markup: 'Fish &amp; chips', name: 'a named entity' },
    { markup: 'Fish &#38; chips', name: 'a numbered entity' },
  ].map(
    ({ markup, name }): Case => ({
      what: `markup in a text: ${name}`,
      spoil: (files) => (files[OFFENCES_TEXT]['questions'].grooming.evidence = markup),
      faults: [
        { file: OFFENCES_TEXT, path: 'questions.grooming.evidence', problem: { code: 'html-in-text' } },
      ],
    }),
  ),
  {
    what: 'a text file in the wrong folder of languages',
    spoil: (files) => (files[OFFENCES_TEXT]['language'] = 'km'),
    faults: [
      {
        file: OFFENCES_TEXT,
        path: 'language',
        problem: { code: 'wrong-value', expected: 'en', received: 'km' },
      },
    ],
  },
  {
    what: 'a text file of the whole in the wrong folder of languages',
    spoil: (files) => (files[HEAD_TEXT]['language'] = 'km'),
    faults: [
      { file: HEAD_TEXT, path: 'language', problem: { code: 'wrong-value', expected: 'en', received: 'km' } },
    ],
  },
  {
    what: 'a checklist without the text of the whole',
    spoil: (files) => Reflect.deleteProperty(files, HEAD_TEXT),
    faults: [{ file: HEAD_TEXT, path: '', problem: { code: 'missing-file' } }],
  },
  {
    what: 'a checklist without any text',
    spoil: (files) => {
      for (const file of [HEAD_TEXT, OFFENCES_TEXT, REGISTERS_TEXT]) Reflect.deleteProperty(files, file)
    },
    faults: [{ file: HEAD_TEXT, path: '', problem: { code: 'missing-file' } }],
  },
  {
    what: 'a translation that lacks a domain',
    spoil: (files) => inKhmer(files, ['registers']),
    faults: [{ file: 'text/km/registers.yaml', path: '', problem: { code: 'missing-file' } }],
  },
  {
    what: 'a misspelt file, whose contents would be lost in silence',
    spoil: (files) => Object.assign(files, { 'text/en/offense.yaml': {}, 'domain/registers.yaml': {} }),
    faults: [
      { file: 'text/en/offense.yaml', path: '', problem: { code: 'unexpected-file' } },
      { file: 'domain/registers.yaml', path: '', problem: { code: 'unexpected-file' } },
    ],
  },
]

const ALL = [...shape, ...head, ...questions, ...conditions, ...texts]

describe('compileChecklist', () => {
  it('joins the files of a folder', () => {
    const files = checklistFiles()
    const question = {
      scale: 'legislation',
      focusAreas: ['laws'],
      measure: 'amend-act',
      sources: [{ source: 'OPSC', at: 'art. 3', grade: 'text' }],
    }
    const text = files[HEAD_TEXT]
    expect(compileChecklist(folderOf(files), [aPlan('laws')])).toEqual({
      ok: true,
      value: {
        checklist: {
          format: 'lacuna-checklist',
          id: 'test-checklist',
          version: 1,
          plan: 'test-plan',
          licence: 'CC-BY-4.0',
          sourceLanguage: 'en',
          levels: [
            { id: 'minimum', weight: 3 },
            { id: 'advanced', weight: 1 },
          ],
          scales: { legislation: LEGISLATION },
          bands: [
            { id: 'aligned', fromPercent: 90 },
            { id: 'limited', fromPercent: 0 },
          ],
          heldBackAt: 'limited',
          provisionalBelowPercent: 80,
          domains: [
            {
              id: 'offences',
              questions: [
                {
                  ...question,
                  id: 'grooming',
                  level: 'minimum',
                  core: true,
                  askWhen: null,
                  whenNotAsked: 'exclude',
                },
                {
                  ...question,
                  id: 'grooming-scope',
                  level: 'advanced',
                  core: true,
                  askWhen: { question: 'grooming', in: ['in-force', 'partly'] },
                  whenNotAsked: 'absent',
                },
              ],
            },
            {
              id: 'registers',
              questions: [
                {
                  ...question,
                  id: 'register',
                  level: 'minimum',
                  core: false,
                  askWhen: null,
                  whenNotAsked: 'exclude',
                },
              ],
            },
          ],
          sources: files[SOURCES]['sources'],
        },
        texts: {
          en: {
            language: 'en',
            status: 'source',
            title: 'Test checklist',
            description: 'A checklist for tests.',
            notice: 'Not legal advice.',
            levels: text['levels'],
            bands: text['bands'],
            domains: {
              offences: { title: 'Offences', intro: 'About offences.' },
              registers: { title: 'Registers', intro: 'About registers.' },
            },
            questions: { ...files[OFFENCES_TEXT]['questions'], ...files[REGISTERS_TEXT]['questions'] },
          },
        },
      },
    })
  })

  it('takes a further language', () => {
    const files = checklistFiles()
    inKhmer(files)
    const compiled = compileChecklist(folderOf(files), [aPlan('laws')])
    expect(compiled.ok ? Object.keys(compiled.value.texts) : compiled.error).toEqual(['en', 'km'])
  })

  it('leaves the files of changes alone', () => {
    expect(faultsAfter((files) => Object.assign(files, { 'changes/2.yaml': { to: 2 } }))).toEqual([])
  })

  it.each(['5 < 6 and 7 > 6', 'R & D', 'a <30 day limit', 'less than < or more than >'])(
    'does not take the signs in "%s" for markup',
    (plain) => {
      expect(faultsAfter((files) => (files[OFFENCES_TEXT]['questions'].grooming.evidence = plain))).toEqual(
        [],
      )
    },
  )

  it.each(ALL)('reports $what', ({ spoil, faults }) => {
    expect(faultsAfter(spoil)).toEqual(faults)
  })

  it('reports faults of several files at once, each with its file and path', () => {
    const faults = faultsAfter(
      (files) => (files[HEAD]['plan'] = 'other-plan'),
      (files) => files[SOURCES]['sources'].push(files[SOURCES]['sources'][0]),
      (files) => (files[OFFENCES]['questions'][1].askWhen.question = 'groming'),
      (files) => (files[REGISTERS]['questions'][0].scale = 'practice'),
      (files) => delete files[HEAD_TEXT]['levels'].minimum,
      (files) => (files[REGISTERS_TEXT]['intro'] = 'About <i>registers</i>.'),
    )
    const briefly = faults.map(({ file, path, problem }) => `${file}: ${path}: ${problem.code}`)
    expect(briefly.toSorted()).toEqual([
      'checklist.yaml: plan: unknown-plan',
      'domains/offences.yaml: questions[1].askWhen.question: unknown-question',
      'domains/registers.yaml: questions[0].scale: unknown-scale',
      'sources.yaml: sources[2].id: duplicate-id',
      'text/en/checklist.yaml: levels: missing-text',
      'text/en/registers.yaml: intro: html-in-text',
    ])
  })

  it('reports faults of shape in several files at once, in texts too', () => {
    const faults = faultsAfter(
      (files) => delete files[SOURCES]['sources'][0].seen,
      (files) => (files[OFFENCES]['questions'][0].level = 'highest'),
      (files) => (files[REGISTERS]['questions'][0].core = 'yes'),
      (files) => delete files[HEAD_TEXT]['notice'],
      (files) => delete files[OFFENCES_TEXT]['questions'].grooming.why,
    )
    const briefly = faults.map(({ file, path, problem }) => `${file}: ${path}: ${problem.code}`)
    expect(briefly.toSorted()).toEqual([
      'domains/offences.yaml: questions[0].level: wrong-value',
      'domains/registers.yaml: questions[0].core: wrong-type',
      'sources.yaml: sources[0].seen: missing',
      'text/en/checklist.yaml: notice: missing',
      'text/en/offences.yaml: questions.grooming.why: missing',
    ])
  })

  it('has a test for every fault that a checklist can have', () => {
    const codes = new Set<FaultCode>(ALL.flatMap(({ faults }) => faults.map(({ problem }) => problem.code)))
    expect([...codes].toSorted()).toEqual([
      'core-depends-on-non-core',
      'depends-on-itself',
      'depends-on-later',
      'duplicate-id',
      'html-in-text',
      'malformed',
      'missing',
      'missing-file',
      'missing-text',
      'scale-incomplete',
      'text-without-question',
      'too-long',
      'unexpected-file',
      'unknown-focus-area',
      'unknown-key',
      'unknown-level',
      'unknown-option',
      'unknown-plan',
      'unknown-question',
      'unknown-scale',
      'unknown-source',
      'unreachable',
      'wrong-type',
      'wrong-value',
    ])
  })
})
