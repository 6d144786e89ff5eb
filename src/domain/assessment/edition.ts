import type { Checklist } from '../checklist/checklist.ts'
import type { ChecklistText } from '../checklist/checklist-text.ts'
import type { Plan, PlanText } from '../plan/plan.ts'

/** A checklist at hand, with the plan that it is read against and the SHA-256 of its canonical JSON. */
export interface Edition {
  readonly checklist: Checklist
  readonly plan: Plan
  readonly digest: string
}

/** The words of a checklist and of its plan in one language. */
export interface EditionTexts {
  readonly checklist: ChecklistText
  readonly plan: PlanText
}
