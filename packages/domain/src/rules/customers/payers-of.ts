import { lazy } from '../../kernel/lazy.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf, revenueOf } from './customers-of.js'

/** Accounts that an answer points at, with what they pay. */
export interface Payers {
  /** The largest first; alike ones by their row. */
  readonly rows: Int32Array
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
  const accounts = Int32Array.from(rows)
  const pays = paysOf(view, accounts)
  const isBefore = byPay(accounts, pays)
  let [revenue, first] = [0, -1]
  for (let at = 0; at < pays.length; at += 1) {
    revenue += pays[at]!
    if (first === -1 || isBefore(at, first) < 0) first = at
  }
  const sorted = lazy(() => inOrder(accounts.keys(), accounts, pays))
  return {
    get rows() {
      return sorted()
    },
    largest: accounts[first] ?? null,
    revenue,
  }
}

/** The first of those that `payersOf` sorts, without sorting the others. */
export function largestPayers(
  view: OrganizationView,
  rows: Iterable<number>,
  count: number,
): Int32Array {
  const accounts = Int32Array.from(rows)
  const pays = paysOf(view, accounts)
  const least = count < pays.length ? pays.toSorted()[pays.length - count]! : -Infinity
  const places: number[] = []
  for (let at = 0; at < pays.length; at += 1) if (pays[at]! >= least) places.push(at)
  return inOrder(places, accounts, pays).slice(0, count)
}

function inOrder(places: Iterable<number>, accounts: Int32Array, pays: Float64Array): Int32Array {
  const sorted = Int32Array.from(places).toSorted(byPay(accounts, pays))
  return sorted.map((at) => accounts[at]!)
}

function paysOf(view: OrganizationView, accounts: Int32Array): Float64Array {
  const customers = customersOf(view)
  const pays = new Float64Array(accounts.length)
  for (let at = 0; at < accounts.length; at += 1) {
    const row = accounts[at]!
    const amount = customers.revenueOf(row)
    pays[at] = amount > 0 ? amount : revenueOf(view, row).amount
  }
  return pays
}

/** The order of places: who pays most first, alike ones by their row. */
function byPay(accounts: Int32Array, pays: Float64Array): (one: number, other: number) => number {
  return (one, other) => pays[other]! - pays[one]! || accounts[one]! - accounts[other]!
}
