import { Link, Text, View } from '@react-pdf/renderer'
import { Fragment } from 'react'
import type { Annexes, SourceEntry } from '#report/report-annexes.ts'
import { BREAK_WORD } from '../break-word.ts'
import { FieldRow } from '../primitives/field-row.tsx'
import { Heading, SectionTitle } from '../primitives/heading.tsx'
import { SectionPages } from '../primitives/page.tsx'
import { Words } from '../primitives/words.tsx'
import { COLOURS, SPACE, small, underHairline } from '../styles.ts'

const LABEL = 52

export function SourcesPages({ annex }: { readonly annex: Annexes['sources'] }) {
  return (
    <SectionPages heading={annex.heading}>
      <SectionTitle anchor={annex.anchor}>{annex.heading}</SectionTitle>
      <Words>{annex.lead}</Words>
      {annex.groups.map(({ heading, items }) => (
        <Fragment key={heading}>
          <Heading>{heading}</Heading>
          {items.map((source) => (
            <Entry key={source.anchor} source={source} />
          ))}
        </Fragment>
      ))}
    </SectionPages>
  )
}

/** So long an entry is better kept whole than broken; a longer one runs on. */
const KEPT_WHOLE = 1_500

function Entry({ source }: { readonly source: SourceEntry }) {
  const length = source.fields.reduce((sum, { text }) => sum + text.length, source.title.length)
  return (
    <View
      id={source.anchor}
      wrap={length > KEPT_WHOLE}
      style={{ ...small, ...underHairline, paddingBottom: SPACE.tight, marginBottom: SPACE.tight }}
    >
      <Words style={{ fontWeight: 700 }}>{source.short}</Words>
      <Words style={{ marginBottom: 1 }}>{source.title}</Words>
      {source.fields.map(({ label, text }) => (
        <FieldRow key={label} label={label} labelWidth={LABEL} bottom={1}>
          <Words>{text}</Words>
        </FieldRow>
      ))}
      {source.url === null ? null : (
        <Text style={{ marginLeft: LABEL, marginTop: 0 }} hyphenationCallback={BREAK_WORD.text}>
          <Link src={source.url} style={{ color: COLOURS.met, textDecoration: 'none' }}>
            {source.url}
          </Link>
        </Text>
      )}
    </View>
  )
}
