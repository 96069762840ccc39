import type { OrganizationView } from '../state/view.js'
import { TIERS, type Tier } from '../state/vocabulary.js'
import type { AccountCosts } from './account-costs.js'
import { servedTier } from './served-tier.js'

/** Sums accounts into one line. Mutable, and private to the one who sums. */
export class LineSum {
  accounts = 0
  acv = 0
  people = 0
  shared = 0
  technology = 0
  investment = 0
  spare = 0
  idle = 0
  accountsWithoutCost = 0
  readonly #tiers: Record<Tier, number> = { HIGH_TOUCH: 0, LOW_TOUCH: 0, TECH_TOUCH: 0 }

  /** Adds one account. */
  add({ accounts }: OrganizationView, costs: AccountCosts, row: number): void {
    const tier = servedTier(accounts.tier(row), accounts.segment(row))
    this.accounts += 1
    this.acv += accounts.acv(row)
    this.people += costs.people[row] ?? 0
    this.shared += costs.tierCosts.tiers[tier].shared
    this.technology += costs.tierCosts.tiers[tier].technology
    this.investment += costs.investment[row] ?? 0
    this.spare += costs.spare[row] ?? 0
    this.accountsWithoutCost += costs.unknown[row] ?? 0
    this.#tiers[tier] += 1
  }

  /** The tiers that its accounts are served as. */
  tiers(): readonly Tier[] {
    return TIERS.filter((tier) => this.#tiers[tier] > 0)
  }
}
