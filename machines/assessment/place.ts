import type { DomainId, QuestionId } from '#domain/checklist/ids.ts'
import type { Step } from '#domain/flow/step.ts'
import type { SetName } from '#domain/scoring/trace.ts'

/** A screen of an open assessment. Its address names the assessment and this. */
export type Place =
  | { readonly at: 'hub' }
  | { readonly at: 'about' }
  /** `returnTo` brings the person back to the check of all answers instead of on to the next question. */
  | { readonly at: 'question'; readonly id: QuestionId; readonly returnTo?: 'check' }
  | { readonly at: 'domain'; readonly id: DomainId }
  | { readonly at: 'check' }
  | { readonly at: 'results' }
  | { readonly at: 'explain'; readonly set: SetName }
  | { readonly at: 'what-if' }
  | { readonly at: 'report' }

/** A step of the flow is a place of the same name. */
export const placeOfStep = (step: Step): Place => step
