import type { Mark } from '#charts/answer-mark.ts'
import type { Drawing } from '#charts/drawing.ts'

/** The head of a part of the report that has pages of its own. */
export interface SectionHead {
  readonly anchor: string
  readonly heading: string
  readonly lead: string
}

export interface Labelled {
  readonly label: string
  readonly text: string
}

/** A place in the report by name; null where it has no place of its own. */
export interface Reference {
  readonly title: string
  readonly anchor: string | null
}

export interface Chart {
  readonly drawing: Drawing
  /** What the drawing says, in words. */
  readonly alternative: string
}

export interface MarkedAnswer {
  readonly mark: Mark
  readonly drawing: Drawing
  readonly label: string
}

/** Rows of finished strings, each as long as `columns`. */
export interface Table {
  readonly heading: string
  readonly columns: readonly { readonly heading: string; readonly kind: 'text' | 'number' }[]
  readonly rows: readonly (readonly string[])[]
}

/** A chart of counts, its rows and columns named. */
export interface GridChart extends Chart {
  readonly heading: string
  readonly columns: readonly { readonly label: string; readonly mark: Drawing | null }[]
  readonly rows: readonly string[]
}
