import { View } from '@react-pdf/renderer'
import type { RuleAnnex } from '#report/report-annexes.ts'
import { FieldRow } from '../primitives/field-row.tsx'
import { SectionTitle } from '../primitives/heading.tsx'
import { SectionPages } from '../primitives/page.tsx'
import { DataTable } from '../primitives/table.tsx'
import { Words } from '../primitives/words.tsx'
import { grow, row, SPACE, small } from '../styles.ts'

/** The rule in a page. */
export function RulePages({ annex }: { readonly annex: RuleAnnex }) {
  const { parts, weights, credits, bands } = annex
  return (
    <SectionPages heading={annex.heading}>
      <SectionTitle anchor={annex.anchor}>{annex.heading}</SectionTitle>
      <Words style={{ marginBottom: SPACE.small }}>{annex.lead}</Words>
      <View style={small}>
        {parts.map(({ heading, paragraphs }) => (
          <FieldRow key={heading} label={heading} labelWidth={74}>
            {paragraphs.map((paragraph, index) => (
              <Words key={`${heading}-${index + 1}`} style={{ marginBottom: SPACE.hair }}>
                {paragraph}
              </Words>
            ))}
          </FieldRow>
        ))}
      </View>
      <View style={row}>
        <View style={{ ...grow, flexGrow: 1.25, paddingRight: SPACE.large }}>
          <DataTable table={weights} shares={[1.3, 1, 3]} />
        </View>
        <View style={grow}>
          <DataTable table={credits} shares={[1.2, 1]} />
        </View>
      </View>
      <DataTable table={bands} shares={[1.6, 0.6, 4]} />
    </SectionPages>
  )
}
