import { messages as report } from '#i18n/locales/en/report.po'
import { messages as terms } from '#i18n/locales/en/terms.po'
import type { ReportMessages, TermsMessages } from '#i18n/message-types.ts'
import { translator } from '#i18n/translate.ts'

export const reportTranslator = translator<TermsMessages & ReportMessages>('en', [terms, report])
