import type { MinorUnits } from '../../kernel/minor-units.js'
import { balanceOn } from '../../state/ledger/balance.js'
import { KeptTally } from '../../state/kept-tally.js'
import type { OrganizationView } from '../../state/view.js'
import { hasFamilies, topOf } from './family.js'

/** Where an account's revenue is known from. */
export type RevenueSource = 'LEDGER' | 'ACV'

/** What one account pays a year. */
export interface Revenue {
  readonly amount: MinorUnits
  readonly source: RevenueSource
}

/**
 * Who pays on a day, and what. A *customer* pays, and is not lost; it is counted by the account at the top
 * of its family. Accounts that pay nothing, such as pilots, carry load and coverage, and are counted apart.
 */
export interface Customers {
  /** How many customers there are. */
  readonly count: number
  /** Rows of the accounts that pay, ascending. */
  readonly rows: Int32Array
  /** How many accounts pay nothing: pilots, free ones and dormant ones. */
  readonly unpaidAccounts: number
  /** What all of them pay a year. */
  readonly revenue: MinorUnits
  isPaying(row: number): boolean
  /** What an account pays a year: as `revenueOf` says, looked up. */
  revenueOf(row: number): MinorUnits
  /** The row of the account that stands for an account's customer: the top of its family. */
  customerOf(row: number): number
  /** What an account's whole family pays a year, by whichever row of it. */
  familyRevenue(row: number): MinorUnits
}

/**
 * The customers of a day; kept with the view.
 *
 * Source: 3-rules "One definition each".
 */
export function customersOf(view: OrganizationView): Customers {
  return kept.of(view)
}

/** Whether a day has as many customers at least; looks no further than that, and lists no accounts. */
export function hasCustomers(view: OrganizationView, least: number): boolean {
  if (kept.has(view)) return kept.of(view).count >= least
  const { accounts, state } = view
  const tops = new Set<number>()
  for (let row = 0; row < state.accounts.rowCount && tops.size < least; row += 1) {
    if (accounts.isLive(row) && revenueOf(view, row).amount > 0) tops.add(topOf(view, row))
  }
  return tops.size >= least
}

/**
 * What an account pays a year, in the organization's currency: the balance of its recorded revenue, else its
 * ACV.
 */
export function revenueOf(view: OrganizationView, row: number): Revenue {
  const { amount } = balanceOn(view.state.ledger, row, view.day)
  if (amount !== null) {
    return { amount: view.accounts.inOwnCurrency(row, amount), source: 'LEDGER' }
  }
  return { amount: view.accounts.acv(row), source: 'ACV' }
}

class CustomersOfDay implements Customers {
  readonly rows: Int32Array
  readonly count: number
  readonly unpaidAccounts: number
  readonly revenue: MinorUnits
  readonly #revenueByRow: Float64Array
  readonly #tops: Int32Array
  readonly #byTop: Float64Array

  /** @param revenueByRow what the accounts pay that are there. */
  constructor(view: OrganizationView, revenueByRow: Float64Array) {
    const { accounts } = view
    const size = sizeOf(view)
    this.#revenueByRow = revenueByRow
    this.#byTop = new Float64Array(size)
    this.#tops = topsOf(view, size)
    const paying = new Int32Array(accounts.count)
    let [count, payers, revenue] = [0, 0, 0]
    for (const row of accounts.rows) {
      const amount = revenueByRow[row]!
      if (amount === 0) continue
      const top = this.#tops[row]!
      if (this.#byTop[top] === 0) count += 1
      this.#byTop[top]! += amount
      revenue += amount
      paying[payers++] = row
    }
    this.rows = paying.slice(0, payers)
    this.count = count
    this.unpaidAccounts = accounts.count - payers
    this.revenue = revenue
  }

  /** The customers of another state, of which some accounts pay something else. */
  moved(view: OrganizationView, paid: readonly Paid[]): CustomersOfDay {
    const revenueByRow = new Float64Array(sizeOf(view))
    revenueByRow.set(this.#revenueByRow.subarray(0, revenueByRow.length))
    for (const { row, amount } of paid) if (row < revenueByRow.length) revenueByRow[row] = amount
    return new CustomersOfDay(view, revenueByRow)
  }

  isPaying(row: number): boolean {
    return this.revenueOf(row) > 0
  }

  revenueOf(row: number): MinorUnits {
    return this.#revenueByRow[row] ?? 0
  }

  customerOf(row: number): number {
    return this.#tops[row] ?? row
  }

  familyRevenue(row: number): MinorUnits {
    return this.#byTop[this.customerOf(row)] ?? 0
  }
}

/** What one account pays: nothing where it is not there. */
interface Paid {
  readonly row: number
  readonly amount: MinorUnits
}

function paidBy(view: OrganizationView, row: number): Paid {
  const amount = view.accounts.isLive(row) ? Math.max(0, revenueOf(view, row).amount) : 0
  return { row, amount }
}

/** One more than the last row of an account that is there. */
function sizeOf({ accounts }: OrganizationView): number {
  return (accounts.rows.at(-1) ?? -1) + 1
}

const kept = new KeptTally<CustomersOfDay, Paid>({
  count: (view) => {
    const revenueByRow = new Float64Array(sizeOf(view))
    for (const row of view.accounts.rows) revenueByRow[row] = paidBy(view, row).amount
    return new CustomersOfDay(view, revenueByRow)
  },
  itemsOf: paidBy,
  together: (_, row) => [row],
  moved: (customers, _, is, to) => customers.moved(to, is),
})

/** By an account's row, the row of the account at the top of its family among those that are there. */
function topsOf(view: OrganizationView, size: number): Int32Array {
  const tops = new Int32Array(size)
  for (let row = 0; row < size; row += 1) tops[row] = row
  if (!hasFamilies(view.state)) return tops
  for (const row of view.accounts.rows) tops[row] = topOf(view, row)
  return tops
}
