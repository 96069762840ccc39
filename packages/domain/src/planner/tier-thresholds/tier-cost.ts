import { type Tier, TIERS } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { csmCost, modelCost } from '../../rules/service-models/model-cost.js'
import { movementCost } from '../../rules/service-models/movement-cost.js'
import type { AccountCosts } from '../../rules/unit-economics/account-costs.js'
import { techTouchInvestment } from '../../rules/unit-economics/tech-touch-investment.js'
import type { AssumptionSource } from '../growth/assumption.js'

/** What serving accounts in a tier costs a year. */
export interface TierCost {
  readonly of: (accountRow: number, tier: Tier) => MinorUnits
  /** CSM seats that an account takes in a tier. */
  readonly seats: (accountRow: number, tier: Tier) => number
  /** What all CSM seats together can carry. */
  readonly capacity: number
  /** What founding the tech-touch tier takes a year, once for all of it; 0 where it stands. */
  readonly founding: MinorUnits
  /** HISTORY: the organization's own seats. BENCHMARK: list prices of the guides' models. OVERRIDE: whoever asks. */
  readonly sourceOf: (tier: Tier) => AssumptionSource
}

/**
 * What an account costs in a tier, as movements between tiers are judged: its part of a CSM at what the organization's own
 * cost, the others who serve it, shared resources and technology (`movementCost`). Whoever has no CSM is counted as if it
 * had one. Where no CSM's cost tells, it is the list price of the tier's model (`modelCost`).
 *
 * @param asked cost of one customer a year by tier, in minor units.
 * Source: 3-rules "Service models and tiers".
 */
export function tierCost(
  view: OrganizationView,
  costs: AccountCosts,
  asked: ReadonlyMap<Tier, MinorUnits>,
): TierCost {
  const { yearly, seats, capacity } = movementCost(view, costs)
  const isOwn = csmCost(view) !== null
  // Tech-touch spreads its investment over its accounts; here that is paid once.
  const listed = new Map(
    TIERS.map((tier) => [tier, modelCost(view, tier, Number.POSITIVE_INFINITY)?.cost ?? 0]),
  )
  const investment = techTouchInvestment(view)
  const stands = investment === null || investment.accounts > 0
  return {
    of: (row, tier) =>
      asked.get(tier) ??
      // As if it came up from tech-touch: then it gets a CSM where it has none.
      (isOwn ? yearly(row, 'TECH_TOUCH', tier) : null) ??
      listed.get(tier)!,
    seats,
    capacity,
    founding: stands ? 0 : investment.perYear,
    sourceOf: (tier) => (asked.has(tier) ? 'OVERRIDE' : isOwn ? 'HISTORY' : 'BENCHMARK'),
  }
}
