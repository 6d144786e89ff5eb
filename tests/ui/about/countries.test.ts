import { describe, expect, it } from 'vitest'
import { messages as faults } from '#i18n/locales/en/faults.po'
import { messages as terms } from '#i18n/locales/en/terms.po'
import { messages as wizard } from '#i18n/locales/en/wizard.po'
import { translator } from '#i18n/translate.ts'
import { countryNames } from '#ui/about/countries.ts'
import type { PageMessages } from '#ui/words/words.tsx'

describe('countryNames', () => {
  it('names the eleven Member States of ASEAN in alphabetical order', () => {
    const { t } = translator<PageMessages>('en', [terms, faults, wizard])
    expect(countryNames(t, 'en')).toEqual([
      { code: 'BN', name: 'Brunei Darussalam' },
      { code: 'KH', name: 'Cambodia' },
      { code: 'ID', name: 'Indonesia' },
      { code: 'LA', name: 'Lao PDR' },
      { code: 'MY', name: 'Malaysia' },
      { code: 'MM', name: 'Myanmar' },
      { code: 'PH', name: 'Philippines' },
      { code: 'SG', name: 'Singapore' },
      { code: 'TH', name: 'Thailand' },
      { code: 'TL', name: 'Timor-Leste' },
      { code: 'VN', name: 'Viet Nam' },
    ])
  })

  it('orders them by the alphabet of the language', () => {
    const { t } = translator<PageMessages>('en', [
      wizard,
      { 'country.KH': 'Zambodia', 'country.ID': 'Ångland', 'country.LA': 'Mekong' },
    ])
    const order = (language: string) =>
      countryNames(t, language)
        .filter(({ code }) => code === 'KH' || code === 'ID' || code === 'LA')
        .map(({ name }) => name)
    expect([order('en'), order('sv')]).toEqual([
      ['Ångland', 'Mekong', 'Zambodia'],
      ['Mekong', 'Zambodia', 'Ångland'],
    ])
  })
})
