import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, CONFIDENCES, EMPTY_ANSWER, type Evidence } from '#domain/assessment/assessment.ts'
import { type AnswerFields, answerOf, EMPTY_EVIDENCE, fieldsOf } from '#ui/question/answer-fields.ts'
import { anAnswer } from '../../support/builders.ts'

const BLANK: AnswerFields = { option: '', reason: '', note: '', confidence: '', evidence: [EMPTY_EVIDENCE] }
const CITED: Evidence = {
  instrument: 'Criminal Code',
  provision: 'art. 41',
  quote: '“…”',
  url: 'https://example.org',
  inForceSince: '2009',
}
const FILE = { name: 'code.pdf', sha256: 'a'.repeat(64) }

const text = fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 12 }))
const evidence: fc.Arbitrary<Evidence> = fc
  .record(
    {
      instrument: text,
      provision: text,
      quote: text,
      url: text,
      inForceSince: text,
      file: fc.record({ name: text, sha256: fc.stringMatching(/^[0-9a-f]{64}$/) }),
    },
    { requiredKeys: ['instrument', 'provision', 'quote', 'url', 'inForceSince'], noNullPrototype: true },
  )
  .filter(
    ({ file, ...texts }) => file !== undefined || Object.values(texts).some((value) => value.trim() !== ''),
  )
const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  option: fc.option(fc.constantFrom('in-force', 'absent', 'not-applicable')),
  reason: text,
  note: text,
  confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
  evidence: fc.array(evidence, { maxLength: 4 }),
})

describe('fieldsOf', () => {
  it.each([
    { what: 'there is no answer', answer: undefined },
    { what: 'nothing was written', answer: EMPTY_ANSWER },
  ])('shows empty fields, and one piece of evidence to fill in, where $what', ({ answer }) => {
    expect(fieldsOf(answer)).toEqual(BLANK)
  })

  it('shows what was answered', () => {
    const answer = anAnswer('partly', {
      reason: 'no federal law',
      note: 'ask',
      confidence: 'fairly-sure',
      evidence: [CITED, { ...CITED, file: FILE }],
      answeredAt: '2026-11-24T08:00:00Z',
      answeredBy: 'S. K.',
    })
    expect(fieldsOf(answer)).toEqual({
      option: 'partly',
      reason: 'no federal law',
      note: 'ask',
      confidence: 'fairly-sure',
      evidence: [
        { ...CITED, fileName: '', fileSha256: '' },
        { ...CITED, fileName: 'code.pdf', fileSha256: FILE.sha256 },
      ],
    })
  })
})

describe('answerOf', () => {
  it('is an empty answer where nothing is filled in', () => {
    expect(answerOf(BLANK)).toEqual(EMPTY_ANSWER)
  })

  it('leaves out evidence of which nothing but spaces is filled in', () => {
    const fields = {
      ...BLANK,
      evidence: [
        { ...EMPTY_EVIDENCE, quote: ' \n' },
        { ...CITED, fileName: '', fileSha256: '' },
        EMPTY_EVIDENCE,
      ],
    }
    expect(answerOf(fields)).toEqual({ ...EMPTY_ANSWER, evidence: [CITED] })
  })

  it('keeps evidence that is only a file', () => {
    const fields = {
      ...BLANK,
      evidence: [{ ...EMPTY_EVIDENCE, fileName: FILE.name, fileSha256: FILE.sha256 }],
    }
    expect(answerOf(fields)).toEqual({
      ...EMPTY_ANSWER,
      evidence: [{ instrument: '', provision: '', quote: '', url: '', inForceSince: '', file: FILE }],
    })
  })

  it.each([...CONFIDENCES, null])('reads the confidence %s', (confidence) => {
    expect(answerOf({ ...BLANK, confidence: confidence ?? '' })).toEqual({ ...EMPTY_ANSWER, confidence })
  })

  it('takes a confidence that there is not for none', () => {
    expect(answerOf({ ...BLANK, confidence: 'certain' })).toEqual(EMPTY_ANSWER)
  })

  it('gives back any answer that was shown in fields', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(answerOf(fieldsOf(answer))).toEqual(answer)
      }),
      { numRuns: 500 },
    )
  })

  it('says nothing of who answered and when, which no field holds', () => {
    const answer = anAnswer('partly', { answeredAt: '2026-11-24T08:00:00Z', answeredBy: 'S. K.' })
    expect(answerOf(fieldsOf(answer))).toEqual(anAnswer('partly'))
  })
})
