import type { Concerned } from './carried.js'
import type { OrganizationState } from './organization-state.js'
import {
  isRecordKind,
  PERIOD_KINDS,
  RECORD_KINDS,
  type RecordKind,
  TABLE_KINDS,
  type TableKind,
} from './table-kinds.js'
import { periodTableOf, recordTableOf } from './table-of.js'
import { targetOf } from './tables/description.js'

/** Of what is touched of these no account has anything else. */
const OF_PEOPLE: ReadonlySet<TableKind> = new Set<TableKind>(['leave', 'occupancy', 'person'])

/** Kinds of which each thing is one account's. */
const OF_ACCOUNTS: ReadonlySet<TableKind> = new Set(
  TABLE_KINDS.filter((kind) => targetOf(kind, 'accountId') === 'account'),
)

/** Kinds of which a thing may be a seat's, and is an account's. */
const OF_SEATS = {
  records: RECORD_KINDS.filter((kind) => OF_ACCOUNTS.has(kind) && isOfSeat(kind)),
  periods: PERIOD_KINDS.filter((kind) => OF_ACCOUNTS.has(kind) && isOfSeat(kind)),
}

function isOfSeat(kind: TableKind): boolean {
  return targetOf(kind, 'positionId') === 'position'
}

/** More touched things than this are not looked at one by one. */
const MOST_TOUCHED = 500

/**
 * Of which accounts anything differs between a state and the one made from it; null where something was touched that
 * concerns them all, such as a policy, a role or a team, or where much was.
 *
 * @param paying rows of the accounts whose movements were touched.
 */
export function concernedAccounts(
  base: OrganizationState,
  next: OrganizationState,
  touched: (kind: TableKind) => ReadonlySet<number>,
  paying: ReadonlySet<number>,
): Concerned | null {
  if (base.organization !== next.organization || base.policies !== next.policies) return null
  const kinds = TABLE_KINDS.filter((kind) => touched(kind).size > 0 && !OF_PEOPLE.has(kind))
  const sum = kinds.reduce((count, kind) => count + touched(kind).size, paying.size)
  const isKnown = (kind: TableKind) =>
    kind === 'account' || kind === 'position' || OF_ACCOUNTS.has(kind)
  if (sum > MOST_TOUCHED || !kinds.every(isKnown)) return null
  const accounts = new Set([...touched('account'), ...paying])
  for (const state of [base, next]) {
    for (const kind of kinds) {
      if (OF_ACCOUNTS.has(kind)) addAccounts(accounts, state, kind, touched(kind))
    }
    for (const seat of touched('position')) addCovered(accounts, state, seat)
  }
  accounts.delete(-1)
  return { accounts, seats: touched('position').size > 0 }
}

/** Adds the accounts whose things of a kind lie in those rows, in any version. */
function addAccounts(
  accounts: Set<number>,
  state: OrganizationState,
  kind: TableKind,
  rows: Iterable<number>,
): void {
  for (const row of rows) {
    if (isRecordKind(kind)) addOfVersions(accounts, state, kind, row)
    else if (periodTableOf(state, kind).isUsed(row)) {
      accounts.add(periodTableOf(state, kind).referredRow(row, 'accountId'))
    }
  }
}

function addOfVersions(
  accounts: Set<number>,
  state: OrganizationState,
  kind: RecordKind,
  row: number,
): void {
  const table = recordTableOf(state, kind)
  const { versionNext } = table.columns
  for (let at = table.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
    accounts.add(table.referredRow(at, 'accountId'))
  }
}

/** Adds the accounts of which anything lies with a seat. */
function addCovered(accounts: Set<number>, state: OrganizationState, seat: number): void {
  for (const kind of OF_SEATS.periods) {
    const table = periodTableOf(state, kind)
    for (const row of table.rowsReferringTo('positionId', seat)) {
      accounts.add(table.referredRow(row, 'accountId'))
    }
  }
  for (const kind of OF_SEATS.records) {
    const table = recordTableOf(state, kind)
    for (const at of table.versionsReferring('positionId', seat)) {
      accounts.add(table.referredRow(at, 'accountId'))
    }
  }
}
