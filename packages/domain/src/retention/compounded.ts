import type { MinorUnits } from '../kernel/minor-units.js'

/** A part of the whole in basis points: 9500 is 95 %. */
export type BasisPoints = number

const WHOLE = 10_000

/**
 * `amount × Π (factor ÷ 10,000)`, exact up to the one rounding at the end, half upwards: 5,000,000.00 ×
 * 0.95 × 1.15 is 5,462,500.00, whatever binary fractions would make of it.
 *
 * @param amount minor units, not negative.
 * @param factors basis points, not negative.
 */
export function compounded(amount: MinorUnits, factors: readonly BasisPoints[]): MinorUnits {
  let [numerator, denominator] = [BigInt(amount), 1n]
  for (const factor of factors) {
    numerator *= BigInt(factor)
    denominator *= BigInt(WHOLE)
  }
  return Number((2n * numerator + denominator) / (2n * denominator))
}
