import { type Assessment, assessmentFileSchema } from './assessment.ts'

const KEYS = Object.keys(assessmentFileSchema.entries) as readonly (keyof Assessment)[]

/** The text of a `*.lacuna.json`, readable by a person, its parts in the order of the schema. */
export const writeAssessment = (assessment: Assessment): string =>
  `${JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, assessment[key]])), null, 2)}\n`
