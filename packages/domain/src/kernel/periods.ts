import type { Day } from './days.js'

/** A half-open span of days `[from, to)`; `to` is FOREVER when it has no end. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** Whether two half-open periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from < b.to && b.from < a.to
}

/** The first day of `period` that none of `covering` (in order of time) covers, or null. */
export function firstGap(period: Period, covering: readonly Period[]): Day | null {
  let day = period.from
  for (const { from, to } of covering) {
    if (from > day) break
    if (to > day) day = to
    if (day >= period.to) return null
  }
  return day < period.to ? day : null
}
