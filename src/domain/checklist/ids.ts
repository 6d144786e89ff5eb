import * as v from 'valibot'

/** Ids are opaque kebab-case words, never reused and never derived from a title. */
export type QuestionId = string
export type OptionId = string
export type DomainId = string
export type FocusAreaId = string
export type BandId = string

/** `constructor` and `prototype` are the words of that form which could reach an object's prototype as keys. */
const KEBAB_CASE = /^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

export const idSchema = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(KEBAB_CASE, 'lower-case words joined by hyphens'),
)

/** Sources keep the short names by which lawyers know them: `OPSC`, `PH-IRR-2023`. */
export const sourceIdSchema = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/, 'capital letters, digits and hyphens'),
)
