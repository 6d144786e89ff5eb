import { describe, expect, it } from 'vitest'
import type { Condition } from '#domain/checklist/condition.ts'
import { optionChosen, type Standing } from '#domain/flow/standing.ts'
import {
  aChecklist,
  anAnswer,
  answered,
  answeredAll,
  aQuestion,
  must,
  PRACTICE,
  standing,
} from '../../support/builders.ts'

const gated = (askWhen: Condition) => aChecklist(aQuestion('q1'), aQuestion('q2', { askWhen }))
const standingOfQ2 = (askWhen: Condition, answers: Parameters<typeof standing>[1]) =>
  standing(gated(askWhen), answers).standings.get('q2')

const asked: Standing = { status: 'asked', option: null }
const leftOut: Standing = { status: 'not-asked', counts: 'exclude' }
const undetermined: Standing = { status: 'undetermined' }

describe('standingsOf', () => {
  it.each([
    { what: 'has one of the answers named', answers: answered('q1', 'partly'), is: asked },
    { what: 'has another answer', answers: answered('q1', 'absent'), is: leftOut },
    { what: 'is unanswered', answers: {}, is: undetermined },
    { what: 'has a note and no option', answers: answered('q1', null, { note: 'ask' }), is: undetermined },
    { what: 'is unknown', answers: answered('q1', 'unknown'), is: undetermined },
    {
      what: 'is not applicable for a reason',
      answers: answered('q1', 'not-applicable', { reason: 'no such court' }),
      is: leftOut,
    },
    {
      what: 'is not applicable without a reason',
      answers: answered('q1', 'not-applicable'),
      is: undetermined,
    },
  ])('is $is.status where the question it hangs on $what', ({ answers, is }) => {
    expect(standingOfQ2({ question: 'q1', in: ['in-force', 'partly'] }, answers)).toEqual(is)
  })

  it.each([
    { what: 'has that answer', answers: answered('q1', 'absent'), is: leftOut },
    { what: 'has another answer', answers: answered('q1', 'partly'), is: asked },
    { what: 'is unanswered', answers: {}, is: undetermined },
    { what: 'is unknown', answers: answered('q1', 'unknown'), is: undetermined },
    {
      what: 'is not applicable for a reason',
      answers: answered('q1', 'not-applicable', { reason: 'no such court' }),
      is: asked,
    },
  ])('is $is.status where an answer is denied of a question that $what', ({ answers, is }) => {
    expect(standingOfQ2({ not: { question: 'q1', in: ['absent'] } }, answers)).toEqual(is)
  })

  it('never takes "unknown" as an answer, even where a condition names it', () => {
    const askWhen = { question: 'q1', in: ['unknown'] }
    expect(standingOfQ2(askWhen, answered('q1', 'unknown'))).toEqual(undetermined)
  })

  const chain = (whenNotAsked: 'exclude' | 'absent', last: Condition) =>
    aChecklist(
      aQuestion('q1'),
      aQuestion('q2', { askWhen: { question: 'q1', in: ['in-force'] }, whenNotAsked }),
      aQuestion('q3', { askWhen: last, whenNotAsked: 'absent' }),
    )

  it.each(['exclude', 'absent'] as const)(
    'takes no answer from a question that is not asked (%s), not even that it is absent',
    (whenNotAsked) => {
      const answers = answeredAll({ q1: 'absent', q2: 'absent' })
      const { standings } = standing(chain(whenNotAsked, { question: 'q2', in: ['absent'] }), answers)
      expect(standings.get('q3')).toEqual({ status: 'not-asked', counts: 'absent' })
    },
  )

  it('takes the denial of an answer as true of a question that is not asked', () => {
    const checklist = chain('exclude', { not: { question: 'q2', in: ['in-force'] } })
    const { standings } = standing(checklist, answeredAll({ q1: 'absent', q2: 'in-force' }))
    expect(standings.get('q3')).toEqual(asked)
  })

  it('passes on that something is not settled', () => {
    const checklist = chain('exclude', { question: 'q2', in: ['in-force'] })
    const { standings } = standing(checklist, answeredAll({ q1: 'unknown', q2: 'in-force' }))
    expect([standings.get('q2'), standings.get('q3')]).toEqual([undetermined, undetermined])
  })

  it('asks as soon as one part of an "any" is true, whatever the others are', () => {
    const checklist = aChecklist(
      aQuestion('q1'),
      aQuestion('q2'),
      aQuestion('q3', {
        askWhen: {
          any: [
            { question: 'q1', in: ['partly'] },
            { question: 'q2', in: ['partly'] },
          ],
        },
      }),
    )
    expect(standing(checklist, answered('q2', 'partly')).standings.get('q3')).toEqual(asked)
  })

  it('says of every question where it stands', () => {
    const { standings } = standing(gated({ question: 'q1', in: ['in-force'] }), answered('q1', 'in-force'))
    expect([...standings]).toEqual([
      ['q1', { status: 'asked', option: { id: 'in-force', kind: 'full', credit: 4 } }],
      ['q2', { status: 'asked', option: null }],
    ])
  })
})

describe('optionChosen', () => {
  const entry = must(
    standing(aChecklist(aQuestion('q1', { scale: 'practice' })), {}).questionnaire.questions[0],
  )

  it.each(PRACTICE.map((option) => [option.id, option] as const))(
    'is %s where that is chosen',
    (id, option) => {
      expect(optionChosen(entry, anAnswer(id, { reason: 'no such court' }))).toEqual(option)
    },
  )

  it.each([
    { what: 'there is no answer', answer: undefined },
    { what: 'nothing is chosen', answer: anAnswer(null, { note: 'ask' }) },
    { what: 'the option is of another scale', answer: anAnswer('in-force') },
    { what: 'it is not applicable without a reason', answer: anAnswer('not-applicable', { reason: ' ' }) },
  ])('is null where $what', ({ answer }) => {
    expect(optionChosen(entry, answer)).toBe(null)
  })
})
