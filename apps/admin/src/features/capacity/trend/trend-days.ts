const PAST = 9
const AHEAD = 6

/** The firsts of the months around a day, nine before it and six after, with the day itself between them. */
export function trendDays(day: string): readonly string[] {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = (offset: number): string =>
    new Date(Date.UTC(year, month - 1 + offset)).toISOString().slice(0, 10)
  const past = Array.from({ length: PAST }, (_, index) => first(index - PAST + 1))
  const ahead = Array.from({ length: AHEAD }, (_, index) => first(index + 1))
  return [...new Set([...past.filter((each) => each <= day), day, ...ahead])]
}
