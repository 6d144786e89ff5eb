import type { Translate } from '#i18n/translate.ts'
import type { PageMessages } from '../words/words.tsx'

/** The eleven Member States of ASEAN by their ISO 3166-1 codes; any other name may be typed. */
const MEMBER_STATES = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'] as const

export interface Country {
  readonly code: string
  readonly name: string
}

/** The Member States by the names that they use themselves in a language, in its alphabetical order. */
export function countryNames(t: Translate<PageMessages>, language: string): readonly Country[] {
  const collator = new Intl.Collator(language)
  return MEMBER_STATES.map((code) => ({ code, name: t(`country.${code}`) })).toSorted((a, b) =>
    collator.compare(a.name, b.name),
  )
}
