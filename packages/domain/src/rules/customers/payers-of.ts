import { lazy } from '../../kernel/lazy.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf, revenueOf } from './customers-of.js'

/** Accounts that an answer points at, with what they pay. */
export interface Payers {
  /** The largest first; alike ones by their row. */
  readonly rows: Int32Array
  /** So many of them, without sorting the others. */
  first(count: number): Int32Array
  /** The first of them; null without any. */
  readonly largest: number | null
  /** What all of them pay a year. */
  readonly revenue: MinorUnits
}

/**
 * Accounts by what they pay a year, and its sum; accounts that are not live are judged by their balance. They are
 * sorted only for whoever asks for more than the first.
 *
 * @param rows each once.
 */
export function payersOf(view: OrganizationView, rows: Iterable<number>): Payers {
  const customers = customersOf(view)
  const accounts = Int32Array.from(rows)
  const pays = new Float64Array(accounts.length)
  let [revenue, first] = [0, -1]
  const isBefore = (one: number, other: number): number =>
    pays[other]! - pays[one]! || accounts[one]! - accounts[other]!
  for (const [at, row] of accounts.entries()) {
    const amount = customers.isPaying(row) ? customers.revenueOf(row) : revenueOf(view, row).amount
    pays[at] = amount
    revenue += amount
    if (first === -1 || isBefore(at, first) < 0) first = at
  }
  const sortedOf = (places: readonly number[]) =>
    Int32Array.from(places.toSorted(isBefore), (at) => accounts[at]!)
  const sorted = lazy(() => sortedOf([...accounts.keys()]))
  return {
    first: (count) => {
      if (count >= accounts.length) return sorted()
      const least = pays.toSorted()[accounts.length - count]!
      return sortedOf([...accounts.keys()].filter((at) => pays[at]! >= least)).subarray(0, count)
    },
    get rows() {
      return sorted()
    },
    largest: accounts[first] ?? null,
    revenue,
  }
}
