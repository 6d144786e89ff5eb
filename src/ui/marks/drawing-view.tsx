import type { Drawing, Shape } from '#charts/drawing.ts'

/** A drawing as SVG; its colours are those of the page (`paint-…` in marks.css). The words that say the same stand beside it. */
export function DrawingView({
  drawing,
  className,
}: {
  readonly drawing: Drawing
  readonly className: string
}) {
  const { width, height, shapes } = drawing
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {shapes.map((shape, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a drawing never changes: it is replaced whole
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  )
}

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'rectangle':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          className={`${shape.fill === null ? 'unfilled' : `fill-${shape.fill}`} ${shape.stroke === null ? '' : `stroke-${shape.stroke}`}`}
          fillOpacity={shape.fillOpacity}
          strokeWidth={shape.strokeWidth}
          strokeDasharray={shape.dash?.join(' ')}
        />
      )
    case 'line':
      return (
        <line
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          className={`stroke-${shape.stroke}`}
          strokeWidth={shape.strokeWidth}
        />
      )
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.radius} className={`fill-${shape.fill}`} />
    case 'label':
      return (
        <text x={shape.x} y={shape.y} fontSize={shape.size} className={`fill-${shape.paint}`}>
          {shape.text}
        </text>
      )
    default:
      return shape satisfies never
  }
}
