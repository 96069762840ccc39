import type { Day } from '../../kernel/days.js'
import { MONTHS_A_YEAR, monthOf, monthStart } from './calendar-month.js'

/** A window of a series between two of its days, by their indices. */
export interface SeriesWindow {
  readonly start: number
  readonly end: number
  readonly months: number
}

/** The first days of all months that a series looks at, and its windows over them. */
interface SeriesWindows {
  readonly days: readonly Day[]
  /** One a month, in order. */
  readonly monthly: readonly SeriesWindow[]
  /** The 12 months up to the end of each of those months. */
  readonly annual: readonly SeriesWindow[]
}

/** The windows of the last `months` calendar months that have ended by a day. */
export function seriesWindows(asOf: Day, months: number): SeriesWindows {
  const count = Math.max(0, Math.floor(months))
  const firstDay = monthOf(asOf) - count - (MONTHS_A_YEAR - 1)
  const days = Array.from({ length: count + MONTHS_A_YEAR }, (_, index) =>
    monthStart(firstDay + index),
  )
  const windows = (length: number): readonly SeriesWindow[] =>
    Array.from({ length: count }, (_, index) => {
      const end = index + MONTHS_A_YEAR
      return { start: end - length, end, months: length }
    })
  return { days, monthly: windows(1), annual: windows(MONTHS_A_YEAR) }
}
