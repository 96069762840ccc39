import type { Column } from '../kernel/column.js'
import type { HashIndex } from '../kernel/hash-index.js'
import type { LedgerColumns } from './ledger/ledger.js'
import type { OrganizationState } from './organization-state.js'
import { isRecordKind, RECORD_KINDS, TABLE_KINDS, type TableKind } from './table-kinds.js'
import { recordTableOf, tableOf } from './table-of.js'
import { describe } from './tables/description.js'
import type { TextTable } from '../kernel/text-table.js'
import type { EntryColumns } from './tables/entry-fields.js'
import type { ReferenceColumns } from './tables/external-references.js'
import { keptViews } from './view-at.js'

/** A part of a state in memory; what states or views share is the same object. */
interface HeldPart {
  readonly part: object
  readonly bytes: number
}

type AnyColumn = Column<number> | Column<string | null> | Column<number | string | null>

/** An object of a view: its own fields, and the texts of its ids. */
const OBJECT_BYTES = 200
const FIELD_BYTES = 12

/** What states share as a whole where nothing of it was touched: a table, its ids, or the ledger. */
interface SharedPart {
  readonly part: object
  /** Its columns, indexes included. A column is the same one until it is written. */
  readonly columns: () => Iterable<AnyColumn>
}

/** All that is in a state's columns, part by part. */
export function* heldParts(state: OrganizationState): Iterable<SharedPart> {
  const { columns } = state.ledger
  yield { part: columns, columns: () => ledgerColumns(columns) }
  for (const kind of TABLE_KINDS) {
    const table = tableOf(state, kind)
    yield { part: table.byId, columns: () => [table.byId.words, ...chains(table.byId.index)] }
    yield { part: table.columns.entries, columns: () => tableColumns(state, kind) }
  }
}

function* ledgerColumns({ texts, ...columns }: LedgerColumns): Iterable<AnyColumn> {
  const { first, next, day, movement, amount, source, reason } = columns
  yield* [first, next, day, movement, amount, source, reason]
  yield* textColumns(texts)
}

function* tableColumns(state: OrganizationState, kind: TableKind): Iterable<AnyColumn> {
  const { columns } = tableOf(state, kind)
  yield* entryColumns(columns.entries)
  yield columns.changedIn
  if ('from' in columns) yield* [columns.from, columns.to]
  if (!isRecordKind(kind)) return
  const { external, first, ...versions } = recordTableOf(state, kind).columns
  yield* referenceColumns(external)
  const { versionRow, versionFrom, versionTo, versionSet, versionNext } = versions
  yield* [first, versionRow, versionFrom, versionTo, versionSet, versionNext]
}

/** What a state's views hold besides its columns; it grows as they are asked. */
export function* heldByViews(state: OrganizationState): Iterable<HeldPart> {
  for (const view of keptViews(state)) {
    for (const held of view.held()) {
      yield { part: held.rows, bytes: held.rows.byteLength }
      if ('versions' in held) {
        for (const page of held.versions.pages) yield { part: page, bytes: page.byteLength }
      }
    }
  }
  for (const kind of RECORD_KINDS) {
    const each = OBJECT_BYTES + FIELD_BYTES * describe(kind).names.length
    for (const page of recordTableOf(state, kind).memo.pages) {
      if (page !== undefined) yield { part: page, bytes: page.kept * each }
    }
  }
}

function* entryColumns({ columns, references, texts }: EntryColumns): Iterable<AnyColumn> {
  yield* Object.values(columns)
  for (const { heads, next, previous } of Object.values(references)) yield* [heads, next, previous]
  yield* textColumns(texts)
}

function* referenceColumns(external: ReferenceColumns): Iterable<AnyColumn> {
  yield* [external.head, external.text, external.source, external.row, external.next]
  yield* chains(external.index)
  yield* textColumns(external.sources)
}

function* textColumns({ texts, uses, index }: TextTable): Iterable<AnyColumn> {
  yield* [texts, uses]
  yield* chains(index)
}

function chains({ heads, next }: HashIndex): readonly AnyColumn[] {
  return [heads, next]
}
