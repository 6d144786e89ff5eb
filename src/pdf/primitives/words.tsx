import { Link, Text } from '@react-pdf/renderer'
import { BREAK_WORD, type ColumnWidth } from '../break-word.ts'
import { withStandIns } from '../glyph-for-character.ts'
import { COLOURS, type Style } from '../styles.ts'

const PLAIN: Style = {}

interface Props {
  readonly children: string
  readonly style?: Style
  readonly width?: ColumnWidth
}

/** A piece of text, drawn as text and nothing else. A line feed in it is a new line. */
export function Words({ children, style = PLAIN, width = 'text' }: Props) {
  return (
    <Text style={style} hyphenationCallback={BREAK_WORD[width]}>
      {withStandIns(children)}
    </Text>
  )
}

interface LinkedProps {
  readonly children: string
  /** A place in the report. */
  readonly anchor: string
  readonly style?: Style
  readonly colour?: string
}

/** A piece of text that leads to a place in the report. */
export function LinkedWords({ children, anchor, style = PLAIN, colour = COLOURS.ink }: LinkedProps) {
  return (
    <Text style={style} hyphenationCallback={BREAK_WORD.text}>
      <Link src={`#${anchor}`} style={{ color: colour, textDecoration: 'none' }}>
        {withStandIns(children)}
      </Link>
    </Text>
  )
}

/** A text behind its name, in one run. */
export function NamedWords({
  label,
  text,
  style = PLAIN,
}: {
  readonly label: string
  readonly text: string
  readonly style?: Style
}) {
  return (
    <Text style={style} hyphenationCallback={BREAK_WORD.column}>
      <Text style={{ fontWeight: 700 }}>{`${withStandIns(label)}  `}</Text>
      {withStandIns(text)}
    </Text>
  )
}
