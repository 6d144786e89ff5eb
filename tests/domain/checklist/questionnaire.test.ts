import { describe, expect, it } from 'vitest'
import { optionOf, optionOfKind, questionnaireOf, questionOf } from '#domain/checklist/questionnaire.ts'
import { aChecklist, aChecklistOf, aQuestion } from '../../support/builders.ts'

const checklist = aChecklistOf({
  offences: [aQuestion('q1'), aQuestion('q2', { level: 'minimum', core: true })],
  registers: [],
  reporting: [aQuestion('q3', { core: true, scale: 'practice' }), aQuestion('q4')],
})

const briefly = (scope: 'core' | 'full') =>
  questionnaireOf(checklist, scope).questions.map(({ id, index, domain, weight }) => [
    id,
    index,
    domain,
    weight,
  ])

describe('questionnaireOf', () => {
  it('takes every question in the order asked, with its weight', () => {
    expect(briefly('full')).toEqual([
      ['q1', 0, 'offences', 2],
      ['q2', 1, 'offences', 3],
      ['q3', 2, 'reporting', 2],
      ['q4', 3, 'reporting', 2],
    ])
  })

  it('takes the core questions only in the scope of the core', () => {
    expect(briefly('core')).toEqual([
      ['q2', 0, 'offences', 3],
      ['q3', 1, 'reporting', 2],
    ])
  })

  it('keeps every domain, with or without questions', () => {
    const domains = questionnaireOf(checklist, 'core').domains
    expect(domains.map(({ id, questions }) => [id, questions.map((question) => question.id)])).toEqual([
      ['offences', ['q2']],
      ['registers', []],
      ['reporting', ['q3']],
    ])
  })

  it('gives a question the options of its scale', () => {
    const { options } = questionOf(questionnaireOf(checklist, 'full'), 'q3')
    expect(options.map(({ id }) => id)).toEqual([
      'operating',
      'partly',
      'planned',
      'absent',
      'unknown',
      'not-applicable',
    ])
  })

  it('refuses a checklist that was never checked', () => {
    expect(() => questionnaireOf(aChecklist(aQuestion('q1', { scale: 'custom' })), 'full')).toThrow(
      new Error('Checklist "test-checklist" gives no weight or scale to question "q1"'),
    )
  })
})

describe('questionOf', () => {
  it('refuses a question outside the scope', () => {
    expect(() => questionOf(questionnaireOf(checklist, 'core'), 'q1')).toThrow(
      new Error('Checklist "test-checklist" has no question "q1"'),
    )
  })
})

describe('optionOf', () => {
  it('finds an option of the scale, and none of another', () => {
    const entry = questionOf(questionnaireOf(checklist, 'full'), 'q3')
    expect([optionOf(entry, 'planned'), optionOf(entry, 'in-force')]).toEqual([
      { id: 'planned', kind: 'pending', credit: 1 },
      undefined,
    ])
  })
})

describe('optionOfKind', () => {
  it('finds what the scale calls an answer of that kind', () => {
    const { byId } = questionnaireOf(checklist, 'full')
    const names = [...byId.values()].map((entry) => optionOfKind(entry, 'full').id)
    expect(names).toEqual(['in-force', 'in-force', 'operating', 'in-force'])
  })

  it('refuses a scale that lacks the kind', () => {
    const lame = { ...aChecklist(aQuestion('q1')), scales: { legislation: [] } }
    const entry = questionOf(questionnaireOf(lame, 'full'), 'q1')
    expect(() => optionOfKind(entry, 'full')).toThrow(
      new Error('Scale "legislation" has no option of kind "full"'),
    )
  })
})
