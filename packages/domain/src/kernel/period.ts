import type { Day } from './day.js'

/** A half-open span of days `[from, to)`; `to` is FOREVER when it has no end. */
export interface Period {
  readonly from: Day
  readonly to: Day
}
