import { describe, expect, it } from 'vitest'
import type { Line, Rectangle } from '#charts/drawing.ts'
import { rangeBar } from '#charts/range-bar.ts'

const rectangles = (range: { low: number; high: number }) =>
  rangeBar(range, 20)
    .shapes.filter((shape): shape is Rectangle => shape.kind === 'rectangle')
    .map(({ x, width, fill, stroke }) => ({
      x,
      end: Math.round((x + width) * 100) / 100,
      paint: fill ?? stroke,
    }))

describe('rangeBar', () => {
  it('is filled up to the lower figure, on a wash', () => {
    expect(rectangles({ low: 40, high: 40 })).toEqual([
      { x: 0, end: 20, paint: 'wash' },
      { x: 0, end: 8, paint: 'met' },
    ])
  })

  it('outlines and hatches what is open, between the lower and the upper figure', () => {
    const drawing = rangeBar({ low: 40, high: 60 }, 20)
    expect(rectangles({ low: 40, high: 60 })).toEqual([
      { x: 0, end: 20, paint: 'wash' },
      { x: 8, end: 12, paint: 'sheet' },
      { x: 8.06, end: 11.94, paint: 'part' },
      { x: 0, end: 8, paint: 'met' },
    ])
    const hatching = drawing.shapes.filter(
      (shape): shape is Line => shape.kind === 'line' && shape.stroke === 'part',
    )
    expect(hatching.length).toBeGreaterThan(4)
    for (const { x1, x2, y1, y2 } of hatching) {
      expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(8)
      expect(Math.max(x1, x2)).toBeLessThanOrEqual(12)
      expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(0)
      expect(Math.max(y1, y2)).toBeLessThanOrEqual(1)
    }
  })

  it('has a scale of ten parts', () => {
    const ticks = rangeBar({ low: 0, high: 0 }, 20).shapes.filter((shape) => shape.kind === 'line')
    expect(ticks.map((tick) => tick.x1)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18])
  })

  it('draws nothing filled at 0 and all of it at 100', () => {
    expect(rectangles({ low: 0, high: 0 }).map(({ paint }) => paint)).toEqual(['wash'])
    expect(rectangles({ low: 100, high: 100 }).at(-1)).toEqual({ x: 0, end: 20, paint: 'met' })
  })

  it('is an empty dashed outline where there is no score', () => {
    const { shapes } = rangeBar(null, 20)
    expect(shapes).toEqual([
      {
        kind: 'rectangle',
        x: 0.04,
        y: 0.04,
        width: 19.92,
        height: 0.92,
        fill: null,
        fillOpacity: 1,
        stroke: 'quiet',
        strokeWidth: 0.08,
        dash: [0.4, 0.4],
      },
    ])
  })
})
