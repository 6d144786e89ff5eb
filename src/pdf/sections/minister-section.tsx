import { View } from '@react-pdf/renderer'
import type { MinisterFigure, MinisterPage } from '#report/report-model.ts'
import { AnswerLine } from '../primitives/answer.tsx'
import { DrawingFigure } from '../primitives/drawing.tsx'
import { Eyebrow, Heading, SectionTitle } from '../primitives/heading.tsx'
import { SectionPages } from '../primitives/page.tsx'
import { PageReference } from '../primitives/reference.tsx'
import { HeldBack } from '../primitives/score.tsx'
import { LinkedWords, Words } from '../primitives/words.tsx'
import {
  COLOURS,
  grow,
  overRule,
  quiet,
  row,
  SPACE,
  serif,
  small,
  TYPE,
  underHairline,
  underRule,
} from '../styles.ts'

const BAR = 110
const COLUMNS = {
  name: { width: 172, paddingRight: SPACE.small },
  bar: { width: BAR + SPACE.medium },
  range: { width: 52 },
  band: grow,
} as const
/** Between the parts of the page, which is to be one page. */
const GAP = 9

export function MinisterSection({ page }: { readonly page: MinisterPage }) {
  return (
    <SectionPages heading={page.eyebrow}>
      <Eyebrow>{page.eyebrow}</Eyebrow>
      <SectionTitle anchor={page.anchor}>{page.heading}</SectionTitle>
      <View
        style={{
          ...row,
          ...overRule,
          ...underHairline,
          paddingVertical: SPACE.small,
          marginBottom: SPACE.small,
        }}
      >
        {page.figures.map((figure) => (
          <Figure key={figure.label} figure={figure} />
        ))}
      </View>
      <Words>{`${page.explanation} ${page.coverage}`}</Words>
      <PressingGaps gaps={page.gaps} />
      <Domains domains={page.domains} />
      <View wrap={false}>
        <Heading top={GAP}>{page.findOut.heading}</Heading>
        <Words style={{ marginBottom: SPACE.hair }}>{page.findOut.lead}</Words>
        {page.findOut.items.map((item) => (
          <View key={item.anchor} style={row}>
            <LinkedWords
              anchor={item.anchor ?? ''}
              style={{ ...grow, fontWeight: 700, paddingRight: SPACE.small }}
            >
              {item.title}
            </LinkedWords>
            <Words style={{ ...quiet, width: 190 }}>{item.effect}</Words>
            <PageReference anchor={item.anchor ?? ''} />
          </View>
        ))}
      </View>
    </SectionPages>
  )
}

function Figure({ figure }: { readonly figure: MinisterFigure }) {
  return (
    <View style={{ ...grow, paddingRight: SPACE.large }}>
      <Words style={{ fontWeight: 700 }}>{figure.label}</Words>
      <Words style={{ ...serif, fontSize: TYPE.figure, lineHeight: 1.3 }}>{figure.range}</Words>
      <Words>{figure.text}</Words>
      <View style={{ ...small, ...quiet }}>
        <HeldBack heldBack={figure.heldBack} />
      </View>
    </View>
  )
}

function PressingGaps({ gaps }: { readonly gaps: MinisterPage['gaps'] }) {
  return (
    <View>
      <Heading top={GAP}>{gaps.heading}</Heading>
      {gaps.items.map(({ rank, title, anchor, level, answer }) => (
        <View key={rank} wrap={false} style={{ ...row, ...underHairline, paddingVertical: SPACE.tight }}>
          <Words style={{ ...serif, color: COLOURS.gap, width: 18 }}>{rank}</Words>
          <LinkedWords anchor={anchor ?? ''} style={{ ...grow, fontWeight: 700, paddingRight: SPACE.small }}>
            {title}
          </LinkedWords>
          <View style={{ width: 84, paddingRight: SPACE.small }}>
            <AnswerLine answer={answer} isBold={false} />
          </View>
          <Words style={{ ...quiet, width: 70 }}>{level}</Words>
          <PageReference anchor={anchor ?? ''} />
        </View>
      ))}
      {gaps.note === null ? null : <Words style={{ ...quiet, marginTop: SPACE.tight }}>{gaps.note}</Words>}
    </View>
  )
}

function Domains({ domains }: { readonly domains: MinisterPage['domains'] }) {
  const [name, bar, range, band] = domains.columns
  const head = { ...quiet, fontWeight: 700 } as const
  return (
    <View wrap={false}>
      <Heading top={GAP}>{domains.heading}</Heading>
      <View style={{ ...row, ...underRule, paddingBottom: SPACE.tight }}>
        <Words style={{ ...COLUMNS.name, ...head }}>{name}</Words>
        <Words style={{ ...COLUMNS.bar, ...head }}>{bar}</Words>
        <Words style={{ ...COLUMNS.range, ...head }}>{range}</Words>
        <Words style={{ ...COLUMNS.band, ...head }}>{band}</Words>
      </View>
      {domains.rows.map(({ title, anchor, score, notAssessed }) => (
        <View key={anchor} style={{ ...row, ...underHairline, paddingVertical: SPACE.tight }}>
          <LinkedWords anchor={anchor ?? ''} style={COLUMNS.name}>
            {title}
          </LinkedWords>
          <View style={{ ...COLUMNS.bar, paddingTop: 3.2 }}>
            {score === null ? null : <DrawingFigure drawing={score.bar.drawing} width={BAR} />}
          </View>
          <Words style={COLUMNS.range}>{score === null ? '–' : score.range}</Words>
          <Words style={COLUMNS.band}>{score === null ? notAssessed : score.band}</Words>
        </View>
      ))}
    </View>
  )
}
