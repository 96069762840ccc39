import { type Column, emptyColumn } from '../../kernel/column.js'
import { lives, type Version } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { IdTable } from '../../kernel/id-table.js'
import type { Period } from '../../kernel/periods.js'
import { ReadonlyTable } from '../../kernel/readonly-table.js'
import type { ExternalReference } from '../../entities/external-reference.js'
import type { ENTITIES } from '../../entities/registry.js'
import type { FieldsOf, StoredIn } from '../columns-of.js'
import type { Live } from '../live-things.js'
import type { Records } from '../records.js'
import type { RecordKind } from '../table-kinds.js'
import { describe, targetOf } from './description.js'
import { type EntryColumns, EntryReader, NO_ENTRIES } from './entry-fields.js'
import {
  type Holder,
  holdersOf,
  NO_EXTERNAL_REFERENCES,
  type ReferenceColumns,
  referencesOfRow,
  rowOfReference,
} from './external-references.js'
import { IdTables } from './id-tables.js'
import { LiveMemo } from './live-memo.js'
import { namesOf } from './bits-of.js'

type FieldColumns<K extends RecordKind> = {
  readonly [N in keyof FieldsOf<K>]: Column<StoredIn<(typeof ENTITIES)[K]['fields'], N>>
}

/** The columns of a kind's things and of their versions, which are chained by `versionNext`. */
export interface RecordColumns {
  readonly external: ReferenceColumns
  /** The revision that changed the thing last. */
  readonly changedIn: Column<number>
  /** A thing's first version plus one; -1 when it has none, 0 when there is no thing. */
  readonly first: Column<number>
  readonly versionRow: Column<number>
  readonly versionFrom: Column<number>
  /** Equal to `versionFrom` in a version that is not used. */
  readonly versionTo: Column<number>
  /** Bits of the fields set at the version's beginning, in the columns' order; -1 means all. */
  readonly versionSet: Column<number>
  /** The next version plus one, 0 after the last; chains the unused ones too. */
  readonly versionNext: Column<number>
  /** The first unused version plus one. */
  readonly free: number
  readonly count: number
  readonly entries: EntryColumns
}

const NO_RECORDS: RecordColumns = {
  external: NO_EXTERNAL_REFERENCES,
  changedIn: emptyColumn(),
  first: emptyColumn(),
  versionRow: emptyColumn(),
  versionFrom: emptyColumn(),
  versionTo: emptyColumn(),
  versionSet: emptyColumn(),
  versionNext: emptyColumn(),
  free: 0,
  count: 0,
  entries: NO_ENTRIES,
}

/** All things of one kind in columns. A thing keeps its row in every state that follows. */
export class RecordTable<K extends RecordKind = RecordKind> extends ReadonlyTable<Records[K]> {
  readonly kind: K
  readonly columns: RecordColumns & { readonly fields: FieldColumns<K>; readonly id: IdTable }
  readonly ids: IdTables
  readonly byId: IdTable
  readonly memo: LiveMemo
  readonly #reader: EntryReader

  constructor(kind: K, columns: RecordColumns, ids: IdTables, memo = new LiveMemo()) {
    super()
    this.kind = kind
    this.ids = ids
    this.byId = ids.of(kind)
    const fields = columns.entries.columns as unknown as FieldColumns<K>
    this.columns = { ...columns, fields, id: this.byId }
    this.memo = memo
    this.#reader = new EntryReader(describe(kind), columns.entries, ids)
  }

  static empty<K extends RecordKind>(kind: K): RecordTable<K> {
    return new RecordTable(kind, NO_RECORDS, IdTables.none)
  }

  get size(): number {
    return this.columns.count
  }

  /** Rows ever given to things; some may be of undone ones. */
  get rowCount(): number {
    return this.columns.first.length
  }

  /** The row of the thing with that external reference, or -1. */
  rowOfReference(reference: ExternalReference): number {
    return rowOfReference(this.columns.external, reference)
  }

  /** Rows of the things that have that id, in whatever system. */
  holdersOf(id: string): readonly Holder<number>[] {
    return holdersOf(this.columns.external, id)
  }

  externalReferences(row: number): readonly ExternalReference[] {
    return referencesOfRow(this.columns.external, row)
  }

  /** The revision that changed the row's thing last. */
  changedIn(row: number): number {
    return this.columns.changedIn.at(row)
  }

  /** The first version of the row's thing; -1 when it has none. */
  firstVersion(row: number): number {
    const { first } = this.columns
    return row < 0 || row >= first.length ? -1 : Math.max(first.at(row) - 1, -1)
  }

