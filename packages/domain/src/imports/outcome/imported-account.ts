import type { AccountFields } from '../../entities/account.js'
import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { RecordTable } from '../../state/tables/record-table.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import { refusedRow, type RowOutcome } from './row-outcome.js'

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

type Named =
  | { readonly known: ImportedAccount; readonly refused: null }
  | { readonly known: null; readonly refused: RowOutcome }

/** The account that a row refers to by an id or its name, as it is on the effective day, or the row's refusal. */
export function namedAccount(
  accounts: RecordTable<'account'>,
  reference: string,
  { accounts: finder }: ImportDirectory,
  { effective }: ImportContext,
): Named {
  const row = finder.named(accounts, reference, effective)
  const known = row === 'AMBIGUOUS' ? null : readAccount(accounts, row, effective)
  if (known !== null) return { known, refused: null }
  const code = row === 'AMBIGUOUS' ? 'AMBIGUOUS_REFERENCE' : 'UNKNOWN_REFERENCE'
  const at = { field: 'account', value: reference }
  return { known, refused: refusedRow(code, { thing: 'account', reference }, at) }
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
