import { messages as report } from '#i18n/locales/en/report.po'
import { messages as terms } from '#i18n/locales/en/terms.po'
import type { ReportMessages, TermsMessages } from '#i18n/message-types.ts'
import { translator } from '#i18n/translate.ts'
import type { Progress, RenderOutcome } from '#machines/report/report.machine.ts'
import { renderInWorker } from '#pdf/worker/render-in-worker.ts'
import { buildReportModel } from '#report/build-report-model.ts'
import type { ReportModel } from '#report/report-model.ts'
import { fileNameOf } from '#ui/shell/file-name.ts'
import type { ReportRequest } from '#ui/shell/platform.tsx'

const english = translator<ReportMessages & TermsMessages>('en', [terms, report])

/** A PDF knows no fractions of a second, and the command line is to be able to make the same one again. */
const now = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z')

/** The report as it would be made now. */
export async function previewReport(request: ReportRequest): Promise<ReportModel> {
  return buildReportModel({ ...request, translator: english, at: now() })
}

/** The report as a PDF, laid out in a worker; refused where something can't be drawn rightly. */
export async function makeReport(
  request: ReportRequest,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<RenderOutcome> {
  const model = await previewReport(request)
  if (model.undrawable !== null) {
    const { items, sentence } = model.undrawable
    return { ok: false, failure: { sentence, question: items[0]?.question ?? null } }
  }
  const bytes = await renderInWorker(model, { signal, onProgress })
  const fileName = fileNameOf({ ...request.assessment, updatedAt: model.generatedAt }).replace(
    /\.lacuna\.json$/,
    '.pdf',
  )
  return { ok: true, report: { bytes, fileName } }
}
