import type { OrganizationView } from '../../state/view.js'
import type { CapacityLine } from '../../rules/capacity/capacity-group.js'
import { rollUp } from '../../rules/capacity/roll-up.js'
import { customersByCell } from './customer-cells.js'
import { arrivalParts } from './customer-rates.js'
import { GROWING_FAMILIES, type GrowingFamily } from './growing-family.js'
import type { GrowthModel } from './growth-model.js'
import { retentionOnRecord } from './retention-on-record.js'
import { type StaffOnRecord, staffOnRecord } from './staff-on-record.js'
import { type WorkPerCustomer, workPerCustomer } from './work-per-customer.js'

/** What of an organization does not depend on what is assumed; made once for many sets of assumptions. */
export interface GrowthBase {
  readonly view: OrganizationView
  readonly months: number
  readonly customers: GrowthModel['base']
  /** The part of a segment's new customers that each of its cells gets. */
  readonly arrivals: Float64Array
  readonly work: WorkPerCustomer
  readonly board: ReadonlyMap<GrowingFamily, CapacityLine>
  readonly retention: GrowthModel['retention']
  readonly staff: StaffOnRecord
}

/**
 * @param isAhead whether what is recorded for the days ahead counts: starts, leavers, leaves and announced losses.
 *   A back-test looks at none of it.
 */
export function growthBase(view: OrganizationView, months: number, isAhead = true): GrowthBase {
  const customers = customersByCell(view, isAhead ? months : 0)
  const [group] = rollUp(view, 'ORGANIZATION', { families: GROWING_FAMILIES })
  return {
    view,
    months,
    customers,
    arrivals: arrivalParts(customers.customers),
    work: workPerCustomer(view, customers.customers),
    board: new Map(group?.lines.map((line) => [line.family as GrowingFamily, line])),
    retention: retentionOnRecord(view),
    staff: staffOnRecord(view, months, isAhead),
  }
}
