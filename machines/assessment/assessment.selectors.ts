import type { SnapshotFrom } from 'xstate'
import type { assessmentMachine } from './assessment.machine.ts'
import type { StoreFault } from './assessment-store.ts'

type Snapshot = SnapshotFrom<typeof assessmentMachine>

/** What the save line says. Times are ISO 8601, UTC. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly fault: StoreFault }

export function saveStateOf({ value, context }: Snapshot): SaveState {
  if (value.storage === 'clean') return { kind: 'saved', at: context.savedAt }
  // A failure stays in sight until a write has succeeded.
  return context.fault === null ? { kind: 'saving' } : { kind: 'failed', fault: context.fault }
}

/** Whether all that was written is kept, or could not be, or is still on its way. */
export type Storage = 'kept' | 'failed' | 'pending'

export function storageOf({ value }: Snapshot): Storage {
  if (value.storage === 'clean') return 'kept'
  return value.storage === 'failed' ? 'failed' : 'pending'
}
