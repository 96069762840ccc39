import { type Day, formatDay } from '../../../kernel/days.js'
import { monthOf, monthStart } from '../../retention/calendar-month.js'

/** Calendar months ahead: their texts, and which one a day lies in. */
interface MonthBuckets {
  /** `YYYY-MM`. */
  readonly months: readonly string[]
  /** First day after the last month. */
  readonly end: Day
  /** Place of a day's month; the day must not be before the first month, nor after the last. */
  readonly indexOf: (day: Day) => number
}

/** So many calendar months, beginning with that of the day. */
export function monthBuckets(day: Day, count: number): MonthBuckets {
  const first = monthOf(day)
  const starts = Array.from({ length: count + 1 }, (_, index) => monthStart(first + index))
  return {
    months: starts.slice(0, count).map((start) => formatDay(start).slice(0, -'-DD'.length)),
    end: starts[count]!,
    indexOf: (each) => {
      let [low, high] = [0, count]
      while (low < high - 1) {
        const middle = (low + high) >> 1
        if (starts[middle]! <= each) low = middle
        else high = middle
      }
      return low
    },
  }
}
