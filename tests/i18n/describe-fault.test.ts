import { describe, expect, it } from 'vitest'
import type { FaultCode, Problem } from '#domain/faults/fault.ts'
import { describeFault, describeProblem } from '#i18n/describe-fault.ts'
import { messageTypes } from '#i18n/generate-message-types.ts'
import { messages } from '#i18n/locales/en/faults.po'
import type { FaultsMessages } from '#i18n/message-types.ts'
import { translator } from '#i18n/translate.ts'

const { t } = translator<FaultsMessages>('en', [messages])

/** One problem of every code, with all that it carries. */
const SAMPLES: { readonly [Code in FaultCode]: Extract<Problem, { code: Code }> } = {
  'too-large': { code: 'too-large', limitMiB: 5 },
  'not-json': { code: 'not-json', detail: 'Unexpected end of JSON input' },
  'not-yaml': { code: 'not-yaml', detail: 'Map keys must be unique' },
  'too-deep': { code: 'too-deep', limit: 16 },
  'too-long': { code: 'too-long', limit: 20_000 },
  'too-many': { code: 'too-many', limit: 5_000 },
  'forbidden-key': { code: 'forbidden-key', key: '__proto__' },
  'duplicate-key': { code: 'duplicate-key', key: 'q1' },
  missing: { code: 'missing' },
  'unknown-key': { code: 'unknown-key', key: 'anwsers' },
  'wrong-type': { code: 'wrong-type', expected: 'string', received: '5' },
  'wrong-value': { code: 'wrong-value', expected: '("core" | "full")', received: '"quick"' },
  malformed: { code: 'malformed', expected: 'a whole number', received: '1.5' },
  'wrong-format': { code: 'wrong-format', expected: '"lacuna-assessment"', received: '"excalidraw"' },
  'newer-format': { code: 'newer-format', received: 2, supported: 1 },
  'unknown-checklist': { code: 'unknown-checklist', id: 'other' },
  'unknown-checklist-version': { code: 'unknown-checklist-version', id: 'other', version: 3 },
  'unknown-plan': { code: 'unknown-plan', id: 'other' },
  'unknown-option': { code: 'unknown-option', option: 'yes', allowed: ['partly', 'absent'] },
  'reason-missing': { code: 'reason-missing' },
  'unknown-question': { code: 'unknown-question', id: 'q9' },
  'missing-file': { code: 'missing-file' },
  'unexpected-file': { code: 'unexpected-file' },
  'duplicate-id': { code: 'duplicate-id', id: 'q1' },
  'unknown-scale': { code: 'unknown-scale', id: 'other' },
  'unknown-level': { code: 'unknown-level', id: 'advanced' },
  'unknown-source': { code: 'unknown-source', id: 'ICCPR' },
  'unknown-focus-area': { code: 'unknown-focus-area', id: 'law' },
  'scale-incomplete': { code: 'scale-incomplete', kind: 'pending' },
  'depends-on-itself': { code: 'depends-on-itself' },
  'depends-on-later': { code: 'depends-on-later', id: 'q2' },
  'core-depends-on-non-core': { code: 'core-depends-on-non-core', id: 'q2' },
  unreachable: { code: 'unreachable' },
  'missing-text': { code: 'missing-text', key: 'q1' },
  'text-without-question': { code: 'text-without-question', id: 'q1' },
  'html-in-text': { code: 'html-in-text' },
}

const samples: readonly Problem[] = Object.values(SAMPLES)

/** The parameters of the message of each code, as generated from the .po file. */
async function parametersOfMessages(): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = (await messageTypes()).matchAll(/^ {2}'fault\.([a-z-]+)': (.+)$/gm)
  return new Map(
    [...lines].map(([, code = '', type = '']) => [
      code,
      [...type.matchAll(/(\w+): string/g)].map(([, name = '']) => name),
    ]),
  )
}

describe('describeProblem', () => {
  it.each(samples)('has words for $code', (problem) => {
    const words = describeProblem(t, problem)
    expect(words).toMatch(/^[a-z"][^{}]+$/)
    expect(words.includes('undefined')).toBe(false)
  })

  it('uses exactly what each problem carries', async () => {
    const messageParameters = await parametersOfMessages()
    const given = samples.map(({ code, ...data }) => [code, Object.keys(data).toSorted()])
    const used = samples.map(({ code }) => [code, messageParameters.get(code)?.toSorted()])
    expect(used).toEqual(given)
  })

  it.each<{ problem: Problem; words: string }>([
    { problem: SAMPLES['too-large'], words: 'the file is larger than 5 MiB, the most that can be read' },
    {
      problem: SAMPLES['unknown-option'],
      words: '"yes" is not an answer to this question; the answers are partly, absent',
    },
    {
      problem: SAMPLES['newer-format'],
      words: 'made by a newer version of Lacuna (format version 2; this one reads up to 1)',
    },
    {
      problem: { code: 'unknown-key', key: '{0, plural, other {<b>}}' },
      words: 'the key "{0, plural, other {<b>}}" is not known here; is it misspelt?',
    },
  ])('says: $words', ({ problem, words }) => {
    expect(describeProblem(t, problem)).toBe(words)
  })
})

describe('describeFault', () => {
  it('puts the path before the problem', () => {
    expect(describeFault(t, { path: 'answers.q1', problem: SAMPLES['unknown-key'] })).toBe(
      'answers.q1: the key "anwsers" is not known here; is it misspelt?',
    )
  })

  it('gives the problem alone where it is that of the whole file', () => {
    expect(describeFault(t, { path: '', problem: SAMPLES.missing })).toBe('this is required and missing')
  })
})
