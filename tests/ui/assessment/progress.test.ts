import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#domain/assessment/assessment.ts'
import { type Progress, progressOf } from '#ui/assessment/progress.ts'
import { anyAnswered } from '../../support/arbitraries.ts'
import { aChecklist, answered, answeredAll, aQuestion, standing } from '../../support/builders.ts'

const checklist = aChecklist(
  aQuestion('q1'),
  aQuestion('q2', { askWhen: { question: 'q1', in: ['in-force', 'partly'] } }),
  aQuestion('q3'),
)
const cited = (question: string, option: string) =>
  answered(question, option, {
    evidence: [{ instrument: 'Criminal Code', provision: 'art. 41', quote: '', url: '', inForceSince: '' }],
  })
const progress = (answers: Answers): Progress => {
  const { questionnaire, standings } = standing(checklist, answers)
  return progressOf(questionnaire.questions, standings, answers)
}

describe('progressOf', () => {
  it.each<{ what: string; answers: Answers; is: Progress }>([
    {
      what: 'nothing is answered',
      answers: {},
      is: { state: 'not-started', asked: 2, answered: 0, evidenceMissing: 0 },
    },
    {
      what: 'only a note is written',
      answers: answered('q1', null, { note: 'ask' }),
      is: { state: 'not-started', asked: 2, answered: 0, evidenceMissing: 0 },
    },
    {
      what: '"not applicable" lacks its reason',
      answers: answered('q1', 'not-applicable'),
      is: { state: 'not-started', asked: 2, answered: 0, evidenceMissing: 0 },
    },
    {
      what: 'one of two is answered',
      answers: answered('q1', 'absent'),
      is: { state: 'in-progress', asked: 2, answered: 1, evidenceMissing: 0 },
    },
    {
      what: 'an answer has opened a further question',
      answers: { ...cited('q1', 'in-force'), ...answered('q3', 'absent') },
      is: { state: 'in-progress', asked: 3, answered: 2, evidenceMissing: 0 },
    },
    {
      what: 'some are missing and evidence too',
      answers: answered('q1', 'partly'),
      is: { state: 'in-progress', asked: 3, answered: 1, evidenceMissing: 1 },
    },
    {
      what: 'all are answered, two without the provision that they rest on',
      answers: answeredAll({ q1: 'in-force', q2: 'partly', q3: 'absent' }),
      is: { state: 'evidence-missing', asked: 3, answered: 3, evidenceMissing: 2 },
    },
    {
      what: 'all are answered and cited',
      answers: { ...cited('q1', 'in-force'), ...cited('q2', 'partly'), ...cited('q3', 'in-force') },
      is: { state: 'done', asked: 3, answered: 3, evidenceMissing: 0 },
    },
    {
      what: 'no answer is one that needs evidence',
      answers: answeredAll({ q1: 'not-in-force', q3: 'unknown' }),
      is: { state: 'done', asked: 2, answered: 2, evidenceMissing: 0 },
    },
    {
      what: 'an answer stands to a question that is no longer asked',
      answers: answeredAll({ q1: 'absent', q2: 'in-force', q3: 'absent' }),
      is: { state: 'done', asked: 2, answered: 2, evidenceMissing: 0 },
    },
  ])('is $is.state where $what', ({ answers, is }) => {
    expect(progress(answers)).toEqual(is)
  })

  it('is not asked where no question of the set is', () => {
    const answers = answered('q1', 'absent')
    const { questionnaire, standings } = standing(checklist, answers)
    const followUps = questionnaire.questions.filter(({ id }) => id === 'q2')
    expect(progressOf(followUps, standings, answers)).toEqual({
      state: 'not-asked',
      asked: 0,
      answered: 0,
      evidenceMissing: 0,
    })
  })

  it('counts a whole as the sum of its parts', () => {
    fc.assert(
      fc.property(anyAnswered, fc.nat(7), ({ checklist: any, answers }, cut) => {
        const { questionnaire, standings } = standing(any, answers)
        const of = (entries: typeof questionnaire.questions) => {
          const { state: _, ...counts } = progressOf(entries, standings, answers)
          return counts
        }
        const [head, tail] = [
          of(questionnaire.questions.slice(0, cut)),
          of(questionnaire.questions.slice(cut)),
        ]
        expect(of(questionnaire.questions)).toEqual({
          asked: head.asked + tail.asked,
          answered: head.answered + tail.answered,
          evidenceMissing: head.evidenceMissing + tail.evidenceMissing,
        })
      }),
    )
  })
})
