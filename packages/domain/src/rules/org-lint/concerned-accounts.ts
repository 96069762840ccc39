import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { largestPayers, type Payers, payersOf } from '../customers/payers-of.js'
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

/** Accounts by what they pay, the largest first; alike ones by their row. */
export function largestFirst(view: OrganizationView, rows: readonly number[]): readonly number[] {
  return [...payersOf(view, rows).rows]
}

/** The accounts of a finding, as it tells them. */
export function concernedAccounts(
  view: OrganizationView,
  rows: readonly number[],
): ConcernedAccounts {
  const payers = payersIn(view, rows)
  return {
    count: rows.length,
    revenue: payers.revenue,
    largest: Array.from(largestPayers(view, rows, NAMED), (row) => accountSubject(view, row)),
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
  const { largest, revenue } = payersIn(view, rows)
  return {
    accounts: rows.length,
    largest: largest === null ? '' : accountSubject(view, largest).name,
    revenue,
    currency: view.organization.currency,
  }
}

/** By the rows of a finding, of which both its message and its list tell. */
const known = new WeakMap<readonly number[], KnownPayers>()

interface KnownPayers {
  readonly view: OrganizationView
  readonly count: number
  readonly payers: Payers
}

function payersIn(view: OrganizationView, rows: readonly number[]): Payers {
  const before = known.get(rows)
  if (before?.view === view && before.count === rows.length) return before.payers
  const payers = payersOf(view, rows)
  known.set(rows, { view, count: rows.length, payers })
  return payers
}
