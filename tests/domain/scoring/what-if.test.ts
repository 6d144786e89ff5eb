import { describe, expect, it } from 'vitest'
import type { Answers } from '#domain/assessment/assessment.ts'
import type { Checklist } from '#domain/checklist/checklist.ts'
import { questionnaireOf } from '#domain/checklist/questionnaire.ts'
import { answersIfSettled } from '#domain/scoring/what-if.ts'
import {
  aChecklist,
  anAnswer,
  answered,
  answeredAll,
  aQuestion,
  questionsAt,
  scored,
} from '../../support/builders.ts'

const settle = (checklist: Checklist, answers: Answers, ...settled: string[]): Answers =>
  answersIfSettled(questionnaireOf(checklist, 'full'), answers, settled)

describe('answersIfSettled', () => {
  it('changes nothing where nothing is chosen', () => {
    const answers = answeredAll({ q1: 'partly' })
    expect(settle(aChecklist(aQuestion('q1')), answers)).toEqual({ q1: anAnswer('partly') })
  })

  it('takes a gap as fully met', () => {
    const checklist = aChecklist(aQuestion('q1'), aQuestion('q2'))
    const answers = settle(checklist, answeredAll({ q1: 'absent', q2: 'partly' }), 'q1')
    expect(scored(checklist, answers).overall).toEqual({
      earned: 12,
      open: 0,
      possible: 16,
      low: 75,
      high: 75,
      known: 100,
      band: 'substantial',
      heldBackBy: [],
      provisional: false,
    })
  })

  it('takes a question to settle as fully met, answered or not', () => {
    const checklist = aChecklist(aQuestion('q1'), aQuestion('q2'))
    const answers = settle(checklist, answered('q1', 'unknown'), 'q1', 'q2')
    expect(scored(checklist, answers).overall?.low).toBe(100)
  })

  it('takes a question about practice as operating', () => {
    const checklist = aChecklist(aQuestion('q1', { scale: 'practice' }))
    expect(settle(checklist, answered('q1', 'planned'), 'q1')).toEqual({ q1: anAnswer('operating') })
  })

  it('keeps the note and the evidence', () => {
    const answers = answered('q1', 'absent', { note: 'See the bill of 2025' })
    expect(settle(aChecklist(aQuestion('q1')), answers, 'q1')).toEqual({
      q1: anAnswer('in-force', { note: 'See the bill of 2025' }),
    })
  })

  it('leaves the answers given untouched', () => {
    const answers = answeredAll({ q1: 'absent' })
    settle(aChecklist(aQuestion('q1')), answers, 'q1')
    expect(answers).toEqual({ q1: anAnswer('absent') })
  })

  it('lifts what held the band back', () => {
    const checklist = aChecklist(aQuestion('q1', { level: 'minimum' }), ...questionsAt('advanced', 4))
    const given = answeredAll({
      q1: 'absent',
      ...Object.fromEntries(questionsAt('advanced', 4).map(({ id }) => [id, 'in-force'])),
    })
    const before = scored(checklist, given).overall
    const after = scored(checklist, settle(checklist, given, 'q1')).overall
    expect([before?.band, before?.heldBackBy, after?.band, after?.heldBackBy]).toEqual([
      'partial',
      ['q1'],
      'aligned',
      [],
    ])
  })

  it('lets follow-ups come to be asked, with the answers kept for them', () => {
    const checklist = aChecklist(
      aQuestion('q1'),
      aQuestion('q2', { askWhen: { question: 'q1', in: ['in-force'] } }),
      aQuestion('q3', { askWhen: { question: 'q1', in: ['in-force'] } }),
    )
    const answers = settle(checklist, answeredAll({ q1: 'absent', q2: 'partly' }), 'q1')
    const { overall, asked } = scored(checklist, answers)
    expect([overall?.earned, overall?.open, overall?.possible, asked]).toEqual([12, 8, 24, 3])
  })

  it('may show less than before, where a measure brings follow-ups that are not met yet', () => {
    const followUp = { level: 'minimum', askWhen: { question: 'q1', in: ['in-force'] } } as const
    const checklist = aChecklist(
      aQuestion('q1', { level: 'advanced' }),
      aQuestion('q2'),
      aQuestion('q3', followUp),
      aQuestion('q4', followUp),
    )
    const given = answeredAll({ q1: 'absent', q2: 'partly' })
    const after = settle(checklist, given, 'q1')
    expect([scored(checklist, given).overall?.low, scored(checklist, after).overall?.low]).toEqual([33, 22])
  })

  it('changes nothing for a follow-up alone while what it hangs on is denied', () => {
    const checklist = aChecklist(
      aQuestion('q1'),
      aQuestion('q2', { askWhen: { question: 'q1', in: ['in-force'] }, whenNotAsked: 'absent' }),
    )
    const given = answeredAll({ q1: 'absent' })
    expect(scored(checklist, settle(checklist, given, 'q2'))).toEqual(scored(checklist, given))
  })

  it('refuses a question that the checklist does not have', () => {
    expect(() => settle(aChecklist(aQuestion('q1')), {}, 'q9')).toThrow(
      new Error('Checklist "test-checklist" has no question "q9"'),
    )
  })
})
