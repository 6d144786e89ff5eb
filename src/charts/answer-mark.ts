import { type Drawing, filled, outlined, type Shape } from './drawing.ts'

/**
 * How an answer is marked, the same on the page, in charts and in print. `open` is what is unknown, unanswered or
 * undetermined, `left-out` what does not count.
 */
export const MARKS = ['full', 'partly', 'pending', 'absent', 'open', 'left-out'] as const
export type Mark = (typeof MARKS)[number]

const SIZE = 10
const STROKE = 1.2
const BOX = { x: 0, y: 0, width: SIZE, height: SIZE }

/** A mark in a square of ten units. Each has a shape of its own, so that it reads without colour. */
export const answerMark = (mark: Mark): Drawing => ({ width: SIZE, height: SIZE, shapes: shapesOf(mark) })

function shapesOf(mark: Mark): readonly Shape[] {
  switch (mark) {
    case 'full':
      return [filled(BOX, 'met')]
    case 'partly':
      return [outlined(BOX, 'met', STROKE), filled({ ...BOX, width: SIZE / 2 }, 'met')]
    case 'pending':
      return [
        outlined(BOX, 'met', STROKE),
        { kind: 'circle', cx: SIZE / 2, cy: SIZE / 2, radius: 1.9, fill: 'met' },
      ]
    case 'absent':
      return [outlined(BOX, 'gap', STROKE), ...cross()]
    case 'open':
      return [outlined(BOX, 'quiet', STROKE, [2, 1.6])]
    case 'left-out':
      return [
        {
          kind: 'line',
          x1: 2,
          y1: SIZE / 2,
          x2: SIZE - 2,
          y2: SIZE / 2,
          stroke: 'quiet',
          strokeWidth: STROKE,
        },
      ]
    default:
      return mark satisfies never
  }
}

function cross(): readonly Shape[] {
  const near = STROKE
  const far = SIZE - STROKE
  const line = { kind: 'line', x1: near, x2: far, stroke: 'gap', strokeWidth: STROKE } as const
  return [
    { ...line, y1: near, y2: far },
    { ...line, y1: far, y2: near },
  ]
}
