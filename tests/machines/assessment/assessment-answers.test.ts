import { describe, expect, it } from 'vitest'
import { EMPTY_ANSWER } from '#domain/assessment/assessment.ts'
import { anAnswer, answeredAll } from '../../support/builders.ts'
import { anAssessment, minutesLater } from '../support/assessments.ts'
import { play, setAnswer } from '../support/running-assessment.ts'

describe('assessmentMachine, on an answer', () => {
  it('keeps it under its question with the time at which it was given', () => {
    const { context } = play({}, setAnswer('q1', anAnswer('partly', { note: 'article 12' }), 3))
    expect(context.assessment).toEqual(
      anAssessment({
        updatedAt: minutesLater(3),
        answers: {
          q1: { ...EMPTY_ANSWER, option: 'partly', note: 'article 12', answeredAt: minutesLater(3) },
        },
      }),
    )
  })

  it('keeps one answer to a question, the last', () => {
    const { context } = play({}, setAnswer('q1', 'partly', 1), setAnswer('q1', 'absent', 2))
    expect(context.assessment.answers).toEqual({
      q1: anAnswer('absent', { answeredAt: minutesLater(2) }),
    })
  })

  it('leaves the answers to other questions as they are', () => {
    const answers = answeredAll({ q1: 'in-force', q3: 'absent' })
    const { context } = play({ assessment: { answers } }, setAnswer('q3', 'partly', 1))
    expect(context.assessment.answers).toEqual({
      q1: anAnswer('in-force'),
      q3: anAnswer('partly', { answeredAt: minutesLater(1) }),
    })
  })

  it('removes an answer from which everything was deleted, and knows that this is a change', () => {
    const answers = answeredAll({ q1: 'in-force', q3: 'absent' })
    const { context } = play({ assessment: { answers } }, setAnswer('q1', EMPTY_ANSWER, 5))
    expect([context.assessment, context.unsaved]).toEqual([
      anAssessment({ updatedAt: minutesLater(5), answers: { q3: anAnswer('absent') } }),
      { questions: ['q1'], head: true },
    ])
  })

  it('keeps a note to which no option has been chosen yet', () => {
    const { context } = play({}, setAnswer('q1', anAnswer(null, { note: 'ask the ministry' }), 1))
    expect(context.assessment.answers).toEqual({
      q1: anAnswer(null, { note: 'ask the ministry', answeredAt: minutesLater(1) }),
    })
  })

  it('names each changed question once', () => {
    const { context } = play(
      {},
      setAnswer('q3', 'partly', 1),
      setAnswer('q1', 'partly', 2),
      setAnswer('q3', 'absent', 3),
    )
    expect(context.unsaved).toEqual({ questions: ['q3', 'q1'], head: true })
  })
})

describe('assessmentMachine, on what is said about the assessment', () => {
  it('keeps subject and assessors and changes no answer', () => {
    const answers = answeredAll({ q1: 'in-force' })
    const about = {
      subject: { name: 'Lao PDR', code: 'LA', note: 'Vientiane only' },
      assessors: [{ name: 'K. S.', role: 'Ministry of Justice' }],
    }
    const { context } = play({ assessment: { answers } }, { type: 'about.set', about, at: minutesLater(2) })
    expect([context.assessment, context.unsaved]).toEqual([
      anAssessment({ answers, ...about, updatedAt: minutesLater(2) }),
      { questions: [], head: true },
    ])
  })
})

describe('assessmentMachine, on growing from a quick scan into the full assessment', () => {
  it('asks every question and keeps every answer', () => {
    const answers = answeredAll({ q1: 'in-force', q4: 'absent' })
    const { context } = play(
      { assessment: { scope: 'core', answers } },
      { type: 'scope.widen', at: minutesLater(1) },
    )
    expect([context.assessment, context.questionnaire.questions.map(({ id }) => id)]).toEqual([
      anAssessment({ scope: 'full', answers, updatedAt: minutesLater(1) }),
      ['q1', 'q2', 'q3', 'q4'],
    ])
  })
})
