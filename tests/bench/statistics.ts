export interface Summary {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly max: number
}

/** By the nearest rank: the smallest value that at least that share of all values do not exceed. */
export function summaryOf(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b)
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return { count: sorted.length, p50: rank(0.5), p95: rank(0.95), max: rank(1) }
}
