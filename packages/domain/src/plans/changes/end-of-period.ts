import { type Day, FOREVER, formatDay } from '../../kernel/days.js'
import type { PlanRun } from '../plan-run.js'

/** The end a change gives to a period that begins `from`; refused and null when it is not after it. */
export function endOfPeriod(
  run: PlanRun,
  from: Day,
  to: string | null | undefined,
  field: string,
): Day | null {
  if (to === undefined || to === null) return FOREVER
  const day = run.day(to, field)
  if (day === null || day > from) return day
  run.refuse('PERIOD_EMPTY', field, { from: formatDay(from), to: formatDay(day) })
  return null
}
