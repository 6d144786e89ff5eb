import { type AnswerKind, FULL_CREDIT, LEVELS, type Level } from '../checklist/checklist.ts'
import type { DomainId, QuestionId } from '../checklist/ids.ts'
import type { QuestionEntry, Questionnaire } from '../checklist/questionnaire.ts'
import type { Standings } from '../flow/standing.ts'
import { countOf, standingIn } from '../scoring/count.ts'

export const GAP_CLASSES = ['now', 'next', 'later'] as const
export type GapClass = (typeof GAP_CLASSES)[number]

/** A counted question with a credit below 4. `shortfall` is in points. */
export interface Gap {
  readonly question: QuestionId
  readonly domain: DomainId
  readonly level: Level
  readonly kind: Extract<AnswerKind, 'absent' | 'pending' | 'partly'>
  readonly shortfall: number
  readonly class: GapClass
  /** Not asked, because what it asks about can't exist without what an earlier answer denied. */
  readonly byCondition: boolean
}

/** A counted question that is open. `shortfall` is in points: all that it could still bring. */
export interface QuestionToSettle {
  readonly question: QuestionId
  readonly domain: DomainId
  readonly level: Level
  readonly because: 'unanswered' | 'unknown' | 'undetermined'
  readonly shortfall: number
}

/** Gaps in order of priority: level, then shortfall (largest first), then the order asked. */
export function gapsOf({ questions }: Questionnaire, standings: Standings): readonly Gap[] {
  return questions
    .flatMap((entry) => gapOf(entry, standings))
    .toSorted(
      (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.shortfall - a.shortfall,
      // equal ones keep the order asked: sorting is stable
    )
}

function gapOf(entry: QuestionEntry, standings: Standings): readonly Gap[] {
  const count = countOf(entry, standingIn(standings, entry))
  if (!count.counted || count.credit === null || count.credit >= FULL_CREDIT) return []
  const kind = gapKindOf(count.option?.kind ?? 'absent')
  return [
    {
      question: entry.id,
      domain: entry.domain,
      level: entry.level,
      kind,
      shortfall: (FULL_CREDIT - count.credit) * entry.weight,
      class: gapClassOf(entry.level, kind),
      byCondition: count.because === 'absent-by-condition',
    },
  ]
}

function gapKindOf(kind: AnswerKind): Gap['kind'] {
  if (kind === 'absent' || kind === 'pending' || kind === 'partly') return kind
  throw new Error(`An option of kind "${kind}" has a credit below ${FULL_CREDIT}`)
}

/** Now: minimum and absent or not in force. Next: minimum and partly, recommended and absent or not in force. Later: the rest. */
export function gapClassOf(level: Level, kind: Gap['kind']): GapClass {
  const isMissing = kind !== 'partly'
  if (level === 'minimum') return isMissing ? 'now' : 'next'
  return level === 'recommended' && isMissing ? 'next' : 'later'
}

/** "Find out first": the open questions by shortfall, then in the order asked. */
export function questionsToSettle(
  { questions }: Questionnaire,
  standings: Standings,
): readonly QuestionToSettle[] {
  return questions
    .flatMap((entry): readonly QuestionToSettle[] => {
      const standing = standingIn(standings, entry)
      const count = countOf(entry, standing)
      if (!count.counted || count.credit !== null) return []
      const because =
        standing.status === 'undetermined' ? 'undetermined' : count.option === null ? 'unanswered' : 'unknown'
      return [
        { question: entry.id, domain: entry.domain, level: entry.level, because, shortfall: count.possible },
      ]
    })
    .toSorted((a, b) => b.shortfall - a.shortfall)
}
