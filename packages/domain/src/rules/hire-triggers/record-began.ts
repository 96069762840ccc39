import { type Day, FOREVER } from '../../kernel/days.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { OrganizationView } from '../../state/view.js'
import { lookback } from './reached-days.js'

const known = new WeakMap<OrganizationState, Day>()

/**
 * The first day on which somebody answers for an account: what lasts is not asked of the days before, on
 * which there were no books to be full. The day on which the organization begins where nobody ever does.
 */
export function recordBegan(state: OrganizationState): Day {
  let began = known.get(state)
  if (began === undefined) {
    const { coverage } = state
    const { from } = coverage.columns
    began = FOREVER
    for (let row = 0; row < coverage.rowCount; row += 1) {
      if (coverage.isUsed(row)) began = Math.min(began, from.at(row))
    }
    if (began === FOREVER) began = state.organization.history[0]?.from ?? began
    known.set(state, began)
  }
  return began
}

/** Whether the record of books is shorter than what “consistently” looks back on. */
export function isShortRecord(view: OrganizationView): boolean {
  return view.day - Math.max(0, ...lookback(view)) < recordBegan(view.state)
}
