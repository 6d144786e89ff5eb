import { type Messages, setupI18n } from '@lingui/core'

type Parameters<M, Id extends keyof M> = M[Id] extends null ? [] : [M[Id]]

/**
 * The words of a message in one language. `M` lists the messages at hand with their parameters
 * (`TermsMessages`, `WizardMessages` and so on, or several of them joined by `&`).
 */
export type Translate<M> = <Id extends keyof M & string>(id: Id, ...parameters: Parameters<M, Id>) => string

/** A language with its messages, passed down: there is no current language anywhere in the program. */
export interface Translator<M> {
  /** BCP 47. */
  readonly language: string
  readonly t: Translate<M>
}

/** Joins compiled catalogues. A message that is in none of them is a fault of the program and throws. */
export function translator<M>(language: string, catalogues: readonly Messages[]): Translator<M> {
  const messages: Messages = Object.assign({}, ...catalogues)
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } })
  return {
    language,
    t: (id, ...[parameters]) => {
      if (messages[id] === undefined) throw new Error(`No message "${id}" in "${language}"`)
      return i18n._(id, { ...parameters })
    },
  }
}
