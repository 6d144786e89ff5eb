import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Level } from '#domain/checklist/checklist.ts'
import { type Gap, type GapClass, gapClassOf, gapsOf, questionsToSettle } from '#domain/gaps/gaps.ts'
import { scoresOf } from '#domain/scoring/score.ts'
import { AREAS_PLAN, anyAnswered } from '../../support/arbitraries.ts'
import {
  aChecklist,
  aChecklistOf,
  answered,
  answeredAll,
  aQuestion,
  standing,
} from '../../support/builders.ts'

const gapsIn = (...[checklist, answers, scope]: Parameters<typeof standing>) => {
  const { questionnaire, standings } = standing(checklist, answers, scope)
  return gapsOf(questionnaire, standings)
}
const toSettleIn = (...[checklist, answers, scope]: Parameters<typeof standing>) => {
  const { questionnaire, standings } = standing(checklist, answers, scope)
  return questionsToSettle(questionnaire, standings)
}

describe('gapClassOf', () => {
  it.each<{ level: Level; kind: Gap['kind']; is: GapClass }>([
    { level: 'minimum', kind: 'absent', is: 'now' },
    { level: 'minimum', kind: 'pending', is: 'now' },
    { level: 'minimum', kind: 'partly', is: 'next' },
    { level: 'recommended', kind: 'absent', is: 'next' },
    { level: 'recommended', kind: 'pending', is: 'next' },
    { level: 'recommended', kind: 'partly', is: 'later' },
    { level: 'advanced', kind: 'absent', is: 'later' },
    { level: 'advanced', kind: 'pending', is: 'later' },
    { level: 'advanced', kind: 'partly', is: 'later' },
  ])('puts a gap at level $level that is $kind under $is', ({ level, kind, is }) => {
    expect(gapClassOf(level, kind)).toBe(is)
  })
})

describe('gapsOf', () => {
  it.each([
    { option: 'partly', kind: 'partly', shortfall: 4, class: 'later' },
    { option: 'not-in-force', kind: 'pending', shortfall: 6, class: 'next' },
    { option: 'absent', kind: 'absent', shortfall: 8, class: 'next' },
  ] as const)('takes $option as a gap of $shortfall points at level recommended', ({ option, ...rest }) => {
    expect(gapsIn(aChecklist(aQuestion('q1')), answered('q1', option))).toEqual([
      { question: 'q1', domain: 'offences', level: 'recommended', byCondition: false, ...rest },
    ])
  })

  it.each([
    { option: 'partly', kind: 'partly', shortfall: 6 },
    { option: 'planned', kind: 'pending', shortfall: 9 },
    { option: 'absent', kind: 'absent', shortfall: 12 },
  ])(
    'takes $option in practice as a gap of $shortfall points at level minimum',
    ({ option, kind, shortfall }) => {
      const checklist = aChecklist(aQuestion('q1', { level: 'minimum', scale: 'practice' }))
      const gaps = gapsIn(checklist, answered('q1', option))
      expect(gaps.map((gap) => [gap.kind, gap.shortfall])).toEqual([[kind, shortfall]])
    },
  )

  it.each([
    { what: 'what is in force', answers: answered('q1', 'in-force') },
    { what: 'what is unknown', answers: answered('q1', 'unknown') },
    { what: 'what is unanswered', answers: {} },
    {
      what: 'what is not applicable',
      answers: answered('q1', 'not-applicable', { reason: 'no such court' }),
    },
  ])('does not take $what as a gap', ({ answers }) => {
    expect(gapsIn(aChecklist(aQuestion('q1')), answers)).toEqual([])
  })

  it('takes as a gap what can not exist without what was denied, and says so', () => {
    const checklist = aChecklistOf({
      offences: [aQuestion('q1', { level: 'advanced' })],
      registers: [
        aQuestion('q2', {
          level: 'minimum',
          askWhen: { question: 'q1', in: ['in-force'] },
          whenNotAsked: 'absent',
        }),
        aQuestion('q3', { askWhen: { question: 'q1', in: ['in-force'] }, whenNotAsked: 'exclude' }),
      ],
    })
    expect(gapsIn(checklist, answeredAll({ q1: 'absent', q2: 'in-force', q3: 'absent' }))).toEqual([
      {
        question: 'q2',
        domain: 'registers',
        level: 'minimum',
        kind: 'absent',
        shortfall: 12,
        class: 'now',
        byCondition: true,
      },
      {
        question: 'q1',
        domain: 'offences',
        level: 'advanced',
        kind: 'absent',
        shortfall: 4,
        class: 'later',
        byCondition: false,
      },
    ])
  })

  it('orders gaps by level, then by shortfall, then as they are asked', () => {
    const checklist = aChecklist(
      aQuestion('advanced-absent', { level: 'advanced' }),
      aQuestion('recommended-partly'),
      aQuestion('recommended-absent'),
      aQuestion('minimum-partly', { level: 'minimum' }),
      aQuestion('recommended-pending'),
      aQuestion('minimum-pending', { level: 'minimum' }),
      aQuestion('minimum-absent', { level: 'minimum' }),
      aQuestion('recommended-absent-too'),
      aQuestion('minimum-absent-too', { level: 'minimum' }),
      aQuestion('advanced-partly', { level: 'advanced' }),
    )
    const answers = answeredAll({
      'advanced-absent': 'absent',
      'recommended-partly': 'partly',
      'recommended-absent': 'absent',
      'minimum-partly': 'partly',
      'recommended-pending': 'not-in-force',
      'minimum-pending': 'not-in-force',
      'minimum-absent': 'absent',
      'recommended-absent-too': 'absent',
      'minimum-absent-too': 'absent',
      'advanced-partly': 'partly',
    })
    expect(gapsIn(checklist, answers).map(({ question, shortfall }) => [question, shortfall])).toEqual([
      ['minimum-absent', 12],
      ['minimum-absent-too', 12],
      ['minimum-pending', 9],
      ['minimum-partly', 6],
      ['recommended-absent', 8],
      ['recommended-absent-too', 8],
      ['recommended-pending', 6],
      ['recommended-partly', 4],
      ['advanced-absent', 4],
      ['advanced-partly', 2],
    ])
  })

  it('looks at core questions only in the scope of the core', () => {
    const checklist = aChecklist(aQuestion('q1', { core: true }), aQuestion('q2'))
    const gaps = gapsIn(checklist, answeredAll({ q1: 'absent', q2: 'absent' }), 'core')
    expect(gaps.map(({ question }) => question)).toEqual(['q1'])
  })

  it('refuses a checklist whose full answer was not given all of the credit', () => {
    const checklist = aChecklist(aQuestion('q1'))
    const lame = {
      ...checklist,
      scales: { legislation: [{ id: 'in-force', kind: 'full', credit: 3 } as const] },
    }
    expect(() => gapsIn(lame, answered('q1', 'in-force'))).toThrow(
      new Error('An option of kind "full" has a credit below 4'),
    )
  })
})

