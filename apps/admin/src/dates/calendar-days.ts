const DAY = 86_400_000

/** A day some days after another, or before it where they are negative; both as `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY))
}

/** How many days one day is after another; negative where it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return daysAfter(day, -((date.getUTCDay() + 6) % 7))
}

/** The first day of a month so many months after that of a day. */
export function firstOfMonth(day: string, offset: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return dayOf(new Date(Date.UTC(year, month - 1 + offset)))
}

/** The same day of a month so many months after: of 2026-03-31 that of February is 2026-02-28. */
function sameDayOfMonth(day: string, offset: number): string {
  const first = firstOfMonth(day, offset)
  const last = daysAfter(firstOfMonth(day, offset + 1), -1)
  const same = `${first.slice(0, 8)}${day.slice(8)}`
  return same > last ? last : same
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** A day, and the same day of the months before it, the earliest first; the last of a month that is shorter. */
export function monthsBefore(day: string, months: number): readonly string[] {
  return Array.from({ length: months + 1 }, (_, place) => sameDayOfMonth(day, place - months))
}
