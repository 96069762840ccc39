import type { BenchmarkKey } from '../../benchmarks/benchmarks.js'
import { figuresOf } from '../evidence/figures.js'
import type { FigureUsed } from '../evidence/evidence.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { dollarRate } from '../unit-economics/dollar-rate.js'

/** What tiers are assigned by, in the organization's money. */
export interface TierThresholds {
  /** ACV from which an account earns high-touch, and low-touch. */
  readonly highTouch: MinorUnits
  readonly lowTouch: MinorUnits
  /** Share of the next threshold from which an account at risk is promoted for a time. */
  readonly atRiskShare: number
  /** Days of such a promotion. */
  readonly promotionDays: number
  /** Distance from a threshold, as a share of it, within which a crossing waits. */
  readonly hysteresis: number
  readonly figures: readonly FigureUsed[]
}

const KEYS = [
  'policy.tier.highTouch.acv',
  'policy.tier.lowTouch.acv',
  'policy.tier.atRisk.acvShare',
  'policy.tier.atRisk.duration',
  'policy.tier.hysteresis',
  'policy.tier.evaluation.months',
] as const satisfies readonly BenchmarkKey[]

const known = new WeakMap<OrganizationView, TierThresholds>()

/**
 * The thresholds in force on the view's day.
 *
 * @returns null when dollars cannot be turned into the organization's money.
 */
export function tierThresholds(view: OrganizationView): TierThresholds | null {
  const before = known.get(view)
  if (before !== undefined) return before
  const rate = dollarRate(view)
  if (rate === null) return null
  const { number, used } = figuresOf(view)
  const [highTouch, lowTouch, atRiskShare, promotionDays, hysteresis] = KEYS
  const thresholds: TierThresholds = {
    highTouch: rate.money(number(highTouch)),
    lowTouch: rate.money(number(lowTouch)),
    atRiskShare: number(atRiskShare),
    promotionDays: Math.round(number(promotionDays)),
    hysteresis: number(hysteresis),
    figures: [...KEYS.map((key) => used(key)), ...rate.figures],
  }
  known.set(view, thresholds)
  return thresholds
}
