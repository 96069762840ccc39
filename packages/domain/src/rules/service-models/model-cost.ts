import type { RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { Tier } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import type { FigureUsed } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { customerCost } from '../unit-economics/customer-cost.js'
import { dollarRate } from '../unit-economics/dollar-rate.js'
import { tierCosts } from '../unit-economics/tier-costs.js'

/** The catalogue's figures of each model's people. Tech-touch is mostly a fixed cost and names no CSM. */
export const MODEL_FIGURES = {
  HIGH_TOUCH: {
    accounts: 'serviceModel.highTouch.accounts',
    csmCost: 'serviceModel.highTouch.csmCost',
  },
  LOW_TOUCH: {
    accounts: 'serviceModel.lowTouch.accounts',
    csmCost: 'serviceModel.lowTouch.csmCost',
  },
  TECH_TOUCH: { accounts: 'serviceModel.techTouch.accounts', csmCost: null },
} as const satisfies Readonly<
  Record<Tier, { readonly accounts: RangeBenchmarkKey; readonly csmCost: RangeBenchmarkKey | null }>
>

/**
 * What a whole CSM of this organization costs a year on average, in minor units:
 * `Σ FTE × loaded cost ÷ Σ FTE` over the CSMs whose cost the person or the seat's budget tells. Null when
 * none does.
 */
export function csmCost(view: OrganizationView): number | null {
  let [cost, fte] = [0, 0]
  for (const seat of view.positions.values()) {
    if (view.roles.get(seat.roleId)?.family !== 'CSM') continue
    for (const occupancy of view.occupanciesOfPosition(seat.id)) {
      const loaded = view.people.get(occupancy.personId)?.loadedCost ?? seat.budgetedCost
      if (loaded === null) continue
      cost += occupancy.fte * loaded
      fte += occupancy.fte
    }
  }
  return fte === 0 ? null : cost / fte
}

/** What one customer would cost in a model. */
interface ModelCost {
  readonly cost: MinorUnits
  readonly figures: readonly FigureUsed[]
}

/**
 * Cost of one customer in a model: `CSM ÷ accounts per CSM + shared + technology`. The CSM costs what the
 * organization's own cost on average, else the middle of the model's range; accounts per CSM are the
 * middle of the model's range in BM. Tech-touch has no CSM and spreads its investment over its accounts.
 *
 * @param accounts customers who would be served so.
 * @returns null when dollars cannot be turned into the organization's money.
 * Source: BM "Step 1: unit economics" and "Four models".
 */
export function modelCost(view: OrganizationView, model: Tier, accounts: number): ModelCost | null {
  const rate = dollarRate(view)
  const costs = tierCosts(view)
  if (rate === null || costs === null) return null
  const { used, range } = figuresOf(view)
  const middle = ({ lower, upper }: ReturnType<typeof range>): number => (lower + upper) / 2
  const { shared, technology, figures } = costs.tiers[model]
  const keys = MODEL_FIGURES[model]
  if (keys.csmCost === null) {
    const part = costs.investment / Math.max(1, accounts)
    return { cost: Math.round(part + shared + technology), figures }
  }
  const own = csmCost(view)
  const { total } = customerCost({
    csmLoadedCost: own ?? rate.money(middle(range(keys.csmCost))),
    accountsPerCsm: middle(range(keys.accounts)),
    shared,
    technology,
    currency: view.organization.currency,
  })
  if (total.value === null) return null
  return {
    cost: total.value,
    figures: [...(own === null ? [used(keys.csmCost)] : []), used(keys.accounts), ...figures],
  }
}
