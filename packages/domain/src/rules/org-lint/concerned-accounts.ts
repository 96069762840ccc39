import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { revenueOf } from '../customers/customers-of.js'
import { accountSubject, type LintSubject } from './lint-subject.js'

/** So many accounts of one finding are named; of the others it is told how many there are. */
const NAMED = 100

/** The accounts that share a finding's cause. */
export interface ConcernedAccounts {
  readonly count: number
  /** What they pay in a year. */
  readonly revenue: MinorUnits
  /** The 100 that pay most, the largest first. */
  readonly largest: readonly LintSubject[]
}

/** Accounts with what they pay, the largest first, alike ones by their row. */
interface Payers {
  readonly rows: readonly number[]
  /** What all of them pay in a year. */
  readonly revenue: MinorUnits
}

/** One look at what each pays: a cause may be shared by very many. */
function payersOf(view: OrganizationView, rows: readonly number[]): Payers {
  const payers = rows.map((row) => ({ row, pays: revenueOf(view, row).amount }))
  return {
    rows: payers.toSorted((a, b) => b.pays - a.pays || a.row - b.row).map(({ row }) => row),
    revenue: payers.reduce((sum, { pays }) => sum + pays, 0),
  }
}

/** Accounts by what they pay, the largest first; alike ones by their row. */
export function largestFirst(view: OrganizationView, rows: readonly number[]): readonly number[] {
  return payersOf(view, rows).rows
}

/** The accounts of a finding, as it tells them. */
export function concernedAccounts(
  view: OrganizationView,
  rows: readonly number[],
): ConcernedAccounts {
  const payers = payersOf(view, rows)
  return {
    count: rows.length,
    revenue: payers.revenue,
    largest: payers.rows.slice(0, NAMED).map((row) => accountSubject(view, row)),
  }
}

/** What a message says of the accounts of a finding: how many, what they pay, and the largest by name. */
export interface ToldAccounts {
  readonly accounts: number
  readonly largest: string
  readonly revenue: MinorUnits
  readonly currency: string
}

/** The accounts of a finding for its message; there is at least one. */
export function toldAccounts(view: OrganizationView, rows: readonly number[]): ToldAccounts {
  const payers = payersOf(view, rows)
  const [largest] = payers.rows
  return {
    accounts: rows.length,
    largest: largest === undefined ? '' : accountSubject(view, largest).name,
    revenue: payers.revenue,
    currency: view.organization.currency,
  }
}
