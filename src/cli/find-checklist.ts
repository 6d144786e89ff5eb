import { catalogue, loadEdition, loadTexts } from '#content/catalogue.ts'
import type { Edition, EditionTexts } from '#domain/assessment/edition.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import { misused, type Outcome } from './outcome.ts'
import type { Words } from './words.ts'

/** The checklist that an option names, with its words in the language in which it was written. */
export async function findChecklist(
  id: string,
  t: Words,
): Promise<Result<{ readonly edition: Edition; readonly texts: EditionTexts }, Outcome>> {
  const edition = await loadEdition(id)
  const texts = edition === null ? null : await loadTexts(id, edition.checklist.sourceLanguage)
  if (edition !== null && texts !== null) return ok({ edition, texts })
  const known = catalogue.map((entry) => entry.id).join(', ')
  return fail(misused(t('misuse.unknown-checklist', { id, known })))
}
