import type { AccountFields } from '../../entities/account.js'
import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { RecordTable } from '../../state/tables/record-table.js'
import { namedAccountRow } from './holder-of.js'
import type { ImportContext } from './import-directory.js'

/** An account as an import compares with it, without building its whole history. */
export interface ImportedAccount {
  readonly id: Id
  readonly row: number
  /** The day on which a difference is recorded. */
  readonly day: Day
  /** Where its life ends; FOREVER when open. */
  readonly ends: Day
  readonly field: <F extends keyof AccountFields>(name: F) => AccountFields[F]
}

/** The account that a row refers to by an id, as it is on the effective day, or null. */
export function namedAccount(
  accounts: RecordTable<'account'>,
  id: string,
  { source, effective }: ImportContext,
): ImportedAccount | null {
  return readAccount(accounts, namedAccountRow(accounts, { source, id }), effective)
}

/** The account in a row of the state as it is on the effective day (see `comparable`), or null. */
export function readAccount(
  accounts: RecordTable<'account'>,
  row: number,
  effective: Day,
): ImportedAccount | null {
  if (row === -1) return null
  const { columns } = accounts
  let chosen = -1
  let day = effective
  let ends = effective
  for (let at = accounts.firstVersion(row); at !== -1; at = columns.versionNext.at(at) - 1) {
    const from = columns.versionFrom.at(at)
    if (from <= effective) chosen = at
    else if (chosen === -1) {
      chosen = at
      day = from
    }
    ends = columns.versionTo.at(at)
  }
  if (chosen === -1) return null
  const version = chosen
  return {
    id: columns.id.at(row),
    row,
    day,
    ends,
    field: (name) => accounts.field(version, name),
  }
}
