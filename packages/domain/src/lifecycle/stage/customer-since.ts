import type { Day } from '../../kernel/day.js'
import { parseDay } from '../../kernel/parse-day.js'
import type { OrganizationView } from '../../state/view.js'

/**
 * Since when an account is a customer: the earliest contract start recorded up to the view's day, so
 * that a renewed contract does not make it new again. Null when none was ever recorded.
 */
export function customerSince(view: OrganizationView, row: number): Day | null {
  let since: Day | null = null
  for (const { from, fields } of view.state.accounts.recordAt(row).history) {
    const start = fields.contractStart === null ? null : parseDay(fields.contractStart)
    if (from > view.day || start === null) continue
    if (since === null || start < since) since = start
  }
  return since
}
