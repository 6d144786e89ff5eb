import { describe, expect, it } from 'vitest'
import { questionsInSet, type SetName, traceOf } from '#domain/scoring/trace.ts'
import {
  aChecklist,
  aChecklistOf,
  answered,
  answeredAll,
  aQuestion,
  must,
  standing,
} from '../../support/builders.ts'

const tracedAll = (checklist: ReturnType<typeof aChecklist>, answers: Parameters<typeof standing>[1]) => {
  const { questionnaire, standings } = standing(checklist, answers)
  return traceOf(checklist, { kind: 'all' }, questionnaire.questions, standings)
}

describe('traceOf', () => {
  it('leads from the score to every answer, weight and reason', () => {
    const checklist = aChecklist(
      aQuestion('full', { level: 'minimum' }),
      aQuestion('partly'),
      aQuestion('unknown'),
      aQuestion('unanswered', { level: 'minimum' }),
      aQuestion('undetermined', {
        level: 'advanced',
        askWhen: { question: 'unknown', in: ['in-force', 'partly'] },
      }),
      aQuestion('denied', {
        level: 'minimum',
        askWhen: { question: 'partly', in: ['in-force'] },
        whenNotAsked: 'absent',
      }),
      aQuestion('left-out', { askWhen: { question: 'partly', in: ['in-force'] } }),
      aQuestion('not-applicable'),
    )
    const answers = {
      ...answeredAll({ full: 'in-force', partly: 'partly', unknown: 'unknown', denied: 'in-force' }),
      ...answered('not-applicable', 'not-applicable', { reason: 'no such court' }),
    }
    expect(tracedAll(checklist, answers)).toEqual({
      set: { kind: 'all' },
      counted: [
        {
          question: 'full',
          option: 'in-force',
          weight: 3,
          credit: 4,
          earned: 12,
          open: 0,
          possible: 12,
          because: 'asked',
          holdsBack: false,
        },
        {
          question: 'partly',
          option: 'partly',
          weight: 2,
          credit: 2,
          earned: 4,
          open: 0,
          possible: 8,
          because: 'asked',
          holdsBack: false,
        },
        {
          question: 'unknown',
          option: 'unknown',
          weight: 2,
          credit: null,
          earned: 0,
          open: 8,
          possible: 8,
          because: 'asked',
          holdsBack: false,
        },
        {
          question: 'unanswered',
          option: null,
          weight: 3,
          credit: null,
          earned: 0,
          open: 12,
          possible: 12,
          because: 'asked',
          holdsBack: true,
        },
        {
          question: 'undetermined',
          option: null,
          weight: 1,
          credit: null,
          earned: 0,
          open: 4,
          possible: 4,
          because: 'undetermined',
          holdsBack: false,
        },
        {
          question: 'denied',
          option: null,
          weight: 3,
          credit: 0,
          earned: 0,
          open: 0,
          possible: 12,
          because: 'absent-by-condition',
          holdsBack: true,
        },
      ],
      leftOut: [
        { question: 'left-out', because: 'not-asked' },
        { question: 'not-applicable', because: 'not-applicable' },
      ],
      sums: { earned: 16, open: 24, possible: 56 },
      ratios: { low: [16, 56], high: [40, 56], known: [32, 56] },
      bandBeforeHold: 'limited',
      score: {
        earned: 16,
        open: 24,
        possible: 56,
        low: 29,
        high: 71,
        known: 57,
        band: 'limited',
        heldBackBy: ['unanswered', 'denied'],
        provisional: true,
      },
    })
  })

  it('shows the band that the ratio alone would reach beside the one it is held back at', () => {
    const checklist = aChecklist(
      aQuestion('q1', { level: 'minimum' }),
      aQuestion('q2', { level: 'minimum' }),
      aQuestion('q3', { level: 'minimum' }),
      aQuestion('q4', { level: 'minimum' }),
    )
    const answers = answeredAll({ q1: 'in-force', q2: 'in-force', q3: 'in-force', q4: 'absent' })
    const trace = tracedAll(checklist, answers)
    expect([trace.bandBeforeHold, trace.score?.band]).toEqual(['substantial', 'partial'])
  })

  it('has no ratio, band or score where nothing counts', () => {
    const answers = answered('q1', 'not-applicable', { reason: 'no such court' })
    expect(tracedAll(aChecklist(aQuestion('q1')), answers)).toEqual({
      set: { kind: 'all' },
      counted: [],
      leftOut: [{ question: 'q1', because: 'not-applicable' }],
      sums: { earned: 0, open: 0, possible: 0 },
      ratios: null,
      bandBeforeHold: null,
      score: null,
    })
  })
})

describe('questionsInSet', () => {
  const checklist = aChecklistOf({
    offences: [aQuestion('q1', { core: true }), aQuestion('q2', { focusAreas: ['training'] })],
    registers: [aQuestion('q3', { focusAreas: ['laws', 'training'] })],
  })
  const idsIn = (set: SetName, scope: 'core' | 'full' = 'full') =>
    questionsInSet(standing(checklist, {}, scope).questionnaire, ['laws', 'training', 'services'], set)?.map(
      ({ id }) => id,
    ) ?? null

  it.each<{ what: string; set: SetName; ids: readonly string[] | null }>([
    { what: 'every question of the whole', set: { kind: 'all' }, ids: ['q1', 'q2', 'q3'] },
    { what: 'the questions of a domain', set: { kind: 'domain', id: 'registers' }, ids: ['q3'] },
    {
      what: 'the questions of an area across domains',
      set: { kind: 'area', id: 'training' },
      ids: ['q2', 'q3'],
    },
    { what: 'nothing for an area that no question serves', set: { kind: 'area', id: 'services' }, ids: [] },
    { what: 'null for a domain that there is not', set: { kind: 'domain', id: 'laws' }, ids: null },
    { what: 'null for an area that there is not', set: { kind: 'area', id: 'offences' }, ids: null },
  ])('gives $what', ({ set, ids }) => {
    expect(idsIn(set)).toEqual(ids)
  })

  it('gives core questions only in the scope of the core', () => {
    expect(idsIn({ kind: 'area', id: 'laws' }, 'core')).toEqual(['q1'])
  })

  it('gives the score of the set to its trace', () => {
    const { questionnaire, standings } = standing(checklist, answeredAll({ q2: 'partly', q3: 'in-force' }))
    const set: SetName = { kind: 'area', id: 'training' }
    const entries = must(questionsInSet(questionnaire, ['training'], set))
    const { set: named, sums } = traceOf(checklist, set, entries, standings)
    expect({ named, sums }).toEqual({ named: set, sums: { earned: 12, open: 0, possible: 16 } })
  })
})
