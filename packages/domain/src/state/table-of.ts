import type { OrganizationState } from './organization-state.js'
import {
  isRecordKind,
  PERIOD_TABLES,
  type PeriodKind,
  RECORD_TABLES,
  type RecordKind,
  type TableKind,
} from './table-kinds.js'
import { PeriodTable } from './tables/period-table.js'
import { RecordTable } from './tables/record-table.js'

type RecordTables = { readonly [K in RecordKind]: RecordTable<K> }
type PeriodTables = { readonly [K in PeriodKind]: PeriodTable<K> }

/** A state's table of a kind; an empty one when there is no state. */
export function recordTableOf<K extends RecordKind>(
  state: OrganizationState | null,
  kind: K,
): RecordTables[K] {
  const table = state === null ? RecordTable.empty(kind) : state[RECORD_TABLES[kind]]
  return table as RecordTables[K]
}

export function periodTableOf<K extends PeriodKind>(
  state: OrganizationState | null,
  kind: K,
): PeriodTables[K] {
  const table = state === null ? PeriodTable.empty(kind) : state[PERIOD_TABLES[kind]]
  return table as PeriodTables[K]
}

export function tableOf(
  state: OrganizationState | null,
  kind: TableKind,
): RecordTable | PeriodTable {
  return isRecordKind(kind) ? recordTableOf(state, kind) : periodTableOf(state, kind)
}