  /** The version valid on the day; -1 when the row's thing is not live. */
  versionOn(row: number, day: number): number {
    const { versionFrom, versionTo, versionNext } = this.columns
    for (let at = this.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
      if (versionFrom.at(at) <= day && day < versionTo.at(at)) return at
    }
    return -1
  }

  /** The version in which the row's thing is shown on a day (see `periodShown`); -1 when it has none. */
  versionShown(row: number, day: number): number {
    const { versionTo, versionNext } = this.columns
    let shown = -1
    for (let at = this.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
      shown = at
      if (day < versionTo.at(at)) break
    }
    return shown
  }

  /** The unbroken stretches of time in which the row's thing is live, in order. */
  livesOf(row: number): readonly Period[] {
    const { versionFrom, versionTo, versionNext } = this.columns
    const versions: Period[] = []
    for (let at = this.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
      versions.push({ from: versionFrom.at(at), to: versionTo.at(at) })
    }
    return lives(versions)
  }

  get(id: Id): Records[K] | undefined {
    const row = this.byId.find(id)
    return this.#isUsed(row) ? this.recordAt(row) : undefined
  }

  override has(id: Id): boolean {
    return this.#isUsed(this.byId.find(id))
  }

  recordAt(row: number): Records[K] {
    const history: Version<FieldsOf<K>>[] = []
    const { versionNext } = this.columns
    for (let at = this.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
      history.push(this.versionAt(at))
    }
    const externalReferences = this.externalReferences(row)
    return { id: this.byId.at(row), externalReferences, history } as unknown as Records[K]
  }

  versionAt(version: number): Version<FieldsOf<K>> {
    const { versionFrom, versionTo, versionSet } = this.columns
    return {
      from: versionFrom.at(version),
      to: versionTo.at(version),
      set: namesOf(describe(this.kind).names, versionSet.at(version)),
      fields: this.fieldsAt(version),
    }
  }

  fieldsAt(version: number): FieldsOf<K> {
    const fields = { ...describe(this.kind).blank.fields }
    this.#reader.into(fields, version)
    return fields as unknown as FieldsOf<K>
  }

  field<N extends keyof FieldsOf<K> & string>(version: number, name: N): FieldsOf<K>[N] {
    return this.#reader.field(version, name) as FieldsOf<K>[N]
  }

  /** The row of what a reference names in a version, in the table of its kind; -1 when it names nothing. */
  referredRow(version: number, name: string): number {
    return this.#reader.referred(version, name)
  }

  /** The thing as it is in a version. */
  liveAt(version: number): Live<FieldsOf<K>> {
    const { versionRow, versionFrom, versionTo } = this.columns
    const row = versionRow.at(version)
    const live: Record<string, unknown> = { ...describe(this.kind).blank.live }
    live['id'] = this.byId.at(row)
    live['externalReferences'] = this.externalReferences(row)
    live['valid'] = { from: versionFrom.at(version), to: versionTo.at(version) }
    this.#reader.into(live, version)
    return live as unknown as Live<FieldsOf<K>>
  }

  /** The same as an object that is kept. */
  keptAt(version: number): Live<FieldsOf<K>> {
    const known = this.memo.get(version) as Live<FieldsOf<K>> | undefined
    if (known !== undefined) return known
    const made = this.liveAt(version)
    this.memo.keep(version, made)
    return made
  }

  /** Versions whose field refers to the thing with that id, or of that row. */
  versionsReferring(field: string, thing: Id | number): readonly number[] {
    if (typeof thing === 'number') return this.#reader.referring(field, thing)
    const target = targetOf(this.kind, field)
    return target === null ? [] : this.#reader.referring(field, this.ids.of(target).find(thing))
  }

  /** The table over later ids, in which all of its own keep their rows. */
  over(ids: IdTables): RecordTable<K> {
    return ids === this.ids ? this : new RecordTable(this.kind, this.columns, ids, this.memo)
  }

  protected *rows(): Iterable<number> {
    for (let row = 0; row < this.rowCount; row += 1) if (this.#isUsed(row)) yield row
  }

  protected idAt(row: number): Id {
    return this.byId.at(row)
  }

  protected valueAt(row: number): Records[K] {
    return this.recordAt(row)
  }

  #isUsed(row: number): boolean {
    const { first } = this.columns
    return row >= 0 && row < first.length && first.at(row) !== 0
  }
}
