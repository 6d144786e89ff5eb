import type { Checklist } from '../checklist/checklist.ts'
import type { BandId, DomainId, FocusAreaId, OptionId, QuestionId } from '../checklist/ids.ts'
import type { QuestionEntry, Questionnaire } from '../checklist/questionnaire.ts'
import type { Standings } from '../flow/standing.ts'
import { type Count, countOf, standingIn } from './count.ts'
import { bandReached, holdsBack, type Score, scoreOf, tally } from './score.ts'

/** The sets of questions that have a score of their own. */
export type SetName =
  | { readonly kind: 'all' }
  | { readonly kind: 'domain'; readonly id: DomainId }
  | { readonly kind: 'area'; readonly id: FocusAreaId }

export interface TracedQuestion {
  readonly question: QuestionId
  /** The option chosen; null where unanswered, undetermined or absent by condition. */
  readonly option: OptionId | null
  readonly weight: number
  /** In quarters; null while open. */
  readonly credit: number | null
  readonly earned: number
  readonly open: number
  readonly possible: number
  readonly because: Extract<Count, { counted: true }>['because']
  readonly holdsBack: boolean
}

export interface LeftOutQuestion {
  readonly question: QuestionId
  readonly because: Extract<Count, { counted: false }>['because']
}

/** From a number to the answers, weights and rule that made it. */
export interface Trace {
  readonly set: SetName
  readonly counted: readonly TracedQuestion[]
  readonly leftOut: readonly LeftOutQuestion[]
  readonly sums: { readonly earned: number; readonly open: number; readonly possible: number }
  /** The fractions before rounding, as [numerator, denominator]; null when nothing counts. */
  readonly ratios: Readonly<Record<'low' | 'high' | 'known', readonly [number, number]>> | null
  /** The band that the ratio alone would reach, before it is held back. */
  readonly bandBeforeHold: BandId | null
  readonly score: Score | null
}

/** The questions of a set; null where the checklist and plan have no such domain or focus area. */
export function questionsInSet(
  { questions, domains }: Questionnaire,
  areas: readonly FocusAreaId[],
  set: SetName,
): readonly QuestionEntry[] | null {
  switch (set.kind) {
    case 'all':
      return questions
    case 'domain':
      return domains.find(({ id }) => id === set.id)?.questions ?? null
    case 'area':
      return areas.includes(set.id) ? questions.filter((entry) => entry.focusAreas.includes(set.id)) : null
    default:
      return set satisfies never
  }
}

export function traceOf(
  checklist: Checklist,
  set: SetName,
  entries: readonly QuestionEntry[],
  standings: Standings,
): Trace {
  const counted: TracedQuestion[] = []
  const leftOut: LeftOutQuestion[] = []
  for (const entry of entries) {
    const count = countOf(entry, standingIn(standings, entry))
    if (!count.counted) leftOut.push({ question: entry.id, because: count.because })
    else {
      const { option, credit, earned, open, possible, because } = count
      counted.push({
        question: entry.id,
        option: option?.id ?? null,
        weight: entry.weight,
        credit,
        earned,
        open,
        possible,
        because,
        holdsBack: holdsBack(entry, count),
      })
    }
  }
  const sums = tally(entries, standings)
  const { earned, open, possible } = sums
  return {
    set,
    counted,
    leftOut,
    sums: { earned, open, possible },
    ratios:
      possible === 0
        ? null
        : { low: [earned, possible], high: [earned + open, possible], known: [possible - open, possible] },
    bandBeforeHold: possible === 0 ? null : bandReached(checklist, earned, possible),
    score: scoreOf(checklist, sums),
  }
}
