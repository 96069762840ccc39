import type { Period } from '../../kernel/periods.js'
import type { Day } from '../../kernel/days.js'
import { fiscalYearStart } from '../../state/plan-rates.js'
import { monthOf, monthStart, MONTHS_A_YEAR } from '../retention/calendar-month.js'

/**
 * The number of the fiscal year in which a day lies: the calendar year in which it ends.
 *
 * @param month in which fiscal years begin, from 1 for January.
 */
export function fiscalYearOf(day: Day, month: number): number {
  const lastMonth = monthOf(fiscalYearStart(day, month)) + MONTHS_A_YEAR - 1
  return Math.floor(lastMonth / MONTHS_A_YEAR)
}

/** The days of a fiscal year by its number. */
export function fiscalYearDays(year: number, month: number): Period {
  const first = year * MONTHS_A_YEAR + month - 1 - (month === 1 ? 0 : MONTHS_A_YEAR)
  return { from: monthStart(first), to: monthStart(first + MONTHS_A_YEAR) }
}
