import { customersOf } from '../../customers/customers-of.js'
import { DAYS_A_MONTH } from '../../../kernel/days.js'
import { figuresOf } from '../../evidence/figures.js'
import { evidenceOf } from '../../evidence/evidence.js'
import { viewAt } from '../../../state/view-at.js'
import type { OrganizationView } from '../../../state/view.js'
import type { MoveOnCondition } from '../move-on-condition.js'

/**
 * New markets or segments: customers in a region or segment that had none a year ago (policy). Not
 * evaluated while there were no customers at all then.
 */
export function newMarkets(view: OrganizationView): MoveOnCondition {
  const key = 'policy.stage.newMarkets'
  const { used, number } = figuresOf(view)
  const months = number(key)
  const then = viewAt(view.state, view.day - Math.round(months * DAYS_A_MONTH))
  const before = marketsOf(then)
  const entered = [...marketsOf(view)].filter((market) => !before.has(market)).toSorted()
  const known = before.size > 0
  return {
    id: 'NEW_MARKETS',
    stage: 3,
    status: !known ? 'NOT_EVALUATED' : entered.length > 0 ? 'MET' : 'NOT_MET',
    evidence: evidenceOf(
      known
        ? { key: 'orgStructure.NEW_MARKETS', params: { markets: entered, months } }
        : { key: 'orgStructure.NO_PAST_CUSTOMERS', params: { months } },
      [
        ['customersBefore', customersOf(then).count, 'ACCOUNTS'],
        ['entered', known ? entered.join(', ') : null, 'TEXT'],
      ],
      [used(key)],
    ),
  }
}

/** Segments and regions with customers, each by its text. */
function marketsOf(view: OrganizationView): ReadonlySet<string> {
  const { accounts } = view
  const markets = new Set<string>()
  for (const row of customersOf(view).rows) {
    markets.add(accounts.segment(row))
    const region = accounts.region(row)
    if (region !== null) markets.add(region)
  }
  return markets
}
