import * as v from 'valibot'
import { idSchema } from './ids.ts'

const TEXT_STATUSES = ['source', 'draft', 'reviewed'] as const

const sentence = v.pipe(v.string(), v.minLength(1, 'some text'), v.maxLength(2_000))
const status = {
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language code')),
  status: v.picklist(TEXT_STATUSES),
}

/** The words of one question in one language. */
export const questionTextSchema = v.strictObject({
  title: v.pipe(sentence, v.maxLength(90)),
  question: sentence,
  full: sentence,
  partly: sentence,
  no: sentence,
  evidence: sentence,
  remedy: sentence,
  why: sentence,
  prompt: sentence,
  basisNote: v.optional(sentence),
})
export type QuestionText = v.InferOutput<typeof questionTextSchema>

const namedSchema = v.strictObject({ name: sentence, meaning: sentence })

/** The file `text/<language>/checklist.yaml`. */
export const checklistHeadTextSchema = v.strictObject({
  ...status,
  title: sentence,
  description: sentence,
  notice: sentence,
  levels: v.record(v.string(), namedSchema),
  bands: v.record(v.string(), namedSchema),
})

/** A file `text/<language>/<domain>.yaml`. */
export const domainTextSchema = v.strictObject({
  ...status,
  title: sentence,
  intro: sentence,
  questions: v.record(idSchema, questionTextSchema),
})

/** Everything that a checklist says in one language. */
export const checklistTextSchema = v.strictObject({
  ...checklistHeadTextSchema.entries,
  domains: v.record(v.string(), v.strictObject({ title: sentence, intro: sentence })),
  questions: v.record(v.string(), questionTextSchema),
})
export type ChecklistText = v.InferOutput<typeof checklistTextSchema>
