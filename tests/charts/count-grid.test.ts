import { describe, expect, it } from 'vitest'
import type { Mark } from '#charts/answer-mark.ts'
import { countGrid } from '#charts/count-grid.ts'
import { heatMap } from '#charts/heat-map.ts'
import { urgencyMatrix } from '#charts/urgency-matrix.ts'

const grid = (count: number) =>
  countGrid({
    rows: ['upper', 'lower'],
    columns: ['left', 'right'],
    items: Array.from({ length: count }, () => ({ row: 'lower', column: 'right', mark: 'full' as Mark })),
    tint: () => 'met',
    format: String,
  })

describe('countGrid', () => {
  it('counts by row and column', () => {
    expect(grid(3).counts).toEqual([
      [0, 0],
      [0, 3],
    ])
  })

  it('writes the number into its cell, and leaves empty cells empty', () => {
    const labels = grid(3).drawing.shapes.filter((shape) => shape.kind === 'label')
    expect(labels.map(({ text, x, y }) => ({ text, x, isLower: y > 40 }))).toEqual([
      { text: '3', x: 106, isLower: true },
    ])
  })

  it.each([1, 14, 49, 200])('keeps %i marks inside their cell', (count) => {
    const marks = grid(count).drawing.shapes.filter(
      (shape) => shape.kind === 'rectangle' && shape.fillOpacity === 1,
    )
    expect(marks).toHaveLength(count)
    for (const mark of marks) {
      if (mark.kind !== 'rectangle') continue
      expect(mark.x).toBeGreaterThanOrEqual(100)
      expect(mark.x + mark.width).toBeLessThanOrEqual(200)
      expect(mark.y).toBeGreaterThanOrEqual(40)
      expect(mark.y + mark.height).toBeLessThanOrEqual(80)
    }
  })

  it('tints a cell the more, the more it counts', () => {
    const { drawing } = countGrid({
      rows: ['row'],
      columns: ['few', 'many'],
      items: [
        { row: 'row', column: 'few', mark: 'open' },
        ...Array.from({ length: 4 }, () => ({ row: 'row', column: 'many', mark: 'open' as Mark })),
      ],
      tint: () => 'met',
      format: String,
    })
    const tints = drawing.shapes.flatMap((shape) =>
      shape.kind === 'rectangle' && shape.fill === 'met' ? [shape.fillOpacity] : [],
    )
    expect(tints).toEqual([0.055, 0.22])
  })
})

describe('heatMap', () => {
  it('has the levels as rows and the marks as columns', () => {
    const { rows, columns, counts } = heatMap(
      [
        { level: 'minimum', mark: 'absent' },
        { level: 'advanced', mark: 'full' },
        { level: 'advanced', mark: 'full' },
      ],
      String,
    )
    expect(rows).toEqual(['minimum', 'recommended', 'advanced'])
    expect(columns).toEqual(['full', 'partly', 'pending', 'absent', 'open', 'left-out'])
    expect(counts).toEqual([
      [0, 0, 0, 1, 0, 0],
      [0, 0, 0, 0, 0, 0],
      [2, 0, 0, 0, 0, 0],
    ])
  })
})

describe('urgencyMatrix', () => {
  it('has the classes as rows and the measures as columns', () => {
    const { counts } = urgencyMatrix(
      [
        { class: 'now', kind: 'absent', measure: 'new-act' },
        { class: 'later', kind: 'partly', measure: 'accession' },
      ],
      String,
    )
    expect(counts).toEqual([
      [0, 1, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 1],
    ])
  })
})
