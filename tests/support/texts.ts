/** A text in a value made of what JSON is made of, with its path. */
export interface PlacedText {
  readonly path: string
  readonly text: string
}

/** Every text in a value. */
export function textsIn(value: unknown, path = ''): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, path === '' ? key : `${path}.${key}`))
}
