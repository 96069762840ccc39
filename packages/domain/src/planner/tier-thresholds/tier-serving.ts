import { type Tier, TIERS } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { TierCost } from './tier-cost.js'
import type { ThresholdAccount, ThresholdProblem } from './threshold-problem.js'

/** What a tier's accounts are, cost and are expected to keep in a year. */
export interface TierServing {
  readonly tier: Tier
  readonly accounts: number
  readonly revenue: MinorUnits
  /** What they are expected to keep paying. */
  readonly kept: MinorUnits
  /** Of a tech-touch tier that has yet to be founded, what that takes too. */
  readonly cost: MinorUnits
  /** CSM seats that they take. */
  readonly seats: number
}

/** What serving everybody in some way costs and keeps in a year. */
export interface Serving {
  readonly cost: MinorUnits
  readonly kept: MinorUnits
  /** `kept ÷ revenue`, a fraction. */
  readonly grr: number
  readonly seats: number
  /** High-touch, low-touch, tech-touch. */
  readonly tiers: readonly TierServing[]
}

/** What accounts are judged by. */
export interface Judged {
  readonly problem: ThresholdProblem
  readonly cost: TierCost
}

/**
 * Adds up what everybody costs and keeps, account by account.
 *
 * @param tierOf how an account is served.
 * @param founds whether a tech-touch tier with anybody in it has to be founded, where it does not stand.
 */
export function servingOf(
  { problem: { accounts, revenue, costs, kept }, cost }: Judged,
  tierOf: (account: ThresholdAccount) => Tier,
  founds: boolean,
): Serving {
  const sums = new Map(
    TIERS.map((tier) => [tier, { tier, accounts: 0, revenue: 0, kept: 0, cost: 0, seats: 0 }]),
  )
  for (const [at, account] of accounts.entries()) {
    const tier = tierOf(account)
    const sum = sums.get(tier)!
    if (founds && tier === 'TECH_TOUCH' && sum.accounts === 0) sum.cost += cost.founding
    sum.accounts += 1
    sum.revenue += account.revenue
    sum.kept += kept[tier][at]!
    sum.cost += costs[tier][at]!
    sum.seats += cost.seats(account.row, tier)
  }
  const tiers = [...sums.values()]
  const total = (of: (each: TierServing) => number) =>
    tiers.reduce((sum, each) => sum + of(each), 0)
  const keptByAll = total((each) => each.kept)
  return {
    cost: total((each) => each.cost),
    kept: keptByAll,
    grr: keptByAll / revenue,
    seats: total((each) => each.seats),
    tiers,
  }
}
