import type { Ledger } from './ledger/ledger.js'
import type { OrganizationRecord, PolicyRecord } from './records.js'
import type { PERIOD_TABLES, PeriodKind, RECORD_TABLES, RecordKind } from './table-kinds.js'
import type { PeriodTable } from './tables/period-table.js'
import type { RecordTable } from './tables/record-table.js'

type RecordTables = {
  readonly [K in RecordKind as (typeof RECORD_TABLES)[K]]: RecordTable<K>
}
type PeriodTables = {
  readonly [K in PeriodKind as (typeof PERIOD_TABLES)[K]]: PeriodTable<K>
}

/** What is recorded of an organization itself, at one revision: its name and the like, nothing it has. */
export interface OrganizationHead {
  readonly revision: number
  readonly organization: OrganizationRecord
  /** The revision that changed the organization's own fields last. */
  readonly organizationChangedIn: number
}

/**
 * An organization at one revision, with all its history; immutable. Its things are in columnar
 * tables that read like maps and share their pages with the states they came from.
 */
export interface OrganizationState extends OrganizationHead, RecordTables, PeriodTables {
  readonly policies: ReadonlyMap<string, PolicyRecord>
  /** What the accounts pay, movement by movement. */
  readonly ledger: Ledger
  /** The revision that changed a policy last. */
  readonly policiesChangedIn: ReadonlyMap<string, number>
}
