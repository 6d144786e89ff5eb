import type { UndrawableText } from '#report/report-model.ts'
import type { RenderProgress } from '../render-report.tsx'

/** What the worker answers to a model. */
export type WorkerReply =
  | { readonly kind: 'progress'; readonly progress: RenderProgress }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'undrawable'; readonly undrawable: UndrawableText }
  | { readonly kind: 'failed'; readonly message: string }
