import type { Trace } from '#domain/scoring/trace.ts'
import type { ReportModel } from './report-model.ts'

const REPORT_FORMAT = 'lacuna-report'
const REPORT_FORMAT_VERSION = 1

/** The text of a report as JSON: what it says, and the way to its scores. */
export const reportJson = (model: ReportModel, traces: readonly Trace[]): string =>
  `${JSON.stringify({ format: REPORT_FORMAT, formatVersion: REPORT_FORMAT_VERSION, report: model, traces }, null, 2)}\n`
