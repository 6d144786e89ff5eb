/** The locale by whose habits dates and numbers of a language are written. English dates are written day first: "24 November 2026". */
export const formattingLocale = (language: string): string => (language === 'en' ? 'en-GB' : language)
