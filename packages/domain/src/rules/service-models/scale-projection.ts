import { figuresOf } from '../evidence/figures.js'
import { rowFigures } from '../capacity/row-figures.js'
import { rowOfWork } from '../capacity/capacity-row.js'
import { customersOf } from '../customers/customers-of.js'
import { seatsFor, wholeSeats } from '../capacity/seats-needed.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { TIERS, type ServiceModel, type Tier } from '../../entities/vocabularies.js'
import { dollarRate } from '../unit-economics/dollar-rate.js'
import { servedTier, tierCosts } from '../unit-economics/tier-costs.js'
import { csmCost, MODEL_FIGURES } from './model-cost.js'
import type { ScaledBase } from './scaled-base.js'

/** What one model would need at one point. */
interface ScaleNeed {
  readonly model: ServiceModel
  /** The smallest number of whole CSMs at target utilisation. */
  readonly csms: number
  /** CSMs, shared resources, technology and the investment, a year; null without a dollar rate. */
  readonly cost: MinorUnits | null
  /** `cost ÷ recurring revenue`. */
  readonly share: Ratio
}

/** What each model would need at one point of a projection. */
export interface ScaleOutlook extends ScaledBase {
  /** High-touch, low-touch, tech-touch, and hybrid in today's mix (left out without customers). */
  readonly needs: readonly ScaleNeed[]
  readonly evidence: Evidence
}

type Mix = Readonly<Record<Tier, number>>

/** Tech-touch CSMs have no cost of their own in the catalogue: that of low-touch ones is the nearest. */
const CSM_COST = {
  HIGH_TOUCH: MODEL_FIGURES.HIGH_TOUCH.csmCost,
  LOW_TOUCH: MODEL_FIGURES.LOW_TOUCH.csmCost,
  TECH_TOUCH: MODEL_FIGURES.LOW_TOUCH.csmCost,
} as const

/**
 * What each service model would need at the points of a projection: customers ÷ (the capacity table's
 * upper figure × target utilisation), so 500 high-touch customers ÷ (15 × 0.8) are 42 CSMs, where the
 * guide says about 40. CSMs cost what the organization's own do, else the middle of the model's range.
 *
 * Source: BM "Steps 2–5: model selection"; TS "Capacity ratios".
 */
export function scaleProjection(
  view: OrganizationView,
  points: readonly ScaledBase[],
): readonly ScaleOutlook[] {
  const mixes: readonly (readonly [ServiceModel, Mix])[] = [
    ...TIERS.map((tier) => [tier, only(tier)] as const),
    ...todaysMix(view),
  ]
  const { used } = figuresOf(view)
  const target = used('policy.utilisation.target')
  return points.map((point) => {
    const needs = mixes.map(([model, mix]) => needOf(view, model, mix, point))
    return {
      ...point,
      needs,
      evidence: evidenceOf(
        {
          key: 'serviceModels.SCALE',
          params: {
            customers: point.customers,
            needs: needs.map(({ model, csms }) => ({ model, csms })),
          },
        },
        [
          ['customers', point.customers, 'ACCOUNTS'],
          ['arr', point.arr, 'MINOR_UNITS'],
          ['months', point.months, 'MONTHS'],
        ],
        [...TIERS.flatMap((tier) => rowOf(view, tier)?.figures ?? []), target],
      ),
    }
  })
}

function needOf(
  view: OrganizationView,
  model: ServiceModel,
  mix: Mix,
  { customers, arr }: ScaledBase,
): ScaleNeed {
  const target = figuresOf(view).number('policy.utilisation.target')
  const loads = TIERS.map((tier) => {
    const perCsm = (rowOf(view, tier)?.upper ?? 0) * (target > 0 ? target : 1)
    return { tier, customers: customers * mix[tier], load: seatsFor(customers * mix[tier], perCsm) }
  })
  const load = loads.reduce((sum, each) => sum + each.load, 0)
  const csms = wholeSeats(load)
  const cost = costOf(view, loads, load === 0 ? 0 : csms / load)
  const unknown: Ratio = {
    value: null,
    reason: { key: 'serviceModels.REASON_NO_REVENUE', params: {} },
  }
  const share =
    cost === null || arr === null
      ? unknown
      : ratioOf(cost, arr, { key: 'serviceModels.REASON_NO_REVENUE', params: {} })
  return { model, csms, cost, share }
}

/** @param rounding how many CSMs are hired for one that is needed: whole people. */
function costOf(
  view: OrganizationView,
  loads: readonly { readonly tier: Tier; readonly customers: number; readonly load: number }[],
  rounding: number,
): MinorUnits | null {
  const rate = dollarRate(view)
  const costs = tierCosts(view)
  if (rate === null || costs === null) return null
  const { range } = figuresOf(view)
  const own = csmCost(view)
  let total = 0
  for (const { tier, customers, load } of loads) {
    if (customers === 0) continue
    const { lower, upper } = range(CSM_COST[tier])
    const { shared, technology } = costs.tiers[tier]
    total += load * rounding * (own ?? rate.money((lower + upper) / 2))
    total += customers * (shared + technology)
    if (tier === 'TECH_TOUCH') total += costs.investment
  }
  return Math.round(total)
}

function rowOf(view: OrganizationView, tier: Tier) {
  return rowFigures(view)[rowOfWork('CSM', 'SMB', tier, 'MODERATE')]
}

function only(tier: Tier): Mix {
  return { HIGH_TOUCH: 0, LOW_TOUCH: 0, TECH_TOUCH: 0, [tier]: 1 }
}

function todaysMix(view: OrganizationView): readonly (readonly ['HYBRID', Mix])[] {
  const { accounts } = view
  const { rows } = customersOf(view)
  if (rows.length === 0) return []
  const mix = { HIGH_TOUCH: 0, LOW_TOUCH: 0, TECH_TOUCH: 0 }
  for (const row of rows) {
    mix[servedTier(accounts.tier(row), accounts.segment(row))] += 1 / rows.length
  }
  return [['HYBRID', mix]]
}
