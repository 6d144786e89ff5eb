import type { Annexes } from './report-annexes.ts'
import type { Chart, GridChart, Labelled, MarkedAnswer, Reference, SectionHead } from './report-parts.ts'

/**
 * Everything that a report says, as plain JSON: finished strings, flags and the geometry of its charts. Page, PDF
 * and every other form draw it; none of them computes. Places are named by anchors, which a form makes into ids.
 */
export interface ReportModel {
  /** BCP 47. */
  readonly language: string
  readonly paper: Paper
  /** ISO 8601, UTC. */
  readonly generatedAt: string
  /** The title of the document. */
  readonly title: string
  readonly furniture: Furniture
  readonly cover: Cover
  readonly minister: MinisterPage
  readonly contents: { readonly heading: string }
  readonly plan: PlanSection
  readonly domains: readonly DomainSection[]
  readonly actions: ActionPlan
  readonly settle: SettleSection
  readonly annexes: Annexes
  /** What of the assessment a PDF can't draw rightly yet; null where everything can be drawn. */
  readonly undrawable: UndrawableText | null
}

export const PAPERS = ['A4', 'Letter'] as const
export type Paper = (typeof PAPERS)[number]

export type ReportStatus = 'draft' | 'final'

/** What stands on every page. `pageReference` has `{page}` where the number goes, for only the form knows it. */
export interface Furniture {
  readonly subject: string
  readonly kind: string
  readonly status: string
  readonly date: string
  readonly notice: string
  readonly pageReference: string
}

export interface ScoreSummary {
  readonly range: string
  /** The band with its qualifications. */
  readonly band: string
  readonly bar: Chart
  readonly heldBack: { readonly lead: string; readonly questions: readonly Reference[] } | null
}

export interface Cover {
  readonly kind: string
  readonly subject: string
  readonly about: string
  readonly status: { readonly heading: string; readonly label: string; readonly meaning: string }
  readonly fields: readonly Labelled[]
  readonly notices: { readonly heading: string; readonly paragraphs: readonly string[] }
}

export interface MinisterPage {
  readonly anchor: string
  readonly eyebrow: string
  readonly heading: string
  readonly figures: readonly MinisterFigure[]
  readonly explanation: string
  readonly coverage: string
  readonly gaps: {
    readonly heading: string
    readonly items: readonly PressingGap[]
    /** How many more there are, or that there is none. */
    readonly note: string | null
  }
  readonly domains: {
    readonly heading: string
    readonly columns: readonly [string, string, string, string]
    readonly rows: readonly (Reference & {
      readonly score: ScoreSummary | null
      readonly notAssessed: string
    })[]
  }
  readonly findOut: {
    readonly heading: string
    readonly lead: string
    readonly items: readonly (Reference & { readonly effect: string })[]
  }
}

export interface MinisterFigure {
  readonly label: string
  readonly range: string
  readonly text: string
  readonly heldBack: ScoreSummary['heldBack']
}

interface PressingGap extends Reference {
  readonly rank: string
  readonly level: string
  readonly answer: MarkedAnswer
}

export interface PlanSection extends SectionHead {
  readonly notice: string
  readonly overall: { readonly range: string; readonly text: string; readonly bar: Chart } | null
  readonly areas: readonly PlanArea[]
}

export interface PlanArea {
  readonly anchor: string
  readonly title: string
  readonly subject: string
  readonly score: ScoreSummary | null
  readonly notAssessed: string
  readonly verification: Labelled
  readonly sources: { readonly label: string; readonly items: readonly Reference[] }
  readonly gaps: { readonly label: string; readonly items: readonly Reference[]; readonly none: string }
}

export interface DomainSection extends SectionHead {
  readonly score: ScoreSummary | null
  readonly summary: string
  readonly heatMap: GridChart
  readonly findings: { readonly heading: string; readonly items: readonly Finding[]; readonly none: string }
  readonly open: { readonly heading: string; readonly items: readonly Reference[] } | null
}

/** A gap with all that is known of it. */
export interface Finding {
  readonly anchor: string
  readonly title: string
  readonly question: string
  readonly level: string
  readonly urgency: string
  readonly answerLabel: string
  readonly answer: MarkedAnswer
  /** Why the answer counts as it does, where that is not the option chosen; how sure the assessor is. */
  readonly qualification: string
  readonly fields: readonly FindingField[]
}

export interface FindingField {
  readonly id: 'note' | 'missing' | 'evidence' | 'basis' | 'remedy' | 'why' | 'action'
  readonly label: string
  readonly paragraphs: readonly Paragraph[]
}

export interface Paragraph {
  readonly text: string
  readonly tone: 'plain' | 'strong' | 'quiet'
  /** The place that the paragraph leads to. */
  readonly anchor: string | null
}

export interface ActionPlan extends SectionHead {
  readonly matrix: GridChart
  readonly columns: {
    readonly gap: string
    readonly measure: string
    readonly owner: string
    readonly due: string
  }
  readonly classes: readonly ActionClass[]
  /** Actions recorded for questions that are not gaps; null where there are none. */
  readonly others: ActionClass | null
}

export interface ActionClass {
  readonly id: string
  readonly heading: string
  readonly meaning: string
  readonly none: string
  readonly items: readonly ActionItem[]
}

export interface ActionItem extends Reference {
  readonly id: string
  readonly level: string
  readonly remedy: string
  readonly measure: string
  readonly owner: string
  readonly due: string
  readonly status: string
  readonly note: string
}

export interface SettleSection extends SectionHead {
  readonly items: readonly SettleItem[]
  readonly none: string
}

export interface SettleItem {
  readonly anchor: string
  readonly title: string
  readonly question: string
  readonly level: string
  readonly answer: MarkedAnswer
  readonly effect: string
  readonly details: readonly Labelled[]
}

/** Characters that can't be drawn rightly; `sentence` names the first with its place, and how many more there are. */
export interface UndrawableText {
  readonly sentence: string
  readonly items: readonly Undrawable[]
}

export interface Undrawable {
  readonly character: string
  /** `U+` and the hexadecimal number. */
  readonly codePoint: string
  /** The question in whose answer it stands; null elsewhere. */
  readonly question: string | null
  /** The path in the assessment, as in a fault: `answers.online-possession.note`. */
  readonly path: string
  readonly sentence: string
}
