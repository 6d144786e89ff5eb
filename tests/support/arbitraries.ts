import * as fc from 'fast-check'
import type { Answer, Answers } from '#domain/assessment/assessment.ts'
import type { Checklist, Option, Question } from '#domain/checklist/checklist.ts'
import { LEVELS } from '#domain/checklist/checklist.ts'
import { type Condition, termsOf } from '#domain/checklist/condition.ts'
import { aChecklistOf, anAnswer, aPlan, aQuestion, LEGISLATION, PRACTICE } from './builders.ts'

const AREAS = ['laws', 'training', 'services'] as const
export const AREAS_PLAN = aPlan(...AREAS, 'nobody-serves-this')

const scaleOf = (scale: string): Option[] => (scale === 'practice' ? PRACTICE : LEGISLATION)

/** A condition before it is known which questions come earlier: `back` and `options` are taken modulo. */
type Sketch =
  | { readonly back: number; readonly options: readonly number[] }
  | { readonly all: readonly Sketch[] }
  | { readonly any: readonly Sketch[] }
  | { readonly not: Sketch }

const term = fc.record({
  back: fc.nat(6),
  options: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 }),
})

const { sketch } = fc.letrec<{ sketch: Sketch }>((tie) => ({
  sketch: fc.oneof(
    { depthSize: 'small', maxDepth: 2, withCrossShrink: true },
    { arbitrary: term, weight: 4 },
    fc.record({ all: fc.array(tie('sketch'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('sketch'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('sketch') }),
  ),
}))

const questionSketch = fc.record({
  level: fc.constantFrom(...LEVELS),
  scale: fc.constantFrom('legislation', 'practice'),
  core: fc.boolean(),
  focusAreas: fc.subarray([...AREAS], { minLength: 1 }),
  whenNotAsked: fc.constantFrom('exclude', 'absent'),
  askWhen: fc.option(sketch, { freq: 2 }),
  startsDomain: fc.boolean(),
})

function conditionOf(drawn: Sketch, earlier: readonly Question[]): Condition {
  if ('all' in drawn) return { all: drawn.all.map((part) => conditionOf(part, earlier)) }
  if ('any' in drawn) return { any: drawn.any.map((part) => conditionOf(part, earlier)) }
  if ('not' in drawn) return { not: conditionOf(drawn.not, earlier) }
  const named = earlier[earlier.length - 1 - (drawn.back % earlier.length)]
  const options = scaleOf(named?.scale ?? '')
  return { question: named?.id ?? '', in: drawn.options.map((index) => options[index]?.id ?? '') }
}

/** Checklists with conditions of every form, both scales, both `whenNotAsked`, in one domain or several. */
export const anyChecklist: fc.Arbitrary<Checklist> = fc
  .array(questionSketch, { minLength: 1, maxLength: 7 })
  .map((sketches) => {
    const earlier: Question[] = []
    const domains: Record<string, Question[]> = {}
    let domain = ''
    for (const [index, { startsDomain, askWhen: drawn, ...rest }] of sketches.entries()) {
      if (index === 0 || startsDomain) domain = `domain-${index}`
      const askWhen = drawn === null || index === 0 ? null : conditionOf(drawn, earlier)
      const hangsOn = askWhen === null ? [] : [...termsOf(askWhen)].map((named) => named.question)
      const isCore = rest.core && earlier.every(({ id, core }) => core || !hangsOn.includes(id))
      const question = aQuestion(`q${index}`, { ...rest, core: isCore, askWhen })
      earlier.push(question)
      domains[domain] = [...(domains[domain] ?? []), question]
    }
    return aChecklistOf(domains)
  })

const answerFor = (question: Question): fc.Arbitrary<Answer | null> =>
  fc.option(
    fc
      .record({
        option: fc.option(fc.constantFrom(...scaleOf(question.scale).map(({ id }) => id)), { freq: 8 }),
        reason: fc.constantFrom('', 'it has no federal law'),
      })
      .map(({ option, reason }) => anAnswer(option, { reason })),
    { freq: 4 },
  )

const questionsOf = ({ domains }: Checklist): readonly Question[] =>
  domains.flatMap(({ questions }) => questions)

/** Answers to some of the questions, to questions that are not asked too. */
const answersTo = (checklist: Checklist): fc.Arbitrary<Answers> =>
  fc.tuple(...questionsOf(checklist).map((question) => answerFor(question))).map((given) =>
    Object.fromEntries(
      questionsOf(checklist).flatMap(({ id }, index) => {
        const answer = given[index] ?? null
        return answer === null ? [] : [[id, answer]]
      }),
    ),
  )

export interface Answered {
  readonly checklist: Checklist
  readonly answers: Answers
}

export const anyAnswered: fc.Arbitrary<Answered> = anyChecklist.chain((checklist) =>
  answersTo(checklist).map((answers) => ({ checklist, answers })),
)
