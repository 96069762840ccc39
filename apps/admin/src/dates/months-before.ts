/**
 * A day, and the same day of the months before it, the earliest first; the last of a month that is shorter.
 *
 * @param months how many months back.
 */
export function monthsBefore(day: string, months: number): readonly string[] {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return Array.from({ length: months + 1 }, (_, place) => {
    const back = month - 1 - (months - place)
    const last = new Date(Date.UTC(year, back + 1, 0)).getUTCDate()
    return new Date(Date.UTC(year, back, Math.min(date, last))).toISOString().slice(0, 10)
  })
}
