const STEPS = 1e6
const DUST = 1e-12

/**
 * A sum of quotients without the dust of binary fractions: three thirds are 1, not 0.9999999999999999.
 * A value that is not that near to a millionth stays as it is.
 */
export function settled(value: number): number {
  const near = Math.round(value * STEPS) / STEPS
  return Math.abs(value - near) <= DUST * Math.max(1, Math.abs(value)) ? near : value
}
