import { describe, expect, it } from 'vitest'
import { answerMark, MARKS } from '#charts/answer-mark.ts'
import type { Shape } from '#charts/drawing.ts'

/** A mark as it looks in one colour. */
const inGrey = ({ kind, ...shape }: Shape) =>
  JSON.stringify({ kind, ...shape }, (key, value: unknown) =>
    ['fill', 'stroke', 'paint'].includes(key) && value !== null ? 'grey' : value,
  )

describe('answerMark', () => {
  it('gives each kind of answer a shape of its own, so that it reads without colour', () => {
    const shapes = MARKS.map((mark) => answerMark(mark).shapes.map(inGrey).join())
    expect(new Set(shapes).size).toBe(MARKS.length)
  })

  it('draws only what is absent in the colour of gaps', () => {
    const inOrange = MARKS.filter((mark) => JSON.stringify(answerMark(mark)).includes('"gap"'))
    expect(inOrange).toEqual(['absent'])
  })

  it.each(MARKS)('keeps %s inside its square', (mark) => {
    const { width, height, shapes } = answerMark(mark)
    expect([width, height]).toEqual([10, 10])
    const edges = shapes.flatMap((shape) => {
      switch (shape.kind) {
        case 'rectangle':
          return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height]
        case 'line':
          return [shape.x1, shape.y1, shape.x2, shape.y2]
        case 'circle':
          return [shape.cx - shape.radius, shape.cx + shape.radius]
        case 'label':
          return []
        default:
          return shape satisfies never
      }
    })
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...edges)).toBeLessThanOrEqual(10)
  })
})
