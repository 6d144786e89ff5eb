import type { Source, SourceReference } from '#domain/checklist/checklist.ts'
import type { Words } from './words.ts'

/** The provisions on which something rests, each with how far its wording was seen. */
export const sourcesInWords = (
  references: readonly SourceReference[],
  sources: readonly Source[],
  t: Words,
): string =>
  references
    .map(({ source, at, grade }) => {
      const short = sources.find(({ id }) => id === source)?.short ?? source
      return `${short}, ${at} (${t(`grade.${grade}`)})`
    })
    .join('; ')
