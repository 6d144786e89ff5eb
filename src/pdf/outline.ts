import type { ReportModel } from '#report/report-model.ts'

/** The sections of the report in order, and the findings of each. */
export type Outline = readonly OutlineEntry[]

interface OutlineEntry {
  readonly anchor: string
  readonly title: string
  readonly children: readonly { readonly anchor: string; readonly title: string }[]
}

export function outlineOf(model: ReportModel): Outline {
  const { minister, plan, domains, actions, settle, annexes } = model
  const { answers, rule, tables, trace, sources, setAside } = annexes
  const section = ({ anchor, heading }: { readonly anchor: string; readonly heading: string }) => ({
    anchor,
    title: heading,
    children: [],
  })
  return [
    { anchor: minister.anchor, title: minister.eyebrow, children: [] },
    section(plan),
    ...domains.map(({ anchor, heading, findings }) => ({
      anchor,
      title: heading,
      children: findings.items.map((finding) => ({ anchor: finding.anchor, title: finding.title })),
    })),
    ...[actions, settle, answers, rule, tables, trace, sources].map(section),
    ...(setAside === null ? [] : [section(setAside)]),
  ]
}
