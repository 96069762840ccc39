import type { Day } from '../kernel/day.js'
import { formatDay } from '../kernel/format-day.js'
import { parseDay } from '../kernel/parse-day.js'
import type { MetricPeriod } from './metric-mapping.js'

const WEEK = 7
/** Day 0, 1970-01-01, is a Thursday: the fourth day of a week that begins on Monday. */
const DAY_0_OF_WEEK = 3
const LAST_DAYS = [31, 30, 29, 28]

/** The last day of the day's period: a week ends on Sunday. */
export function periodEnd(day: Day, period: MetricPeriod): Day {
  if (period === 'day') return day
  if (period === 'week') {
    const weekday = (((day + DAY_0_OF_WEEK) % WEEK) + WEEK) % WEEK
    return day + WEEK - 1 - weekday
  }
  const month = formatDay(day).slice(0, 7)
  for (const last of LAST_DAYS) {
    const end = parseDay(`${month}-${last}`)
    if (end !== null) return end
  }
  return day
}
