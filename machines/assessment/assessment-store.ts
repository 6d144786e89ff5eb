import type { Assessment, Scope, Subject } from '#domain/assessment/assessment.ts'
import type { QuestionId } from '#domain/checklist/ids.ts'

/** As much of a stored assessment as a list needs. Times are ISO 8601, UTC. */
export interface AssessmentSummary {
  readonly id: string
  readonly subject: Subject
  readonly checklist: string
  readonly scope: Scope
  readonly answered: number
  readonly updatedAt: string
}

/** `revision` grows by one with every write; a write names the one that it builds on. */
export interface StoredAssessment {
  readonly assessment: Assessment
  readonly revision: number
}

/** What has changed since the last write: single answers, and everything else as one. */
export interface Change {
  readonly assessment: Assessment
  readonly questions: readonly QuestionId[]
  readonly head: boolean
  /** The revision that this builds on; null overwrites whatever is there, which a person must have asked for. */
  readonly revision: number | null
}

export interface Saved {
  readonly revision: number
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Where assessments are kept on this device. Every call may reject with a `StoreFault`. */
export interface AssessmentStore {
  list(): Promise<readonly AssessmentSummary[]>
  /** Null where there is none of that id. */
  load(id: string): Promise<StoredAssessment | null>
  /** Writes a whole assessment, in place of any of the same id. */
  put(assessment: Assessment): Promise<StoredAssessment>
  /** Writes what has changed; rejects with the kind `conflict` where another tab has written since. */
  save(change: Change): Promise<Saved>
}

/** Why storing failed: no store at all, no room, somebody else's write in between, or something else. */
export type StoreFaultKind = 'unavailable' | 'full' | 'conflict' | 'other'

export interface StoreFault {
  readonly kind: StoreFaultKind
  readonly detail: string
}

/** What a rejected port said, whatever it threw. */
export function storeFaultOf(error: unknown): StoreFault {
  if (typeof error === 'object' && error !== null && 'kind' in error && 'detail' in error) {
    const { kind, detail } = error
    if (isStoreFaultKind(kind) && typeof detail === 'string') return { kind, detail }
  }
  return { kind: 'other', detail: error instanceof Error ? error.message : String(error) }
}

const isStoreFaultKind = (kind: unknown): kind is StoreFaultKind =>
  kind === 'unavailable' || kind === 'full' || kind === 'conflict' || kind === 'other'
