import type { ReportModel } from '#report/report-model.ts'
import { UndrawableError } from '../refuse-undrawable.ts'
import type { RenderProgress } from '../render-report.tsx'
import type { WorkerReply } from './messages.ts'
import { startReportWorker } from './start-worker.ts'

export interface RenderInWorkerOptions {
  /** Aborting ends the worker at once. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: RenderProgress) => void
}

/**
 * The PDF of a report, made in a worker of its own. Rejects with an `UndrawableError` where the report can't be
 * drawn, with the signal's reason where it is aborted, and with an `Error` where the worker fails.
 */
export async function renderInWorker(
  model: ReportModel,
  { signal, onProgress = () => {} }: RenderInWorkerOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  signal?.throwIfAborted()
  const worker = startReportWorker()
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
  const abort = () => reject(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  worker.addEventListener('message', ({ data: reply }: MessageEvent<WorkerReply>) => {
    switch (reply.kind) {
      case 'progress':
        return onProgress(reply.progress)
      case 'done':
        return resolve(reply.bytes)
      case 'undrawable':
        return reject(new UndrawableError(reply.undrawable))
      case 'failed':
        return reject(new Error(reply.message))
      default:
        return reply satisfies never
    }
  })
  worker.addEventListener('error', ({ message }) =>
    reject(new Error(`The report could not be drawn: ${message}`)),
  )
  worker.addEventListener('messageerror', () =>
    reject(new Error('The report could not be sent back by its worker')),
  )
  worker.postMessage(model, { transfer: [] })
  try {
    return await promise
  } finally {
    signal?.removeEventListener('abort', abort)
    worker.terminate()
  }
}
