declare module 'virtual:lacuna/catalogue' {
  import type { Edition, EditionTexts } from '#domain/assessment/edition.ts'
  import type { CatalogueEntry } from './catalogue.ts'

  export const entries: readonly CatalogueEntry[]
  export const loaders: Readonly<
    Record<
      string,
      {
        readonly edition: () => Promise<{ readonly default: Edition }>
        readonly texts: Readonly<Record<string, () => Promise<{ readonly default: EditionTexts }>>>
      }
    >
  >
}
