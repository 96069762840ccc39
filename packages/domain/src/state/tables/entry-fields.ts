import type { Column, ColumnDraft } from '../../kernel/column.js'
import { emptyColumn } from '../../kernel/column.js'
import {
  entriesReferring,
  NO_REFERENCES,
  type ReferenceIndex,
  ReferenceIndexDraft,
} from '../../kernel/reference-index.js'
import { TextTable, TextTableDraft } from '../../kernel/text-table.js'
import type { IdDrafts } from './id-drafts.js'
import type { IdTables } from './id-tables.js'
import type { Pools, PoolsDraft, Stored } from './codec.js'
import type { Description } from './description.js'

type Values = Readonly<Record<string, unknown>>

/** The fields of a table's entries (versions or periods), one column a field. */
export interface EntryColumns {
  readonly columns: Readonly<Record<string, Column<Stored>>>
  /** Who refers to what, for each field that is a reference. */
  readonly references: Readonly<Record<string, ReferenceIndex>>
  readonly texts: TextTable
}

export const NO_ENTRIES: EntryColumns = { columns: {}, references: {}, texts: TextTable.empty }

/** Reads the fields of entries. */
export class EntryReader {
  readonly entries: EntryColumns
  readonly #description: Description
  readonly #columns: readonly Column<Stored>[]
  readonly #pools: Pools

  constructor(description: Description, entries: EntryColumns, ids: IdTables) {
    this.entries = entries
    this.#description = description
    this.#columns = description.names.map((name) => entries.columns[name] ?? emptyColumn())
    this.#pools = { texts: entries.texts, ids }
  }

  /** Writes an entry's fields into an object that has them all, empty. */
  into(fields: Record<string, unknown>, entry: number): void {
    const { names, codecs } = this.#description
    for (let at = 0; at < names.length; at += 1) {
      fields[names[at]!] = codecs[at]!.decode(this.#columns[at]!.at(entry), this.#pools)
    }
  }

  field(entry: number, name: string): unknown {
    const at = this.#description.indexOf.get(name) ?? -1
    return this.#description.codecs[at]!.decode(this.#columns[at]!.at(entry), this.#pools)
  }

  /** The row of what a reference names, among those of its kind; -1 when it names nothing. */
  referred(entry: number, name: string): number {
    const at = this.#description.indexOf.get(name) ?? -1
    return (this.#columns[at]!.at(entry) as number) - 1
  }

  referring(field: string, row: number): readonly number[] {
    return entriesReferring(this.entries.references[field] ?? NO_REFERENCES, row)
  }
}

/** The fields of a table being edited. */
export class EntryFieldsDraft {
  readonly #description: Description
  readonly #columns: readonly ColumnDraft<Stored>[]
  readonly #references: readonly (ReferenceIndexDraft | null)[]
  readonly #texts: TextTableDraft
  readonly #pools: PoolsDraft
  #base: EntryColumns

  constructor(description: Description, base: EntryColumns, ids: IdDrafts) {
    this.#description = description
    this.#base = base
    this.#texts = new TextTableDraft(base.texts)
    this.#pools = { texts: this.#texts, ids }
    const { names, codecs } = description
    this.#columns = codecs.map((codec, at) =>
      codec.draft(base.columns[names[at]!] ?? emptyColumn()),
    )
    this.#references = codecs.map(({ target }, at) =>
      target === null
        ? null
        : new ReferenceIndexDraft(base.references[names[at]!] ?? NO_REFERENCES),
    )
  }

  /** Makes room for entries; a fresh one refers to nothing. */
  extend(length: number): void {
    for (const column of this.#columns) column.extend(length)
  }

  write(entry: number, fields: Values): void {
    const { names, codecs, otherwise } = this.#description
    for (let at = 0; at < names.length; at += 1) {
      const codec = codecs[at]!
      const given = fields[names[at]!]
      const value = given === undefined ? otherwise[at] : given
      const former = this.#columns[at]!.at(entry)
      const shared = codec.release !== undefined
      if (shared && codec.decode(former, this.#pools) === value) continue
      this.#replace(at, entry, former, codec.encode(value, this.#pools))
    }
  }

  /** Lets go of the texts and references that an entry's fields hold. */
  clear(entry: number): void {
    const { codecs } = this.#description
    for (let at = 0; at < codecs.length; at += 1) {
      const former = this.#columns[at]!.at(entry)
      if (typeof former !== 'number') this.#replace(at, entry, former, null)
      else if (codecs[at]!.target !== null || codecs[at]!.release !== undefined) {
        this.#replace(at, entry, former, 0)
      }
    }
  }

  into(fields: Record<string, unknown>, entry: number): void {
    const { names, codecs } = this.#description
    for (let at = 0; at < names.length; at += 1) {
      fields[names[at]!] = codecs[at]!.decode(this.#columns[at]!.at(entry), this.#pools)
    }
  }

  referring(field: string, row: number): readonly number[] {
    const index = this.#references[this.#description.indexOf.get(field) ?? -1]
    return index == null ? [] : entriesReferring(index, row)
  }

  freeze(): EntryColumns {
    const columns: Record<string, Column<Stored>> = {}
    const references: Record<string, ReferenceIndex> = {}
    for (const [at, name] of this.#description.names.entries()) {
      columns[name] = this.#columns[at]!.freeze()
      const index = this.#references[at]
      if (index != null) references[name] = index.freeze()
    }
    this.#base = { columns, references, texts: this.#texts.freeze() }
    return this.#base
  }

  #replace(at: number, entry: number, former: Stored, stored: Stored): void {
    const codec = this.#description.codecs[at]!
    if (former !== stored) this.#columns[at]!.set(entry, stored)
    codec.release?.(former, this.#pools)
    const index = this.#references[at]
    if (index == null || former === stored) return
    if (former !== 0) index.unlink(entry, (former as number) - 1)
    if (stored !== 0) index.link(entry, (stored as number) - 1)
  }
}
