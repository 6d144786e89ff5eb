import type { Assessment } from './assessment.ts'

/** The text of a `*.lacuna.json`, readable by a person, the same for the same assessment. */
export const writeAssessment = (assessment: Assessment): string => `${JSON.stringify(assessment, null, 2)}\n`
