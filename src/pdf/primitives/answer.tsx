import { View } from '@react-pdf/renderer'
import type { MarkedAnswer } from '#report/report-parts.ts'
import { grow, row } from '../styles.ts'
import { DrawingFigure } from './drawing.tsx'
import { Words } from './words.tsx'

interface Props {
  readonly answer: MarkedAnswer
  readonly isBold?: boolean
  readonly isSmall?: boolean
}

/** An answer with its mark, which stands on the middle of the capitals. */
export function AnswerLine({ answer, isBold = true, isSmall = false }: Props) {
  const size = isSmall ? 7 : 8
  return (
    <View style={row}>
      <View style={{ width: size + 5, paddingTop: isSmall ? 2.2 : 2.8 }}>
        <DrawingFigure drawing={answer.drawing} width={size} />
      </View>
      <Words style={{ ...grow, fontWeight: isBold ? 700 : 400 }} width="column">
        {answer.label}
      </Words>
    </View>
  )
}
