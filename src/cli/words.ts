import { messages as cli } from '#i18n/locales/en/cli.po'
import { messages as faults } from '#i18n/locales/en/faults.po'
import { messages as terms } from '#i18n/locales/en/terms.po'
import type { CliMessages, FaultsMessages, TermsMessages } from '#i18n/message-types.ts'
import { type Translate, translator } from '#i18n/translate.ts'

type CommandLineMessages = TermsMessages & FaultsMessages & CliMessages

/** The words of the command line, in the one language that it speaks so far. */
export type Words = Translate<CommandLineMessages>

export const words: Words = translator<CommandLineMessages>('en', [terms, faults, cli]).t
