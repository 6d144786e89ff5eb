import type { Answers } from '#domain/assessment/assessment.ts'
import type { QuestionEntry } from '#domain/checklist/questionnaire.ts'
import type { Standings } from '#domain/flow/standing.ts'

/** How far a set of questions is. `evidenceMissing` counts answers of "fully" or "partly" that cite no provision. */
export interface Progress {
  readonly state: 'not-started' | 'in-progress' | 'evidence-missing' | 'done' | 'not-asked'
  readonly asked: number
  readonly answered: number
  readonly evidenceMissing: number
}

export function progressOf(
  entries: readonly QuestionEntry[],
  standings: Standings,
  answers: Answers,
): Progress {
  let asked = 0
  let answered = 0
  let evidenceMissing = 0
  for (const { id } of entries) {
    const standing = standings.get(id)
    if (standing?.status !== 'asked') continue
    asked++
    if (standing.option === null) continue
    answered++
    const needsEvidence = standing.option.kind === 'full' || standing.option.kind === 'partly'
    if (needsEvidence && (answers[id]?.evidence.length ?? 0) === 0) evidenceMissing++
  }
  return { state: stateOf(asked, answered, evidenceMissing), asked, answered, evidenceMissing }
}

function stateOf(asked: number, answered: number, evidenceMissing: number): Progress['state'] {
  if (asked === 0) return 'not-asked'
  if (answered === 0) return 'not-started'
  if (answered < asked) return 'in-progress'
  return evidenceMissing > 0 ? 'evidence-missing' : 'done'
}
