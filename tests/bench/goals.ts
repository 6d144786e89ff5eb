import type { Results } from './results.ts'
import { type Action, calmest, type PageResult } from './series.ts'

export const OURS = 'Lacuna'
export const MOST_QUESTIONS = 1_000
export const FEWEST_QUESTIONS = 100

/** A frame of a screen that shows 60 a second. */
const FRAME = 1000 / 60

export interface Verdict {
  readonly goal: string
  readonly limit: string
  /** Null where it hasn't been measured. */
  readonly measured: string | null
  readonly isMet: boolean
}

export function verdicts({ ours, cli }: Results): readonly Verdict[] {
  const large = pageOf(ours?.pages, MOST_QUESTIONS)
  const small = pageOf(ours?.pages, FEWEST_QUESTIONS)
  return [
    judge('First load: JavaScript and CSS, gzipped', ours && ours.firstLoad / 1000, 150, 'kB'),
    judge('Click on an answer → painted, p95', p95(large, 'clicks'), 33, 'ms'),
    judge('Key typed in the note → painted, p95', p95(large, 'keys'), 33, 'ms'),
    judge('“Continue” → next question painted, p95', p95(large, 'turns'), 50, 'ms'),
    judge('First question visible, p50', p50(large, 'loads'), 600, 'ms'),
    judge('Click: growth of p50 from 100 to 1,000 questions', growth(small, large, 'clicks'), FRAME, 'ms'),
    judge('Key: growth of p50 from 100 to 1,000 questions', growth(small, large, 'keys'), FRAME, 'ms'),
    judge('Page turn: growth of p50 from 100 to 1,000 questions', growth(small, large, 'turns'), FRAME, 'ms'),
    judge(
      'First question: growth of p50 from 100 to 1,000 questions',
      growth(small, large, 'loads'),
      60,
      'ms',
    ),
    judge('`lacuna score`, whole process, p95', secondsOf(cli, 'score'), 0.5, 's'),
    judge('`lacuna report`, whole process, p95', secondsOf(cli, 'report'), 3, 's'),
  ]
}

const pageOf = (pages: readonly PageResult[] | undefined, size: number): PageResult | null =>
  pages?.find((result) => result.page === OURS && result.size === size) ?? null

const p50 = (page: PageResult | null, action: Action) => page && (calmest(page, action)?.drawn.p50 ?? null)
const p95 = (page: PageResult | null, action: Action) => page && (calmest(page, action)?.drawn.p95 ?? null)

function growth(small: PageResult | null, large: PageResult | null, action: Action): number | null {
  const [before, after] = [p50(small, action), p50(large, action)]
  return before === null || after === null ? null : after - before
}

const secondsOf = (cli: Results['cli'], command: 'score' | 'report'): number | null =>
  cli?.commands.find((result) => result.command === command)?.seconds?.p95 ?? null

function judge(goal: string, measured: number | null, limit: number, unit: 'kB' | 'ms' | 's'): Verdict {
  const digits = unit === 's' ? 2 : 0
  return {
    goal,
    limit: `at most ${limit.toFixed(limit < 1 ? 1 : 0)} ${unit}`,
    measured: measured === null ? null : `${measured.toFixed(digits)} ${unit}`,
    isMet: measured !== null && measured <= limit,
  }
}
