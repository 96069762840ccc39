import type { Column } from '../kernel/column.js'
import type { Dictionary } from '../kernel/dictionary.js'
import type { Version } from '../kernel/history.js'
import type { Id } from '../kernel/id.js'
import type { LayeredIndex } from '../kernel/layered-index.js'
import {
  ACCOUNT_COLUMNS,
  ACCOUNT_FIELD_NAMES,
  type AccountColumn,
  type StoredOf,
} from './account-columns.js'
import type { AccountFields } from '../entities/account.js'
import type { AccountRecord } from './records.js'

export type AccountFieldColumns = { readonly [C in AccountColumn]: Column<StoredOf<C>> }

/** The columns of all accounts and of their versions, which are chained by `next` (-1 ends). */
export interface AccountColumns {
  readonly id: Column<Id>
  readonly externalId: Column<string | null>
  /** First version of an account, -1 when it was undone. */
  readonly first: Column<number>
  readonly versionAccount: Column<number>
  readonly versionFrom: Column<number>
  /** Equal to `versionFrom` in a row that is no longer used. */
  readonly versionTo: Column<number>
  /** Bits of the fields set at the version's beginning, in ACCOUNT_FIELD_NAMES' order; -1 means all. */
  readonly versionSet: Column<number>
  readonly versionNext: Column<number>
  readonly fields: AccountFieldColumns
}

/** All accounts of a state in columns. An account keeps its row in every state that follows. */
export class AccountTable {
  readonly columns: AccountColumns
  readonly byId: LayeredIndex
  readonly byExternalId: LayeredIndex
  readonly texts: Dictionary

  constructor(
    columns: AccountColumns,
    byId: LayeredIndex,
    byExternalId: LayeredIndex,
    texts: Dictionary,
  ) {
    this.columns = columns
    this.byId = byId
    this.byExternalId = byExternalId
    this.texts = texts
  }

  /** Rows ever given to accounts; some may be of undone ones. */
  get rowCount(): number {
    return this.columns.id.length
  }

  get(id: Id): AccountRecord | null {
    const row = this.byId.find(id)
    return row === -1 ? null : this.recordAt(row)
  }

  recordAt(row: number): AccountRecord {
    const { id, externalId, first, versionNext } = this.columns
    const history: Version<AccountFields>[] = []
    for (let version = first.at(row); version !== -1; version = versionNext.at(version)) {
      history.push(this.versionAt(version))
    }
    return { id: id.at(row), externalId: externalId.at(row), history }
  }

  versionAt(version: number): Version<AccountFields> {
    const { versionFrom, versionTo, versionSet } = this.columns
    const bits = versionSet.at(version)
    return {
      from: versionFrom.at(version),
      to: versionTo.at(version),
      set: bits === -1 ? null : ACCOUNT_FIELD_NAMES.filter((_, bit) => ((bits >> bit) & 1) === 1),
      fields: this.fieldsAt(version),
    }
  }

  fieldsAt(version: number): AccountFields {
    const fields: Record<string, unknown> = {}
    for (const name of ACCOUNT_FIELD_NAMES) fields[name] = this.field(version, name)
    return fields as unknown as AccountFields
  }

  field<C extends AccountColumn>(version: number, name: C): AccountFields[C] {
    const decode = ACCOUNT_COLUMNS[name].decode as (
      stored: unknown,
      texts: Dictionary,
    ) => AccountFields[C]
    return decode(this.columns.fields[name].at(version), this.texts)
  }
}
