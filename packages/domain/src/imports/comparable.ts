import type { Day } from '../kernel/day.js'
import type { History } from '../kernel/history.js'

/** The fields that a row is compared with, and the day on which a difference is recorded. */
export interface Comparable<F> {
  readonly fields: F
  readonly day: Day
}

/**
 * What a thing's history has on the import's effective day. A thing that begins later is compared on
 * its first day; one that has ended, with what it was last.
 */
export function comparable<F>(history: History<F>, effective: Day): Comparable<F> | null {
  let last: Comparable<F> | null = null
  for (const version of history) {
    if (version.from > effective) return last ?? { fields: version.fields, day: version.from }
    last = { fields: version.fields, day: effective }
  }
  return last
}
