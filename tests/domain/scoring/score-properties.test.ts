import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#domain/assessment/assessment.ts'
import type { Checklist } from '#domain/checklist/checklist.ts'
import { type Score, type Scores, scoresOf } from '#domain/scoring/score.ts'
import { questionsInSet, type SetName, traceOf } from '#domain/scoring/trace.ts'
import { answersIfSettled } from '#domain/scoring/what-if.ts'
import { AREAS_PLAN, anyAnswered } from '../../support/arbitraries.ts'
import { anAnswer, must, scored, standing } from '../../support/builders.ts'

const scoresIn = (checklist: Checklist, answers: Answers): Scores =>
  scored(checklist, answers, { plan: AREAS_PLAN })

/** Every set of questions that has a score of its own. */
const setsOf = (checklist: Checklist): readonly SetName[] => [
  { kind: 'all' },
  ...checklist.domains.map(({ id }) => ({ kind: 'domain', id }) as const),
  ...AREAS_PLAN.focusAreas.map(({ id }) => ({ kind: 'area', id }) as const),
]

const scoreOfSet = (scores: Scores, set: SetName): Score | null => {
  if (set.kind === 'all') return scores.overall
  return must(set.kind === 'domain' ? scores.domains : scores.focusAreas)[set.id] ?? null
}

const everyScore = (checklist: Checklist, scores: Scores): readonly Score[] =>
  setsOf(checklist).flatMap((set) => scoreOfSet(scores, set) ?? [])

/** An assessment, one of its questions that is asked and open, and an answer that settles it. */
const anySettling = anyAnswered
  .map(({ checklist, answers }) => {
    const { questionnaire, standings } = standing(checklist, answers)
    const open = questionnaire.questions.filter(({ id }) => {
      const at = standings.get(id)
      return at?.status === 'asked' && (at.option === null || at.option.kind === 'unknown')
    })
    return { checklist, answers, open }
  })
  .filter(({ open }) => open.length > 0)
  .chain(({ checklist, answers, open }) =>
    fc.constantFrom(...open).chain(({ id, options }) =>
      fc
        .constantFrom(...options.filter(({ kind }) => kind !== 'unknown').map((option) => option.id))
        .map((option) => ({
          checklist,
          before: answers,
          after: { ...answers, [id]: anAnswer(option, { reason: 'a reason' }) },
        })),
    ),
  )

