import * as v from 'valibot'
import { idSchema, type OptionId, type QuestionId } from './ids.ts'

/** When a question is asked: a small closed language, read by `truthOf` and by nothing else. */
export type Condition =
  | { readonly question: QuestionId; readonly in: readonly OptionId[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

export const conditionSchema: v.GenericSchema<unknown, Condition> = v.lazy((input) => {
  const has = (key: string) => typeof input === 'object' && input !== null && key in input
  if (has('all')) return v.strictObject({ all: listOfConditions }) as v.GenericSchema<unknown, Condition>
  if (has('any')) return v.strictObject({ any: listOfConditions }) as v.GenericSchema<unknown, Condition>
  if (has('not')) return v.strictObject({ not: conditionSchema })
  return v.strictObject({
    question: idSchema,
    in: v.pipe(v.array(idSchema), v.minLength(1, 'at least one option')),
  })
})

const listOfConditions = v.pipe(v.array(conditionSchema), v.minLength(1, 'at least one condition'))

/** Kleene's three values. */
export type Truth = 'true' | 'false' | 'undetermined'

/** What is known of one question when a condition asks about it. */
export type Known = { readonly option: OptionId } | 'none' | 'undetermined'

/**
 * The truth of a condition, by Kleene's strong logic (`all` is false if any part is false, else undetermined
 * if any part is; `any` is true if any part is; `not` keeps undetermined). `known` says what is established of
 * the question named: its option, `none` where it left the count, or `undetermined`.
 */
export function truthOf(condition: Condition, known: (question: QuestionId) => Known): Truth {
  if ('question' in condition) {
    const answer = known(condition.question)
    if (answer === 'undetermined') return 'undetermined'
    return answer !== 'none' && condition.in.includes(answer.option) ? 'true' : 'false'
  }
  if ('not' in condition) return negate(truthOf(condition.not, known))
  if ('all' in condition) return conjunction(condition.all.map((part) => truthOf(part, known)))
  return negate(conjunction(condition.any.map((part) => negate(truthOf(part, known)))))
}

function negate(truth: Truth): Truth {
  if (truth === 'undetermined') return truth
  return truth === 'true' ? 'false' : 'true'
}

function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false'
  return truths.includes('undetermined') ? 'undetermined' : 'true'
}

/** Every question that a condition names, with the path inside the condition and the options named there. */
export function* termsOf(
  condition: Condition,
  path: readonly (string | number)[] = [],
): Generator<{ question: QuestionId; options: readonly OptionId[]; path: readonly (string | number)[] }> {
  if ('question' in condition) yield { question: condition.question, options: condition.in, path }
  else if ('not' in condition) yield* termsOf(condition.not, [...path, 'not'])
  else {
    const key = 'all' in condition ? 'all' : 'any'
    const parts = 'all' in condition ? condition.all : condition.any
    for (const [index, part] of parts.entries()) yield* termsOf(part, [...path, key, index])
  }
}
