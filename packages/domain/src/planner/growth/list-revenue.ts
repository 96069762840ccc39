import type { RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { Segment } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import type { FigureUsed } from '../../rules/evidence/evidence.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import { dollarRate } from '../../rules/unit-economics/dollar-rate.js'

const ACV: Readonly<Record<Segment, RangeBenchmarkKey>> = {
  ENTERPRISE: 'serviceModel.highTouch.acvMinimum',
  MID_MARKET: 'serviceModel.lowTouch.acv',
  SMB: 'serviceModel.techTouch.acv',
}

interface ListRevenue {
  /** In minor units a year. */
  readonly value: number
  readonly ends: readonly [low: number, high: number]
  readonly figures: readonly FigureUsed[]
}

/**
 * What a customer of a segment would pay by the guide: the middle of the ACVs of the service model that the segment
 * is served by. Null where dollars cannot be turned into the organization's money.
 *
 * Source: BM "Four models".
 */
export function listRevenue(view: OrganizationView, segment: Segment): ListRevenue | null {
  const rate = dollarRate(view)
  if (rate === null) return null
  const { range, used } = figuresOf(view)
  const { lower, upper } = range(ACV[segment])
  return {
    value: rate.money((lower + upper) / 2),
    ends: [rate.money(lower), rate.money(upper)],
    figures: [used(ACV[segment]), ...rate.figures],
  }
}