describe('scoresOf, for any checklist and any answers,', () => {
  it('never shows more as demonstrated than may turn out true', () => {
    fc.assert(
      fc.property(anyAnswered, ({ checklist, answers }) => {
        const scores = scoresIn(checklist, answers)
        const wrong = everyScore(checklist, scores).filter(({ low, high }) => low > high)
        expect([wrong, scores.plan !== null && scores.plan.low > scores.plan.high]).toEqual([[], false])
      }),
    )
  })

  it('shows percentages that are whole and from 0 to 100', () => {
    fc.assert(
      fc.property(anyAnswered, ({ checklist, answers }) => {
        const scores = scoresIn(checklist, answers)
        const { plan } = scores
        const percentages = [
          ...everyScore(checklist, scores).flatMap(({ low, high, known }) => [low, high, known]),
          ...(plan === null ? [] : [plan.low, plan.high]),
        ]
        expect(percentages.filter((n) => !(Number.isInteger(n) && n >= 0 && n <= 100))).toEqual([])
      }),
    )
  })

  it('adds up: the points of the domains are those of the whole', () => {
    fc.assert(
      fc.property(anyAnswered, ({ checklist, answers }) => {
        const { overall, domains } = scoresIn(checklist, answers)
        const sum = (key: 'earned' | 'open' | 'possible') =>
          Object.values(domains).reduce((total, score) => total + (score?.[key] ?? 0), 0)
        expect([sum('earned'), sum('open'), sum('possible')]).toEqual([
          overall?.earned ?? 0,
          overall?.open ?? 0,
          overall?.possible ?? 0,
        ])
      }),
    )
  })

  it('gives every set the sums of its trace, and no score exactly where nothing is possible', () => {
    fc.assert(
      fc.property(anyAnswered, ({ checklist, answers }) => {
        const { questionnaire, standings } = standing(checklist, answers)
        const scores = scoresOf(questionnaire, standings, AREAS_PLAN)
        const areas = AREAS_PLAN.focusAreas.map(({ id }) => id)
        for (const set of setsOf(checklist)) {
          const entries = must(questionsInSet(questionnaire, areas, set))
          const { counted, leftOut, score } = traceOf(checklist, set, entries, standings)
          const sum = (key: 'earned' | 'open' | 'possible') =>
            counted.reduce((total, traced) => total + traced[key], 0)
          const shown = scoreOfSet(scores, set)
          expect(score).toEqual(shown)
          expect(shown === null).toBe(sum('possible') === 0)
          expect([sum('earned'), sum('open'), sum('possible')]).toEqual([
            shown?.earned ?? 0,
            shown?.open ?? 0,
            shown?.possible ?? 0,
          ])
          expect(counted.length + leftOut.length).toBe(entries.length)
          expect(counted.filter(({ holdsBack }) => holdsBack).map(({ question }) => question)).toEqual(
            shown?.heldBackBy ?? [],
          )
        }
      }),
    )
  })

  it('does not depend on the order in which the questions were answered', () => {
    const anyOrder = anyAnswered.chain(({ checklist, answers }) =>
      fc
        .shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length })
        .map((entries) => ({ checklist, answers, reordered: Object.fromEntries(entries) })),
    )
    fc.assert(
      fc.property(anyOrder, ({ checklist, answers, reordered }) => {
        expect(scoresIn(checklist, reordered)).toEqual(scoresIn(checklist, answers))
      }),
    )
  })

  // Conditions included. An open question leaves only open what hangs on it, since Kleene's logic never takes
  // back what is settled; and whatever becomes of an open question (points, none, left out) was within its range.
  it('narrows the range of every set when an open question is settled in any way', () => {
    fc.assert(
      fc.property(anySettling, ({ checklist, before, after }) => {
        const [was, is] = [scoresIn(checklist, before), scoresIn(checklist, after)]
        const widened = setsOf(checklist).filter((set) => {
          const [old, now] = [scoreOfSet(was, set), scoreOfSet(is, set)]
          if (old === null || now === null) return old === null && now !== null
          return (
            now.earned * old.possible < old.earned * now.possible ||
            (now.earned + now.open) * old.possible > (old.earned + old.open) * now.possible ||
            now.low < old.low ||
            now.high > old.high
          )
        })
        expect(widened).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('narrows the range of the plan alignment when an open question is settled in any way', () => {
    fc.assert(
      fc.property(anySettling, ({ checklist, before, after }) => {
        const [was, is] = [scoresIn(checklist, before).plan, scoresIn(checklist, after).plan]
        fc.pre(was !== null && is !== null)
        expect([must(is).low < must(was).low, must(is).high > must(was).high]).toEqual([false, false])
      }),
      { numRuns: 500 },
    )
  })

  it('is the same when nothing is chosen in a what-if', () => {
    fc.assert(
      fc.property(anyAnswered, ({ checklist, answers }) => {
        const { questionnaire } = standing(checklist, answers)
        const projected = answersIfSettled(questionnaire, answers, [])
        expect(projected).toEqual(answers)
        expect(scoresIn(checklist, projected)).toEqual(scoresIn(checklist, answers))
      }),
    )
  })

  it('shows 100 when every question is fully met and none is absent by condition', () => {
    fc.assert(
      fc.property(anyAnswered, ({ checklist, answers }) => {
        const { questionnaire } = standing(checklist, answers)
        const all = answersIfSettled(
          questionnaire,
          answers,
          questionnaire.questions.map(({ id }) => id),
        )
        const { standings } = standing(checklist, all)
        const denied = questionnaire.questions.some(({ id, whenNotAsked }) => {
          const at = must(standings.get(id))
          return at.status === 'not-asked' && whenNotAsked === 'absent'
        })
        fc.pre(!denied)
        expect(scoresIn(checklist, all).overall?.low).toBe(100)
      }),
    )
  })
})

describe('scoresOf, in the scope of the core,', () => {
  it('is the score of a checklist of its core questions', () => {
    fc.assert(
      fc.property(anyAnswered, ({ checklist, answers }) => {
        const coreOnly = {
          ...checklist,
          domains: checklist.domains.map(({ id, questions }) => ({
            id,
            questions: questions.filter(({ core }) => core),
          })),
        }
        expect(scored(checklist, answers, { plan: AREAS_PLAN, scope: 'core' })).toEqual(
          scoresIn(coreOnly, answers),
        )
      }),
    )
  })
})
