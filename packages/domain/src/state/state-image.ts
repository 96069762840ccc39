import { type Column, columnOver } from '../kernel/column.js'
import type { HashIndex } from '../kernel/hash-index.js'
import { IdTable } from '../kernel/id-table.js'
import type { ReferenceIndex } from '../kernel/reference-index.js'
import { TextTable } from '../kernel/text-table.js'
import { Ledger, type LedgerColumns } from './ledger/ledger.js'
import type { OrganizationHead, OrganizationState } from './organization-state.js'
import type { PolicyRecord } from './records.js'
import {
  PERIOD_KINDS,
  PERIOD_TABLES,
  RECORD_KINDS,
  RECORD_TABLES,
  TABLE_KINDS,
  type TableKind,
} from './table-kinds.js'
import { periodTableOf, recordTableOf, tableOf } from './table-of.js'
import { describe } from './tables/description.js'
import type { EntryColumns } from './tables/entry-fields.js'
import type { ReferenceColumns } from './tables/external-references.js'
import { IdTables } from './tables/id-tables.js'
import { type PeriodColumns, PeriodTable } from './tables/period-table.js'
import { type RecordColumns, RecordTable } from './tables/record-table.js'

/**
 * A state as it goes from one thread to another: objects without methods, of which the pages of numbers are shared
 * and all else is copied.
 */
export interface StateImage extends OrganizationHead {
  readonly policies: ReadonlyMap<string, PolicyRecord>
  readonly policiesChangedIn: ReadonlyMap<string, number>
  readonly ids: ReadonlyMap<TableKind, Pick<IdTable, 'index' | 'words'>>
  readonly records: ReadonlyMap<string, RecordColumns>
  readonly periods: ReadonlyMap<string, PeriodColumns>
  readonly ledger: LedgerColumns
}

/** What can be sent of a state. */
export function imageOf(state: OrganizationState): StateImage {
  const { revision, organization, organizationChangedIn, policies, policiesChangedIn } = state
  return {
    revision,
    organization,
    organizationChangedIn,
    policies,
    policiesChangedIn,
    ids: new Map(
      TABLE_KINDS.map((kind) => {
        const { words, index } = tableOf(state, kind).byId
        return [kind, { words, index }]
      }),
    ),
    records: new Map(
      RECORD_KINDS.map((kind) => {
        const { fields: _, id: __, ...columns } = recordTableOf(state, kind).columns
        return [kind, columns]
      }),
    ),
    periods: new Map(
      PERIOD_KINDS.map((kind) => {
        const { fields: _, id: __, ...columns } = periodTableOf(state, kind).columns
        return [kind, columns]
      }),
    ),
    ledger: state.ledger.columns,
  }
}

/** The state that was sent; it has no views yet. */
export function stateOf(image: StateImage): OrganizationState {
  const { revision, organization, organizationChangedIn, policies, policiesChangedIn } = image
  const ids = new Map(
    [...image.ids].map(([kind, { words, index }]) => [
      kind,
      new IdTable(column(words), chains(index)),
    ]),
  )
  const idsOf = (kind: TableKind) =>
    IdTables.none.brought([kind, ...describe(kind).targets], (each) => ids.get(each)!)
  const tables = [
    ...RECORD_KINDS.map((kind) => {
      const columns = recordColumns(image.records.get(kind)!)
      return [RECORD_TABLES[kind], new RecordTable(kind, columns, idsOf(kind))] as const
    }),
    ...PERIOD_KINDS.map((kind) => {
      const columns = periodColumns(image.periods.get(kind)!)
      return [PERIOD_TABLES[kind], new PeriodTable(kind, columns, idsOf(kind))] as const
    }),
  ]
  return {
    revision,
    organization,
    organizationChangedIn,
    policies,
    policiesChangedIn,
    ledger: new Ledger(ledgerColumns(image.ledger)),
    ...Object.fromEntries<unknown>(tables),
  } as unknown as OrganizationState
}

function column<T>({ length, pages }: Column<T>): Column<T> {
  return columnOver(length, pages)
}

function chains({ heads, next }: HashIndex): HashIndex {
  return { heads: column(heads), next: column(next) }
}

function textTable({ texts, uses, index, free }: TextTable): TextTable {
  return new TextTable(column(texts), column(uses), chains(index), free)
}

function referenceIndex({ heads, next, previous }: ReferenceIndex): ReferenceIndex {
  return { heads: column(heads), next: column(next), previous: column(previous) }
}

function entryColumns({ columns, references, texts }: EntryColumns): EntryColumns {
  return {
    columns: eachOf(columns, column),
    references: eachOf(references, referenceIndex),
    texts: textTable(texts),
  }
}

function eachOf<T>(
  parts: Readonly<Record<string, T>>,
  of: (part: T) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, of(part)]))
}

function referenceColumns(columns: ReferenceColumns): ReferenceColumns {
  return {
    head: column(columns.head),
    text: column(columns.text),
    source: column(columns.source),
    row: column(columns.row),
    next: column(columns.next),
    index: chains(columns.index),
    sources: textTable(columns.sources),
    free: columns.free,
  }
}

function recordColumns(columns: RecordColumns): RecordColumns {
  return {
    external: referenceColumns(columns.external),
    changedIn: column(columns.changedIn),
    first: column(columns.first),
    versionRow: column(columns.versionRow),
    versionFrom: column(columns.versionFrom),
    versionTo: column(columns.versionTo),
    versionSet: column(columns.versionSet),
    versionNext: column(columns.versionNext),
    free: columns.free,
    count: columns.count,
    entries: entryColumns(columns.entries),
  }
}

function periodColumns(columns: PeriodColumns): PeriodColumns {
  return {
    from: column(columns.from),
    to: column(columns.to),
    changedIn: column(columns.changedIn),
    count: columns.count,
    entries: entryColumns(columns.entries),
  }
}

function ledgerColumns(columns: LedgerColumns): LedgerColumns {
  return {
    first: column(columns.first),
    next: column(columns.next),
    day: column(columns.day),
    movement: column(columns.movement),
    amount: column(columns.amount),
    source: column(columns.source),
    reason: column(columns.reason),
    texts: textTable(columns.texts),
    free: columns.free,
    count: columns.count,
  }
}
