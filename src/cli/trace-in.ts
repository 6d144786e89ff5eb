import { questionsInSet, type SetName, type Trace, traceOf } from '#domain/scoring/trace.ts'
import type { Opened } from './open-assessment.ts'

/** How the score of a set comes about; null where the checklist and plan have no such set. */
export function traceIn({ questionnaire, edition, standings }: Opened, set: SetName): Trace | null {
  const areas = edition.plan.focusAreas.map(({ id }) => id)
  const entries = questionsInSet(questionnaire, areas, set)
  return entries === null ? null : traceOf(edition.checklist, set, entries, standings)
}
