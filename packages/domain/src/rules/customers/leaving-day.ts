import { type Day, FOREVER } from '../../kernel/days.js'
import { announcedChurn } from '../../state/ledger/balance.js'
import type { OrganizationView } from '../../state/view.js'

/**
 * The day after the view's on which an account is known to leave for good: by a churn, or because its
 * record ends; null without one. From the day on which that is recorded nothing is planned with it: no
 * renewal, no expansion and no better service.
 *
 * Source: 3-rules "Retention" (an announced CHURN).
 */
export function leavingDay({ state, day }: OrganizationView, row: number): Day | null {
  const { accounts, ledger } = state
  const churns = announcedChurn(ledger, row, day)
  const closes = accounts.livesOf(row).find(({ from, to }) => from <= day && day < to)?.to
  const leaves = Math.min(churns, closes ?? FOREVER)
  return leaves === FOREVER ? null : leaves
}
