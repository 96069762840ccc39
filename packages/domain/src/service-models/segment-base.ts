import type { MinorUnits } from '../kernel/minor-units.js'
import type { OrganizationView } from '../state/view.js'
import { SEGMENTS, type Segment } from '../state/vocabulary.js'

/** The customers of one segment. */
export interface SegmentBase {
  readonly segment: Segment
  readonly accounts: number
  readonly acv: MinorUnits
}

/** The segments that have customers, in one pass. */
export function segmentBases({ accounts }: OrganizationView): readonly SegmentBase[] {
  const sums: Record<Segment, { accounts: number; acv: number }> = {
    ENTERPRISE: { accounts: 0, acv: 0 },
    MID_MARKET: { accounts: 0, acv: 0 },
    SMB: { accounts: 0, acv: 0 },
  }
  for (const row of accounts.rows) {
    const sum = sums[accounts.segment(row)]
    sum.accounts += 1
    sum.acv += accounts.acv(row)
  }
  return SEGMENTS.map((segment) => ({ segment, ...sums[segment] })).filter(
    (base) => base.accounts > 0,
  )
}
