import { answerMark, type Mark } from '#charts/answer-mark.ts'
import type { AnswerKind, Option } from '#domain/checklist/checklist.ts'
import { termsOf } from '#domain/checklist/condition.ts'
import { type QuestionEntry, questionOf } from '#domain/checklist/questionnaire.ts'
import { standingIn } from '#domain/scoring/count.ts'
import { listText, type ReportContext, textOf } from './report-context.ts'
import type { MarkedAnswer } from './report-parts.ts'

export interface DescribedAnswer {
  readonly answer: MarkedAnswer
  /** Why it counts as it does, where no option chosen says so. */
  readonly because: string
}

/** The options that have words of their own; an option of another scale is called by what it means. */
const NAMED_OPTIONS = [
  'in-force',
  'partly',
  'not-in-force',
  'absent',
  'unknown',
  'not-applicable',
  'operating',
  'planned',
] as const

export function optionLabel({ t }: ReportContext, { id, kind }: Option): string {
  const named = NAMED_OPTIONS.find((option) => option === id)
  return named === undefined ? t(`kind.${kind}`) : t(`answer.${named}`)
}

const MARK_OF_KIND: Readonly<Record<AnswerKind, Mark>> = {
  full: 'full',
  partly: 'partly',
  pending: 'pending',
  absent: 'absent',
  unknown: 'open',
  'not-applicable': 'left-out',
}

const marked = (mark: Mark, label: string): MarkedAnswer => ({ mark, drawing: answerMark(mark), label })

/** How a question stands, in a mark and words. */
export function describeAnswer(context: ReportContext, entry: QuestionEntry): DescribedAnswer {
  const { t, standings } = context
  const standing = standingIn(standings, entry)
  switch (standing.status) {
    case 'undetermined':
      return {
        answer: marked('open', t('report.answer.undetermined')),
        because: t('report.because.undetermined', { questions: gatesText(context, entry) }),
      }
    case 'not-asked': {
      const because = t('report.because.notAsked', { questions: gatesText(context, entry) })
      return standing.counts === 'absent'
        ? {
            answer: marked('absent', t('report.answer.absentByCondition')),
            because: `${because} ${t('report.because.countsAbsent')}`,
          }
        : { answer: marked('left-out', t('report.answer.notAsked')), because }
    }
    case 'asked': {
      const { option } = standing
      if (option !== null) {
        return { answer: marked(MARK_OF_KIND[option.kind], optionLabel(context, option)), because: '' }
      }
      const isWithoutReason = context.assessment.answers[entry.id]?.option != null
      return {
        answer: marked('open', t('answer.unanswered')),
        because: isWithoutReason ? t('report.because.reasonMissing') : '',
      }
    }
    default:
      return standing satisfies never
  }
}

/** The questions on which a condition rests, each with its answer. */
function gatesText(context: ReportContext, entry: QuestionEntry): string {
  if (entry.askWhen === null) return ''
  const ids = new Set([...termsOf(entry.askWhen)].map(({ question }) => question))
  return listText(
    context,
    [...ids].map((id) => {
      const { answer } = describeAnswer(context, questionOf(context.questionnaire, id))
      return context.t('report.because.gate', { title: textOf(context, id).title, answer: answer.label })
    }),
  )
}
