import { answerMark, type Mark } from '#charts/answer-mark.ts'
import type { AnswerKind } from '#domain/checklist/checklist.ts'
import { DrawingView } from './drawing-view.tsx'

const MARK_OF: Readonly<Record<AnswerKind, Mark>> = {
  full: 'full',
  partly: 'partly',
  pending: 'pending',
  absent: 'absent',
  unknown: 'open',
  'not-applicable': 'left-out',
}

/** The mark of an answer; null is one that is not there yet. Its meaning is always written beside it. */
export function AnswerMark({ kind }: { readonly kind: AnswerKind | null }) {
  return <DrawingView className="mark" drawing={answerMark(kind === null ? 'open' : MARK_OF[kind])} />
}
