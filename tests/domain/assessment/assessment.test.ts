import { describe, expect, it } from 'vitest'
import { type Answer, EMPTY_ANSWER, isEmptyAnswer } from '#domain/assessment/assessment.ts'

describe('isEmptyAnswer', () => {
  it('is true of an answer in which nothing was written', () => {
    expect(isEmptyAnswer(EMPTY_ANSWER)).toBe(true)
  })

  it.each<{ what: string; change: Partial<Answer> }>([
    { what: 'an option', change: { option: 'absent' } },
    { what: 'a reason', change: { reason: 'no such court' } },
    { what: 'a note', change: { note: 'ask' } },
    { what: 'a confidence', change: { confidence: 'unsure' } },
    {
      what: 'a piece of evidence',
      change: { evidence: [{ instrument: '', provision: '', quote: '', url: '', inForceSince: '' }] },
    },
  ])('is false of an answer with $what', ({ change }) => {
    expect(isEmptyAnswer({ ...EMPTY_ANSWER, ...change })).toBe(false)
  })
})
