import { describe, expect, it } from 'vitest'
import type { Question } from '#domain/checklist/checklist.ts'
import { bandReached, planAlignmentOf, type Score, scoreOf, scoresOf } from '#domain/scoring/score.ts'
import {
  aChecklist,
  aChecklistOf,
  anAnswer,
  answered,
  answeredAll,
  aPlan,
  aQuestion,
  must,
  questionsAt,
  scored,
  standing,
} from '../../support/builders.ts'

/** The worked example of scoring.md. */
const worked = (whenNotAsked: Question['whenNotAsked']) =>
  aChecklist(
    aQuestion('q1', { level: 'minimum' }),
    aQuestion('q2', { level: 'recommended' }),
    aQuestion('q3', { level: 'recommended' }),
    aQuestion('q4', {
      level: 'advanced',
      askWhen: { question: 'q3', in: ['in-force', 'partly'] },
      whenNotAsked,
    }),
  )

/** Two questions, the first at level `minimum`, so that it is in force or holds the band back. */
const held = (first: Partial<Question> = {}) =>
  aChecklist(
    aQuestion('gate'),
    aQuestion('first', { level: 'minimum', ...first }),
    ...questionsAt('advanced', 8),
  )

const advancedInForce = answeredAll(
  Object.fromEntries(questionsAt('advanced', 8).map(({ id }) => [id, 'in-force'])),
)

