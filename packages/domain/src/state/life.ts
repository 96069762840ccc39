import type { Day } from '../kernel/days.js'
import type { Period } from '../kernel/periods.js'

/** Where in its time a thing is on a day: within it, after its end, or before its beginning. */
export const LIVES = ['LIVE', 'ENDED', 'FUTURE'] as const
export type Life = (typeof LIVES)[number]

/** Where in a period a day is. */
export function lifeOn({ from, to }: Period, day: Day): Life {
  if (day < from) return 'FUTURE'
  return day < to ? 'LIVE' : 'ENDED'
}

/** The day within a period on which it is shown: that day, else its last one, or its first. */
export function dayShown({ from, to }: Period, day: Day): Day {
  if (day < from) return from
  return day < to ? day : to - 1
}

/**
 * In which of its periods a thing is shown on a day: the one around it, else the next one, else the
 * last. Null when it has none.
 *
 * @param periods in order of time, none overlapping another: lives, or versions.
 */
export function periodShown<P extends Period>(periods: Iterable<P>, day: Day): P | null {
  let shown: P | null = null
  for (const period of periods) {
    shown = period
    if (day < period.to) break
  }
  return shown
}
