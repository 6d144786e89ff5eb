import type { ChecklistText } from '#domain/checklist/checklist-text.ts'
import type { Score } from '#domain/scoring/score.ts'
import type { Translate } from '#i18n/translate.ts'
import type { PageMessages } from './words.tsx'

/** `41–55 %`, or one figure where nothing is open. */
export const rangeWords = (
  t: Translate<PageMessages>,
  { low, high }: { low: number; high: number },
): string => (low === high ? t('range.exact', { low }) : t('range.open', { low, high }))

/** `Partial, held back, provisional`. */
export function bandWords(t: Translate<PageMessages>, text: ChecklistText, score: Score): string {
  return [
    text.bands[score.band]?.name ?? score.band,
    ...(score.heldBackBy.length > 0 ? [t('band.heldBack')] : []),
    ...(score.provisional ? [t('band.provisional')] : []),
  ].join(', ')
}
