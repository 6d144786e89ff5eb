import { entries, loaders } from 'virtual:lacuna/catalogue'
import type { Edition, EditionTexts } from '#domain/assessment/edition.ts'

/** A checklist at hand, as much of it as a list needs. */
export interface CatalogueEntry {
  readonly id: string
  readonly version: number
  readonly plan: string
  readonly digest: string
  readonly languages: readonly string[]
  readonly title: string
  readonly description: string
  readonly questions: { readonly full: number; readonly core: number }
  readonly domains: number
}

/** The checklists built into the program. */
export const catalogue: readonly CatalogueEntry[] = entries

/** The structure of a checklist and its plan; null where there is none of that id. */
export async function loadEdition(id: string): Promise<Edition | null> {
  const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined
  return loader === undefined ? null : (await loader.edition()).default
}

/** The words of a checklist in a language; null where it has not been translated. */
export async function loadTexts(id: string, language: string): Promise<EditionTexts | null> {
  const texts = Object.hasOwn(loaders, id) ? loaders[id]?.texts : undefined
  const loader = texts !== undefined && Object.hasOwn(texts, language) ? texts[language] : undefined
  return loader === undefined ? null : (await loader()).default
}
