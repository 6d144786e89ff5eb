import type { ReportModel } from '#report/report-model.ts'
import { UndrawableError } from '../refuse-undrawable.ts'
import { renderReport } from '../render-report.tsx'
import { fetchFonts } from './fetch-fonts.ts'
import type { WorkerReply } from './messages.ts'

/** As much of the worker's global scope as is used; the compiler is told of pages only. */
interface Scope {
  addEventListener(type: 'message', listener: (message: { readonly data: ReportModel }) => void): void
  postMessage(reply: WorkerReply, transfer: readonly ArrayBuffer[]): void
}

const scope = globalThis as unknown as Scope

scope.addEventListener('message', ({ data: model }) => void answer(model))

async function answer(model: ReportModel): Promise<void> {
  try {
    const fonts = await fetchFonts()
    const bytes = await renderReport(model, {
      fonts,
      onProgress: (progress) => scope.postMessage({ kind: 'progress', progress }, []),
    })
    scope.postMessage({ kind: 'done', bytes }, [bytes.buffer])
  } catch (error) {
    scope.postMessage(
      error instanceof UndrawableError
        ? { kind: 'undrawable', undrawable: error.undrawable }
        : { kind: 'failed', message: error instanceof Error ? error.message : String(error) },
      [],
    )
  }
}
