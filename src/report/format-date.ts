import { formattingLocale } from '#i18n/formatting-locale.ts'

const PARTS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const format = (language: string, precision: keyof typeof PARTS, at: string): string =>
  new Intl.DateTimeFormat(formattingLocale(language), { ...PARTS[precision], timeZone: 'UTC' }).format(
    new Date(at),
  )

/** The day of an ISO time, in UTC. */
export const formatDate = (language: string, at: string): string => format(language, 'day', at)

/** A date of a year, a month or a day (`2027`, `2027-06`, `2027-06-30`); anything else stays as it is written. */
export function formatPartialDate(language: string, date: string): string {
  const [, month, day] = date.split('-')
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
  return Number.isNaN(Date.parse(date)) ? date : format(language, precision, date)
}

export const formatNumber = (language: string, value: number): string =>
  new Intl.NumberFormat(formattingLocale(language)).format(value)
