import { createContext, type ReactNode, use } from 'react'
import type { FaultsMessages, TermsMessages, WizardMessages } from '#i18n/message-types.ts'
import type { Translate, Translator } from '#i18n/translate.ts'

export type PageMessages = WizardMessages & TermsMessages & FaultsMessages

const WordsContext = createContext<Translator<PageMessages> | null>(null)

/** The language of the page, for everything below. */
export function Words({
  translator,
  children,
}: {
  translator: Translator<PageMessages>
  children: ReactNode
}) {
  return <WordsContext value={translator}>{children}</WordsContext>
}

/** The page's words in the language of the page. */
export function useWords(): Translate<PageMessages> {
  return useTranslator().t
}

export function useTranslator(): Translator<PageMessages> {
  const translator = use(WordsContext)
  if (translator === null) throw new Error('There are no words here: <Words> is missing')
  return translator
}
