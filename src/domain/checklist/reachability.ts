import type { Checklist, Question } from './checklist.ts'
import { type Known, termsOf, truthOf } from './condition.ts'
import type { OptionId, QuestionId } from './ids.ts'

/** Beyond this many combinations a question is taken to be reachable: the check must end, and no real condition comes near. */
const COMBINATIONS = 100_000

/**
 * Whether some answers lead to a question being asked. Tries every combination of options of the questions on
 * which it rests, directly or through others. All conditions must name earlier questions only.
 */
export function isReachable(checklist: Checklist, id: QuestionId): boolean {
  const byId = new Map(
    checklist.domains.flatMap(({ questions }) => questions.map((question) => [question.id, question])),
  )
  const target = byId.get(id)
  if (target?.askWhen == null) return true
  const gates = gatesOf(target, byId)
  // `unknown` establishes nothing, so it makes no condition true that a known answer would not.
  const choices = gates.map((gate) =>
    (checklist.scales[gate.scale] ?? []).flatMap(({ id: option, kind }) =>
      kind === 'unknown' ? [] : option,
    ),
  )
  const total = choices.reduce((product, { length }) => product * length, 1)
  if (total > COMBINATIONS) return true
  for (let combination = 0; combination < total; combination++) {
    if (isAskedUnder(target, gates, optionsAt(choices, combination))) return true
  }
  return false
}

/** The questions on which one rests, directly or through others, earliest first. */
function gatesOf(target: Question, byId: ReadonlyMap<QuestionId, Question>): readonly Question[] {
  const found = new Set<Question>()
  const visit = (question: Question) => {
    if (question.askWhen === null) return
    for (const { question: id } of termsOf(question.askWhen)) {
      const gate = byId.get(id)
      if (gate === undefined || found.has(gate)) continue
      visit(gate)
      found.add(gate)
    }
  }
  visit(target)
  return [...found]
}

function optionsAt(choices: readonly (readonly OptionId[])[], combination: number): readonly OptionId[] {
  let rest = combination
  return choices.map((options) => {
    const option = options[rest % options.length] ?? ''
    rest = Math.floor(rest / options.length)
    return option
  })
}

function isAskedUnder(target: Question, gates: readonly Question[], options: readonly OptionId[]): boolean {
  const known = new Map<QuestionId, Known>()
  const lookUp = (id: QuestionId): Known => known.get(id) ?? 'undetermined'
  for (const [index, gate] of gates.entries()) {
    const isAsked = gate.askWhen === null || truthOf(gate.askWhen, lookUp) === 'true'
    known.set(gate.id, isAsked ? { option: options[index] ?? '' } : 'none')
  }
  return target.askWhen !== null && truthOf(target.askWhen, lookUp) === 'true'
}
