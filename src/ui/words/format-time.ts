import { formattingLocale } from '#i18n/formatting-locale.ts'

/** The time of day of an ISO time, in the reader's own time zone (it is about what they just did): `14:32`. */
export const timeOfDay = (language: string, at: string): string =>
  new Intl.DateTimeFormat(formattingLocale(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at))

/** Day and time of an ISO time, in the reader's own time zone: `24 November 2026 at 14:32`. */
export const dayAndTime = (language: string, at: string): string =>
  new Intl.DateTimeFormat(formattingLocale(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(at))
