import * as v from 'valibot'
import { GRADES, sourceReferenceSchema, sourceSchema } from '../checklist/checklist.ts'
import { idSchema } from '../checklist/ids.ts'

const sentence = v.pipe(v.string(), v.minLength(1, 'some text'), v.maxLength(2_000))
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language code'))

/** The file `plan.yaml`. `grade` says how far the wording of a focus area was seen. */
export const planHeadSchema = v.strictObject({
  format: v.literal('lacuna-plan'),
  id: idSchema,
  version: v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, '0 or more')),
  sourceLanguage: language,
  focusAreas: v.pipe(
    v.array(
      v.strictObject({ id: idSchema, grade: v.picklist(GRADES), sources: v.array(sourceReferenceSchema) }),
    ),
    v.minLength(1, 'at least one focus area'),
  ),
})

export const planSchema = v.strictObject({ ...planHeadSchema.entries, sources: v.array(sourceSchema) })
export type Plan = v.InferOutput<typeof planSchema>

/** The file `text/<language>.yaml` of a plan. */
export const planTextSchema = v.strictObject({
  language,
  status: v.picklist(['source', 'draft', 'reviewed']),
  title: sentence,
  short: sentence,
  description: sentence,
  notice: sentence,
  focusAreas: v.record(
    v.string(),
    v.strictObject({ title: sentence, subject: sentence, verification: sentence }),
  ),
})
export type PlanText = v.InferOutput<typeof planTextSchema>
