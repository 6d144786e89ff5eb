import { Page, View } from '@react-pdf/renderer'
import type { Cover } from '#report/report-model.ts'
import { bookmark } from '../bookmark.ts'
import { FieldRow } from '../primitives/field-row.tsx'
import { Words } from '../primitives/words.tsx'
import { useReportFrame } from '../report-frame.ts'
import {
  body,
  COLOURS,
  MARGIN,
  overHairline,
  overRule,
  PAPER_SIZES,
  quiet,
  row,
  SPACE,
  serif,
  small,
  TYPE,
} from '../styles.ts'

const LABEL = 104

export function CoverPage({ cover, title }: { readonly cover: Cover; readonly title: string }) {
  const { paper } = useReportFrame()
  return (
    <Page
      size={PAPER_SIZES[paper].name}
      bookmark={bookmark(title, paper)}
      experimentalPagination
      style={{ ...body, paddingTop: 72, paddingBottom: 56, paddingHorizontal: MARGIN.side }}
    >
      <View
        style={{
          ...row,
          borderTop: `4 solid ${COLOURS.met}`,
          paddingTop: SPACE.medium,
          justifyContent: 'space-between',
        }}
      >
        <Words style={{ fontWeight: 700, fontSize: TYPE.heading, color: COLOURS.met }}>{cover.kind}</Words>
        <Words style={{ fontWeight: 700, fontSize: TYPE.heading }}>{cover.status.label}</Words>
      </View>
      <Words
        style={{
          ...serif,
          fontSize: TYPE.figure,
          lineHeight: 1.15,
          marginTop: 92,
          marginBottom: SPACE.medium,
        }}
      >
        {cover.subject}
      </Words>
      <Words style={{ ...quiet, fontSize: TYPE.heading, marginBottom: SPACE.huge, maxWidth: 380 }}>
        {cover.about}
      </Words>
      <View style={{ ...overRule, paddingTop: SPACE.tight }}>
        {cover.fields.map(({ label, text }) => (
          <FieldRow key={label} label={label} labelWidth={LABEL}>
            <Words>{text}</Words>
          </FieldRow>
        ))}
        <FieldRow label={cover.status.heading} labelWidth={LABEL}>
          <Words>{cover.status.meaning}</Words>
        </FieldRow>
      </View>
      <View style={{ ...overHairline, ...small, marginTop: SPACE.large, paddingTop: SPACE.small }}>
        <Words style={{ fontWeight: 700, marginBottom: SPACE.tight }}>{cover.notices.heading}</Words>
        {cover.notices.paragraphs.map((paragraph, index) => (
          <Words key={`notice-${index + 1}`} style={{ ...quiet, marginBottom: SPACE.tight }}>
            {paragraph}
          </Words>
        ))}
      </View>
    </Page>
  )
}
