/** Round thresholds that a slider stops at, in dollars of a contract a year. */
const ROUND = [
  1000, 2500, 5000, 7500, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 60_000, 75_000,
  100_000, 125_000, 150_000, 200_000, 250_000, 300_000, 400_000, 500_000, 750_000, 1_000_000,
]

/** The thresholds that part three tiers, in dollars a year. */
export interface Thresholds {
  /** From where on an account earns high-touch. */
  readonly high: number
  /** From where on it earns low-touch; below the other. */
  readonly low: number
}

/** Where a slider stops: round values, and those that are no round ones but are to be reached, ascending. */
export function stopsWith(...values: readonly number[]): readonly number[] {
  return [...new Set([...ROUND, ...values])].toSorted((a, b) => a - b)
}

/** The thresholds with one of them moved; the other gives way, so that they never cross. */
export function moved(
  { high, low }: Thresholds,
  which: keyof Thresholds,
  value: number,
): Thresholds {
  if (which === 'low') return { low: value, high: Math.max(high, nextStop(value, 1)) }
  return { high: value, low: Math.min(low, nextStop(value, -1)) }
}

/** The round value beside another; itself at the end. */
function nextStop(value: number, step: 1 | -1): number {
  return step === 1
    ? (ROUND.find((stop) => stop > value) ?? value)
    : (ROUND.findLast((stop) => stop < value) ?? value)
}
