import { View } from '@react-pdf/renderer'
import { Fragment } from 'react'
import type { Outline } from '../outline.ts'
import { SectionTitle } from '../primitives/heading.tsx'
import { SectionPages } from '../primitives/page.tsx'
import { PageReference } from '../primitives/reference.tsx'
import { LinkedWords } from '../primitives/words.tsx'
import { grow, overHairline, row, SPACE } from '../styles.ts'

/** The table of contents: sections, and the findings of each domain. */
export function ContentsSection({
  heading,
  outline,
}: {
  readonly heading: string
  readonly outline: Outline
}) {
  return (
    <SectionPages heading={heading}>
      <SectionTitle anchor="contents">{heading}</SectionTitle>
      {outline.map(({ anchor, title, children }) => (
        <Fragment key={anchor}>
          <View
            style={{
              ...overHairline,
              paddingTop: SPACE.tight,
              paddingBottom: children.length > 0 ? 0 : SPACE.small,
            }}
            wrap={false}
            minPresenceAhead={children.length > 0 ? 30 : 0}
          >
            <Entry anchor={anchor} title={title} isBold />
          </View>
          {children.map((child, index) => (
            <View
              key={child.anchor}
              style={{
                paddingLeft: SPACE.medium,
                paddingBottom: index === children.length - 1 ? SPACE.small : 0,
              }}
            >
              <Entry anchor={child.anchor} title={child.title} isBold={false} />
            </View>
          ))}
        </Fragment>
      ))}
    </SectionPages>
  )
}

interface EntryProps {
  readonly anchor: string
  readonly title: string
  readonly isBold: boolean
}

function Entry({ anchor, title, isBold }: EntryProps) {
  return (
    <View style={row} wrap={false}>
      <LinkedWords anchor={anchor} style={{ ...grow, fontWeight: isBold ? 700 : 400 }}>
        {title}
      </LinkedWords>
      <PageReference anchor={anchor} isBare />
    </View>
  )
}
