import { type Change, type Day, parseDay } from '@postscale/domain'

/** The day on which all of a plan holds: today, or its latest effective day when that is in the future. */
export function dayOfPlan(changes: readonly Change[], today: Day): Day {
  const days = changes.map((change) =>
    'effective' in change ? (parseDay(change.effective) ?? today) : today,
  )
  return days.reduce((latest, day) => Math.max(latest, day), today)
}
