const MONTHS = 11

/**
 * The same day of each of the eleven months before, the earliest first: of 2026-03-31 the last of them is 2026-02-28.
 *
 * @param day as `YYYY-MM-DD`.
 */
export function trendDays(day: string): string[] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Array.from({ length: MONTHS }, (_, index) => {
    const first = new Date(Date.UTC(year, month - 1 - (MONTHS - index), 1))
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0))
    first.setUTCDate(Math.min(date, last.getUTCDate()))
    return first.toISOString().slice(0, 10)
  })
}
