import { type Assessment, FORMAT, FORMAT_VERSION, type Scope, type Subject } from './assessment.ts'
import type { Edition } from './edition.ts'

/** An assessment with no answer yet. `id` and `at` (ISO 8601, UTC) come from outside: the domain has no clock. */
export function newAssessment(
  edition: Edition,
  given: { readonly id: string; readonly at: string; readonly scope: Scope; readonly subject: Subject },
): Assessment {
  const { checklist, plan, digest } = edition
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    id: given.id,
    checklist: { id: checklist.id, version: checklist.version, digest },
    plan: { id: plan.id, version: plan.version },
    scope: given.scope,
    subject: given.subject,
    assessors: [],
    startedAt: given.at,
    updatedAt: given.at,
    answers: {},
    review: {},
    actions: {},
    setAside: [],
    workshops: [],
  }
}
