import { firstOfMonth } from '@/dates/calendar-days'

const PAST = 9
const AHEAD = 6

/** The firsts of the months around a day, nine before it and six after, with the day itself between them. */
export function trendDays(day: string): readonly string[] {
  const past = Array.from({ length: PAST }, (_, index) => firstOfMonth(day, index - PAST + 1))
  const ahead = Array.from({ length: AHEAD }, (_, index) => firstOfMonth(day, index + 1))
  return [...new Set([...past.filter((each) => each <= day), day, ...ahead])]
}
