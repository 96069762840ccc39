import type { Day } from '../../kernel/day.js'
import type { History } from '../../kernel/history.js'
import type { SuccessPlanFields } from '../../entities/success-plan.js'
import type { Measurement } from './plan-progress.js'

/** A plan's measurements up to a day, out of the history in which each was recorded. */
export function measurementsOf(
  history: History<SuccessPlanFields>,
  asOf: Day,
): readonly Measurement[] {
  return history.flatMap(({ from, set, fields }) => {
    const recorded = set === null || set.includes('measured')
    if (from > asOf || !recorded || fields.measured === null) return []
    return [{ day: from, value: fields.measured }]
  })
}
