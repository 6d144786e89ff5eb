import { rangeBar } from '#charts/range-bar.ts'
import { DrawingView } from './drawing-view.tsx'

/** The length of the bar in units of its thickness, as the style sheet draws it. */
const LENGTH = 26

/** A range on a ten-part scale; the figures stand beside it. */
export function RangeBar({
  range,
}: {
  readonly range: { readonly low: number; readonly high: number } | null
}) {
  return <DrawingView className="range-bar" drawing={rangeBar(range, LENGTH)} />
}
