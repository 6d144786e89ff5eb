import { resolve } from 'node:path'
import type { SetName } from '#domain/scoring/trace.ts'
import type { ReportModel } from '#report/report-model.ts'
import { now } from '../clock.ts'
import { defineCommand } from '../command.ts'
import { inOneLine, type Opened, openAssessment } from '../open-assessment.ts'
import { done, faulty, misused, type Outcome } from '../outcome.ts'
import { parseTime } from '../parse-time.ts'
import { traceIn } from '../trace-in.ts'
import type { Words } from '../words.ts'
import { writeOutput } from '../write-output.ts'

const FORMATS = ['pdf', 'html', 'docx', 'xlsx', 'csv', 'json'] as const
type Format = (typeof FORMATS)[number]

/** The language of the report's own words; those of the checklist are asked for in the same. */
const LANGUAGES = ['en']

/** The gap report of an assessment, as a file. */
export const report = defineCommand({
  name: 'report',
  operands: 'file',
  options: {
    out: { kind: 'text', value: 'OUT', required: true },
    format: { kind: 'choice', of: FORMATS },
    lang: { kind: 'text', value: 'CODE', required: false },
    paper: { kind: 'choice', of: ['a4', 'letter'] },
    at: { kind: 'text', value: 'TIME', required: false },
  },
  run: async ({ options, files: [file], t, home }) => {
    const { out, lang, paper } = options
    const format = options.format ?? formatOf(out)
    if (format === null) return misused(t('report.which-format', { file: out, formats: FORMATS.join(', ') }))
    if (format !== 'pdf' && format !== 'json') return misused(t('report.not-yet', { format }))
    if (lang !== null && !LANGUAGES.includes(lang)) {
      return misused(t('report.no-language', { language: lang, known: LANGUAGES.join(', ') }))
    }
    const at = options.at === null ? now() : parseTime(options.at)
    if (at === null) return misused(t('report.wrong-time', { time: options.at ?? '' }))
    if (resolve(out) === resolve(file)) return misused(t('report.over-itself', { file }))

    const opened = await openAssessment(file, t, at)
    if (!opened.ok) return opened.error
    const model = await modelOf(opened.value, at, paper === 'letter' ? 'Letter' : 'A4')
    return format === 'json'
      ? await written(out, await asJson(opened.value, model), t)
      : await asPdf(model, { file, out, home, t })
  },
})

function formatOf(file: string): Format | null {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()
  return FORMATS.find((format) => format === ending) ?? null
}

async function modelOf(opened: Opened, at: string, paper: ReportModel['paper']): Promise<ReportModel> {
  const [{ buildReportModel }, { reportTranslator }] = await Promise.all([
    import('#report/build-report-model.ts'),
    import('../report-words.ts'),
  ])
  const { assessment, edition, texts } = opened
  return buildReportModel({ assessment, edition, texts, translator: reportTranslator, at, paper })
}

async function asJson(opened: Opened, model: ReportModel): Promise<string> {
  const { reportJson } = await import('#report/report-json.ts')
  const { checklist, plan } = opened.edition
  const sets: readonly SetName[] = [
    { kind: 'all' },
    ...checklist.domains.map(({ id }): SetName => ({ kind: 'domain', id })),
    ...plan.focusAreas.map(({ id }): SetName => ({ kind: 'area', id })),
  ]
  return reportJson(
    model,
    sets.map((set) => traceIn(opened, set)).filter((trace) => trace !== null),
  )
}

interface Destination {
  readonly file: string
  readonly out: string
  readonly home: string
  readonly t: Words
}

async function asPdf(model: ReportModel, { file, out, home, t }: Destination): Promise<Outcome> {
  if (model.undrawable !== null) {
    return faulty(model.undrawable.items.map(({ path, sentence }) => inOneLine(file, { path, sentence })))
  }
  // React's development build is slower and speaks to standard error; read when React is loaded.
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { makePdf } = await import('../make-pdf.ts')
  return await written(out, await makePdf(model, home), t)
}

async function written(out: string, content: string | Uint8Array, t: Words): Promise<Outcome> {
  const result = await writeOutput(out, content, t)
  return result.ok ? done('', [t('file.written', { file: out })]) : faulty([result.error])
}
