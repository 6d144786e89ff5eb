/** What a part of a drawing stands for. A page and a PDF give each its colour; none is told apart by colour alone. */
export type Paint = 'met' | 'part' | 'gap' | 'ink' | 'quiet' | 'rule' | 'wash' | 'sheet'

export interface Rectangle {
  readonly kind: 'rectangle'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: Paint | null
  /** From 0 to 1. */
  readonly fillOpacity: number
  readonly stroke: Paint | null
  readonly strokeWidth: number
  /** Lengths of dash and space; null for an unbroken line. */
  readonly dash: readonly [number, number] | null
}

export interface Line {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: Paint
  readonly strokeWidth: number
}

interface Circle {
  readonly kind: 'circle'
  readonly cx: number
  readonly cy: number
  readonly radius: number
  readonly fill: Paint
}

/** A short finished string; `y` is that of its baseline. */
interface Label {
  readonly kind: 'label'
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
  readonly paint: Paint
}

export type Shape = Rectangle | Line | Circle | Label

/** A drawing in units of its own, from (0, 0) at the upper left to (width, height), the shapes from back to front. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const filled = (box: Box, fill: Paint, fillOpacity = 1): Rectangle => ({
  kind: 'rectangle',
  ...box,
  fill,
  fillOpacity,
  stroke: null,
  strokeWidth: 0,
  dash: null,
})

/** An outline drawn wholly inside its box, so that it is as large as a filled one. */
export const outlined = (
  { x, y, width, height }: Box,
  stroke: Paint,
  strokeWidth: number,
  dash: readonly [number, number] | null = null,
): Rectangle => ({
  kind: 'rectangle',
  x: x + strokeWidth / 2,
  y: y + strokeWidth / 2,
  width: width - strokeWidth,
  height: height - strokeWidth,
  fill: null,
  fillOpacity: 1,
  stroke,
  strokeWidth,
  dash,
})

/** The drawing moved and scaled, as a part of a larger one. */
export function placed(
  { shapes }: Drawing,
  at: { readonly x: number; readonly y: number; readonly scale: number },
) {
  const { x, y, scale } = at
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case 'rectangle':
        return {
          ...shape,
          x: x + shape.x * scale,
          y: y + shape.y * scale,
          width: shape.width * scale,
          height: shape.height * scale,
          strokeWidth: shape.strokeWidth * scale,
          dash: shape.dash === null ? null : [shape.dash[0] * scale, shape.dash[1] * scale],
        }
      case 'line':
        return {
          ...shape,
          x1: x + shape.x1 * scale,
          y1: y + shape.y1 * scale,
          x2: x + shape.x2 * scale,
          y2: y + shape.y2 * scale,
          strokeWidth: shape.strokeWidth * scale,
        }
      case 'circle':
        return { ...shape, cx: x + shape.cx * scale, cy: y + shape.cy * scale, radius: shape.radius * scale }
      case 'label':
        return { ...shape, x: x + shape.x * scale, y: y + shape.y * scale, size: shape.size * scale }
      default:
        return shape satisfies never
    }
  })
}
