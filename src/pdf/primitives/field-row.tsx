import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { grow, quiet, row, SPACE } from '../styles.ts'
import { Words } from './words.tsx'

interface Props {
  readonly label: string
  readonly children: ReactNode
  readonly labelWidth?: number
  readonly bottom?: number
}

/** A label at the left and what it labels at the right, which may run on over pages. Room below it, as in a table. */
export function FieldRow({ label, children, labelWidth = 86, bottom = SPACE.tight }: Props) {
  return (
    <View style={{ ...row, marginBottom: bottom }}>
      <View style={{ width: labelWidth, paddingRight: SPACE.small }}>
        <Words style={{ ...quiet, fontWeight: 700 }} width="sliver">
          {label}
        </Words>
      </View>
      <View style={grow}>{children}</View>
    </View>
  )
}
