import { Link, Text, View } from '@react-pdf/renderer'
import type { Reference } from '#report/report-parts.ts'
import { BREAK_WORD } from '../break-word.ts'
import { withStandIns } from '../glyph-for-character.ts'
import { withPageNumber } from '../page-numbers.ts'
import { useReportFrame } from '../report-frame.ts'
import { COLOURS, grow, quiet, row, SPACE, type Style } from '../styles.ts'
import { LinkedWords, Words } from './words.tsx'

const PAGE_WIDTH = 34
const PLAIN: Style = {}

/** The number of the page on which a place is, set to the right. */
export function PageReference({
  anchor,
  isBare = false,
}: {
  readonly anchor: string
  readonly isBare?: boolean
}) {
  const { furniture } = useReportFrame()
  const pattern = isBare ? '{page}' : furniture.pageReference
  return (
    <Text
      style={{ ...quiet, width: PAGE_WIDTH, textAlign: 'right' }}
      {...withPageNumber({ pattern, anchor })}
    >
      0
    </Text>
  )
}

/** A name that leads to its place, with the number of the page. */
export function ReferenceLine({
  reference,
  style = PLAIN,
}: {
  readonly reference: Reference
  readonly style?: Style
}) {
  const { title, anchor } = reference
  return (
    <View style={{ ...row, marginBottom: SPACE.hair }} wrap={false}>
      {anchor === null ? (
        <Words style={{ ...grow, ...style }}>{title}</Words>
      ) : (
        <>
          <LinkedWords anchor={anchor} style={{ ...grow, ...style }} colour={COLOURS.met}>
            {title}
          </LinkedWords>
          <PageReference anchor={anchor} />
        </>
      )}
    </View>
  )
}

/** Names that lead to their places, one after the other in a text, behind what introduces them. */
export function ReferenceText({
  lead = '',
  references,
  colour = COLOURS.met,
}: {
  readonly lead?: string
  readonly references: readonly Reference[]
  readonly colour?: string
}) {
  return (
    <Text hyphenationCallback={BREAK_WORD.text}>
      {lead === '' ? '' : `${withStandIns(lead)} `}
      {references.map(({ title, anchor }, index) => {
        const isLast = index === references.length - 1
        // The mark and the space go with the name, for a line may end between two runs of text.
        const text = `${withStandIns(title)}${isLast ? '' : '; '}`
        return anchor === null ? (
          text
        ) : (
          <Link
            key={`${anchor}-${index + 1}`}
            src={`#${anchor}`}
            style={{ color: colour, textDecoration: 'none' }}
          >
            {text}
          </Link>
        )
      })}
    </Text>
  )
}
