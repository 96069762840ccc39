import type { PlanRun } from '../plan-run.js'
import type { Check } from './check.js'

/** Whether a value of the running change passes; refused, naming its field, when not. */
export function judge(run: PlanRun, field: string, value: unknown, check: Check): boolean {
  const fault = check(value)
  if (fault === null) return true
  if ('reason' in fault) run.refuse('INVALID_VALUE', field, { field, ...fault })
  else run.refuse('OUT_OF_RANGE', field, { field, ...fault })
  return false
}
