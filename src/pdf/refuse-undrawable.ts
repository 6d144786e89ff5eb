import { undrawableIn } from '#report/drawable-characters.ts'
import type { ReportModel, UndrawableText } from '#report/report-model.ts'

/** Why a report was not drawn: a character that would come out wrong or not at all. The message is for the reader. */
export class UndrawableError extends Error {
  override readonly name = 'UndrawableError'
  readonly undrawable: UndrawableText

  constructor(undrawable: UndrawableText) {
    super(undrawable.sentence)
    this.undrawable = undrawable
  }
}

/**
 * Throws where the assessment has such a character; the model says so in words. Every other string is looked at too,
 * for a checklist or a translation may have one: that is no fault of the reader's, and is told by its path.
 */
export function refuseUndrawable(model: ReportModel): void {
  if (model.undrawable !== null) throw new UndrawableError(model.undrawable)
  for (const { path, text } of stringsIn(model, '')) {
    const [character] = undrawableIn(text)
    if (character === undefined) continue
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    const sentence = `No font of the report draws the character ${codePoint}, which stands at ${path}`
    throw new UndrawableError({ sentence, items: [{ character, codePoint, question: null, path, sentence }] })
  }
}

function* stringsIn(
  value: unknown,
  path: string,
): Generator<{ readonly path: string; readonly text: string }> {
  if (typeof value === 'string') yield { path, text: value }
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value))
      yield* stringsIn(child, path === '' ? key : `${path}.${key}`)
  }
}
