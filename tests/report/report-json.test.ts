import { describe, expect, it } from 'vitest'
import { questionnaireOf } from '#domain/checklist/questionnaire.ts'
import { standingsOf } from '#domain/flow/standing.ts'
import { traceOf } from '#domain/scoring/trace.ts'
import { reportJson } from '#report/report-json.ts'
import { aReport, EDITION } from './support/a-report.ts'

describe('reportJson', () => {
  it('holds the report and the traces, and ends with a line feed', () => {
    const questionnaire = questionnaireOf(EDITION.checklist, 'full')
    const standings = standingsOf(questionnaire, {})
    const trace = traceOf(EDITION.checklist, { kind: 'all' }, questionnaire.questions, standings)
    const report = aReport()
    const json = reportJson(report, [trace])
    expect(JSON.parse(json)).toEqual({ format: 'lacuna-report', formatVersion: 1, report, traces: [trace] })
    expect(json.endsWith('}\n')).toBe(true)
  })
})
