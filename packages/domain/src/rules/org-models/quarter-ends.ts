import type { Day } from '../../kernel/days.js'

const MONTHS_A_QUARTER = 3
const MILLISECONDS_A_DAY = 86_400_000

/** The last days of the calendar quarters that are over on a day, the latest first. */
export function quarterEnds(day: Day, count: number): readonly Day[] {
  // The quarter that the next day lies in has not ended by this day.
  const next = new Date((day + 1) * MILLISECONDS_A_DAY)
  const month = Math.floor(next.getUTCMonth() / MONTHS_A_QUARTER) * MONTHS_A_QUARTER
  return Array.from({ length: Math.max(0, Math.ceil(count)) }, (_, back) => {
    const start = Date.UTC(next.getUTCFullYear(), month - back * MONTHS_A_QUARTER, 1)
    return start / MILLISECONDS_A_DAY - 1
  })
}
