import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  type Condition,
  conditionSchema,
  type Known,
  type Truth,
  termsOf,
  truthOf,
} from '#domain/checklist/condition.ts'

/** A part whose truth is given: the question of that name is answered yes, answered no, or not settled. */
const part = (truth: Truth): Condition => ({ question: truth, in: ['yes'] })
const known = (question: string): Known =>
  question === 'undetermined' ? 'undetermined' : { option: question === 'true' ? 'yes' : 'no' }
const truth = (condition: Condition): Truth => truthOf(condition, known)

const PAIRS: readonly { a: Truth; b: Truth; all: Truth; any: Truth }[] = [
  { a: 'true', b: 'true', all: 'true', any: 'true' },
  { a: 'true', b: 'undetermined', all: 'undetermined', any: 'true' },
  { a: 'true', b: 'false', all: 'false', any: 'true' },
  { a: 'undetermined', b: 'true', all: 'undetermined', any: 'true' },
  { a: 'undetermined', b: 'undetermined', all: 'undetermined', any: 'undetermined' },
  { a: 'undetermined', b: 'false', all: 'false', any: 'undetermined' },
  { a: 'false', b: 'true', all: 'false', any: 'true' },
  { a: 'false', b: 'undetermined', all: 'false', any: 'undetermined' },
  { a: 'false', b: 'false', all: 'false', any: 'false' },
]

describe('truthOf', () => {
  it.each(PAIRS)('takes all of $a and $b as $all', ({ a, b, all }) => {
    expect(truth({ all: [part(a), part(b)] })).toBe(all)
  })

  it.each(PAIRS)('takes any of $a and $b as $any', ({ a, b, any }) => {
    expect(truth({ any: [part(a), part(b)] })).toBe(any)
  })

  it.each<{ a: Truth; not: Truth }>([
    { a: 'true', not: 'false' },
    { a: 'undetermined', not: 'undetermined' },
    { a: 'false', not: 'true' },
  ])('takes not $a as $not', ({ a, not }) => {
    expect(truth({ not: part(a) })).toBe(not)
  })

  it.each<Truth>(['true', 'undetermined', 'false'])(
    'takes all and any of one part that is %s as that part',
    (a) => {
      expect([truth({ all: [part(a)] }), truth({ any: [part(a)] })]).toEqual([a, a])
    },
  )

  it('works from the inside outwards', () => {
    const condition: Condition = {
      all: [
        { not: part('false') },
        { any: [part('false'), { not: { all: [part('undetermined'), part('false')] } }] },
      ],
    }
    expect(truth(condition)).toBe('true')
  })

  it.each<{ what: string; established: Known; truth: Truth }>([
    { what: 'one of the options named', established: { option: 'partly' }, truth: 'true' },
    { what: 'another option', established: { option: 'absent' }, truth: 'false' },
    { what: 'not asked', established: 'none', truth: 'false' },
    { what: 'not settled', established: 'undetermined', truth: 'undetermined' },
  ])('is $truth of a question that is $what', ({ established, truth: expected }) => {
    expect(truthOf({ question: 'q1', in: ['in-force', 'partly'] }, () => established)).toBe(expected)
  })
})

describe('termsOf', () => {
  it('finds every question named, with its options and its place', () => {
    const condition: Condition = {
      all: [
        { question: 'q1', in: ['in-force'] },
        {
          not: {
            any: [
              { question: 'q2', in: ['absent', 'partly'] },
              { question: 'q1', in: ['partly'] },
            ],
          },
        },
      ],
    }
    expect([...termsOf(condition)]).toEqual([
      { question: 'q1', options: ['in-force'], path: ['all', 0] },
      { question: 'q2', options: ['absent', 'partly'], path: ['all', 1, 'not', 'any', 0] },
      { question: 'q1', options: ['partly'], path: ['all', 1, 'not', 'any', 1] },
    ])
  })
})

describe('conditionSchema', () => {
  it('reads each of the four forms, nested', () => {
    const condition = {
      all: [{ any: [{ question: 'q1', in: ['absent'] }] }, { not: { question: 'q2', in: ['partly'] } }],
    }
    expect(v.parse(conditionSchema, condition)).toEqual(condition)
  })

  it.each([
    { what: 'a form that there is not', input: { none: [] } },
    { what: 'two forms at once', input: { not: { question: 'q1', in: ['absent'] }, all: [] } },
    { what: 'an empty list of conditions', input: { all: [] } },
    { what: 'an empty list of options', input: { question: 'q1', in: [] } },
    { what: 'one option in place of a list', input: { question: 'q1', in: 'absent' } },
    { what: 'a list in place of a condition', input: [{ question: 'q1', in: ['absent'] }] },
    { what: 'nothing', input: null },
  ])('refuses $what', ({ input }) => {
    expect(v.is(conditionSchema, input)).toBe(false)
  })
})
