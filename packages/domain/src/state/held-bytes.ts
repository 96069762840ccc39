import type { Column } from '../kernel/column.js'
import type { HashIndex } from '../kernel/hash-index.js'
import type { OrganizationState } from './organization-state.js'
import { isRecordKind, RECORD_KINDS, TABLE_KINDS } from './table-kinds.js'
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

/** Every column of a state, its indexes included. A column is the same one until it is written. */
export function* heldColumns(state: OrganizationState): Iterable<AnyColumn> {
  const { first, next, day, movement, amount, source, reason, texts } = state.ledger.columns
  yield* [first, next, day, movement, amount, source, reason]
  yield* textColumns(texts)
  for (const kind of TABLE_KINDS) {
    const table = tableOf(state, kind)
    yield table.byId.words
    yield* chains(table.byId.index)
    yield* entryColumns(table.columns.entries)
    yield table.columns.changedIn
    if (isRecordKind(kind)) {
      const { columns } = recordTableOf(state, kind)
      yield* referenceColumns(columns.external)
      yield columns.first
      yield columns.versionRow
      yield columns.versionFrom
      yield columns.versionTo
      yield columns.versionSet
      yield columns.versionNext
    } else if ('from' in table.columns) {
      yield table.columns.from
      yield table.columns.to
    }
  }
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
