import { type Column, emptyColumn } from '../../kernel/column.js'
import type { Id } from '../../kernel/ids.js'
import type { IdTable } from '../../kernel/id-table.js'
import { ReadonlyTable } from '../../kernel/readonly-table.js'
import type { PERIODS } from '../../entities/registry.js'
import type { PeriodFieldsOf, StoredIn } from '../columns-of.js'
import type { Records } from '../records.js'
import type { PeriodKind } from '../table-kinds.js'
import { describe, targetOf } from './description.js'
import { type EntryColumns, EntryReader, NO_ENTRIES } from './entry-fields.js'
import { IdTables } from './id-tables.js'

type FieldColumns<K extends PeriodKind> = {
  readonly [N in keyof PeriodFieldsOf<K>]: Column<StoredIn<(typeof PERIODS)[K]['fields'], N>>
}

/** The columns of a kind's periods. */
export interface PeriodColumns {
  readonly from: Column<number>
  /** Equal to `from` in a row that is not used. */
  readonly to: Column<number>
  /** The revision that changed the period last. */
  readonly changedIn: Column<number>
  readonly count: number
  readonly entries: EntryColumns
}

const NO_PERIODS: PeriodColumns = {
  from: emptyColumn(),
  to: emptyColumn(),
  changedIn: emptyColumn(),
  count: 0,
  entries: NO_ENTRIES,
}

/** All periods of one kind in columns, found by their ids and by whatever they refer to. */
export class PeriodTable<K extends PeriodKind = PeriodKind> extends ReadonlyTable<Records[K]> {
  readonly kind: K
  readonly columns: PeriodColumns & { readonly fields: FieldColumns<K>; readonly id: IdTable }
  readonly ids: IdTables
  readonly byId: IdTable
  readonly #reader: EntryReader

  constructor(kind: K, columns: PeriodColumns, ids: IdTables) {
    super()
    this.kind = kind
    this.ids = ids
    this.byId = ids.of(kind)
    const fields = columns.entries.columns as unknown as FieldColumns<K>
    this.columns = { ...columns, fields, id: this.byId }
    this.#reader = new EntryReader(describe(kind), columns.entries, ids)
  }

  static empty<K extends PeriodKind>(kind: K): PeriodTable<K> {
    return new PeriodTable(kind, NO_PERIODS, IdTables.none)
  }

  get size(): number {
    return this.columns.count
  }

  get rowCount(): number {
    return this.columns.from.length
  }

  isUsed(row: number): boolean {
    const { from, to } = this.columns
    return row >= 0 && row < from.length && from.at(row) !== to.at(row)
  }

  isOn(row: number, day: number): boolean {
    const { from, to } = this.columns
    return from.at(row) <= day && day < to.at(row)
  }

  get(id: Id): Records[K] | undefined {
    const row = this.byId.find(id)
    return this.isUsed(row) ? this.recordAt(row) : undefined
  }

  recordAt(row: number): Records[K] {
    const record: Record<string, unknown> = { ...describe(this.kind).blank.period }
    record['id'] = this.byId.at(row)
    this.#reader.into(record, row)
    record['from'] = this.columns.from.at(row)
    record['to'] = this.columns.to.at(row)
    return record as unknown as Records[K]
  }

  /** The revision that changed the row's period last. */
  changedIn(row: number): number {
    return this.columns.changedIn.at(row)
  }

  field<N extends keyof PeriodFieldsOf<K> & string>(row: number, name: N): PeriodFieldsOf<K>[N] {
    return this.#reader.field(row, name) as PeriodFieldsOf<K>[N]
  }

  /** The row of what a reference names, in the table of its kind; -1 when it names nothing. */
  referredRow(row: number, name: string): number {
    return this.#reader.referred(row, name)
  }

  /** Rows whose field refers to the thing with that id, ascending. */
  rowsReferring(field: string, id: Id): readonly number[] {
    const target = targetOf(this.kind, field)
    return target === null ? [] : this.rowsReferringTo(field, this.ids.of(target).find(id))
  }

  rowsReferringTo(field: string, row: number): readonly number[] {
    const rows = this.#reader.referring(field, row)
    return rows.length < 2 ? rows : rows.toSorted((a, b) => a - b)
  }

  /** The table over later ids, in which all of its own keep their rows. */
  over(ids: IdTables): PeriodTable<K> {
    return ids === this.ids ? this : new PeriodTable(this.kind, this.columns, ids)
  }

  protected *rows(): Iterable<number> {
    for (let row = 0; row < this.rowCount; row += 1) if (this.isUsed(row)) yield row
  }

  protected idAt(row: number): Id {
    return this.byId.at(row)
  }

  protected valueAt(row: number): Records[K] {
    return this.recordAt(row)
  }
}
