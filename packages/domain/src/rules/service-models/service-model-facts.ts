import { type Segment, SEGMENTS, type Tier } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../customers/customers-of.js'

/** What is known of the competition in a segment; null is not known. */
export interface CompetitionFacts {
  /** The service that competitors give at the same ACV. */
  readonly offered: Tier
  /** Whether customers leave for the level of service. */
  readonly drivesChurn: boolean | null
  readonly position: 'PREMIUM' | 'VALUE' | null
  /** The market serves itself and does not value people. */
  readonly selfServeMarket: boolean
}

/** What must stand before a model is chosen; null is not known. */
export interface ReadinessFacts {
  readonly productMarketFit: boolean | null
  readonly instrumentation: boolean | null
  readonly healthData: boolean | null
  /** Content and automation are built. */
  readonly automation: boolean | null
}

/** What the selection of a service model is told beside the organization. Left out is not known. */
export interface ServiceModelFacts {
  /** Gross revenue retention a year, 0–1. */
  readonly retentionOf?: (segment: Segment) => number | null
  readonly competitionOf?: (segment: Segment) => CompetitionFacts | null
  /** Customers of the segment in the projection; by default twice today's (the first scale to bear). */
  readonly projectedCustomersOf?: (segment: Segment) => number | null
  readonly readiness?: ReadinessFacts
}

/** The accounts of one segment that pay. */
export interface SegmentBase {
  readonly segment: Segment
  readonly accounts: number
  /** What they pay a year: balances, else ACV. */
  readonly revenue: MinorUnits
}

/** The segments that have customers, in one pass. */
export function segmentBases(view: OrganizationView): readonly SegmentBase[] {
  const { accounts } = view
  const customers = customersOf(view)
  const sums: Record<Segment, { accounts: number; revenue: number }> = {
    ENTERPRISE: { accounts: 0, revenue: 0 },
    MID_MARKET: { accounts: 0, revenue: 0 },
    SMB: { accounts: 0, revenue: 0 },
  }
  for (const row of customers.rows) {
    const sum = sums[accounts.segment(row)]
    sum.accounts += 1
    sum.revenue += customers.revenueOf(row)
  }
  return SEGMENTS.map((segment) => ({ segment, ...sums[segment] })).filter(
    (base) => base.accounts > 0,
  )
}