describe('scoresOf', () => {
  it('gives the figures of the worked example while an answer is unknown', () => {
    const answers = answeredAll({ q1: 'in-force', q2: 'partly', q3: 'unknown' })
    const score: Score = {
      earned: 16,
      open: 12,
      possible: 32,
      low: 50,
      high: 88,
      known: 63,
      band: 'partial',
      heldBackBy: [],
      provisional: true,
    }
    expect(scored(worked('exclude'), answers)).toEqual({
      overall: score,
      domains: { offences: score },
      focusAreas: { laws: score },
      plan: { low: 50, high: 88, areasAssessed: 1, areas: 1 },
      answered: 3,
      asked: 4,
    })
  })

  it('gives the figures of the worked example once the follow-up is left out', () => {
    const answers = answeredAll({ q1: 'in-force', q2: 'partly', q3: 'absent' })
    const score: Score = {
      earned: 16,
      open: 0,
      possible: 28,
      low: 57,
      high: 57,
      known: 100,
      band: 'partial',
      heldBackBy: [],
      provisional: false,
    }
    expect(scored(worked('exclude'), answers)).toEqual({
      overall: score,
      domains: { offences: score },
      focusAreas: { laws: score },
      plan: { low: 57, high: 57, areasAssessed: 1, areas: 1 },
      answered: 3,
      asked: 3,
    })
  })

  it('gives the figures of the worked example where the follow-up counts as absent', () => {
    const answers = answeredAll({ q1: 'in-force', q2: 'partly', q3: 'absent' })
    const score: Score = {
      earned: 16,
      open: 0,
      possible: 32,
      low: 50,
      high: 50,
      known: 100,
      band: 'partial',
      heldBackBy: [],
      provisional: false,
    }
    expect(scored(worked('absent'), answers)).toEqual({
      overall: score,
      domains: { offences: score },
      focusAreas: { laws: score },
      plan: { low: 50, high: 50, areasAssessed: 1, areas: 1 },
      answered: 3,
      asked: 3,
    })
  })

  it.each([
    { option: 'in-force', earned: 8, open: 0 },
    { option: 'partly', earned: 4, open: 0 },
    { option: 'not-in-force', earned: 2, open: 0 },
    { option: 'absent', earned: 0, open: 0 },
    { option: 'unknown', earned: 0, open: 8 },
  ])(
    'counts $option of a recommended question as $earned points and $open open',
    ({ option, earned, open }) => {
      const { overall } = scored(aChecklist(aQuestion('q1')), answered('q1', option))
      expect([overall?.earned, overall?.open, overall?.possible]).toEqual([earned, open, 8])
    },
  )

  it.each([
    { option: 'operating', earned: 4 },
    { option: 'partly', earned: 2 },
    { option: 'planned', earned: 1 },
    { option: 'absent', earned: 0 },
  ])('counts $option of an advanced question about practice as $earned points', ({ option, earned }) => {
    const checklist = aChecklist(aQuestion('q1', { level: 'advanced', scale: 'practice' }))
    const { overall } = scored(checklist, answered('q1', option))
    expect([overall?.earned, overall?.possible]).toEqual([earned, 4])
  })

  it.each([
    { level: 'minimum', possible: 12 },
    { level: 'recommended', possible: 8 },
    { level: 'advanced', possible: 4 },
  ] as const)('gives a question at level $level $possible possible points', ({ level, possible }) => {
    expect(scored(aChecklist(aQuestion('q1', { level })), {}).overall?.possible).toBe(possible)
  })

  it('leaves out a question that is not applicable for a reason', () => {
    const answers = {
      ...answered('q1', 'in-force'),
      ...answered('q2', 'not-applicable', { reason: 'there are no provinces' }),
    }
    expect(scored(aChecklist(aQuestion('q1'), aQuestion('q2')), answers).overall?.possible).toBe(8)
  })

  it.each([
    { what: 'no reason', reason: '' },
    { what: 'a reason of blanks', reason: ' \n\t ' },
  ])('counts "not applicable" with $what as unanswered', ({ reason }) => {
    const answers = { ...answered('q1', 'in-force'), ...answered('q2', 'not-applicable', { reason }) }
    const { overall, answered: number } = scored(aChecklist(aQuestion('q1'), aQuestion('q2')), answers)
    expect([overall?.open, overall?.possible, number]).toEqual([8, 16, 1])
  })

  it('counts an answer with a note and no option as unanswered', () => {
    const answers = answered('q1', null, { note: 'Ask the ministry' })
    const { overall, answered: number } = scored(aChecklist(aQuestion('q1')), answers)
    expect([overall?.open, number]).toEqual([8, 0])
  })

  it('does not count an answer to a question that is no longer asked', () => {
    const checklist = aChecklist(
      aQuestion('q1'),
      aQuestion('q2', { askWhen: { question: 'q1', in: ['in-force'] }, whenNotAsked: 'absent' }),
    )
    const { overall } = scored(checklist, answeredAll({ q1: 'absent', q2: 'in-force' }))
    expect([overall?.earned, overall?.possible]).toEqual([0, 16])
  })

  it('does not count an answer to a question that may yet turn out not to be asked', () => {
    const checklist = aChecklist(
      aQuestion('q1'),
      aQuestion('q2', { askWhen: { question: 'q1', in: ['in-force'] } }),
    )
    const { overall } = scored(checklist, answeredAll({ q1: 'unknown', q2: 'in-force' }))
    expect([overall?.earned, overall?.open, overall?.possible]).toEqual([0, 16, 16])
  })

  it('is null, never 0 and never 100, where everything is not applicable', () => {
    const answers = {
      ...answered('q1', 'not-applicable', { reason: 'no such court' }),
      ...answered('q2', 'not-applicable', { reason: 'no such court' }),
    }
    expect(scored(aChecklist(aQuestion('q1'), aQuestion('q2')), answers)).toEqual({
      overall: null,
      domains: { offences: null },
      focusAreas: { laws: null },
      plan: null,
      answered: 2,
      asked: 2,
    })
  })

  it('is null for a domain without a question in the scope', () => {
    const checklist = aChecklistOf({
      offences: [aQuestion('q1', { core: true })],
      registers: [aQuestion('q2')],
    })
    const { domains } = scored(checklist, {}, { scope: 'core' })
    expect([domains['offences']?.possible, domains['registers']]).toEqual([8, null])
  })

  it('counts a question that serves two focus areas in both, and once in the whole', () => {
    const checklist = aChecklist(aQuestion('q1', { focusAreas: ['laws', 'training'] }), aQuestion('q2'))
    const scores = scored(checklist, answeredAll({ q1: 'in-force', q2: 'absent' }), {
      plan: aPlan('laws', 'training'),
    })
    expect([
      scores.focusAreas['laws']?.possible,
      scores.focusAreas['training']?.possible,
      scores.overall?.possible,
    ]).toEqual([16, 8, 16])
  })

  it('counts core questions only in the scope of the core', () => {
    const checklist = aChecklist(aQuestion('q1', { core: true }), aQuestion('q2'))
    const scores = scored(checklist, answeredAll({ q1: 'partly', q2: 'in-force' }), { scope: 'core' })
    expect([scores.overall?.earned, scores.overall?.possible, scores.answered, scores.asked]).toEqual([
      4, 8, 1, 1,
    ])
  })

  it('counts an unknown answer as answered, and a follow-up that is undetermined as one to come', () => {
    const { answered: number, asked } = scored(worked('exclude'), answered('q3', 'unknown'))
    expect([number, asked]).toEqual([1, 4])
  })

  it('does not depend on an assessment having any answer', () => {
    const { questionnaire, standings } = standing(aChecklist(aQuestion('q1')), {})
    expect(scoresOf(questionnaire, standings, aPlan()).overall).toEqual({
      earned: 0,
      open: 8,
      possible: 8,
      low: 0,
      high: 100,
      known: 0,
      band: 'limited',
      heldBackBy: [],
      provisional: true,
    })
  })
})

