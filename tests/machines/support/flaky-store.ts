import type { Assessment } from '#domain/assessment/assessment.ts'
import type { SaveChange } from '#machines/assessment/assessment.machine.ts'
import type { Change, StoreFault } from '#machines/assessment/assessment-store.ts'

/**
 * A store for one assessment that writes as the real one does: the rows named and the head, nothing else, and
 * only on top of the revision that it holds. While it is broken it writes nothing.
 */
export function flakyStore(first: Assessment) {
  let kept = first
  let revision = 1
  let waiting: {
    readonly change: Change
    readonly write: PromiseWithResolvers<{ revision: number; at: string }>
  } | null = null

  const apply = ({ assessment, questions, head, revision: expected }: Change): StoreFault | null => {
    if (expected !== null && expected !== revision) return { kind: 'conflict', detail: '' }
    const { answers, ...rest } = assessment
    const named = Object.fromEntries(
      Object.entries(answers).filter(([question]) => questions.includes(question)),
    )
    const others = Object.fromEntries(
      Object.entries(kept.answers).filter(([question]) => !questions.includes(question)),
    )
    const { answers: _, ...before } = kept
    kept = { ...(head ? rest : before), answers: expected === null ? answers : { ...others, ...named } }
    revision++
    return null
  }

  const save: SaveChange = (change) => {
    const write = Promise.withResolvers<{ revision: number; at: string }>()
    waiting = { change, write }
    return write.promise
  }

  return {
    save,
    kept: () => kept,
    isBusy: () => waiting !== null,
    /** The write under way ends; without one, nothing happens. */
    end: (works: boolean) => {
      if (waiting === null) return
      const { change, write } = waiting
      waiting = null
      const fault = works ? apply(change) : { kind: 'full', detail: 'no room' }
      if (fault === null) write.resolve({ revision, at: change.assessment.updatedAt })
      else write.reject(fault)
    },
    /** Somebody writes from another tab. */
    writeElsewhere: (answers: Assessment['answers']) => {
      kept = { ...kept, answers }
      revision++
    },
  }
}
