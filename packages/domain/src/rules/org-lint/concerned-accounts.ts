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

/** What accounts pay in a year. */
function revenueOfRows(view: OrganizationView, rows: readonly number[]): MinorUnits {
  return rows.reduce((sum, row) => sum + revenueOf(view, row).amount, 0)
}

/** Accounts by what they pay, the largest first; alike ones by their row. */
export function largestFirst(view: OrganizationView, rows: readonly number[]): readonly number[] {
  const pay = new Map(rows.map((row) => [row, revenueOf(view, row).amount]))
  return rows.toSorted((a, b) => (pay.get(b) ?? 0) - (pay.get(a) ?? 0) || a - b)
}

/** The accounts of a finding, as it tells them. */
export function concernedAccounts(
  view: OrganizationView,
  rows: readonly number[],
): ConcernedAccounts {
  return {
    count: rows.length,
    revenue: revenueOfRows(view, rows),
    largest: largestFirst(view, rows)
      .slice(0, NAMED)
      .map((row) => accountSubject(view, row)),
  }
}

/** What a message says of the accounts of a finding: how many, what they pay, and the largest by name. */
export interface ToldAccounts {
  readonly accounts: number
  readonly largest: string
  readonly acv: MinorUnits
  readonly currency: string
}

/** The accounts of a finding for its message; there is at least one. */
export function toldAccounts(view: OrganizationView, rows: readonly number[]): ToldAccounts {
  const largest = largestFirst(view, rows)[0]
  return {
    accounts: rows.length,
    largest: largest === undefined ? '' : accountSubject(view, largest).name,
    acv: revenueOfRows(view, rows),
    currency: view.organization.currency,
  }
}
