import { describe, expect, it } from 'vitest'
import { assessmentOf, readAssessment } from '#domain/assessment/read-assessment.ts'
import type { Fault, Problem } from '#domain/faults/fault.ts'
import { aChecklist, anAnswer, anEdition, aQuestion, DIGEST } from '../../support/builders.ts'

const EDITION = anEdition(aChecklist(aQuestion('q1'), aQuestion('q2', { scale: 'practice' })))
const DEFAULTS = { id: 'new-id', at: '2026-11-24T08:00:00Z' }
const OPTIONS = ['in-force', 'partly', 'not-in-force', 'absent', 'unknown', 'not-applicable']

/** The least that a file written by hand must have. */
const minimal = (more: object = {}) => ({
  format: 'lacuna-assessment',
  formatVersion: 1,
  checklist: { id: 'test-checklist' },
  answers: {},
  ...more,
})

const read = (text: string) => readAssessment(text, [EDITION], DEFAULTS)
const readValue = (value: unknown) => read(JSON.stringify(value))
const faultsOf = (text: string): readonly Fault[] => {
  const outcome = read(text)
  return outcome.ok ? [] : outcome.error
}
const codesOf = (text: string): readonly string[] =>
  faultsOf(text).map(({ path, problem }) => (path === '' ? problem.code : `${path}: ${problem.code}`))

