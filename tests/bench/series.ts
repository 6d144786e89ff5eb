import type { Timing } from './probe.ts'
import { type Summary, summaryOf } from './statistics.ts'

/** How often everything is done in one round. */
export interface Counts {
  readonly inputs: number
  /** Done first and not counted. */
  readonly warmUp: number
  readonly loads: number
}

/** What one round on one page gave, in milliseconds. A page without turns has none. */
export interface Series {
  readonly clicks: readonly Timing[]
  readonly keys: readonly Timing[]
  readonly turns: readonly Timing[]
  readonly loads: readonly number[]
}

export const ACTIONS = ['clicks', 'keys', 'turns', 'loads'] as const
export type Action = (typeof ACTIONS)[number]

interface Measured {
  readonly drawn: Summary
  /** By the browser's own report; null where it makes none. */
  readonly reported: Summary | null
}

export type Round = Readonly<Record<Action, Measured | null>>

/** The browser reports no event that took less. */
const LEAST_REPORTED = 16

export function roundOf({ clicks, keys, turns, loads }: Series): Round {
  const events = (timings: readonly Timing[]): Measured | null =>
    timings.length === 0
      ? null
      : {
          drawn: summaryOf(timings.map(({ drawn }) => drawn)),
          reported: summaryOf(timings.map(({ reported }) => reported ?? LEAST_REPORTED)),
        }
  return {
    clicks: events(clicks),
    keys: events(keys),
    turns: events(turns),
    loads: loads.length === 0 ? null : { drawn: summaryOf(loads), reported: null },
  }
}

/** One page with one number of questions, over all rounds. */
export interface PageResult {
  readonly page: string
  readonly size: number
  readonly rounds: readonly Round[]
}

/** The round least disturbed by whatever else the machine was doing: that with the lowest 95th percentile. */
export function calmest({ rounds }: PageResult, action: Action): Measured | null {
  return (
    rounds
      .map((round) => round[action])
      .filter((measured) => measured !== null)
      .toSorted((a, b) => a.drawn.p95 - b.drawn.p95)[0] ?? null
  )
}

/** The lowest and the highest 95th percentile of all rounds. */
export function spread({ rounds }: PageResult, action: Action): readonly [number, number] {
  const all = rounds.flatMap((round) => round[action]?.drawn.p95 ?? [])
  return [Math.min(...all), Math.max(...all)]
}
