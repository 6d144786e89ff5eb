import { Circle, Line, Rect, Svg, Text } from '@react-pdf/renderer'
import type { Drawing, Shape } from '#charts/drawing.ts'
import { SANS } from '../font-families.ts'
import { COLOURS } from '../styles.ts'

interface Props {
  readonly drawing: Drawing
  /** In points; the height follows. */
  readonly width: number
}

export function DrawingFigure({ drawing, width }: Props) {
  const height = (width * drawing.height) / drawing.width
  return (
    <Svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      preserveAspectRatio="none"
      style={{ width, height }}
    >
      {drawing.shapes.map((shape, index) => (
        <ShapeFigure key={`${shape.kind}-${index + 1}`} shape={shape} />
      ))}
    </Svg>
  )
}

function ShapeFigure({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'rectangle': {
      const { x, y, width, height, fill, fillOpacity, stroke, strokeWidth, dash } = shape
      return (
        <Rect
          x={x}
          y={y}
          width={width}
          height={height}
          fill={fill === null ? 'none' : COLOURS[fill]}
          fillOpacity={fillOpacity}
          {...(stroke === null ? {} : { stroke: COLOURS[stroke], strokeWidth })}
          {...(dash === null ? {} : { strokeDasharray: dash.join(' ') })}
        />
      )
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, strokeWidth } = shape
      return <Line x1={x1} y1={y1} x2={x2} y2={y2} stroke={COLOURS[stroke]} strokeWidth={strokeWidth} />
    }
    case 'circle': {
      const { cx, cy, radius, fill } = shape
      return <Circle cx={cx} cy={cy} r={radius} fill={COLOURS[fill]} />
    }
    case 'label': {
      const { x, y, size, text, paint } = shape
      return (
        <Text x={x} y={y} style={{ fontFamily: SANS, fontWeight: 700, fontSize: size }} fill={COLOURS[paint]}>
          {text}
        </Text>
      )
    }
    default:
      return shape satisfies never
  }
}
