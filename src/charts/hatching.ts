import type { Line, Paint } from './drawing.ts'

/** Diagonal lines from lower left to upper right across a box, `spacing` apart along its base, cut off at its edges. */
export function hatching(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  spacing: number,
  stroke: Paint,
  strokeWidth: number,
): readonly Line[] {
  const right = box.x + box.width
  const bottom = box.y + box.height
  // A line leaves the base at `start`, to the left of the box too, and rises at 45 degrees. Multiples of the
  // spacing from 0, not from the box, so that neighbouring boxes hatch in step.
  const first = Math.ceil((box.x - box.height) / spacing)
  const last = Math.floor(right / spacing)
  const lines: Line[] = []
  for (let step = first; step <= last; step++) {
    const start = step * spacing
    const x1 = Math.max(start, box.x)
    const x2 = Math.min(start + box.height, right)
    if (x2 <= x1) continue
    const yAt = (x: number) => rounded(bottom - (x - start))
    lines.push({
      kind: 'line',
      x1: rounded(x1),
      y1: yAt(x1),
      x2: rounded(x2),
      y2: yAt(x2),
      stroke,
      strokeWidth,
    })
  }
  return lines
}

/** To a ten-thousandth of a unit, so that no line passes an edge by an error of arithmetic; never -0. */
const rounded = (length: number): number => Math.round(length * 10_000) / 10_000 + 0
