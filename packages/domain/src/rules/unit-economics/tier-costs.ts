import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { Segment, Tier } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import type { FigureUsed } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { dollarRate } from './dollar-rate.js'

const BY_SEGMENT: Readonly<Record<Segment, Tier>> = {
  ENTERPRISE: 'HIGH_TOUCH',
  MID_MARKET: 'LOW_TOUCH',
  SMB: 'TECH_TOUCH',
}

/** The tier that an account is served as: its own, or without one its segment's, as capacity has it. */
export function servedTier(tier: Tier | null, segment: Segment): Tier {
  return tier ?? BY_SEGMENT[segment]
}

/** What an account of a tier costs a year beside people. */
interface TierCost {
  readonly shared: MinorUnits
  readonly technology: MinorUnits
  /** The policies behind it, and the exchange rate. */
  readonly figures: readonly FigureUsed[]
}

/** The costs that policy sets. */
export interface TierCosts {
  readonly tiers: Readonly<Record<Tier, TierCost>>
  /** What content and automation of the tech-touch tier cost a year, whatever its accounts. */
  readonly investment: MinorUnits
}

/** The policy of each tier, and of the tech-touch tier's fixed investment. */
const TIER_COST_FIGURES = {
  HIGH_TOUCH: ['policy.cost.shared.highTouch', 'policy.cost.technology.highTouch'],
  LOW_TOUCH: ['policy.cost.shared.lowTouch', 'policy.cost.technology.lowTouch'],
  TECH_TOUCH: ['policy.cost.shared.techTouch', 'policy.cost.technology.techTouch'],
} as const satisfies Readonly<Record<Tier, readonly [NumberBenchmarkKey, NumberBenchmarkKey]>>

const INVESTMENT = 'policy.cost.techTouch.fixed'

/**
 * Shared resources, technology and the fixed investment in the organization's money.
 *
 * @returns null when dollars cannot be turned into it.
 */
export function tierCosts(view: OrganizationView): TierCosts | null {
  const rate = dollarRate(view)
  if (rate === null) return null
  const { number, used } = figuresOf(view)
  const cost = (tier: Tier): TierCost => {
    const [shared, technology] = TIER_COST_FIGURES[tier]
    return {
      shared: rate.money(number(shared)),
      technology: rate.money(number(technology)),
      figures: [
        used(shared),
        used(technology),
        ...(tier === 'TECH_TOUCH' ? [used(INVESTMENT)] : []),
        ...rate.figures,
      ],
    }
  }
  return {
    tiers: {
      HIGH_TOUCH: cost('HIGH_TOUCH'),
      LOW_TOUCH: cost('LOW_TOUCH'),
      TECH_TOUCH: cost('TECH_TOUCH'),
    },
    investment: rate.money(number(INVESTMENT)),
  }
}