describe('readAssessment', () => {
  it('fills in what a file written by hand leaves out', () => {
    expect(readValue(minimal({ answers: { q1: { option: 'partly' }, q2: {} } }))).toEqual({
      ok: true,
      value: {
        format: 'lacuna-assessment',
        formatVersion: 1,
        id: 'new-id',
        checklist: { id: 'test-checklist', version: 1, digest: DIGEST },
        plan: { id: 'test-plan', version: 1 },
        scope: 'full',
        subject: { name: '', code: '', note: '' },
        assessors: [],
        startedAt: '2026-11-24T08:00:00Z',
        updatedAt: '2026-11-24T08:00:00Z',
        answers: { q1: anAnswer('partly'), q2: anAnswer(null) },
        review: {},
        actions: {},
        setAside: [],
        workshops: [],
      },
    })
  })

  it('keeps everything that a full file says', () => {
    const file = {
      format: 'lacuna-assessment',
      formatVersion: 1,
      id: '5b0c-42',
      checklist: { id: 'test-checklist', version: 1, digest: DIGEST },
      plan: { id: 'test-plan', version: 1 },
      scope: 'core',
      subject: { name: 'Cambodia', code: 'KH', note: 'First round' },
      assessors: [{ name: 'A. Person', role: 'Legal officer' }],
      startedAt: '2026-11-24T08:00:00Z',
      updatedAt: '2026-11-24T09:12:31.5+07:00',
      answers: {
        q1: {
          option: 'partly',
          reason: '',
          note: 'Only with intent to distribute.',
          confidence: 'sure',
          evidence: [
            {
              instrument: 'Penal Code',
              provision: 'art. 41',
              quote: 'Whoever …',
              url: 'https://example.org/code',
              inForceSince: '2008',
              file: { name: 'code.pdf', sha256: 'a'.repeat(64) },
            },
          ],
          answeredAt: '2026-11-24T09:00:00Z',
          answeredBy: 'A. Person',
        },
      },
      review: { q1: { option: 'absent', note: 'See art. 42', answeredAt: '2026-11-24T09:10:00Z' } },
      actions: { q1: { owner: 'Ministry of Justice', due: '2027-06', status: 'agreed', note: '' } },
      setAside: [{ question: 'q-old', answer: anAnswer('absent') }],
      workshops: [{ room: 'one', turns: [{ question: 'q1', votes: [1, 2] }] }],
    }
    expect(readValue(file)).toEqual({ ok: true, value: file })
  })

  it('sets answers aside whose question the checklist does not know, after those set aside before', () => {
    const answers = { 'q-gone': { option: 'yes', note: 'kept' }, q1: { option: 'absent' } }
    const setAside = [{ question: 'q-old', answer: { option: 'absent' } }]
    const outcome = readValue(minimal({ answers, setAside }))
    expect(outcome.ok && { answers: outcome.value.answers, setAside: outcome.value.setAside }).toEqual({
      answers: { q1: anAnswer('absent') },
      setAside: [
        { question: 'q-old', answer: anAnswer('absent') },
        { question: 'q-gone', answer: anAnswer('yes', { note: 'kept' }) },
      ],
    })
  })

  it.each([
    { what: 'neither', times: {}, startedAt: '2026-11-24T08:00:00Z', updatedAt: '2026-11-24T08:00:00Z' },
    {
      what: 'the start only',
      times: { startedAt: '2026-01-02T03:04:05Z' },
      startedAt: '2026-01-02T03:04:05Z',
      updatedAt: '2026-01-02T03:04:05Z',
    },
    {
      what: 'the last change only, so that it can not have started after it',
      times: { updatedAt: '2026-01-02T03:04:05Z' },
      startedAt: '2026-01-02T03:04:05Z',
      updatedAt: '2026-01-02T03:04:05Z',
    },
  ])('fills in the times of a file that gives $what', ({ times, startedAt, updatedAt }) => {
    const outcome = readValue(minimal(times))
    expect(outcome.ok && [outcome.value.startedAt, outcome.value.updatedAt]).toEqual([startedAt, updatedAt])
  })

  it('reads a file that an editor saved with a byte order mark', () => {
    expect(codesOf(`\uFEFF${JSON.stringify(minimal())}`)).toEqual([])
  })

  it.each([
    { what: 'nothing', text: '', codes: ['not-json'] },
    { what: 'a text', text: 'Dear colleague', codes: ['not-json'] },
    { what: 'half a file', text: JSON.stringify(minimal()).slice(0, 40), codes: ['not-json'] },
    { what: 'a file with a comment', text: `// ours\n${JSON.stringify(minimal())}`, codes: ['not-json'] },
    { what: 'a list', text: '[]', codes: ['wrong-type'] },
    { what: 'null', text: 'null', codes: ['wrong-type'] },
    { what: 'a number', text: '42', codes: ['wrong-type'] },
    { what: 'an empty object', text: '{}', codes: ['format: wrong-format'] },
    {
      what: 'the file of another program',
      text: '{"format": "excalidraw"}',
      codes: ['format: wrong-format'],
    },
    {
      what: 'a checklist',
      text: '{"format": "lacuna-checklist", "levels": []}',
      codes: ['format: wrong-format'],
    },
    { what: '100 levels', text: '['.repeat(100) + ']'.repeat(100), codes: [`${'[0]'.repeat(16)}: too-deep`] },
    {
      what: '100,000 levels of lists',
      text: '['.repeat(100_000) + ']'.repeat(100_000),
      codes: [`${'[0]'.repeat(16)}: too-deep`],
    },
    {
      what: '100,000 levels of objects',
      text: `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      codes: [`a${'.a'.repeat(15)}: too-deep`],
    },
    { what: '100,000 levels that are never closed', text: '['.repeat(100_000), codes: ['not-json'] },
    {
      what: 'a key that reaches the prototype',
      text: JSON.stringify(minimal()).replace('"answers":{}', '"answers":{"__proto__":{"option":"partly"}}'),
      codes: ['answers: forbidden-key'],
    },
    {
      what: 'a key that reaches the prototype at the top',
      text: JSON.stringify(minimal()).replace('{', '{"__proto__":{"answers":{}},'),
      codes: ['forbidden-key'],
    },
    {
      what: 'a key that reaches the constructor',
      text: JSON.stringify(minimal({ workshops: [{ constructor: { prototype: {} } }] })),
      codes: ['workshops[0]: forbidden-key'],
    },
  ])('refuses $what with one fault', ({ text, codes }) => {
    expect(codesOf(text)).toEqual(codes)
  })

  it('says in the fault what the engine could not read', () => {
    const [fault] = faultsOf('Dear colleague')
    expect(fault?.problem.code === 'not-json' && fault.problem.detail).toMatch(/^Unexpected token 'D'/)
  })

  it('refuses a file in which an answer stands twice, since one of them would be lost', () => {
    const text = JSON.stringify(minimal()).replace(
      '"answers":{}',
      '"answers":{"q1":{"option":"partly"},"q2":{},"q1":{"option":"absent"}}',
    )
    expect(faultsOf(text)).toEqual([{ path: 'answers', problem: { code: 'duplicate-key', key: 'q1' } }])
  })

  it('refuses a file in which an option stands twice within an answer', () => {
    const text = JSON.stringify(minimal()).replace(
      '"answers":{}',
      '"answers":{"q1":{"option":"partly","\\u006fption":"absent"}}',
    )
    expect(faultsOf(text)).toEqual([
      { path: 'answers.q1', problem: { code: 'duplicate-key', key: 'option' } },
    ])
  })

  describe('counts the size in bytes, and', () => {
    const limit = 5 * 2 ** 20
    const padded = (size: number) => JSON.stringify(minimal()).padEnd(size, ' ')

    it.each([
      { what: 'takes 5 MiB exactly', text: padded(limit), codes: [] },
      { what: 'refuses a byte more', text: padded(limit + 1), codes: ['too-large'] },
      { what: 'refuses 6 MiB', text: padded(6 * 2 ** 20), codes: ['too-large'] },
      {
        what: 'counts 2 bytes for a letter such as é',
        text: 'é'.repeat(limit / 2 + 1),
        codes: ['too-large'],
      },
      { what: 'does not count 3 for it', text: 'é'.repeat(limit / 2), codes: ['not-json'] },
      {
        what: 'counts 3 bytes for a Khmer letter',
        text: 'ក'.repeat(Math.floor(limit / 3) + 1),
        codes: ['too-large'],
      },
      { what: 'does not count 4 for it', text: 'ក'.repeat(Math.floor(limit / 3)), codes: ['not-json'] },
      { what: 'counts 4 bytes for a pair of units', text: '𝒜'.repeat(limit / 4 + 1), codes: ['too-large'] },
      { what: 'does not count 6 for it', text: '𝒜'.repeat(limit / 4), codes: ['not-json'] },
    ])('$what', ({ text, codes }) => {
      expect(codesOf(text)).toEqual(codes)
    })
  })

  it.each([
    { what: 'a note of 20,000 characters', more: { answers: { q1: { note: 'ຄ'.repeat(20_000) } } } },
    {
      what: '5,000 pieces of evidence',
      more: { answers: { q1: { evidence: Array.from({ length: 5_000 }, () => ({})) } } },
    },
  ])('takes $what', ({ more }) => {
    expect(codesOf(JSON.stringify(minimal(more)))).toEqual([])
  })

  const aDue = (due: unknown) => ({ actions: { q1: { due } } })
  const refused: readonly { what: string; more: object; path: string; problem: Problem }[] = [
    {
      what: 'a note of 20,001 characters',
      more: { answers: { q1: { note: 'a'.repeat(20_001) } } },
      path: 'answers.q1.note',
      problem: { code: 'too-long', limit: 20_000 },
    },
    {
      what: '5,001 pieces of evidence',
      more: { answers: { q1: { evidence: Array.from({ length: 5_001 }, () => ({})) } } },
      path: 'answers.q1.evidence',
      problem: { code: 'too-many', limit: 5_000 },
    },
    {
      what: 'a newer version of the format',
      more: { formatVersion: 2, answersOfTheFuture: {} },
      path: 'formatVersion',
      problem: { code: 'newer-format', received: 2, supported: 1 },
    },
    {
      what: 'a version of the format that there never was',
      more: { formatVersion: 0 },
      path: 'formatVersion',
      problem: { code: 'wrong-type', expected: '1', received: '0' },
    },
    {
      what: 'a version of the format in words',
      more: { formatVersion: '1' },
      path: 'formatVersion',
      problem: { code: 'wrong-value', expected: '1', received: '"1"' },
    },
    {
      what: 'a misspelt key at the top',
      more: { anwsers: {} },
      path: '',
      problem: { code: 'unknown-key', key: 'anwsers' },
    },
    {
      what: 'a misspelt key in an answer',
      more: { answers: { q1: { opton: 'partly' } } },
      path: 'answers.q1',
      problem: { code: 'unknown-key', key: 'opton' },
    },
    {
      what: 'a misspelt key in a piece of evidence',
      more: { answers: { q1: { evidence: [{}, { link: '' }] } } },
      path: 'answers.q1.evidence[1]',
      problem: { code: 'unknown-key', key: 'link' },
    },
    {
      what: 'an option that the question does not have',
      more: { answers: { q1: { option: 'operating' } } },
      path: 'answers.q1.option',
      problem: { code: 'unknown-option', option: 'operating', allowed: OPTIONS },
    },
    {
      what: 'an option that the question does not have, in a review',
      more: { review: { q1: { option: 'absnt' } } },
      path: 'review.q1.option',
      problem: { code: 'unknown-option', option: 'absnt', allowed: OPTIONS },
    },
    {
      what: 'an answer that is only a word',
      more: { answers: { q1: 'partly' } },
      path: 'answers.q1',
      problem: { code: 'wrong-type', expected: 'Object', received: '"partly"' },
    },
    {
      what: 'answers in a list',
      more: { answers: [] },
      path: 'answers',
      problem: { code: 'wrong-type', expected: 'Object', received: 'Array' },
    },
    {
      what: 'a subject in a list',
      more: { subject: [] },
      path: 'subject',
      problem: { code: 'wrong-type', expected: 'Object', received: 'Array' },
    },
    {
      what: 'a workshop in a list',
      more: { workshops: [{}, ['a']] },
      path: 'workshops[1]',
      problem: { code: 'wrong-type', expected: 'Object', received: 'Array' },
    },
    {
      what: 'a question id that can not be one',
      more: { answers: { 'Q 1': {} } },
      path: 'answers.Q 1',
      problem: { code: 'malformed', expected: 'lower-case words joined by hyphens', received: '"Q 1"' },
    },
    {
      what: 'a note that is a number',
      more: { answers: { q1: { note: 5 } } },
      path: 'answers.q1.note',
      problem: { code: 'wrong-type', expected: 'string', received: '5' },
    },
    {
      what: 'a confidence that there is not',
      more: { answers: { q1: { confidence: 'certain' } } },
      path: 'answers.q1.confidence',
      problem: {
        code: 'wrong-value',
        expected: '("sure" | "fairly-sure" | "unsure")',
        received: '"certain"',
      },
    },
    {
      what: 'a scope that there is not',
      more: { scope: 'quick' },
      path: 'scope',
      problem: { code: 'wrong-value', expected: '("core" | "full")', received: '"quick"' },
    },
    {
      what: 'a checksum that is none',
      more: { answers: { q1: { evidence: [{ file: { name: 'a.pdf', sha256: 'A'.repeat(64) } }] } } },
      path: 'answers.q1.evidence[0].file.sha256',
      problem: {
        code: 'malformed',
        expected: 'a SHA-256 of 64 hexadecimal digits',
        received: `"${'A'.repeat(59)}…`,
      },
    },
    {
      what: 'a country code in small letters',
      more: { subject: { code: 'kh' } },
      path: 'subject.code',
      problem: { code: 'malformed', expected: 'a two-letter country code', received: '"kh"' },
    },
    {
      what: 'an id with a path in it',
      more: { id: '../../etc/passwd' },
      path: 'id',
      problem: { code: 'malformed', expected: 'letters, digits and hyphens', received: '"../../etc/passwd"' },
    },
    ...[
      'yesterday',
      '2026-11-24',
      '2026-13-01T00:00:00Z',
      '2026-11-24T25:00:00Z',
      '2026-11-24T08:00:00',
      '',
    ].map((startedAt) => ({
      what: `the time "${startedAt}"`,
      more: { startedAt },
      path: 'startedAt',
      problem: {
        code: 'malformed',
        expected: 'a time such as 2026-11-24T08:00:00Z',
        received: `"${startedAt}"`,
      } as const,
    })),
    {
      what: 'a time that is a number',
      more: { answers: { q1: { answeredAt: 1_700_000_000 } } },
      path: 'answers.q1.answeredAt',
      problem: { code: 'wrong-type', expected: 'string', received: '1700000000' },
    },
    {
      what: 'a due date in words',
      more: aDue('next year'),
      path: 'actions.q1.due',
      problem: { code: 'malformed', expected: 'a date such as 2027-06', received: '"next year"' },
    },
    {
      what: 'a due date that is a number',
      more: aDue(2027),
      path: 'actions.q1.due',
      problem: { code: 'wrong-type', expected: '("" | string)', received: '2027' },
    },
    {
      what: 'a checklist that is not at hand',
      more: { checklist: { id: 'other-checklist' } },
      path: 'checklist.id',
      problem: { code: 'unknown-checklist', id: 'other-checklist' },
    },
    {
      what: 'another version of the checklist',
      more: { checklist: { id: 'test-checklist', version: 2 } },
      path: 'checklist.version',
      problem: { code: 'unknown-checklist-version', id: 'test-checklist', version: 2 },
    },
    {
      what: 'a version of the checklist with a fraction',
      more: { checklist: { id: 'test-checklist', version: 1.5 } },
      path: 'checklist.version',
      problem: { code: 'malformed', expected: 'a whole number', received: '1.5' },
    },
    {
      what: 'a plan other than the one the checklist is read against',
      more: { plan: { id: 'other-plan' } },
      path: 'plan.id',
      problem: { code: 'unknown-plan', id: 'other-plan' },
    },
  ]

  it.each(refused)('refuses $what', ({ more, path, problem }) => {
    expect(faultsOf(JSON.stringify(minimal(more)))).toEqual([{ path, problem }])
  })

  it.each([
    {
      what: 'a version of the format',
      from: '"formatVersion":1',
      to: '"formatVersion":1e400',
      code: 'formatVersion: newer-format',
    },
    {
      what: 'a version of the checklist',
      from: '"id":"test-checklist"',
      to: '"id":"test-checklist","version":1e400',
      code: 'checklist.version: malformed',
    },
    {
      what: 'a version of the checklist that is whole',
      from: '"id":"test-checklist"',
      to: '"id":"test-checklist","version":1e300',
      code: 'checklist.version: unknown-checklist-version',
    },
    {
      what: 'a version of the checklist below 0',
      from: '"id":"test-checklist"',
      to: '"id":"test-checklist","version":-1',
      code: 'checklist.version: malformed',
    },
  ])('refuses $what beyond all numbers', ({ from, to, code }) => {
    expect(codesOf(JSON.stringify(minimal()).replace(from, to))).toEqual([code])
  })

  it.each(['formatVersion', 'checklist', 'answers'])('refuses a file without %s', (key) => {
    const file = Object.fromEntries(Object.entries(minimal()).filter(([name]) => name !== key))
    expect(faultsOf(JSON.stringify(file))).toEqual([{ path: key, problem: { code: 'missing' } }])
  })

  it('reports every fault of the shape at once', () => {
    const more = {
      scope: 'quick',
      subject: { code: 'KHM' },
      answers: { q1: { note: 1, evidence: {} } },
      extra: 1,
    }
    expect(codesOf(JSON.stringify(minimal(more)))).toEqual([
      'scope: wrong-value',
      'subject.code: malformed',
      'answers.q1.note: wrong-type',
      'answers.q1.evidence: wrong-type',
      'unknown-key',
    ])
  })

  it('reports every wrong option at once', () => {
    const more = {
      answers: { q1: { option: 'yes' }, q2: { option: 'in-force' } },
      review: { q2: { option: 'no' } },
    }
    expect(codesOf(JSON.stringify(minimal(more)))).toEqual([
      'answers.q1.option: unknown-option',
      'answers.q2.option: unknown-option',
      'review.q2.option: unknown-option',
    ])
  })

  it('finds the checklist among several', () => {
    const other = anEdition({ ...aChecklist(aQuestion('q9')), id: 'other-checklist' })
    const text = JSON.stringify(minimal({ answers: { q1: { option: 'partly' } } }))
    const outcome = readAssessment(text, [other, EDITION], DEFAULTS)
    expect(outcome.ok && outcome.value.answers).toEqual({ q1: anAnswer('partly') })
  })
})

describe('assessmentOf', () => {
  it('judges a value that was parsed elsewhere by the same limits', () => {
    const value = minimal({ subject: { name: 'a'.repeat(20_001) } })
    expect(assessmentOf(value, [EDITION], DEFAULTS)).toEqual({
      ok: false,
      error: [{ path: 'subject.name', problem: { code: 'too-long', limit: 20_000 } }],
    })
  })
})
