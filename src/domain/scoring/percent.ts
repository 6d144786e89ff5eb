/**
 * A ratio from 0 to 1 as a whole percentage, rounded half up, with two exceptions: a ratio above 0 never shows
 * as 0 (it shows 1), a ratio below 1 never as 100 (it shows 99). Exact: takes the fraction, not the quotient.
 */
export function percentOf(numerator: number | bigint, denominator: number | bigint): number {
  const part = BigInt(numerator)
  const whole = BigInt(denominator)
  if (whole <= 0n || part < 0n || part > whole)
    throw new RangeError(`${part}/${whole} is not a ratio from 0 to 1`)
  if (part === 0n) return 0
  if (part === whole) return 100
  const rounded = Number((200n * part + whole) / (2n * whole))
  return Math.min(99, Math.max(1, rounded))
}

/** A sum of fractions over their common denominator, exact. */
export function meanOf(fractions: readonly { readonly part: number; readonly whole: number }[]) {
  const whole = fractions.reduce((product, fraction) => product * BigInt(fraction.whole), 1n)
  const part = fractions.reduce(
    (sum, fraction) => sum + (BigInt(fraction.part) * whole) / BigInt(fraction.whole),
    0n,
  )
  return { part, whole: whole * BigInt(fractions.length) }
}
