import { View } from '@react-pdf/renderer'
import type { SettleItem, SettleSection } from '#report/report-model.ts'
import { AnswerLine } from '../primitives/answer.tsx'
import { FieldRow } from '../primitives/field-row.tsx'
import { SectionTitle } from '../primitives/heading.tsx'
import { SectionPages } from '../primitives/page.tsx'
import { Words } from '../primitives/words.tsx'
import { grow, heading, overRule, quiet, row, SPACE } from '../styles.ts'

const LABEL = 112

export function SettlePages({ settle }: { readonly settle: SettleSection }) {
  return (
    <SectionPages heading={settle.heading}>
      <SectionTitle anchor={settle.anchor}>{settle.heading}</SectionTitle>
      <Words style={{ marginBottom: SPACE.medium }}>
        {settle.items.length === 0 ? settle.none : settle.lead}
      </Words>
      {settle.items.map((item) => (
        <Item key={item.anchor} item={item} />
      ))}
    </SectionPages>
  )
}

function Item({ item }: { readonly item: SettleItem }) {
  return (
    <>
      <View
        id={item.anchor}
        wrap={false}
        minPresenceAhead={36}
        style={{ ...overRule, paddingTop: SPACE.small, paddingBottom: SPACE.tight }}
      >
        <View style={row}>
          <Words style={{ ...heading, ...grow, paddingRight: SPACE.medium }}>{item.title}</Words>
          <Words style={{ ...quiet, paddingTop: 2.6 }}>{item.level}</Words>
        </View>
        <Words style={{ ...quiet, marginTop: SPACE.hair }}>{item.question}</Words>
        <View style={{ ...row, marginTop: SPACE.tight }}>
          <View style={{ width: LABEL }}>
            <AnswerLine answer={item.answer} />
          </View>
          <Words style={grow}>{item.effect}</Words>
        </View>
      </View>
      {item.details.map(({ label, text }, index) => (
        <FieldRow
          key={label}
          label={label}
          labelWidth={LABEL}
          bottom={index === item.details.length - 1 ? SPACE.medium : SPACE.tight}
        >
          <Words>{text}</Words>
        </FieldRow>
      ))}
    </>
  )
}
