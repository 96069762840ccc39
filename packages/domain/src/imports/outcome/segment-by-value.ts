import type { Segment } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import { tierThresholds } from '../../rules/service-models/tier-thresholds.js'
import { planRatesOf } from '../../state/plan-rates.js'
import type { OrganizationView } from '../../state/view.js'

/** The segment of an account by what it is worth a year in a currency; null when nothing can be said. */
export type SegmentByValue = (acv: MinorUnits, currency: string | null) => Segment | null

/**
 * Tells the segment of accounts of which a file says none: enterprise from the value that earns high-touch
 * on, mid-market from the one that earns low-touch, by the guides' thresholds or the organization's own.
 */
export function segmentByValue(view: OrganizationView): SegmentByValue {
  const thresholds = tierThresholds(view)
  const rates = planRatesOf(view.state.organization)
  return (acv, currency) => {
    if (thresholds === null || !rates.knows(currency)) return null
    const value = rates.worth(currency, acv, view.day)
    if (value >= thresholds.highTouch) return 'ENTERPRISE'
    return value >= thresholds.lowTouch ? 'MID_MARKET' : 'SMB'
  }
}
