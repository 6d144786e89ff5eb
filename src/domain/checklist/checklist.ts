import * as v from 'valibot'
import { conditionSchema } from './condition.ts'
import { idSchema, sourceIdSchema } from './ids.ts'

/** How far a standard binds; the weights stand in the checklist. */
export const LEVELS = ['minimum', 'recommended', 'advanced'] as const
export type Level = (typeof LEVELS)[number]

/** What an option means, whatever its scale calls it. */
export const ANSWER_KINDS = ['full', 'partly', 'pending', 'absent', 'unknown', 'not-applicable'] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]

/** The credit of a measure that is wholly there, in quarters. */
export const FULL_CREDIT = 4

/** How far the wording of a source was verified. */
export const GRADES = ['text', 'part', 'described', 'known', 'quoted', 'secondary', 'subject-only'] as const
export type Grade = (typeof GRADES)[number]

/** The kind of measure that a remedy usually takes. */
export const MEASURES = ['amend-act', 'new-act', 'regulation', 'practice', 'accession'] as const
export type Measure = (typeof MEASURES)[number]

const SOURCE_KINDS = ['treaty', 'guidance', 'regional', 'model-law', 'national-law', 'report'] as const

const phrase = v.pipe(v.string(), v.minLength(1, 'some text'), v.maxLength(2_000))
const wholeNumber = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, '0 or more'))
const percentage = v.pipe(wholeNumber, v.maxValue(100, 'at most 100'))
const httpsAddress = v.pipe(
  v.string(),
  v.maxLength(500),
  v.regex(/^https:\/\/[^\s<>"]+$/, 'an https address'),
)

export const sourceSchema = v.strictObject({
  id: sourceIdSchema,
  short: phrase,
  title: phrase,
  publisher: phrase,
  year: v.optional(v.pipe(v.number(), v.integer('a year'))),
  kind: v.picklist(SOURCE_KINDS),
  grade: v.picklist(GRADES),
  seen: phrase,
  url: v.optional(httpsAddress),
  status: v.optional(phrase),
})
export type Source = v.InferOutput<typeof sourceSchema>

export const sourceReferenceSchema = v.strictObject({
  source: sourceIdSchema,
  at: phrase,
  grade: v.picklist(GRADES),
})
export type SourceReference = v.InferOutput<typeof sourceReferenceSchema>

export const optionSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(ANSWER_KINDS),
  credit: v.nullable(v.pipe(wholeNumber, v.maxValue(FULL_CREDIT, 'at most 4 quarters'))),
})
export type Option = v.InferOutput<typeof optionSchema>

export const questionSchema = v.strictObject({
  id: idSchema,
  level: v.picklist(LEVELS),
  scale: idSchema,
  core: v.optional(v.boolean(), false),
  focusAreas: v.pipe(v.array(idSchema), v.minLength(1, 'at least one focus area')),
  measure: v.picklist(MEASURES),
  askWhen: v.optional(v.nullable(conditionSchema), null),
  whenNotAsked: v.optional(v.picklist(['exclude', 'absent']), 'exclude'),
  sources: v.pipe(v.array(sourceReferenceSchema), v.minLength(1, 'at least one source')),
})
export type Question = v.InferOutput<typeof questionSchema>

export const domainSchema = v.strictObject({ id: idSchema, questions: v.array(questionSchema) })

/** The file `checklist.yaml`: everything about a checklist but its questions, sources and texts. */
export const checklistHeadSchema = v.strictObject({
  format: v.literal('lacuna-checklist'),
  id: idSchema,
  version: wholeNumber,
  plan: idSchema,
  licence: phrase,
  sourceLanguage: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language code')),
  levels: v.array(
    v.strictObject({ id: v.picklist(LEVELS), weight: v.pipe(wholeNumber, v.minValue(1, '1 or more')) }),
  ),
  scales: v.record(v.string(), v.array(optionSchema)),
  bands: v.pipe(
    v.array(v.strictObject({ id: idSchema, fromPercent: percentage })),
    v.minLength(1, 'at least one band'),
  ),
  heldBackAt: idSchema,
  provisionalBelowPercent: percentage,
  domains: v.pipe(v.array(idSchema), v.minLength(1, 'at least one domain')),
})
export type ChecklistHead = v.InferOutput<typeof checklistHeadSchema>

/** A checklist as the program uses it: structure without words, its references checked. */
export const checklistSchema = v.strictObject({
  ...checklistHeadSchema.entries,
  domains: v.array(domainSchema),
  sources: v.array(sourceSchema),
})
export type Checklist = v.InferOutput<typeof checklistSchema>
