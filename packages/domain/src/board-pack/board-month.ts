import type { Day } from '../kernel/days.js'
import type { Period } from '../kernel/periods.js'
import { monthOf, monthStart } from '../rules/retention/calendar-month.js'

/** The calendar month of which a board is told on a day: the last one that has ended by then. */
export function boardMonth(day: Day): Period {
  const month = monthOf(day)
  return { from: monthStart(month - 1), to: monthStart(month) }
}
