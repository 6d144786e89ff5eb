import type { DomainSection } from '#report/report-model.ts'
import { GridFigure } from '../primitives/grid-chart.tsx'
import { Heading, SectionTitle } from '../primitives/heading.tsx'
import { SectionPages } from '../primitives/page.tsx'
import { ReferenceLine } from '../primitives/reference.tsx'
import { ScoreFigure } from '../primitives/score.tsx'
import { Words } from '../primitives/words.tsx'
import { SPACE } from '../styles.ts'
import { FindingBlock } from './finding.tsx'

export function DomainPages({ domain, width }: { readonly domain: DomainSection; readonly width: number }) {
  const { findings, open } = domain
  return (
    <SectionPages heading={domain.heading}>
      <SectionTitle anchor={domain.anchor}>{domain.heading}</SectionTitle>
      <Words style={{ marginBottom: SPACE.medium }}>{domain.lead}</Words>
      {domain.score === null ? null : <ScoreFigure score={domain.score} width={width} />}
      <Words>{domain.summary}</Words>
      <GridFigure chart={domain.heatMap} width={width} />
      {open === null ? null : (
        <>
          <Heading>{open.heading}</Heading>
          {open.items.map((reference) => (
            <ReferenceLine key={reference.anchor} reference={reference} />
          ))}
        </>
      )}
      <Heading>{findings.heading}</Heading>
      {findings.items.length === 0 ? <Words>{findings.none}</Words> : null}
      {findings.items.map((finding) => (
        <FindingBlock key={finding.anchor} finding={finding} />
      ))}
    </SectionPages>
  )
}
