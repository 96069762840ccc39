import { type Day, formatDay, parseDay } from '../../kernel/days.js'

/** A calendar month as the count of months since January of the year 0: comparable, and steps by 1. */
type CalendarMonth = number

/** Months in a year. */
export const MONTHS_A_YEAR = 12
const MONTHS_A_QUARTER = 3

/** The calendar month in which a day lies. */
export function monthOf(day: Day): CalendarMonth {
  const [year, month] = formatDay(day).split('-').map(Number)
  return (year ?? 0) * MONTHS_A_YEAR + (month ?? 1) - 1
}

/** The first day of a calendar month. */
export function monthStart(month: CalendarMonth): Day {
  const year = Math.floor(month / MONTHS_A_YEAR)
  const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')
  const first = parseDay(`${pad(year, 4)}-${pad(month - year * MONTHS_A_YEAR + 1, 2)}-01`)
  if (first === null) throw new RangeError(`There is no month ${month}.`)
  return first
}

/** The calendar quarter of a month as text, `2026-Q1`. */
export function quarterOfMonth(month: CalendarMonth): string {
  const year = Math.floor(month / MONTHS_A_YEAR)
  return `${year}-Q${Math.floor((month - year * MONTHS_A_YEAR) / MONTHS_A_QUARTER) + 1}`
}
