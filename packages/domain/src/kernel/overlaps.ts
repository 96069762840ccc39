import type { Period } from './period.js'

/** Whether two half-open periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from < b.to && b.from < a.to
}
