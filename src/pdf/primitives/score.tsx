import { View } from '@react-pdf/renderer'
import type { ScoreSummary } from '#report/report-model.ts'
import { heading, row, SPACE, TYPE, toBaseline } from '../styles.ts'
import { DrawingFigure } from './drawing.tsx'
import { ReferenceText } from './reference.tsx'
import { Words } from './words.tsx'

/** A range with its band, its bar and what holds it back. */
export function ScoreFigure({ score, width }: { readonly score: ScoreSummary; readonly width: number }) {
  return (
    <View style={{ marginBottom: SPACE.small }}>
      <View wrap={false} style={{ marginBottom: SPACE.tight }}>
        <View style={{ ...row, marginBottom: SPACE.tight }}>
          <Words style={{ ...heading, marginRight: SPACE.small }}>{score.range}</Words>
          <Words style={{ paddingTop: toBaseline(TYPE.heading) }}>{score.band}</Words>
        </View>
        <DrawingFigure drawing={score.bar.drawing} width={width} />
      </View>
      <HeldBack heldBack={score.heldBack} />
    </View>
  )
}

export function HeldBack({ heldBack }: { readonly heldBack: ScoreSummary['heldBack'] }) {
  return heldBack === null ? null : <ReferenceText lead={heldBack.lead} references={heldBack.questions} />
}