describe('questionsToSettle', () => {
  it('lists what is open with the reason and all that it could still bring, the most first', () => {
    const checklist = aChecklist(
      aQuestion('unanswered', { level: 'advanced' }),
      aQuestion('unknown'),
      aQuestion('undetermined', { level: 'minimum', askWhen: { question: 'unknown', in: ['in-force'] } }),
      aQuestion('no-reason'),
      aQuestion('settled', { level: 'minimum' }),
      aQuestion('not-applicable', { level: 'minimum' }),
      aQuestion('not-asked', { level: 'minimum', askWhen: { question: 'settled', in: ['in-force'] } }),
    )
    const answers = {
      ...answeredAll({ unknown: 'unknown', 'no-reason': 'not-applicable', settled: 'absent' }),
      ...answered('not-applicable', 'not-applicable', { reason: 'no such court' }),
    }
    expect(toSettleIn(checklist, answers)).toEqual([
      {
        question: 'undetermined',
        domain: 'offences',
        level: 'minimum',
        because: 'undetermined',
        shortfall: 12,
      },
      { question: 'unknown', domain: 'offences', level: 'recommended', because: 'unknown', shortfall: 8 },
      {
        question: 'no-reason',
        domain: 'offences',
        level: 'recommended',
        because: 'unanswered',
        shortfall: 8,
      },
      { question: 'unanswered', domain: 'offences', level: 'advanced', because: 'unanswered', shortfall: 4 },
    ])
  })

  it('is empty where everything is settled', () => {
    expect(toSettleIn(aChecklist(aQuestion('q1')), answered('q1', 'absent'))).toEqual([])
  })
})

describe('gapsOf and questionsToSettle together, for any checklist and any answers,', () => {
  it('account for every point between what is demonstrated and everything', () => {
    fc.assert(
      fc.property(anyAnswered, ({ checklist, answers }) => {
        const { questionnaire, standings } = standing(checklist, answers)
        const { overall } = scoresOf(questionnaire, standings, AREAS_PLAN)
        const sum = (items: readonly { shortfall: number }[]) =>
          items.reduce((total, { shortfall }) => total + shortfall, 0)
        const settle = sum(questionsToSettle(questionnaire, standings))
        const missing = sum(gapsOf(questionnaire, standings)) + settle
        expect([settle, missing]).toEqual([
          overall?.open ?? 0,
          (overall?.possible ?? 0) - (overall?.earned ?? 0),
        ])
      }),
    )
  })
})
