import type { Ratio } from '../evidence/ratio.js'
import { MONTHS_A_YEAR } from './calendar-month.js'

/**
 * Months until yearly margins that change by a factor every year, and flow evenly within one, add up
 * to the cost. At full retention (`growth` 1) it is `12 × cost ÷ yearly`.
 *
 * @param yearly margin of the first year; `growth` its factor from year to year.
 * @returns null with the reason when they never add up to it.
 */
export function cacPayback(cost: number, yearly: number, growth: number): Ratio {
  const limit = growth < 1 ? yearly / (1 - growth) : Number.POSITIVE_INFINITY
  if (cost > 0 && (yearly <= 0 || limit <= cost)) {
    return { value: null, reason: { key: 'retention.REASON_NEVER_PAID_BACK', params: {} } }
  }
  let [open, year, months] = [cost, yearly, 0]
  while (open > year) {
    open -= year
    year *= growth
    months += MONTHS_A_YEAR
  }
  return { value: open === 0 ? months : months + (MONTHS_A_YEAR * open) / year, reason: null }
}
