import { scaleLinear } from 'd3-scale'
import { type Drawing, filled, type Line, outlined } from './drawing.ts'
import { hatching } from './hatching.ts'

const PARTS = 10

/**
 * A range on a scale of ten parts: filled up to what is demonstrated, hatched up to what is still possible. `range`
 * holds percentages; null draws an empty, dashed bar. `length` is in units of the bar's thickness.
 */
export function rangeBar(
  range: { readonly low: number; readonly high: number } | null,
  length: number,
): Drawing {
  const whole = { x: 0, y: 0, width: length, height: 1 }
  const drawing = { width: length, height: 1 }
  if (range === null) return { ...drawing, shapes: [outlined(whole, 'quiet', 0.08, [0.4, 0.4])] }
  const toLength = scaleLinear([0, 100], [0, length])
  const ticks = Array.from({ length: PARTS - 1 }, (_, index): Line => {
    const x = toLength(((index + 1) * 100) / PARTS)
    return { kind: 'line', x1: x, y1: 0, x2: x, y2: 1, stroke: 'rule', strokeWidth: 0.1 }
  })
  const low = toLength(range.low)
  const open = { x: low, y: 0, width: toLength(range.high) - low, height: 1 }
  return {
    ...drawing,
    shapes: [
      filled(whole, 'wash'),
      ...ticks,
      ...(open.width > 0
        ? [filled(open, 'sheet'), ...hatching(open, 0.6, 'part', 0.22), outlined(open, 'part', 0.12)]
        : []),
      ...(low > 0 ? [filled({ ...whole, width: low }, 'met')] : []),
    ],
  }
}
