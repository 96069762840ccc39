import { KeptTally } from '../../state/kept-tally.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../customers/customers-of.js'

/** The accounts that are worth most, and what is known of the value they get. */
interface TopAccounts {
  readonly accounts: number
  /** With a success plan that is on its way or was achieved. */
  readonly planned: number
  /** With a success plan whose metric was measured. */
  readonly measured: number
}

/** The top accounts of those that pay: high-touch, without a tier those of the enterprise segment, and strategic ones. */
export function topAccounts(view: OrganizationView): TopAccounts {
  return kept.of(view)
}

const kept = new KeptTally<TopAccounts, TopAccounts | null>({
  count: (view) =>
    sum(
      Array.from(customersOf(view).rows, (row) => topAccount(view, row)),
      { accounts: 0, planned: 0, measured: 0 },
      1,
    ),
  itemsOf: (view, row) => (customersOf(view).isPaying(row) ? topAccount(view, row) : null),
  together: (_, row) => [row],
  moved: (top, was, is) => sum(is, sum(was, top, -1), 1),
})

function sum(each: readonly (TopAccounts | null)[], to: TopAccounts, sign: 1 | -1): TopAccounts {
  let { accounts, planned, measured } = to
  for (const top of each) {
    if (top === null) continue
    accounts += sign * top.accounts
    planned += sign * top.planned
    measured += sign * top.measured
  }
  return { accounts, planned, measured }
}

/** What one that pays adds; null where it is no top account. */
function topAccount(view: OrganizationView, row: number): TopAccounts | null {
  const { accounts } = view
  const tier = accounts.tier(row)
  const isHigh =
    tier === 'HIGH_TOUCH' ||
    (tier === null && accounts.segment(row) === 'ENTERPRISE') ||
    accounts.strategic(row)
  if (!isHigh) return null
  const plans = view.ofAccount('successPlan', row)
  const isPlanned = plans.some(({ status }) => status === 'ACTIVE' || status === 'ACHIEVED')
  return {
    accounts: 1,
    planned: Number(isPlanned),
    measured: Number(plans.some((plan) => plan.measured !== null)),
  }
}
