/**
 * Work in seats: `weight ÷ figure`. A figure of zero (only a policy can say so) measures nothing, and
 * such work counts 0 rather than infinity.
 */
export function seatsFor(weight: number, figure: number): number {
  return figure > 0 ? weight / figure : 0
}
