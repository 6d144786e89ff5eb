import type { Labelled, MarkedAnswer, Reference, SectionHead, Table } from './report-parts.ts'

export interface Annexes {
  readonly answers: AnswersAnnex
  readonly rule: RuleAnnex
  readonly tables: SectionHead & { readonly tables: readonly Table[] }
  readonly trace: SectionHead & {
    readonly counted: Table | null
    readonly leftOut: Table | null
    readonly steps: readonly Labelled[]
  }
  readonly sources: SectionHead & { readonly groups: readonly SourceGroup[] }
  readonly setAside: (SectionHead & { readonly items: readonly AnswerEntry[] }) | null
}

export interface AnswersAnnex extends SectionHead {
  readonly columns: { readonly question: string; readonly answer: string; readonly details: string }
  readonly groups: readonly { readonly heading: string; readonly entries: readonly AnswerEntry[] }[]
}

export interface AnswerEntry {
  readonly anchor: string
  readonly title: string
  readonly level: string
  readonly question: string
  readonly answer: MarkedAnswer
  /** Why it does not count, or counts as it does. */
  readonly because: string
  readonly details: readonly Labelled[]
  /** The finding, where it is a gap. */
  readonly finding: Reference | null
}

export interface RuleAnnex extends SectionHead {
  readonly parts: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
  readonly weights: Table
  readonly credits: Table
  readonly bands: Table
}

interface SourceGroup {
  readonly heading: string
  readonly items: readonly SourceEntry[]
}

export interface SourceEntry {
  readonly anchor: string
  readonly short: string
  readonly title: string
  readonly fields: readonly Labelled[]
  readonly url: string | null
}
