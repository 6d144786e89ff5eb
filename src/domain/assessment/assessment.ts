import * as v from 'valibot'
import { idSchema } from '../checklist/ids.ts'

export const FORMAT = 'lacuna-assessment'
export const FORMAT_VERSION = 1

/** Limits on reading anything from outside. */
export const LIMITS = { mebibytes: 5, depth: 16, stringLength: 20_000, listLength: 5_000 } as const

export const SCOPES = ['core', 'full'] as const
export type Scope = (typeof SCOPES)[number]

export const CONFIDENCES = ['sure', 'fairly-sure', 'unsure'] as const
export type Confidence = (typeof CONFIDENCES)[number]

const text = v.pipe(v.string(), v.maxLength(LIMITS.stringLength))
const optionalText = v.optional(text, '')
const time = v.pipe(text, v.isoTimestamp('a time such as 2026-11-24T08:00:00Z'))
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(LIMITS.listLength))

/** A provision cited for an answer. The file itself stays with the user; only its name and SHA-256 are kept. */
export const evidenceSchema = v.strictObject({
  instrument: optionalText,
  provision: optionalText,
  quote: optionalText,
  url: optionalText,
  inForceSince: optionalText,
  file: v.optional(
    v.strictObject({
      name: text,
      sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits')),
    }),
  ),
})
export type Evidence = v.InferOutput<typeof evidenceSchema>

/** One answer. `option` is null while only a note or evidence has been written. `reason` is required of `not-applicable`. */
export const answerSchema = v.strictObject({
  option: v.optional(v.nullable(idSchema), null),
  reason: optionalText,
  note: optionalText,
  confidence: v.optional(v.nullable(v.picklist(CONFIDENCES)), null),
  evidence: v.optional(list(evidenceSchema), []),
  answeredAt: v.optional(time),
  answeredBy: v.optional(text),
})
export type Answer = v.InferOutput<typeof answerSchema>

const answersSchema = v.record(idSchema, answerSchema)
export type Answers = Readonly<Record<string, Answer>>

const reviewedAnswerSchema = v.strictObject({
  option: v.optional(v.nullable(idSchema), null),
  note: optionalText,
  answeredAt: v.optional(time),
  answeredBy: v.optional(text),
})

export const ACTION_STATUSES = ['proposed', 'agreed', 'in-drafting', 'before-parliament', 'in-force'] as const

const actionSchema = v.strictObject({
  owner: optionalText,
  due: v.optional(
    v.union([v.literal(''), v.pipe(text, v.regex(/^\d{4}(?:-\d{2}){0,2}$/, 'a date such as 2027-06'))]),
    '',
  ),
  status: v.optional(v.picklist(ACTION_STATUSES), 'proposed'),
  note: optionalText,
})
export type Action = v.InferOutput<typeof actionSchema>

export const subjectSchema = v.strictObject({
  name: optionalText,
  code: v.optional(
    v.union([v.literal(''), v.pipe(text, v.regex(/^[A-Z]{2}$/, 'a two-letter country code'))]),
    '',
  ),
  note: optionalText,
})
export type Subject = v.InferOutput<typeof subjectSchema>

export const assessorSchema = v.strictObject({ name: optionalText, role: optionalText })
export type Assessor = v.InferOutput<typeof assessorSchema>

/** An answer whose question the checklist at hand does not know: shown and kept, never counted. */
const setAsideSchema = v.strictObject({ question: idSchema, answer: answerSchema })
export type SetAside = v.InferOutput<typeof setAsideSchema>

const version = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, '0 or more'))

/**
 * The shape of `*.lacuna.json`, format version 1. Only `format`, `formatVersion`, `checklist.id` and `answers`
 * are required of a file written by hand; what is absent is filled in (`readAssessment` adds id and times).
 */
export const assessmentFileSchema = v.strictObject({
  format: v.literal(FORMAT),
  formatVersion: v.literal(FORMAT_VERSION),
  id: v.optional(v.pipe(text, v.regex(/^[A-Za-z0-9-]{1,64}$/, 'letters, digits and hyphens'))),
  checklist: v.strictObject({
    id: idSchema,
    version: v.optional(version),
    digest: v.optional(v.pipe(text, v.regex(/^sha256-[0-9a-f]{64}$/, 'sha256- and 64 hexadecimal digits'))),
  }),
  plan: v.optional(v.strictObject({ id: idSchema, version: v.optional(version) })),
  scope: v.optional(v.picklist(SCOPES), 'full'),
  subject: v.optional(subjectSchema, {}),
  assessors: v.optional(list(assessorSchema), []),
  startedAt: v.optional(time),
  updatedAt: v.optional(time),
  answers: answersSchema,
  review: v.optional(v.record(idSchema, reviewedAnswerSchema), {}),
  actions: v.optional(v.record(idSchema, actionSchema), {}),
  setAside: v.optional(list(setAsideSchema), []),
  workshops: v.optional(list(v.record(v.string(), v.unknown())), []),
})
type AssessmentFile = v.InferOutput<typeof assessmentFileSchema>

/** One country's answers to one checklist, read against one plan. */
export type Assessment = Omit<AssessmentFile, 'id' | 'checklist' | 'plan' | 'startedAt' | 'updatedAt'> & {
  readonly id: string
  readonly checklist: { readonly id: string; readonly version: number; readonly digest: string }
  readonly plan: { readonly id: string; readonly version: number }
  readonly startedAt: string
  readonly updatedAt: string
}

/** An answer with nothing in it yet. */
export const EMPTY_ANSWER: Answer = { option: null, reason: '', note: '', confidence: null, evidence: [] }

/** Whether anything at all has been written, so that it is worth keeping. */
export const isEmptyAnswer = (answer: Answer): boolean =>
  answer.option === null &&
  answer.reason === '' &&
  answer.note === '' &&
  answer.confidence === null &&
  answer.evidence.length === 0
