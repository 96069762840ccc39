/**
 * 0 up to `from`, 1 from `to` on, a straight line between; a step at `to` when the two are not in
 * order. What falls is `1 − rising`.
 */
export function rising(value: number, from: number, to: number): number {
  if (from >= to) return value >= to ? 1 : 0
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}
