import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstOpenStep, firstStep, firstStepOfDomain, type Step, stepAfter } from '#domain/flow/step.ts'
import { anyAnswered } from '../../support/arbitraries.ts'
import { aChecklistOf, answered, answeredAll, aQuestion, standing } from '../../support/builders.ts'

const followUp = { askWhen: { question: 'q1', in: ['in-force'] } }

/** Three domains; the questions of the second, and one of the first, are asked only if q1 is in force. */
const checklist = aChecklistOf({
  offences: [aQuestion('q1'), aQuestion('q2', followUp), aQuestion('q3')],
  registers: [aQuestion('q4', followUp)],
  reporting: [aQuestion('q5'), aQuestion('q6', followUp)],
})

const question = (id: string): Step => ({ at: 'question', id })
const domain = (id: string): Step => ({ at: 'domain', id })
const check: Step = { at: 'check' }

const after = (answers: Parameters<typeof standing>[1], step: Step): Step => {
  const { questionnaire, standings } = standing(checklist, answers)
  return stepAfter(questionnaire, standings, step)
}
const yes = answered('q1', 'in-force')
const no = answered('q1', 'absent')

describe('stepAfter', () => {
  it.each([
    { what: 'the next question of the domain', answers: yes, from: question('q1'), to: question('q2') },
    { what: 'over questions that are not asked', answers: no, from: question('q1'), to: question('q3') },
    { what: 'over questions that are not settled', answers: {}, from: question('q1'), to: question('q3') },
    { what: 'the summary of the domain', answers: yes, from: question('q3'), to: domain('offences') },
    {
      what: 'the summary where nothing more is asked',
      answers: no,
      from: question('q5'),
      to: domain('reporting'),
    },
    { what: 'the next domain', answers: yes, from: domain('offences'), to: question('q4') },
    { what: 'over a domain with nothing to ask', answers: no, from: domain('offences'), to: question('q5') },
    { what: 'the check', answers: yes, from: domain('reporting'), to: check },
    { what: 'nowhere from the check', answers: yes, from: check, to: check },
    {
      what: 'on from a question that has ceased to be asked',
      answers: no,
      from: question('q2'),
      to: question('q3'),
    },
    {
      what: 'on from a domain that has ceased to be asked',
      answers: no,
      from: domain('registers'),
      to: question('q5'),
    },
    {
      what: 'to a question whether or not it is answered',
      answers: { ...yes, ...answered('q2', 'partly') },
      from: question('q1'),
      to: question('q2'),
    },
  ])('leads to $what', ({ answers, from, to }) => {
    expect(after(answers, from)).toEqual(to)
  })

  it('leads to the check from the last domain with a question asked', () => {
    const short = aChecklistOf({ offences: [aQuestion('q1')], registers: [aQuestion('q2', followUp)] })
    const { questionnaire, standings } = standing(short, no)
    expect(stepAfter(questionnaire, standings, domain('offences'))).toEqual(check)
  })

  it('refuses a question that there is not', () => {
    expect(() => after({}, question('q9'))).toThrow(
      new Error('Checklist "test-checklist" has no question "q9"'),
    )
  })

  it('leads to every question asked, once and in order, and then to the check', () => {
    fc.assert(
      fc.property(anyAnswered, ({ checklist: any, answers }) => {
        const { questionnaire, standings } = standing(any, answers)
        const visited: string[] = []
        let step = firstStep(questionnaire, standings)
        for (let steps = 0; step.at !== 'check' && steps < 100; steps++) {
          if (step.at === 'question') visited.push(step.id)
          step = stepAfter(questionnaire, standings, step)
        }
        const asked = questionnaire.questions.filter(({ id }) => standings.get(id)?.status === 'asked')
        expect({ visited, step }).toEqual({ visited: asked.map(({ id }) => id), step: check })
      }),
    )
  })
})

describe('firstStep', () => {
  it('is the first question asked', () => {
    const { questionnaire, standings } = standing(checklist, {})
    expect(firstStep(questionnaire, standings)).toEqual(question('q1'))
  })

  it('is the check where nothing is asked', () => {
    const { questionnaire, standings } = standing(checklist, {}, 'core')
    expect(firstStep(questionnaire, standings)).toEqual(check)
  })
})

describe('firstStepOfDomain', () => {
  it.each([
    { what: 'the first question asked in it', id: 'offences', answers: yes, to: question('q1') },
    { what: 'its summary where nothing is asked', id: 'registers', answers: no, to: domain('registers') },
    {
      what: 'its first question though an earlier domain is open',
      id: 'reporting',
      answers: {},
      to: question('q5'),
    },
  ])('is $what', ({ id, answers, to }) => {
    const { questionnaire, standings } = standing(checklist, answers)
    expect(firstStepOfDomain(questionnaire, standings, id)).toEqual(to)
  })
})

describe('firstOpenStep', () => {
  it.each([
    { what: 'the first question at the start', answers: {}, to: question('q1') },
    {
      what: 'the first question without an answer',
      answers: answeredAll({ q1: 'in-force', q3: 'absent' }),
      to: question('q2'),
    },
    {
      what: 'behind a question answered with unknown',
      answers: answeredAll({ q1: 'unknown' }),
      to: question('q3'),
    },
    {
      what: 'a question with a note and no option',
      answers: answered('q1', null, { note: 'ask' }),
      to: question('q1'),
    },
    {
      what: 'a question that is not applicable without a reason',
      answers: answered('q1', 'not-applicable'),
      to: question('q1'),
    },
    {
      what: 'a follow-up that has just come to be asked',
      answers: answeredAll({ q1: 'in-force', q3: 'absent', q5: 'absent' }),
      to: question('q2'),
    },
    {
      what: 'the check when all that is asked is answered',
      answers: answeredAll({ q1: 'absent', q3: 'absent', q5: 'unknown' }),
      to: check,
    },
  ])('is $what', ({ answers, to }) => {
    const { questionnaire, standings } = standing(checklist, answers)
    expect(firstOpenStep(questionnaire, standings)).toEqual(to)
  })
})
