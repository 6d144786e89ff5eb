import { FULL_CREDIT, type Option } from '../checklist/checklist.ts'
import type { QuestionEntry } from '../checklist/questionnaire.ts'
import type { Standing, Standings } from '../flow/standing.ts'

/** What one question brings to a score, in points (quarters of a credit times the weight of its level). */
export type Count =
  | {
      readonly counted: true
      readonly because: 'asked' | 'absent-by-condition' | 'undetermined'
      readonly option: Option | null
      /** In quarters; null while open. */
      readonly credit: number | null
      readonly earned: number
      readonly open: number
      readonly possible: number
    }
  | { readonly counted: false; readonly because: 'not-asked' | 'not-applicable' }

/** How a question counts: asked, or not asked with `absent`, or undetermined; less those answered `not-applicable`. */
export function countOf(entry: QuestionEntry, standing: Standing): Count {
  const possible = FULL_CREDIT * entry.weight
  switch (standing.status) {
    case 'undetermined':
      return {
        counted: true,
        because: 'undetermined',
        option: null,
        credit: null,
        earned: 0,
        open: possible,
        possible,
      }
    case 'not-asked':
      return standing.counts === 'exclude'
        ? { counted: false, because: 'not-asked' }
        : {
            counted: true,
            because: 'absent-by-condition',
            option: null,
            credit: 0,
            earned: 0,
            open: 0,
            possible,
          }
    case 'asked': {
      const { option } = standing
      if (option?.kind === 'not-applicable') return { counted: false, because: 'not-applicable' }
      const credit = option?.credit ?? null
      return {
        counted: true,
        because: 'asked',
        option,
        credit,
        earned: credit === null ? 0 : credit * entry.weight,
        open: credit === null ? possible : 0,
        possible,
      }
    }
    default:
      return standing satisfies never
  }
}

export function standingIn(standings: Standings, entry: QuestionEntry): Standing {
  const standing = standings.get(entry.id)
  if (standing === undefined) throw new Error(`No standing was worked out for question "${entry.id}"`)
  return standing
}
