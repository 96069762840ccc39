import type { RatioReason } from '../../rules/evidence/ratio.js'
import { quantilesOf } from './quantiles.js'

/** The quantiles that are told of every figure. */
export const QUANTILES = [0.1, 0.5, 0.9] as const

/** A figure that nobody knows yet: what is expected, and the values that one, five and nine of ten runs stay below. */
export interface Spread {
  /** Of the run in which everything happens as it is expected; null where `reason` says why. */
  readonly expected: number | null
  readonly p10: number | null
  readonly p50: number | null
  readonly p90: number | null
  /** Why a value is missing; null when none is. */
  readonly reason: RatioReason | null
}

/**
 * A spread out of the values of all runs, which are reordered in place. A value that there is not (nothing to divide
 * by) counts as larger than all others.
 */
export function spreadOf(expected: number, runs: Float64Array, reason: RatioReason): Spread {
  const [p10, p50, p90] = quantilesOf(runs, QUANTILES).map(finite)
  const values = { expected: finite(expected), p10: p10!, p50: p50!, p90: p90! }
  const isMissing = Object.values(values).includes(null)
  return { ...values, reason: isMissing ? reason : null }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
