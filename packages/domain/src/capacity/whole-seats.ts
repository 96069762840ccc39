/** Quotients are not exact: 4 ÷ 0.8 is five seats, not six. */
const TOLERANCE = 1e-9

/** The smallest number of whole seats that holds so much; never negative. */
export function wholeSeats(capacity: number): number {
  return Math.max(0, Math.ceil(capacity - TOLERANCE))
}
