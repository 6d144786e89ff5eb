import { Page, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { bookmark } from '../bookmark.ts'
import { withPageNumber } from '../page-numbers.ts'
import { useReportFrame } from '../report-frame.ts'
import { body, MARGIN, PAPER_SIZES, quiet, row, SPACE, TYPE, underHairline } from '../styles.ts'
import { Words } from './words.tsx'

interface Props {
  /** The name of the section in the outline and in the running header. */
  readonly heading: string
  readonly children: ReactNode
}

/** The pages of one section, each with its running lines. */
export function SectionPages({ heading, children }: Props) {
  const { paper } = useReportFrame()
  return (
    <Page
      size={PAPER_SIZES[paper].name}
      bookmark={bookmark(heading, paper)}
      // The newer of react-pdf's two ways of making pages: it measures once, and keeps the cells of a row together.
      experimentalPagination
      style={{
        ...body,
        paddingTop: MARGIN.top,
        paddingBottom: MARGIN.bottom,
        paddingHorizontal: MARGIN.side,
      }}
    >
      <RunningHeader heading={heading} />
      <RunningFooter />
      {children}
    </Page>
  )
}

const runningLine = {
  ...row,
  ...quiet,
  position: 'absolute',
  left: MARGIN.side,
  right: MARGIN.side,
  justifyContent: 'space-between',
  fontSize: TYPE.small,
} as const

function RunningHeader({ heading }: { readonly heading: string }) {
  const { furniture } = useReportFrame()
  const { subject, kind, status, date } = furniture
  return (
    <View fixed style={{ ...runningLine, ...underHairline, top: MARGIN.header, paddingBottom: SPACE.tight }}>
      <Words style={{ maxWidth: '78%' }}>{[shortened(subject), kind, status, heading].join(' · ')}</Words>
      <Words>{date}</Words>
    </View>
  )
}

const LONGEST_SUBJECT = 32

/** A running line has one line; the whole name stands on the cover. */
const shortened = (subject: string): string =>
  subject.length <= LONGEST_SUBJECT && !subject.includes('\n')
    ? subject
    : `${subject.replaceAll('\n', ' ').slice(0, LONGEST_SUBJECT).trimEnd()}…`

function RunningFooter() {
  const { furniture, paper } = useReportFrame()
  return (
    <View fixed style={{ ...runningLine, top: PAPER_SIZES[paper].height - MARGIN.footer }}>
      <Words>{furniture.notice}</Words>
      <Text
        style={{ width: 60, textAlign: 'right' }}
        {...withPageNumber({ pattern: '{page} / {pages}', anchor: null })}
      >
        0
      </Text>
    </View>
  )
}
