import type { PlanRun } from '../plan-run.js'

/** Whether the currency a change tells is the organization's; refused when not. */
export function hasOwnCurrency(run: PlanRun, actual: string | undefined): boolean {
  const expected = run.draft.organization?.currency
  if (actual === undefined || expected === undefined || actual === expected) return true
  run.refuse('CURRENCY_MISMATCH', 'currency', { expected, actual })
  return false
}
