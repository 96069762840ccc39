import type { Responsibility } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { CAPACITY_ROWS, type CapacityRow, rowOfWork } from '../../rules/capacity/capacity-row.js'
import { eachEndToEndWork, isEndToEnd } from '../../rules/capacity/end-to-end-work.js'
import { eachWork } from '../../rules/capacity/each-work.js'
import { CUSTOMER_CELLS, cellOfAccount } from './customer-cells.js'
import { CSM_ROWS } from './csm-rows.js'
import { customersOf } from '../../rules/customers/customers-of.js'

const WHOLE = 100

/** What one customer of each cell weighs in a row of the capacity table; by row, a column over the cells. */
export type WorkPerCustomer = ReadonlyMap<CapacityRow, Float64Array>

/**
 * What one more customer of a cell adds to each row: what the present customers of the cell weigh there, by head. Of
 * a cell without customers: one ordinary account of its own row, and for other work what the customers of its
 * segment weigh, else all of them. Accounts that pay nothing stay as they are and add nothing.
 */
export function workPerCustomer(view: OrganizationView, customers: Float64Array): WorkPerCustomer {
  const weights = new Map(
    CAPACITY_ROWS.map((row) => [row, new Float64Array(CUSTOMER_CELLS.length)] as const),
  )
  const paying = customersOf(view)
  const add = (responsibility: Responsibility, account: number, weight: number): void => {
    if (!paying.isPaying(account)) return
    const { accounts } = view
    const tier = responsibility === 'CSM' ? accounts.tier(account) : null
    const row = rowOfWork(
      responsibility,
      accounts.segment(account),
      tier,
      accounts.complexity(account),
    )
    weights.get(row)![cellOfAccount(view, account)]! += weight / WHOLE
  }
  eachWork(view, add)
  if (isEndToEnd(view)) eachEndToEndWork(view, add)
  return new Map([...weights].map(([row, sums]) => [row, perCustomer(row, sums, customers)]))
}

function perCustomer(
  row: CapacityRow,
  weights: Float64Array,
  customers: Float64Array,
): Float64Array {
  const mean = (isIn: (cell: number) => boolean): number | null => {
    let [weight, count] = [0, 0]
    for (let cell = 0; cell < weights.length; cell += 1) {
      if (!isIn(cell)) continue
      weight += weights[cell]!
      count += customers[cell]!
    }
    return count === 0 ? null : weight / count
  }
  const isCsm = CSM_ROWS.includes(row)
  return weights.map((weight, cell) => {
    if (customers[cell]! > 0) return weight / customers[cell]!
    if (isCsm) return Number(CUSTOMER_CELLS[cell]!.row === row)
    const { segment } = CUSTOMER_CELLS[cell]!
    return mean((each) => CUSTOMER_CELLS[each]!.segment === segment) ?? mean(() => true) ?? 0
  })
}