describe('bandReached', () => {
  it.each([
    { what: 'nothing', earned: 0, possible: 48, band: 'limited' },
    { what: '39.6 %, though it shows as 40', earned: 19, possible: 48, band: 'limited' },
    { what: '40 % exactly', earned: 16, possible: 40, band: 'partial' },
    { what: '69.6 %, though it shows as 70', earned: 39, possible: 56, band: 'partial' },
    { what: '70 % exactly', earned: 28, possible: 40, band: 'substantial' },
    { what: '89.6 %, though it shows as 90', earned: 43, possible: 48, band: 'substantial' },
    { what: '90 % exactly', earned: 36, possible: 40, band: 'aligned' },
    { what: 'everything', earned: 48, possible: 48, band: 'aligned' },
  ])('is $band at $what', ({ earned, possible, band }) => {
    expect(bandReached(aChecklist(), earned, possible)).toBe(band)
  })

  it('does not depend on the order in which the checklist lists its bands', () => {
    const checklist = { ...aChecklist(), bands: aChecklist().bands.toReversed() }
    expect(bandReached(checklist, 28, 40)).toBe('substantial')
  })
})

describe('the band of a score, held back', () => {
  it.each([
    { what: 'is absent', answers: answered('first', 'absent') },
    { what: 'is unknown', answers: answered('first', 'unknown') },
    { what: 'is unanswered', answers: {} },
    { what: 'has a note and no option', answers: answered('first', null, { note: 'to be asked' }) },
    { what: 'is not applicable without a reason', answers: answered('first', 'not-applicable') },
  ])('is at most partial while a minimum question $what', ({ answers }) => {
    const { overall } = scored(held(), { ...advancedInForce, ...answered('gate', 'in-force'), ...answers })
    expect([overall?.heldBackBy, overall?.band]).toEqual([['first'], 'partial'])
  })

  it('is at most partial while a minimum question is undetermined', () => {
    const checklist = held({ askWhen: { question: 'gate', in: ['in-force'] } })
    const { overall } = scored(checklist, { ...advancedInForce, ...answered('first', 'in-force') })
    expect([overall?.heldBackBy, overall?.band]).toEqual([['first'], 'partial'])
  })

  it('is at most partial while a minimum question is absent by condition', () => {
    const checklist = held({ askWhen: { question: 'gate', in: ['absent'] }, whenNotAsked: 'absent' })
    const { overall } = scored(checklist, { ...advancedInForce, ...answered('gate', 'in-force') })
    // 40 of 52 points would be substantial
    expect([overall?.earned, overall?.possible, overall?.heldBackBy, overall?.band]).toEqual([
      40,
      52,
      ['first'],
      'partial',
    ])
  })

  it.each([
    { what: 'is in force', answer: anAnswer('in-force'), band: 'aligned' },
    { what: 'is partly in force', answer: anAnswer('partly'), band: 'substantial' },
    { what: 'is adopted but not in force', answer: anAnswer('not-in-force'), band: 'substantial' },
    {
      what: 'is not applicable for a reason',
      answer: anAnswer('not-applicable', { reason: 'no such court' }),
      band: 'aligned',
    },
  ])('is not held back by a minimum question that $what', ({ answer, band }) => {
    const answers = { ...advancedInForce, ...answered('gate', 'in-force'), first: answer }
    const { overall } = scored(held(), answers)
    expect([overall?.heldBackBy, overall?.band]).toEqual([[], band])
  })

  it('is not held back by a minimum question that is left out by condition', () => {
    const checklist = held({ askWhen: { question: 'gate', in: ['absent'] }, whenNotAsked: 'exclude' })
    const { overall } = scored(checklist, { ...advancedInForce, ...answered('gate', 'in-force') })
    expect([overall?.heldBackBy, overall?.band]).toEqual([[], 'aligned'])
  })

  it.each(['recommended', 'advanced'] as const)(
    'is not held back by an absent question at level %s',
    (level) => {
      const checklist = aChecklist(aQuestion('low', { level }), ...questionsAt('minimum', 8))
      const answers = answeredAll({
        low: 'absent',
        ...Object.fromEntries(questionsAt('minimum', 8).map(({ id }) => [id, 'in-force'])),
      })
      const { overall } = scored(checklist, answers)
      expect([overall?.heldBackBy, overall?.band]).toEqual([[], 'aligned'])
    },
  )

  it('lists what holds it back even where the band would not have been higher', () => {
    const checklist = aChecklist(...questionsAt('minimum', 3))
    const answers = answeredAll({ 'minimum-1': 'absent', 'minimum-2': 'partly', 'minimum-3': 'unknown' })
    const { overall } = scored(checklist, answers)
    expect([overall?.band, overall?.heldBackBy]).toEqual(['limited', ['minimum-1', 'minimum-3']])
  })

  it('is held back in every set that the question belongs to, and in no other', () => {
    const checklist = aChecklistOf({
      offences: [aQuestion('q1', { level: 'minimum', focusAreas: ['laws'] })],
      registers: [aQuestion('q2', { focusAreas: ['training'] })],
    })
    const scores = scored(checklist, answeredAll({ q1: 'absent', q2: 'in-force' }), {
      plan: aPlan('laws', 'training'),
    })
    expect({
      overall: scores.overall?.heldBackBy,
      offences: scores.domains['offences']?.heldBackBy,
      registers: scores.domains['registers']?.heldBackBy,
      laws: scores.focusAreas['laws']?.heldBackBy,
      training: scores.focusAreas['training']?.heldBackBy,
    }).toEqual({ overall: ['q1'], offences: ['q1'], registers: [], laws: ['q1'], training: [] })
  })

  it('stops at the band that the checklist names', () => {
    const checklist = { ...aChecklist(), heldBackAt: 'limited' }
    const score = scoreOf(checklist, { earned: 95, open: 0, possible: 100, heldBackBy: ['q1'] })
    expect(score?.band).toBe('limited')
  })
})

