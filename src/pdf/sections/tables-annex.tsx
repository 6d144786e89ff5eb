import { View } from '@react-pdf/renderer'
import type { Annexes } from '#report/report-annexes.ts'
import type { Table } from '#report/report-parts.ts'
import { FieldRow } from '../primitives/field-row.tsx'
import { SectionTitle } from '../primitives/heading.tsx'
import { SectionPages } from '../primitives/page.tsx'
import { DataTable } from '../primitives/table.tsx'
import { Words } from '../primitives/words.tsx'
import { overRule, SPACE } from '../styles.ts'

/** A name, then counts or points, each as wide as its heading needs, then perhaps a word. */
const sharesOf = ({ columns }: Table): readonly number[] =>
  columns.map(({ kind, heading }, index) =>
    index === 0 ? 20 : kind === 'number' ? Math.max(8, Math.min(heading.length, 13)) : 17,
  )

export function TablesPages({ annex }: { readonly annex: Annexes['tables'] }) {
  return (
    <SectionPages heading={annex.heading}>
      <SectionTitle anchor={annex.anchor}>{annex.heading}</SectionTitle>
      <Words>{annex.lead}</Words>
      {annex.tables.map((table) => (
        <DataTable key={table.heading} table={table} shares={sharesOf(table)} />
      ))}
    </SectionPages>
  )
}

/** The trace: what counted, what was left out, then the steps from the sums to the band. */
export function TracePages({ annex }: { readonly annex: Annexes['trace'] }) {
  const { counted, leftOut, steps } = annex
  return (
    <SectionPages heading={annex.heading}>
      <SectionTitle anchor={annex.anchor}>{annex.heading}</SectionTitle>
      <Words>{annex.lead}</Words>
      {counted === null ? null : <DataTable table={counted} shares={[4.6, 1.8, 2.6, 1, 1.1, 1, 0.9, 1.1]} />}
      {leftOut === null ? null : <DataTable table={leftOut} shares={[1, 1.6]} />}
      <View style={{ ...overRule, marginTop: SPACE.large, paddingTop: SPACE.tight }} wrap={false}>
        {steps.map(({ label, text }) => (
          <FieldRow key={label} label={label} labelWidth={130}>
            <Words>{text}</Words>
          </FieldRow>
        ))}
      </View>
    </SectionPages>
  )
}
