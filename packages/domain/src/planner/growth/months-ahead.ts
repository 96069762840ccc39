import { type Day, DAYS_A_MONTH } from '../../kernel/days.js'

export const MONTHS_A_YEAR = 12

/** The day that lies so many months of 30.4375 days after another. */
export function dayAfter(day: Day, months: number): Day {
  return day + Math.round(months * DAYS_A_MONTH)
}

/** The first month whose day is not before a day ahead. */
export function monthOf(from: Day, day: Day): number {
  let month = Math.max(0, Math.ceil((day - from) / DAYS_A_MONTH))
  while (dayAfter(from, month) < day) month += 1
  return month
}

/** The part of a month's customers to whom something happens that happens to a part of a year's: `1 − (1 − a)^(1/12)`. */
export function monthly(yearly: number): number {
  return yearly >= 1 ? 1 : 1 - (1 - yearly) ** (1 / MONTHS_A_YEAR)
}
