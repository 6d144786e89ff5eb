import type { SaveChange } from '#machines/assessment/assessment.machine.ts'
import type { Change, Saved } from '#machines/assessment/assessment-store.ts'
import { must } from '../../support/builders.ts'

/** A port "saveChange" whose writes end when, and as, the test says. */
export function heldWrites() {
  const begun: Change[] = []
  const waiting: PromiseWithResolvers<Saved>[] = []
  const save: SaveChange = (change) => {
    const write = Promise.withResolvers<Saved>()
    begun.push(change)
    waiting.push(write)
    return write.promise
  }
  return {
    save,
    /** Every write asked for so far. */
    begun,
    succeed: (saved: Saved) => {
      must(waiting.shift()).resolve(saved)
    },
    fail: (reason: unknown) => {
      must(waiting.shift()).reject(reason)
    },
  }
}
