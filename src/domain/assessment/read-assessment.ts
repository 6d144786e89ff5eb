import type { Checklist } from '../checklist/checklist.ts'
import type { OptionId, QuestionId } from '../checklist/ids.ts'
import type { Fault } from '../faults/fault.ts'
import { parseShape } from '../faults/parse-shape.ts'
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
import { firstDuplicateKey } from './duplicate-key.ts'
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

/** Reads the text of a `*.lacuna.json`: its size, the JSON, then as `assessmentOf`. */
export function readAssessment(text: string, editions: readonly Edition[], defaults: Defaults): ReadOutcome {
  if (utf8Length(text) > LIMITS.mebibytes * 2 ** 20)
    return whole({ code: 'too-large', limitMiB: LIMITS.mebibytes })
  const json = text.replace(/^\uFEFF/, '')
  let input: unknown
  try {
    input = JSON.parse(json)
  } catch (error) {
    return whole({ code: 'not-json', detail: error instanceof Error ? error.message : String(error) })
  }
  const fault = firstBreach(input) ?? firstDuplicateKey(json)
  return fault === null ? judge(input, editions, defaults) : fail([fault])
}

/** Judges a parsed value: limits, format, shape, then its references to the checklist. Every fault of a stage is reported. */
export function assessmentOf(input: unknown, editions: readonly Edition[], defaults: Defaults): ReadOutcome {
  const breach = firstBreach(input)
  return breach === null ? judge(input, editions, defaults) : fail([breach])
}

function judge(input: unknown, editions: readonly Edition[], defaults: Defaults): ReadOutcome {
  const foreign = formatFault(input)
  if (foreign !== null) return fail([foreign])
  const parsed = parseShape(assessmentFileSchema, input)
  if (!parsed.ok) return parsed
  const file = parsed.value

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

  const options = optionsOf(checklist)
  const { known, setAside } = sortAnswers(file.answers, options)
  const faults = [
    ...unknownOptions('answers', known, options),
    ...unknownOptions('review', file.review, options),
  ]
  if (faults.length > 0) return fail(faults)
  return ok({
    ...file,
    id: file.id ?? defaults.id,
    checklist: { id: checklist.id, version, digest },
    plan: { id: plan.id, version: plan.version },
    startedAt: file.startedAt ?? file.updatedAt ?? defaults.at,
    updatedAt: file.updatedAt ?? file.startedAt ?? defaults.at,
    answers: known,
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

type OptionsByQuestion = ReadonlyMap<QuestionId, readonly OptionId[]>

const optionsOf = ({ domains, scales }: Checklist): OptionsByQuestion =>
  new Map(
    domains.flatMap(({ questions }) =>
      questions.map(({ id, scale }) => [id, (scales[scale] ?? []).map((option) => option.id)] as const),
    ),
  )

/** Answers to questions that the checklist does not know are set aside, not refused. */
function sortAnswers(given: Readonly<Record<string, Answer>>, options: OptionsByQuestion) {
  const known: Record<string, Answer> = {}
  const setAside: SetAside[] = []
  for (const [question, answer] of Object.entries(given)) {
    if (options.has(question)) known[question] = answer
    else setAside.push({ question, answer })
  }
  return { known, setAside }
}

/** Answers to known questions must choose among their options. */
function unknownOptions(
  where: 'answers' | 'review',
  given: Readonly<Record<string, { readonly option: OptionId | null }>>,
  options: OptionsByQuestion,
): readonly Fault[] {
  return Object.entries(given).flatMap(([question, { option }]) => {
    const allowed = options.get(question)
    if (option === null || allowed === undefined || allowed.includes(option)) return []
    return [{ path: `${where}.${question}.option`, problem: { code: 'unknown-option', option, allowed } }]
  })
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
