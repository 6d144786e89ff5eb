import type { Styles } from '@react-pdf/renderer'
import { SANS, SERIF } from './font-families.ts'

/** What react-pdf takes as the style of a part. */
export type Style = Styles[string]

/** The colours of the report: ink on white, petrol for what stands, orange for what is missing; named as on the pages. */
export const COLOURS = {
  /** --ink */ ink: '#16262b',
  /** --ink-2 */ quiet: '#4a5d63',
  /** --rule */ rule: '#d5dcdc',
  /** --sheet */ sheet: '#ffffff',
  /** --wash */ wash: '#eef2f0',
  /** --deep, --met */ met: '#0f4c5c',
  /** --part */ part: '#6fa3ad',
  /** --accent, --gap */ gap: '#b5541c',
} as const

/** One scale of space, in points. */
export const SPACE = { hair: 2, tight: 4, small: 8, medium: 12, large: 20, huge: 36 } as const

/** One scale of type, in points. */
export const TYPE = { small: 8, body: 9.5, heading: 12, title: 22, figure: 30 } as const

/** In points. */
export const PAPER_SIZES = {
  A4: { name: 'A4', width: 595.28, height: 841.89 },
  Letter: { name: 'LETTER', width: 612, height: 792 },
} as const

const LINE_HEIGHT = 1.5

const HAIRLINE = 0.6
const RULE = 1.4

/** The page's margins, and where its running lines stand. */
export const MARGIN = { side: 56, top: 84, bottom: 70, header: 42, footer: 46 } as const

export const body = {
  fontFamily: SANS,
  fontSize: TYPE.body,
  lineHeight: LINE_HEIGHT,
  color: COLOURS.ink,
} as const
export const serif = { fontFamily: SERIF, fontWeight: 700, color: COLOURS.ink } as const
export const small = { fontSize: TYPE.small, lineHeight: 1.45 } as const
export const quiet = { color: COLOURS.quiet } as const

/** Takes the width that is left in a row, however long its text. */
export const grow = { flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const

export const row = { flexDirection: 'row' } as const
export const underHairline = { borderBottom: `${HAIRLINE} solid ${COLOURS.rule}` } as const
export const underRule = { borderBottom: `${RULE} solid ${COLOURS.ink}` } as const
export const overHairline = { borderTop: `${HAIRLINE} solid ${COLOURS.rule}` } as const
export const overRule = { borderTop: `${RULE} solid ${COLOURS.ink}` } as const
export const heading = { ...serif, fontSize: TYPE.heading, lineHeight: 1.3 } as const

/** Both families rise so far above the baseline, in sizes of their type. */
const ASCENT = 1.069

/** How far body text beside a larger one is to come down, so that both stand on one line. */
export const toBaseline = (size: number): number => (size - TYPE.body) * ASCENT

/**
 * The rows of a table. Their room is below them: react-pdf breaks a page behind the room above a row too, and would
 * leave what heads the row alone on the page before.
 */
export const tableRow = {
  ...row,
  ...underHairline,
  paddingBottom: SPACE.tight,
  marginBottom: SPACE.tight,
} as const
export const tableHead = { ...tableRow, ...underRule } as const
