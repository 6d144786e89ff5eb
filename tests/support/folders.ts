import type { ParsedFolder } from '#domain/checklist/parsed-folder.ts'

/** A value made of what YAML is made of, open to being spoilt by a test. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test spoils any part of it
export type Yaml = Record<string, any>

const legislation = () => [
  { id: 'in-force', kind: 'full', credit: 4 },
  { id: 'partly', kind: 'partly', credit: 2 },
  { id: 'not-in-force', kind: 'pending', credit: 1 },
  { id: 'absent', kind: 'absent', credit: 0 },
  { id: 'unknown', kind: 'unknown', credit: null },
  { id: 'not-applicable', kind: 'not-applicable', credit: null },
]

const question = (id: string, more: Yaml = {}): Yaml => ({
  id,
  level: 'minimum',
  scale: 'legislation',
  focusAreas: ['laws'],
  measure: 'amend-act',
  sources: [{ source: 'OPSC', at: 'art. 3', grade: 'text' }],
  ...more,
})

const words = (title: string): Yaml => ({
  title,
  question: 'Is it an offence?',
  full: 'It is.',
  partly: 'It is in part.',
  no: 'It is not.',
  evidence: 'Cite the section.',
  remedy: 'Make it one.',
  why: 'It harms children.',
  prompt: 'Which section says so?',
})

const source = (id: string): Yaml => ({
  id,
  short: id,
  title: `Title of ${id}`,
  publisher: 'United Nations',
  kind: 'treaty',
  grade: 'text',
  seen: 'All of it',
})

const named = (name: string): Yaml => ({ name, meaning: `What ${name} means.` })

/** The smallest checklist folder that has everything: two domains, a condition, a core, one language. */
export const checklistFiles = () => ({
  'checklist.yaml': {
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
    scales: { legislation: legislation() },
    bands: [
      { id: 'aligned', fromPercent: 90 },
      { id: 'limited', fromPercent: 0 },
    ],
    heldBackAt: 'limited',
    provisionalBelowPercent: 80,
    domains: ['offences', 'registers'],
  } as Yaml,
  'sources.yaml': { sources: [source('OPSC'), source('CRC')] } as Yaml,
  'domains/offences.yaml': {
    id: 'offences',
    questions: [
      question('grooming', { core: true }),
      question('grooming-scope', {
        core: true,
        level: 'advanced',
        askWhen: { question: 'grooming', in: ['in-force', 'partly'] },
        whenNotAsked: 'absent',
      }),
    ],
  } as Yaml,
  'domains/registers.yaml': { id: 'registers', questions: [question('register')] } as Yaml,
  'text/en/checklist.yaml': {
    language: 'en',
    status: 'source',
    title: 'Test checklist',
    description: 'A checklist for tests.',
    notice: 'Not legal advice.',
    levels: { minimum: named('Minimum'), advanced: named('Advanced') },
    bands: { aligned: named('Aligned'), limited: named('Limited') },
  } as Yaml,
  'text/en/offences.yaml': {
    language: 'en',
    status: 'source',
    title: 'Offences',
    intro: 'About offences.',
    questions: { grooming: words('Grooming'), 'grooming-scope': words('Scope of grooming') },
  } as Yaml,
  'text/en/registers.yaml': {
    language: 'en',
    status: 'source',
    title: 'Registers',
    intro: 'About registers.',
    questions: { register: words('Register') },
  } as Yaml,
})

/** The smallest plan folder that has everything. */
export const planFiles = () => ({
  'plan.yaml': {
    format: 'lacuna-plan',
    id: 'test-plan',
    version: 1,
    sourceLanguage: 'en',
    focusAreas: [
      { id: 'laws', grade: 'text', sources: [{ source: 'RPA', at: 'area 1', grade: 'text' }] },
      { id: 'training', grade: 'subject-only', sources: [] },
    ],
  } as Yaml,
  'sources.yaml': { sources: [source('RPA')] } as Yaml,
  'text/en.yaml': {
    language: 'en',
    status: 'source',
    title: 'Test plan',
    short: 'The plan',
    description: 'A plan for tests.',
    notice: 'Not official.',
    focusAreas: {
      laws: { title: 'Laws', subject: 'Laws.', verification: 'Wording read.' },
      training: { title: 'Training', subject: 'Training.', verification: 'Subject only.' },
    },
  } as Yaml,
})

export const folderOf = (files: Readonly<Record<string, unknown>>): ParsedFolder =>
  new Map(Object.entries(files))
