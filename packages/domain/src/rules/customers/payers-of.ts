import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { revenueOf } from './customers-of.js'

/** Accounts that an answer points at, with what they pay. */
export interface Payers {
  /** The largest first; alike ones by their row. */
  readonly rows: Int32Array
  /** What all of them pay a year. */
  readonly revenue: MinorUnits
}

/**
 * Accounts by what they pay a year, and its sum; accounts that are not live are judged by their balance.
 *
 * @param rows each once.
 */
export function payersOf(view: OrganizationView, rows: Iterable<number>): Payers {
  const payers = Array.from(rows, (row) => ({ row, pays: revenueOf(view, row).amount }))
  const sorted = payers.toSorted((a, b) => b.pays - a.pays || a.row - b.row)
  return {
    rows: Int32Array.from(sorted, ({ row }) => row),
    revenue: payers.reduce((sum, { pays }) => sum + pays, 0),
  }
}
