import { rowFigures } from '../capacity/row-figures.js'
import { rowOfWork } from '../capacity/capacity-row.js'
import { seatsFor } from '../capacity/seats-needed.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { TIERS, type Tier } from '../../entities/vocabularies.js'
import type { AccountCosts } from '../unit-economics/account-costs.js'
import { servedTier } from '../unit-economics/tier-costs.js'

/** What accounts cost now, and would in another tier. */
interface MovementCost {
  readonly before: (accountRow: number) => MinorUnits
  /**
   * @param techTouchAccounts how many share the investment then.
   */
  readonly after: (accountRow: number, to: Tier, techTouchAccounts: number) => MinorUnits | null
}

const WHOLE = 100

/**
 * The cost of a movement. In the new tier the account loads its CSM as that tier does (1/80 of a seat
 * becomes 1/15), at the price per load that it pays now; an account that comes up and pays no CSM yet
 * pays the organization's average price. Shared resources, technology and the part of the investment
 * are those of the new tier. The team is taken as it is: what a whole plan does, its preview tells.
 */
export function movementCost(view: OrganizationView, costs: AccountCosts): MovementCost {
  const { accounts } = view
  const figures = rowFigures(view)
  const { tiers, investment } = costs.tierCosts
  const load = (row: number, tier: Tier): number => {
    const work = rowOfWork('CSM', accounts.segment(row), tier, accounts.complexity(row))
    return seatsFor(accounts.loadWeight(row) / WHOLE, figures[work]?.upper ?? 0)
  }
  const tierOf = (row: number): Tier => servedTier(accounts.tier(row), accounts.segment(row))
  let [paid, loaded] = [0, 0]
  for (const row of accounts.rows) {
    const csm = costs.csm[row] ?? 0
    if (csm === 0) continue
    paid += csm
    loaded += load(row, tierOf(row))
  }
  const csmIn = (row: number, to: Tier): number | null => {
    const now = costs.csm[row] ?? 0
    const loadNow = load(row, tierOf(row))
    if (now > 0) return loadNow === 0 ? now : (now * load(row, to)) / loadNow
    if (TIERS.indexOf(to) >= TIERS.indexOf(tierOf(row))) return 0
    return loaded === 0 ? null : (load(row, to) * paid) / loaded
  }
  return {
    before: (row) => {
      const { shared, technology } = tiers[tierOf(row)]
      return (costs.people[row] ?? 0) + shared + technology + (costs.investment[row] ?? 0)
    },
    after: (row, to, techTouchAccounts) => {
      const csm = csmIn(row, to)
      if (csm === null) return null
      const others = (costs.people[row] ?? 0) - (costs.csm[row] ?? 0)
      const { shared, technology } = tiers[to]
      const part = to === 'TECH_TOUCH' ? investment / Math.max(1, techTouchAccounts) : 0
      return Math.round(others + csm + shared + technology + part)
    },
  }
}