describe('the band of a score, provisional', () => {
  it.each([
    { what: 'nothing is open', open: 0, possible: 40, known: 100, provisional: false },
    { what: '80 % exactly is known', open: 8, possible: 40, known: 80, provisional: false },
    { what: '79.6 % is known, though it shows as 80', open: 11, possible: 54, known: 80, provisional: true },
    { what: 'nothing is known', open: 40, possible: 40, known: 0, provisional: true },
  ])('is $provisional while $what', ({ open, possible, known, provisional }) => {
    const score = must(scoreOf(aChecklist(), { earned: 0, open, possible, heldBackBy: [] }))
    expect([score.known, score.provisional]).toEqual([known, provisional])
  })

  it('rests on points, not on the number of questions', () => {
    // 4 of 5 questions are known, but only 16 of 28 points
    const checklist = aChecklist(aQuestion('heavy', { level: 'minimum' }), ...questionsAt('advanced', 4))
    const answers = answeredAll(
      Object.fromEntries(questionsAt('advanced', 4).map(({ id }) => [id, 'in-force'])),
    )
    const { overall } = scored(checklist, answers)
    expect([overall?.known, overall?.provisional]).toEqual([57, true])
  })
})

describe('scoreOf', () => {
  it('is null where nothing counts', () => {
    expect(scoreOf(aChecklist(), { earned: 0, open: 0, possible: 0, heldBackBy: [] })).toBe(null)
  })
})

describe('planAlignmentOf', () => {
  const area = (earned: number, open: number, possible: number) =>
    scoreOf(aChecklist(), { earned, open, possible, heldBackBy: [] })

  it('is the unweighted mean of the ratios, whatever the size of the areas', () => {
    // (1/4 + 1) / 2 = 62.5 %; all points together would be 13/16 = 81 %
    expect(planAlignmentOf([area(1, 0, 4), area(12, 0, 12)], 2)).toEqual({
      low: 63,
      high: 63,
      areasAssessed: 2,
      areas: 2,
    })
  })

  it('is the mean of the exact ratios, not of the percentages shown', () => {
    // 12.5 % shows as 13; (12.5 + 0) / 2 = 6.25 shows as 6, where (13 + 0) / 2 would show as 7
    expect(planAlignmentOf([area(1, 0, 8), area(0, 0, 8)], 2)?.low).toBe(6)
  })

  it('rounds half up exactly where the mean of different denominators ends in a half', () => {
    // (1/8 + 9/200) / 2 = 8.5 %
    expect(planAlignmentOf([area(1, 0, 8), area(9, 0, 200)], 2)?.low).toBe(9)
  })

  it('takes what may still turn out true into the higher mean only', () => {
    expect(planAlignmentOf([area(4, 4, 8), area(0, 8, 8)], 2)).toEqual({
      low: 25,
      high: 100,
      areasAssessed: 2,
      areas: 2,
    })
  })

  it('leaves out areas with nothing to count, and says how many were assessed', () => {
    expect(planAlignmentOf([area(3, 0, 4), null, null], 3)).toEqual({
      low: 75,
      high: 75,
      areasAssessed: 1,
      areas: 3,
    })
  })

  it('is null where no area has anything to count', () => {
    expect(planAlignmentOf([null, null], 2)).toBe(null)
  })
})
