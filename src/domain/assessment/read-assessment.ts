import * as v from 'valibot'
import type { Checklist } from '../checklist/checklist.ts'
import type { Fault } from '../faults/fault.ts'
import { faultsOfIssues } from '../faults/faults-of-issues.ts'
import { fail, ok, type Result } from '../result.ts'
import {
  type Answer,
  type Assessment,
  assessmentFileSchema,
  FORMAT,
  FORMAT_VERSION,
  LIMITS,
  type SetAside,
} from './assessment.ts'
import type { Edition } from './edition.ts'
import { firstBreach } from './guard-json.ts'

/** What a file written by hand may leave out and the program fills in. */
export interface Defaults {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Where the file came from is the caller's to say; what is in it is judged here. */
export type ReadOutcome = Result<Assessment, readonly Fault[]>

const whole = (problem: Fault['problem'], path = ''): Result<never, readonly Fault[]> =>
  fail([{ path, problem }])

/** Reads the text of a `*.lacuna.json`: the limits, the JSON, then `assessmentOf`. */
export function readAssessment(text: string, editions: readonly Edition[], defaults: Defaults): ReadOutcome {
  if (utf8Length(text) > LIMITS.mebibytes * 2 ** 20)
    return whole({ code: 'too-large', limitMiB: LIMITS.mebibytes })
  let input: unknown
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return whole({ code: 'not-json', detail: error instanceof Error ? error.message : String(error) })
  }
  return assessmentOf(input, editions, defaults)
}

/** Judges a parsed value: limits, format, shape, then its references to the checklist. Every fault of a stage is reported. */
export function assessmentOf(input: unknown, editions: readonly Edition[], defaults: Defaults): ReadOutcome {
  const breach = firstBreach(input)
  if (breach !== null) return fail([breach])
  const foreign = formatFault(input)
  if (foreign !== null) return fail([foreign])
  const parsed = v.safeParse(assessmentFileSchema, input)
  if (!parsed.success) return fail(faultsOfIssues(parsed.issues))
  const file = parsed.output

  const edition = editions.find(({ checklist }) => checklist.id === file.checklist.id)
  if (edition === undefined)
    return whole({ code: 'unknown-checklist', id: file.checklist.id }, 'checklist.id')
  const { checklist, plan, digest } = edition
  const version = file.checklist.version ?? checklist.version
  if (version !== checklist.version) {
    return whole({ code: 'unknown-checklist-version', id: checklist.id, version }, 'checklist.version')
  }
  if (file.plan !== undefined && file.plan.id !== plan.id)
    return whole({ code: 'unknown-plan', id: file.plan.id }, 'plan.id')

  const { answers, setAside, faults } = sortAnswers(file.answers, checklist)
  if (faults.length > 0) return fail(faults)
  return ok({
    ...file,
    id: file.id ?? defaults.id,
    checklist: { id: checklist.id, version, digest },
    plan: { id: plan.id, version: plan.version },
    startedAt: file.startedAt ?? defaults.at,
    updatedAt: file.updatedAt ?? file.startedAt ?? defaults.at,
    answers,
    setAside: [...file.setAside, ...setAside],
  })
}

/** Says first whether this is our file at all, so that a stranger's file gets one sentence and not a hundred. */
function formatFault(input: unknown): Fault | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { path: '', problem: { code: 'wrong-type', expected: 'Object', received: kindOf(input) } }
  }
  const { format, formatVersion } = input as { format?: unknown; formatVersion?: unknown }
  if (format !== FORMAT) {
    const received = format === undefined ? 'nothing' : JSON.stringify(format).slice(0, 60)
    return { path: 'format', problem: { code: 'wrong-format', expected: `"${FORMAT}"`, received } }
  }
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION) {
    return {
      path: 'formatVersion',
      problem: { code: 'newer-format', received: formatVersion, supported: FORMAT_VERSION },
    }
  }
  return null
}

const kindOf = (input: unknown): string =>
  Array.isArray(input) ? 'Array' : input === null ? 'null' : typeof input

/** Answers to known questions must choose among their options; answers to unknown questions are set aside, not refused. */
function sortAnswers(given: Readonly<Record<string, Answer>>, checklist: Checklist) {
  const optionsOf = new Map(
    checklist.domains.flatMap(({ questions }) =>
      questions.map(
        ({ id, scale }) => [id, (checklist.scales[scale] ?? []).map((option) => option.id)] as const,
      ),
    ),
  )
  const answers: Record<string, Answer> = {}
  const setAside: SetAside[] = []
  const faults: Fault[] = []
  for (const [question, answer] of Object.entries(given)) {
    const allowed = optionsOf.get(question)
    if (allowed === undefined) setAside.push({ question, answer })
    else if (answer.option !== null && !allowed.includes(answer.option)) {
      const problem = { code: 'unknown-option', option: answer.option, allowed } as const
      faults.push({ path: `answers.${question}.option`, problem })
    } else answers[question] = answer
  }
  return { answers, setAside, faults }
}

/** Length in UTF-8 bytes, without an encoder (the domain has no platform). */
function utf8Length(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // A surrogate pair is 4 bytes for 2 units, any other unit above U+07FF is 3.
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3
  }
  return bytes
}
