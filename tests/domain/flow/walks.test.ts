import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileContent } from '#content/compile-content.ts'
import type { Answers, Scope } from '#domain/assessment/assessment.ts'
import type { Checklist } from '#domain/checklist/checklist.ts'
import { type Questionnaire, questionnaireOf, questionOf } from '#domain/checklist/questionnaire.ts'
import { standingsOf } from '#domain/flow/standing.ts'
import { firstOpenStep, firstStep, stepAfter } from '#domain/flow/step.ts'
import { anyChecklist } from '../../support/arbitraries.ts'
import { aChecklistOf, anAnswer, aQuestion, must } from '../../support/builders.ts'
import { type Walk, walks } from '../../support/walks.ts'

const real = must(
  compileContent('checklists').editions.find(({ checklist }) => checklist.id === 'asean-child-protection'),
).checklist

/** Conditions of every form, over domains, on questions that may not be asked; a domain that may be empty. */
const tricky: Checklist = aChecklistOf({
  first: [
    aQuestion('a', { core: true }),
    aQuestion('b', { core: true, askWhen: { question: 'a', in: ['in-force', 'partly'] } }),
    aQuestion('c', { askWhen: { not: { question: 'b', in: ['absent'] } }, whenNotAsked: 'absent' }),
  ],
  second: [
    aQuestion('d', {
      core: true,
      scale: 'practice',
      askWhen: { all: [{ question: 'a', in: ['absent'] }, { not: { question: 'b', in: ['in-force'] } }] },
    }),
  ],
  third: [
    aQuestion('e', {
      askWhen: {
        any: [
          { question: 'c', in: ['not-applicable', 'partly'] },
          { question: 'd', in: ['planned'] },
        ],
      },
    }),
    aQuestion('f', { core: true, askWhen: { question: 'd', in: ['operating'] }, whenNotAsked: 'absent' }),
  ],
})

/** Faults of a walk as far as it goes on its own: what it asked twice or out of order, and what it left unanswered. */
function faultsOf(questionnaire: Questionnaire, { path, answers, end }: Walk) {
  const standings = standingsOf(questionnaire, answers)
  const indexes = path.map((id) => questionOf(questionnaire, id).index)
  const reached =
    end.at === 'question' ? questionOf(questionnaire, end.id).index : questionnaire.questions.length
  const unanswered = questionnaire.questions.filter(({ id, index }) => {
    const at = standings.get(id)
    return index < reached && at?.status === 'asked' && at.option === null
  })
  return {
    outOfOrder: path.filter((_, n) => n > 0 && (indexes[n] ?? 0) <= (indexes[n - 1] ?? 0)),
    unanswered: unanswered.map(({ id }) => id),
    notAsked: path.filter((id) => standings.get(id)?.status !== 'asked'),
    endsInDomain: end.at === 'domain',
  }
}

/** The walks with a fault; a set of walks of which none comes to the check is one too. */
function faultyWalks(questionnaire: Questionnaire) {
  const taken = [...walks(questionnaire)]
  const faulty = taken
    .map((walk) => ({ path: walk.path, ...faultsOf(questionnaire, walk) }))
    .filter(
      ({ outOfOrder, unanswered, notAsked, endsInDomain }) =>
        endsInDomain || outOfOrder.length + unanswered.length + notAsked.length > 0,
    )
  return taken.some(({ end }) => end.at === 'check') ? faulty : ['no walk comes to the check']
}

/** Every walk, with nothing taken together: each option of each question asked. */
function* everyWalk(questionnaire: Questionnaire): Generator<Answers> {
  function* from(
    answers: Answers,
    step = firstStep(questionnaire, standingsOf(questionnaire, {})),
  ): Generator<Answers> {
    if (step.at === 'check') yield answers
    else if (step.at === 'domain') {
      yield* from(answers, stepAfter(questionnaire, standingsOf(questionnaire, answers), step))
    } else {
      for (const { id } of questionOf(questionnaire, step.id).options) {
        const chosen = { ...answers, [step.id]: anAnswer(id, { reason: 'a reason' }) }
        yield* from(chosen, stepAfter(questionnaire, standingsOf(questionnaire, chosen), step))
      }
    }
  }
  yield* from({})
}

describe('every walk through the questions', () => {
  it.each<{ what: string; checklist: Checklist; scope: Scope }>([
    { what: 'asean-child-protection, in full', checklist: real, scope: 'full' },
    { what: 'asean-child-protection, its core', checklist: real, scope: 'core' },
    { what: 'a tricky checklist, in full', checklist: tricky, scope: 'full' },
    { what: 'a tricky checklist, its core', checklist: tricky, scope: 'core' },
  ])('of $what ends at the check and leaves no question asked without an answer', ({ checklist, scope }) => {
    expect(faultyWalks(questionnaireOf(checklist, scope))).toEqual([])
  })

  it('of any checklist ends at the check and leaves no question asked without an answer', () => {
    fc.assert(
      fc.property(anyChecklist, fc.constantFrom('core', 'full'), (checklist, scope) => {
        expect(faultyWalks(questionnaireOf(checklist, scope))).toEqual([])
      }),
    )
  })

  it.each<{ what: string; checklist: Checklist; scope: Scope }>([
    { what: 'asean-child-protection, in full', checklist: real, scope: 'full' },
    { what: 'asean-child-protection, its core', checklist: real, scope: 'core' },
    { what: 'a tricky checklist', checklist: tricky, scope: 'full' },
  ])('of $what together come to every question', ({ checklist, scope }) => {
    const questionnaire = questionnaireOf(checklist, scope)
    const visited = new Set([...walks(questionnaire)].flatMap(({ path }) => path))
    expect(questionnaire.questions.filter(({ id }) => !visited.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('leaves nothing open when no option is taken together with another', () => {
    const questionnaire = questionnaireOf(tricky, 'full')
    const ends = new Set<string>()
    for (const answers of everyWalk(questionnaire)) {
      ends.add(JSON.stringify(firstOpenStep(questionnaire, standingsOf(questionnaire, answers))))
    }
    expect([...ends]).toEqual(['{"at":"check"}'])
  })
})
