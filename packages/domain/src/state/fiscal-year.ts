import type { Day } from '../kernel/days.js'
import type { Period } from '../kernel/periods.js'
import { fiscalYearStart } from './plan-rates.js'

const MILLISECONDS_A_DAY = 86_400_000
const MONTHS_A_YEAR = 12

/**
 * The fiscal year of a name: it is called after the calendar year in which it ends. One that begins in April
 * and is called 2027 begins on 1 April 2026.
 *
 * @param month in which fiscal years begin, from 1 for January.
 */
export function fiscalYear(year: number, month: number): Period {
  const first = (of: number): Day =>
    fiscalYearStart(
      Date.UTC(month === 1 ? of : of - 1, MONTHS_A_YEAR - 1, 31) / MILLISECONDS_A_DAY,
      month,
    )
  return { from: first(year), to: first(year + 1) }
}

/** What the fiscal year of a day is called. */
export function fiscalYearOf(day: Day, month: number): number {
  const start = new Date(fiscalYearStart(day, month) * MILLISECONDS_A_DAY).getUTCFullYear()
  return month === 1 ? start : start + 1
}
