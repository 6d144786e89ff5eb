import { type FileFault, joinPath, type Problem } from '../faults/fault.ts'
import type { Plan } from '../plan/plan.ts'
import { ANSWER_KINDS, type Checklist, FULL_CREDIT, type Question } from './checklist.ts'
import { CHECKLIST_FILE, domainFile, SOURCES_FILE } from './checklist-files.ts'
import { termsOf } from './condition.ts'
import type { DomainId, QuestionId } from './ids.ts'
import { fileFault } from './parsed-folder.ts'
import { isReachable } from './reachability.ts'

/** Faults of a checklist whose shape is right: ids, references, conditions. Every one of them, with its file and path. */
export function lintChecklist(checklist: Checklist, plans: readonly Plan[]): readonly FileFault[] {
  return [
    ...lintHead(checklist, plans),
    ...duplicatesOf(
      checklist.sources.map(({ id }) => id),
      (id, index) => fileFault(SOURCES_FILE, { code: 'duplicate-id', id }, `sources[${index}].id`),
    ),
    ...lintQuestions(checklist, plans),
  ]
}

function lintHead(checklist: Checklist, plans: readonly Plan[]): readonly FileFault[] {
  const { scales, bands, levels, heldBackAt } = checklist
  const head = (problem: Problem, path: string) => fileFault(CHECKLIST_FILE, problem, path)
  return [
    ...(plans.some(({ id }) => id === checklist.plan)
      ? []
      : [head({ code: 'unknown-plan', id: checklist.plan }, 'plan')]),
    ...(bands.some(({ id }) => id === heldBackAt)
      ? []
      : [head({ code: 'wrong-value', expected: 'the id of a band', received: heldBackAt }, 'heldBackAt')]),
    ...(bands.some(({ fromPercent }) => fromPercent === 0)
      ? []
      : [head({ code: 'wrong-value', expected: 'a band that starts at 0', received: 'none' }, 'bands')]),
    ...duplicatesOf(
      levels.map(({ id }) => id),
      (id, index) => head({ code: 'duplicate-id', id }, `levels[${index}].id`),
    ),
    ...duplicatesOf(
      bands.map(({ id }) => id),
      (id, index) => head({ code: 'duplicate-id', id }, `bands[${index}].id`),
    ),
    ...duplicatesOf(
      checklist.domains.map(({ id }) => id),
      (id, index) => head({ code: 'duplicate-id', id }, `domains[${index}]`),
    ),
    ...Object.entries(scales).flatMap(([id, options]) => lintScale(options, `scales.${id}`)),
  ]
}

/** A scale has each kind of answer once; only what is open or left out has no credit, and only "full" has all of it. */
function lintScale(options: Checklist['scales'][string], path: string): readonly FileFault[] {
  const head = (problem: Problem, at: string) => fileFault(CHECKLIST_FILE, problem, at)
  const missing = ANSWER_KINDS.filter((kind) => options.filter((option) => option.kind === kind).length !== 1)
  const credits = options.flatMap(({ kind, credit }, index) => {
    const hasNone = kind === 'unknown' || kind === 'not-applicable'
    const isRight = hasNone
      ? credit === null
      : credit !== null &&
        (kind === 'full') === (credit === FULL_CREDIT) &&
        (kind !== 'absent' || credit === 0)
    const expected = hasNone ? 'null' : kind === 'full' ? '4' : kind === 'absent' ? '0' : 'a credit below 4'
    return isRight
      ? []
      : [head({ code: 'wrong-value', expected, received: String(credit) }, `${path}[${index}].credit`)]
  })
  return [
    ...missing.map((kind) => head({ code: 'scale-incomplete', kind }, path)),
    ...credits,
    ...duplicatesOf(
      options.map(({ id }) => id),
      (id, index) => head({ code: 'duplicate-id', id }, `${path}[${index}].id`),
    ),
  ]
}

interface Placed {
  readonly question: Question
  readonly domain: DomainId
  readonly order: number
}

function lintQuestions(checklist: Checklist, plans: readonly Plan[]): readonly FileFault[] {
  const faults: FileFault[] = []
  const sources = new Set(checklist.sources.map(({ id }) => id))
  const areas = new Set(plans.find(({ id }) => id === checklist.plan)?.focusAreas.map(({ id }) => id))
  const placed = new Map<QuestionId, Placed>()
  let order = 0
  for (const { id: domain, questions } of checklist.domains) {
    for (const [index, question] of questions.entries()) {
      const at = (problem: Problem, path: string) =>
        faults.push(fileFault(domainFile(domain), problem, `questions[${index}].${path}`))
      if (placed.has(question.id)) at({ code: 'duplicate-id', id: question.id }, 'id')
      else placed.set(question.id, { question, domain, order })
      order++
      if (checklist.scales[question.scale] === undefined)
        at({ code: 'unknown-scale', id: question.scale }, 'scale')
      if (!checklist.levels.some(({ id }) => id === question.level)) {
        at({ code: 'unknown-level', id: question.level }, 'level')
      }
      for (const [n, { source }] of question.sources.entries()) {
        if (!sources.has(source)) at({ code: 'unknown-source', id: source }, `sources[${n}].source`)
      }
      if (areas.size === 0) continue
      for (const [n, area] of question.focusAreas.entries()) {
        if (!areas.has(area)) at({ code: 'unknown-focus-area', id: area }, `focusAreas[${n}]`)
      }
    }
  }
  return [...faults, ...lintConditions(checklist, placed)]
}

function lintConditions(checklist: Checklist, placed: ReadonlyMap<QuestionId, Placed>): readonly FileFault[] {
  return checklist.domains.flatMap(({ id: domain, questions }) =>
    questions.flatMap((question, index) => {
      const here = placed.get(question.id)
      if (question.askWhen === null || here?.question !== question) return []
      const base = ['questions', index, 'askWhen']
      const faults: FileFault[] = []
      for (const { question: named, options, path } of termsOf(question.askWhen)) {
        const at = (problem: Problem, ...keys: (string | number)[]) =>
          faults.push(fileFault(domainFile(domain), problem, joinPath([...base, ...path, ...keys])))
        const other = placed.get(named)
        if (other === undefined) {
          at({ code: 'unknown-question', id: named }, 'question')
          continue
        }
        if (other.question === question) at({ code: 'depends-on-itself' }, 'question')
        else if (other.order > here.order) at({ code: 'depends-on-later', id: named }, 'question')
        if (question.core && !other.question.core)
          at({ code: 'core-depends-on-non-core', id: named }, 'question')
        const allowed = (checklist.scales[other.question.scale] ?? []).map(({ id }) => id)
        for (const [n, option] of options.entries()) {
          if (!allowed.includes(option)) at({ code: 'unknown-option', option, allowed }, 'in', n)
        }
      }
      if (faults.length === 0 && !isReachable(checklist, question.id)) {
        faults.push(fileFault(domainFile(domain), { code: 'unreachable' }, joinPath(base)))
      }
      return faults
    }),
  )
}

/** One fault for each later occurrence of a value. */
function duplicatesOf(
  ids: readonly string[],
  fault: (id: string, index: number) => FileFault,
): readonly FileFault[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [fault(id, index)] : []))
}
