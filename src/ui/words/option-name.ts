import type { OptionId } from '#domain/checklist/ids.ts'
import type { Translate } from '#i18n/translate.ts'
import type { PageMessages } from './words.tsx'

const NAMED = [
  'in-force',
  'partly',
  'not-in-force',
  'absent',
  'unknown',
  'not-applicable',
  'operating',
  'planned',
] as const

/** The name of an option of the two scales; an option of another checklist's own scale is called by its id. */
export function optionName(t: Translate<PageMessages>, option: OptionId): string {
  const known = NAMED.find((name) => name === option)
  return known === undefined ? option : t(`answer.${known}`)
}
