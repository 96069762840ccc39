import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { RoleFamily, Segment, Tier } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import type { FigureUsed } from '../evidence/evidence.js'
import { capacityOf } from '../capacity/capacity-of.js'
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
  /** What building the tech-touch tier takes a year over the years of the policy, by the list. */
  readonly investment: MinorUnits
}

/** The policy of each tier, and of the tech-touch tier's fixed investment. */
const TIER_COST_FIGURES = {
  HIGH_TOUCH: ['policy.cost.shared.highTouch', 'policy.cost.technology.highTouch'],
  LOW_TOUCH: ['policy.cost.shared.lowTouch', 'policy.cost.technology.lowTouch'],
  TECH_TOUCH: ['policy.cost.shared.techTouch', 'policy.cost.technology.techTouch'],
} as const satisfies Readonly<Record<Tier, readonly [NumberBenchmarkKey, NumberBenchmarkKey]>>

const INVESTMENT = 'policy.cost.techTouch.fixed'
const YEARS = 'policy.cost.techTouch.years'

/**
 * Shared resources, technology and the fixed investment in the organization's money, as the list has
 * them: whatever the organization's own seats do of it (see `ownTierCosts`).
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
        ...(tier === 'TECH_TOUCH' ? [used(INVESTMENT), used(YEARS)] : []),
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
    investment: rate.money(number(INVESTMENT) / Math.max(1, number(YEARS))),
  }
}

/** The parts of the shared allowance, and whose seats do that work. */
const PARTS = [
  [['IMPLEMENTATION'], 'policy.cost.shared.part.onboarding'],
  [['SUPPORT'], 'policy.cost.shared.part.support'],
  [['CS_OPS', 'ENABLEMENT'], 'policy.cost.shared.part.training'],
] as const satisfies readonly (readonly [readonly RoleFamily[], NumberBenchmarkKey])[]

/** Whether anyone sits in a seat of the family: then its work is paid for by seats and by no allowance. */
export function isStaffed(view: OrganizationView, family: RoleFamily): boolean {
  return capacityOf(view)
    .ofFamily(family)
    .some(({ holders }) => holders.length > 0)
}

/**
 * The tier costs that are left once the organization's own seats do the work: of the shared allowance
 * (onboarding, support, training: policy, thirds) only the parts of families in which nobody sits.
 *
 * Source: BM "Step 1: unit economics"; 3-rules "Unit economics".
 */
export function ownTierCosts(view: OrganizationView): TierCosts | null {
  const list = tierCosts(view)
  if (list === null) return null
  const { number, used } = figuresOf(view)
  const whole = PARTS.reduce((sum, [, key]) => sum + number(key), 0)
  const done = PARTS.filter(([families]) => families.some((family) => isStaffed(view, family)))
  if (done.length === 0 || whole === 0) return list
  const left = 1 - done.reduce((sum, [, key]) => sum + number(key), 0) / whole
  const parts = done.map(([, key]) => used(key))
  const own = ({ shared, technology, figures }: TierCost): TierCost => ({
    shared: Math.round(shared * Math.max(0, left)),
    technology,
    figures: [...figures, ...parts],
  })
  const { HIGH_TOUCH, LOW_TOUCH, TECH_TOUCH } = list.tiers
  return {
    tiers: {
      HIGH_TOUCH: own(HIGH_TOUCH),
      LOW_TOUCH: own(LOW_TOUCH),
      TECH_TOUCH: own(TECH_TOUCH),
    },
    investment: list.investment,
  }
}
