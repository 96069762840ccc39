import { type Segment, SEGMENTS } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { type CapacityRow, rowOfWork } from '../../rules/capacity/capacity-row.js'
import { customersOf } from '../../rules/customers/customers-of.js'
import { leavingDay } from '../../rules/customers/leaving-day.js'
import { CSM_ROWS } from './csm-rows.js'
import { monthOf } from './months-ahead.js'

/** Customers of one segment who are served as one row of the capacity table. */
interface CustomerCell {
  readonly segment: Segment
  readonly row: CapacityRow
}

/** All cells; a projection's columns of customers and revenue are in their order. */
export const CUSTOMER_CELLS: readonly CustomerCell[] = SEGMENTS.flatMap((segment) =>
  CSM_ROWS.map((row) => ({ segment, row })),
)

/** The cell of a segment's customers that are served as a row; by default the row that the segment itself has. */
export function cellOf(
  segment: Segment,
  row: CapacityRow = rowOfWork('CSM', segment, null, 'MODERATE'),
): number {
  return CUSTOMER_CELLS.findIndex((cell) => cell.segment === segment && cell.row === row)
}

/** The cell that an account's customers count in: that of the account at the top of its family. */
export function cellOfAccount(view: OrganizationView, row: number): number {
  const { accounts } = view
  const top = customersOf(view).customerOf(row)
  return cellOf(
    accounts.segment(top),
    rowOfWork('CSM', accounts.segment(top), accounts.tier(top), 'MODERATE'),
  )
}

/** A day's customers by cell, and those who are announced to leave. */
export interface CustomersByCell {
  readonly customers: Float64Array
  /** In minor units a year. */
  readonly revenue: Float64Array
  /** By month (1 is the first after the day) and cell: who is announced to leave by then, and what they pay. */
  readonly leaving: Float64Array
  readonly leavingRevenue: Float64Array
}

/**
 * The day's customers by cell; they and what they pay add up to what `customersOf` says.
 *
 * @param months of the horizon; later announcements are not looked at.
 */
export function customersByCell(view: OrganizationView, months: number): CustomersByCell {
  const size = CUSTOMER_CELLS.length
  const sums: CustomersByCell = {
    customers: new Float64Array(size),
    revenue: new Float64Array(size),
    leaving: new Float64Array((months + 1) * size),
    leavingRevenue: new Float64Array((months + 1) * size),
  }
  const customers = customersOf(view)
  const counted = new Set<number>()
  for (const row of customers.rows) {
    const top = customers.customerOf(row)
    const cell = cellOfAccount(view, row)
    sums.revenue[cell]! += customers.revenueOf(row)
    if (counted.has(top)) continue
    counted.add(top)
    sums.customers[cell]! += 1
    const leaves = leavingDay(view, top)
    const month = leaves === null ? months + 1 : Math.max(1, monthOf(view.day, leaves))
    if (month > months) continue
    sums.leaving[month * size + cell]! += 1
    sums.leavingRevenue[month * size + cell]! += customers.familyRevenue(top)
  }
  return sums
}
