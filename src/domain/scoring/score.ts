import type { Checklist } from '../checklist/checklist.ts'
import type { BandId, DomainId, FocusAreaId, QuestionId } from '../checklist/ids.ts'
import type { QuestionEntry, Questionnaire } from '../checklist/questionnaire.ts'
import type { Standings } from '../flow/standing.ts'
import type { Plan } from '../plan/plan.ts'
import { type Count, countOf, standingIn } from './count.ts'
import { meanOf, percentOf } from './percent.ts'

/** The score of a set of questions. `earned`, `open` and `possible` are points, the rest whole percentages. */
export interface Score {
  readonly earned: number
  readonly open: number
  readonly possible: number
  /** What is demonstrated: earned / possible. */
  readonly low: number
  /** What may still turn out true: (earned + open) / possible. */
  readonly high: number
  /** The share that the score rests on: (possible − open) / possible. */
  readonly known: number
  readonly band: BandId
  /** Counted minimum questions that are absent, unknown, unanswered or undetermined, in the order asked. */
  readonly heldBackBy: readonly QuestionId[]
  /** While too little is known for the band to be final. */
  readonly provisional: boolean
}

/** The unweighted mean over the focus areas assessed; `areas` is the number of the plan's focus areas. */
export interface PlanAlignment {
  readonly low: number
  readonly high: number
  readonly areasAssessed: number
  readonly areas: number
}

/** Every score of an assessment; a set with nothing to count is null, never 0 and never 100. */
export interface Scores {
  readonly overall: Score | null
  readonly domains: Readonly<Record<DomainId, Score | null>>
  readonly focusAreas: Readonly<Record<FocusAreaId, Score | null>>
  readonly plan: PlanAlignment | null
  readonly answered: number
  readonly asked: number
}

export interface Tally {
  readonly earned: number
  readonly open: number
  readonly possible: number
  readonly heldBackBy: readonly QuestionId[]
}

/** Sums what the questions bring. Whole numbers only, so that the order of adding can't matter. */
export function tally(entries: readonly QuestionEntry[], standings: Standings): Tally {
  let earned = 0
  let open = 0
  let possible = 0
  const heldBackBy: QuestionId[] = []
  for (const entry of entries) {
    const count = countOf(entry, standingIn(standings, entry))
    if (!count.counted) continue
    earned += count.earned
    open += count.open
    possible += count.possible
    if (holdsBack(entry, count)) heldBackBy.push(entry.id)
  }
  return { earned, open, possible, heldBackBy }
}

/** A minimum standard that is denied or not established. */
export function holdsBack(entry: QuestionEntry, count: Count): boolean {
  if (entry.level !== 'minimum' || !count.counted) return false
  return count.credit === null || count.because === 'absent-by-condition' || count.option?.kind === 'absent'
}

export function scoreOf(checklist: Checklist, { earned, open, possible, heldBackBy }: Tally): Score | null {
  if (possible === 0) return null
  const reached = bandReached(checklist, earned, possible)
  return {
    earned,
    open,
    possible,
    low: percentOf(earned, possible),
    high: percentOf(earned + open, possible),
    known: percentOf(possible - open, possible),
    band: heldBackBy.length > 0 ? lowerBand(checklist, reached, checklist.heldBackAt) : reached,
    heldBackBy,
    provisional: (possible - open) * 100 < checklist.provisionalBelowPercent * possible,
  }
}

/** The highest band whose threshold the exact ratio (not the rounded percentage) reaches. */
export function bandReached(checklist: Checklist, earned: number, possible: number): BandId {
  const reached = descending(checklist).find(({ fromPercent }) => earned * 100 >= fromPercent * possible)
  if (reached === undefined) throw new Error(`No band of checklist "${checklist.id}" starts at 0`)
  return reached.id
}

function lowerBand(checklist: Checklist, reached: BandId, ceiling: BandId): BandId {
  const order = descending(checklist).map(({ id }) => id)
  return order.indexOf(reached) > order.indexOf(ceiling) ? reached : ceiling
}

const descending = ({ bands }: Checklist) => bands.toSorted((a, b) => b.fromPercent - a.fromPercent)

/** Every score of an assessment from the standing of its questions. */
export function scoresOf(questionnaire: Questionnaire, standings: Standings, plan: Plan): Scores {
  const { checklist, questions } = questionnaire
  const score = (entries: readonly QuestionEntry[]) => scoreOf(checklist, tally(entries, standings))
  const domains = Object.fromEntries(questionnaire.domains.map(({ id, questions: own }) => [id, score(own)]))
  const focusAreas = Object.fromEntries(
    plan.focusAreas.map(({ id }) => [id, score(questions.filter((entry) => entry.focusAreas.includes(id)))]),
  )
  const { answered, asked } = coverageOf(questions, standings)
  return {
    overall: score(questions),
    domains,
    focusAreas,
    plan: planAlignmentOf(Object.values(focusAreas), plan.focusAreas.length),
    answered,
    asked,
  }
}

export function planAlignmentOf(areas: readonly (Score | null)[], total: number): PlanAlignment | null {
  const assessed = areas.filter((score) => score !== null)
  if (assessed.length === 0) return null
  const low = meanOf(assessed.map(({ earned, possible }) => ({ part: earned, whole: possible })))
  const high = meanOf(
    assessed.map(({ earned, open, possible }) => ({ part: earned + open, whole: possible })),
  )
  return {
    low: percentOf(low.part, low.whole),
    high: percentOf(high.part, high.whole),
    areasAssessed: assessed.length,
    areas: total,
  }
}

/** How many questions are asked or may come to be asked, and how many of those asked are answered (`unknown` included). */
function coverageOf(entries: readonly QuestionEntry[], standings: Standings) {
  let answered = 0
  let asked = 0
  for (const entry of entries) {
    const standing = standingIn(standings, entry)
    if (standing.status === 'not-asked') continue
    asked++
    if (standing.status === 'asked' && standing.option !== null) answered++
  }
  return { answered, asked }
}
