import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ACTION_STATUSES,
  type Answer,
  type Assessment,
  CONFIDENCES,
  type Evidence,
  SCOPES,
} from '#domain/assessment/assessment.ts'
import { newAssessment } from '#domain/assessment/new-assessment.ts'
import { readAssessment } from '#domain/assessment/read-assessment.ts'
import { writeAssessment } from '#domain/assessment/write-assessment.ts'
import { aChecklist, anEdition, aQuestion, DIGEST, LEGISLATION } from '../../support/builders.ts'

const EDITION = anEdition(aChecklist(aQuestion('q1'), aQuestion('q2'), aQuestion('q3')))
const NOW = { id: 'new-id', at: '2026-11-24T08:00:00Z' }

/** Words in the scripts of the region, and characters that files and programs trip over. */
const odd = fc.constantFrom(
  'ច្បាប់ស្ដីពីអំពើហិង្សា',
  'ກົດໝາຍ ວ່າດ້ວຍ',
  'ประมวลกฎหมายอาญา มาตรา ๒๘๗/๑',
  'ပြစ်မှုဆိုင်ရာ ဥပဒေ',
  'Bộ luật Hình sự, Điều 147',
  'قانون العقوبات ١٢',
  '儿童色情制品',
  '𝒜👩🏽‍⚖️',
  '\u202Eabc\u202C\u200B\uFEFF',
  '\u0000\u0007\u2028\u2029\\u0000"\\/',
  '\uD800 alone',
  '</script><!--',
  '__proto__',
)
const text = fc.oneof(odd, fc.string({ unit: 'binary' }), fc.string())
const id = fc
  .stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,2}$/)
  .filter((word) => word !== 'constructor')
const time = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const option = fc.option(fc.constantFrom(...LEGISLATION.map((each) => each.id)))
const aList = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 })
/** With some of the optional keys, never with one that is undefined. */
const some = { noNullPrototype: true }

const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    instrument: text,
    provision: text,
    quote: text,
    url: text,
    inForceSince: text,
    file: fc.record({ name: text, sha256: fc.stringMatching(/^[0-9a-f]{64}$/) }, some),
  },
  { ...some, requiredKeys: ['instrument', 'provision', 'quote', 'url', 'inForceSince'] },
)
const answer: fc.Arbitrary<Answer> = fc.record(
  {
    option,
    reason: text,
    note: text,
    confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
    evidence: aList(evidence),
    answeredAt: time,
    answeredBy: text,
  },
  { ...some, requiredKeys: ['option', 'reason', 'note', 'confidence', 'evidence'] },
)
const byQuestion = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom('q1', 'q2', 'q3'), value, some)

const assessment: fc.Arbitrary<Assessment> = fc.record(
  {
    format: fc.constant('lacuna-assessment' as const),
    formatVersion: fc.constant(1 as const),
    id: fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/),
    checklist: fc.constant({ id: 'test-checklist', version: 1, digest: DIGEST }),
    plan: fc.constant({ id: 'test-plan', version: 1 }),
    scope: fc.constantFrom(...SCOPES),
    subject: fc.record({ name: text, code: fc.constantFrom('', 'KH', 'LA'), note: text }, some),
    assessors: aList(fc.record({ name: text, role: text }, some)),
    startedAt: time,
    updatedAt: time,
    answers: byQuestion(answer),
    review: byQuestion(
      fc.record(
        { option, note: text, answeredAt: time, answeredBy: text },
        { ...some, requiredKeys: ['option', 'note'] },
      ),
    ),
    actions: byQuestion(
      fc.record(
        {
          owner: text,
          due: fc.constantFrom('', '2027', '2027-06', '2027-06-30'),
          status: fc.constantFrom(...ACTION_STATUSES),
          note: text,
        },
        some,
      ),
    ),
    setAside: aList(fc.record({ question: id, answer }, some)),
    workshops: aList(
      fc.dictionary(
        text.filter((key) => key !== '__proto__'),
        fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), aList(text)),
        { ...some, maxKeys: 3 },
      ),
    ),
  },
  some,
)

const read = (json: string) => readAssessment(json, [EDITION], NOW)

describe('writeAssessment', () => {
  it('writes what reading gives back the same, in every script and with odd characters', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        expect(read(writeAssessment(given))).toEqual({ ok: true, value: given })
      }),
      { numRuns: 300 },
    )
  })

  it('writes the same text again after reading it', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const first = writeAssessment(given)
        const outcome = read(first)
        expect(outcome.ok && writeAssessment(outcome.value)).toBe(first)
      }),
    )
  })

  it('writes a file that was written by hand the same from the first time on', () => {
    const byHand =
      '{"answers": {}, "checklist": {"id": "test-checklist"}, "formatVersion": 1, "format": "lacuna-assessment"}'
    const first = read(byHand)
    const written = first.ok ? writeAssessment(first.value) : ''
    const second = read(written)
    expect(second.ok && writeAssessment(second.value)).toBe(written)
  })

  it('writes text that a person can read', () => {
    const given = newAssessment(EDITION, {
      ...NOW,
      scope: 'core',
      subject: { name: 'កម្ពុជា', code: 'KH', note: '' },
    })
    expect(writeAssessment(given)).toBe(`{
  "format": "lacuna-assessment",
  "formatVersion": 1,
  "id": "new-id",
  "checklist": {
    "id": "test-checklist",
    "version": 1,
    "digest": "${DIGEST}"
  },
  "plan": {
    "id": "test-plan",
    "version": 1
  },
  "scope": "core",
  "subject": {
    "name": "កម្ពុជា",
    "code": "KH",
    "note": ""
  },
  "assessors": [],
  "startedAt": "2026-11-24T08:00:00Z",
  "updatedAt": "2026-11-24T08:00:00Z",
  "answers": {},
  "review": {},
  "actions": {},
  "setAside": [],
  "workshops": []
}
`)
  })
})
