import type { Day } from '../../kernel/days.js'

/** A calendar month as the count of months since January of the year 0: comparable, and steps by 1. */
type CalendarMonth = number

/** Months in a year. */
export const MONTHS_A_YEAR = 12
const MONTHS_A_QUARTER = 3
const MILLISECONDS_A_DAY = 86_400_000

/** The calendar month in which a day lies. */
export function monthOf(day: Day): CalendarMonth {
  const date = new Date(day * MILLISECONDS_A_DAY)
  return date.getUTCFullYear() * MONTHS_A_YEAR + date.getUTCMonth()
}

/** The first day of a calendar month. */
export function monthStart(month: CalendarMonth): Day {
  const year = Math.floor(month / MONTHS_A_YEAR)
  return Date.UTC(year, month - year * MONTHS_A_YEAR, 1) / MILLISECONDS_A_DAY
}

/** The calendar quarter of a month as text, `2026-Q1`. */
export function quarterOfMonth(month: CalendarMonth): string {
  const year = Math.floor(month / MONTHS_A_YEAR)
  return `${year}-Q${Math.floor((month - year * MONTHS_A_YEAR) / MONTHS_A_QUARTER) + 1}`
}
