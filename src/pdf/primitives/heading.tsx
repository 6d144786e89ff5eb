import { Text, View } from '@react-pdf/renderer'
import { BREAK_WORD } from '../break-word.ts'
import { withStandIns } from '../glyph-for-character.ts'
import { useReportFrame } from '../report-frame.ts'
import { COLOURS, heading, SPACE, serif, TYPE } from '../styles.ts'
import { Words } from './words.tsx'

/** The title of a section, at the head of its first page. */
export function SectionTitle({ anchor, children }: { readonly anchor: string; readonly children: string }) {
  const { onSection } = useReportFrame()
  return (
    <View id={anchor} style={{ marginBottom: SPACE.medium }}>
      <Text
        style={{ ...serif, fontSize: TYPE.title, lineHeight: 1.2 }}
        // Asked for the words of the title when the section is laid out, first of all its words.
        hyphenationCallback={(word) => {
          onSection(anchor)
          return BREAK_WORD.text(word)
        }}
      >
        {withStandIns(children)}
      </Text>
    </View>
  )
}

/** A heading inside a section; it never stands alone at the foot of a page. */
export function Heading({
  children,
  top = SPACE.large,
}: {
  readonly children: string
  readonly top?: number
}) {
  return (
    <View wrap={false} minPresenceAhead={54} style={{ marginTop: top, marginBottom: SPACE.small }}>
      <Words style={heading}>{children}</Words>
    </View>
  )
}

/** A line above a title. */
export function Eyebrow({ children }: { readonly children: string }) {
  return <Words style={{ fontWeight: 700, color: COLOURS.met, marginBottom: SPACE.tight }}>{children}</Words>
}
