import type { Answer, Evidence } from '#domain/assessment/assessment.ts'
import { formatPartialDate } from './format-date.ts'
import type { ReportContext } from './report-context.ts'

/** The provisions cited for an answer, each in a line or two; what was left blank is left out. */
export const describeEvidence = (context: ReportContext, answer: Answer | undefined): readonly string[] =>
  (answer?.evidence ?? []).map((evidence) => describeOne(context, evidence)).filter((text) => text !== '')

/** Whether a provision, a quotation, an address or a file is cited at all. */
export const isEvidenced = (answer: Answer | undefined): boolean =>
  (answer?.evidence ?? []).some(
    ({ instrument, provision, quote, url, file }) =>
      [instrument, provision, quote, url].some((text) => text.trim() !== '') || file !== undefined,
  )

function describeOne({ t, translator }: ReportContext, evidence: Evidence): string {
  const { instrument, provision, quote, url, inForceSince, file } = evidence
  const place = [instrument, provision].filter((text) => text.trim() !== '').join(', ')
  const since = inForceSince.trim()
  return [
    place,
    quote.trim() === '' ? '' : t('report.evidence.quote', { quote }),
    since === ''
      ? ''
      : t('report.evidence.inForceSince', { date: formatPartialDate(translator.language, since) }),
    url.trim() === '' ? '' : url,
    file === undefined ? '' : t('report.evidence.file', { name: file.name, sha256: file.sha256 }),
  ]
    .filter((text) => text !== '')
    .join('\n')
}
