import type { Day } from './day.js'
import type { Period } from './period.js'

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
