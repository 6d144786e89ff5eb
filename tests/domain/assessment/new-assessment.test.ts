import { describe, expect, it } from 'vitest'
import { newAssessment } from '#domain/assessment/new-assessment.ts'
import { readAssessment } from '#domain/assessment/read-assessment.ts'
import { writeAssessment } from '#domain/assessment/write-assessment.ts'
import { aChecklist, anEdition, aQuestion, DIGEST } from '../../support/builders.ts'

const EDITION = anEdition(aChecklist(aQuestion('q1')))
const given = {
  id: 'a-1',
  at: '2026-11-24T08:00:00Z',
  scope: 'full',
  subject: { name: 'Viet Nam', code: 'VN', note: '' },
} as const

describe('newAssessment', () => {
  it('starts without an answer, on the checklist and plan at hand', () => {
    expect(newAssessment(EDITION, given)).toEqual({
      format: 'lacuna-assessment',
      formatVersion: 1,
      id: 'a-1',
      checklist: { id: 'test-checklist', version: 1, digest: DIGEST },
      plan: { id: 'test-plan', version: 1 },
      scope: 'full',
      subject: { name: 'Viet Nam', code: 'VN', note: '' },
      assessors: [],
      startedAt: '2026-11-24T08:00:00Z',
      updatedAt: '2026-11-24T08:00:00Z',
      answers: {},
      review: {},
      actions: {},
      setAside: [],
      workshops: [],
    })
  })

  it('can be written and read back', () => {
    const assessment = newAssessment(EDITION, given)
    const text = writeAssessment(assessment)
    expect(readAssessment(text, [EDITION], { id: 'other', at: '2000-01-01T00:00:00Z' })).toEqual({
      ok: true,
      value: assessment,
    })
  })
})
