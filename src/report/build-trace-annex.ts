import { questionOf } from '#domain/checklist/questionnaire.ts'
import type { LeftOutQuestion, TracedQuestion } from '#domain/scoring/trace.ts'
import { describeAnswer } from './describe-answer.ts'
import { bandName, bandText } from './describe-score.ts'
import type { Annexes } from './report-annexes.ts'
import { ANCHORS, levelName, numberText, type ReportContext, textOf } from './report-context.ts'
import type { Labelled, Table } from './report-parts.ts'

/** The whole way from the answers to the overall score. */
export function buildTraceAnnex(context: ReportContext): Annexes['trace'] {
  const { t, trace } = context
  return {
    anchor: ANCHORS.trace,
    heading: t('report.trace.heading'),
    lead: t('report.trace.lead'),
    counted: orNull(countedTable(context, trace.counted)),
    leftOut: orNull(leftOutTable(context, trace.leftOut)),
    steps: stepsOf(context),
  }
}

const orNull = (table: Table): Table | null => (table.rows.length === 0 ? null : table)

function countedTable(context: ReportContext, counted: readonly TracedQuestion[]): Table {
  const { t, questionnaire } = context
  const number = (value: number) => numberText(context, value)
  const columns = ['weight', 'credit', 'earned', 'open', 'possible'] as const
  return {
    heading: t('report.trace.counted'),
    columns: [
      { heading: t('report.column.question'), kind: 'text' },
      { heading: t('report.column.level'), kind: 'text' },
      { heading: t('report.column.answer'), kind: 'text' },
      ...columns.map((id) => ({ heading: t(`report.column.${id}`), kind: 'number' }) as const),
    ],
    rows: counted.map(({ question, weight, credit, earned, open, possible }) => {
      const entry = questionOf(questionnaire, question)
      return [
        textOf(context, question).title,
        levelName(context, entry.level),
        describeAnswer(context, entry).answer.label,
        number(weight),
        credit === null ? '–' : number(credit),
        number(earned),
        number(open),
        number(possible),
      ]
    }),
  }
}

function leftOutTable(context: ReportContext, leftOut: readonly LeftOutQuestion[]): Table {
  const { t, questionnaire, assessment } = context
  return {
    heading: t('report.trace.leftOut'),
    columns: [
      { heading: t('report.column.question'), kind: 'text' },
      { heading: t('report.column.reason'), kind: 'text' },
    ],
    rows: leftOut.map(({ question, because }) => [
      textOf(context, question).title,
      because === 'not-applicable'
        ? t('report.trace.notApplicable', { reason: assessment.answers[question]?.reason.trim() ?? '' })
        : describeAnswer(context, questionOf(questionnaire, question)).because,
    ]),
  }
}

function stepsOf(context: ReportContext): readonly Labelled[] {
  const { t, trace } = context
  const { sums, ratios, score, bandBeforeHold } = trace
  if (ratios === null || score === null || bandBeforeHold === null) {
    return [{ label: t('report.overall'), text: t('report.nothingCounts') }]
  }
  const ratio = ([part, whole]: readonly [number, number], percent: number) =>
    t('report.trace.ratio', { part: numberText(context, part), whole: numberText(context, whole), percent })
  return [
    {
      label: t('report.trace.sums'),
      text: t('report.trace.sums.text', {
        earned: numberText(context, sums.earned),
        open: numberText(context, sums.open),
        possible: numberText(context, sums.possible),
      }),
    },
    { label: t('report.column.low'), text: ratio(ratios.low, score.low) },
    { label: t('report.column.high'), text: ratio(ratios.high, score.high) },
    { label: t('report.column.known'), text: ratio(ratios.known, score.known) },
    { label: t('report.trace.bandBefore'), text: bandName(context, bandBeforeHold) },
    ...(score.heldBackBy.length === 0
      ? []
      : [
          {
            label: t('report.trace.heldBack'),
            text: score.heldBackBy.map((id) => textOf(context, id).title).join('\n'),
          },
        ]),
    { label: t('report.column.band'), text: bandText(context, score) },
  ]
}
