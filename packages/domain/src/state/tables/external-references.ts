import type { ExternalReference } from '../../entities/external-reference.js'
import {
  type Column,
  type ColumnDraft,
  draftInts,
  draftTexts,
  emptyColumn,
  type Rows,
} from '../../kernel/column.js'
import {
  type Chains,
  EMPTY_INDEX,
  firstEntry,
  type HashIndex,
  HashIndexDraft,
  nextEntry,
  textHash,
} from '../../kernel/hash-index.js'
import { same } from '../../kernel/same.js'
import { type Texts, TextTable, TextTableDraft } from '../../kernel/text-table.js'

/** The external references of one kind's things, each an entry; a thing's are chained by `next`. */
export interface ReferenceColumns {
  /** By row of the thing: its first entry plus one, 0 when it has none. */
  readonly head: Column<number>
  /** The id in the other system; null in an entry that is not used. */
  readonly text: Column<string | null>
  /** Code of the source in `sources`. */
  readonly source: Column<number>
  readonly row: Column<number>
  /** The next entry plus one, 0 after the last; chains the unused ones too. */
  readonly next: Column<number>
  /** Entries by the hash of their ids. */
  readonly index: HashIndex
  readonly sources: TextTable
  /** The first unused entry plus one. */
  readonly free: number
}

export const NO_EXTERNAL_REFERENCES: ReferenceColumns = {
  head: emptyColumn(),
  text: emptyColumn(),
  source: emptyColumn(),
  row: emptyColumn(),
  next: emptyColumn(),
  index: EMPTY_INDEX,
  sources: TextTable.empty,
  free: 0,
}

/** The columns of references as they are read, of a state or of a draft. */
interface Readable {
  readonly head: Rows<number>
  readonly text: Rows<string | null>
  readonly source: Rows<number>
  readonly row: Rows<number>
  readonly next: Rows<number>
  readonly index: Chains
  readonly sources: Texts
}

const NONE: readonly ExternalReference[] = []

/** The references of the thing in a row, in their order. */
export function referencesOfRow(columns: Readable, row: number): readonly ExternalReference[] {
  const { head, text, source, next, sources } = columns
  const first = row < head.length ? head.at(row) : 0
  if (first === 0) return NONE
  const references: ExternalReference[] = []
  for (let entry = first - 1; entry !== -1; entry = next.at(entry) - 1) {
    references.push({ source: sources.text(source.at(entry))!, id: text.at(entry)! })
  }
  return references
}

/** The rows of the things that have the reference: one, or several in a draft that is not yet right. */
export function* rowsOfReference(
  columns: Readable,
  { source, id }: ExternalReference,
): Iterable<number> {
  for (const entry of entriesOf(columns, id)) {
    if (columns.sources.text(columns.source.at(entry)) === source) yield columns.row.at(entry)
  }
}

/** The row of the thing that has the reference, or -1. */
export function rowOfReference(columns: Readable, reference: ExternalReference): number {
  for (const row of rowsOfReference(columns, reference)) return row
  return -1
}

/** A thing that has an id in some system. */
export interface Holder<T> {
  readonly source: string
  readonly thing: T
}

/** The rows of the things that have the id, in whatever system. */
export function holdersOf(columns: Readable, id: string): readonly Holder<number>[] {
  return Array.from(entriesOf(columns, id), (entry) => ({
    source: columns.sources.text(columns.source.at(entry))!,
    thing: columns.row.at(entry),
  }))
}

function* entriesOf({ text, index }: Readable, id: string): Iterable<number> {
  const hash = textHash(id)
  for (let entry = firstEntry(index, hash); entry !== -1; entry = nextEntry(index, entry)) {
    if (text.at(entry) === id) yield entry
  }
}

/** The external references of one kind in a state being edited. */
export class ExternalReferencesDraft implements Readable {
  readonly head: ColumnDraft<number>
  readonly text: ColumnDraft<string | null>
  readonly source: ColumnDraft<number>
  readonly row: ColumnDraft<number>
  readonly next: ColumnDraft<number>
  readonly index: HashIndexDraft
  readonly sources: TextTableDraft
  readonly #base: ReferenceColumns
  #free: number

  constructor(base: ReferenceColumns) {
    this.#base = base
    this.head = draftInts(base.head)
    this.text = draftTexts(base.text)
    this.source = draftInts(base.source)
    this.row = draftInts(base.row)
    this.next = draftInts(base.next)
    this.index = new HashIndexDraft(base.index, (entry) => textHash(this.text.at(entry) ?? ''))
    this.sources = new TextTableDraft(base.sources)
    this.#free = base.free
  }

  /** Gives the thing in a row exactly these references. */
  set(row: number, references: readonly ExternalReference[]): void {
    if (same(referencesOfRow(this, row), references)) return
    this.#clear(row)
    this.head.extend(row + 1)
    for (const reference of references.toReversed()) {
      this.head.set(row, this.#add(row, reference) + 1)
    }
  }

  freeze(): ReferenceColumns {
    const head = this.head.freeze()
    if (head === this.#base.head) return this.#base
    return {
      head,
      text: this.text.freeze(),
      source: this.source.freeze(),
      row: this.row.freeze(),
      next: this.next.freeze(),
      index: this.index.freeze(),
      sources: this.sources.freeze(),
      free: this.#free,
    }
  }

  #add(row: number, { source, id }: ExternalReference): number {
    const unused = this.#free - 1
    const entry = unused === -1 ? this.text.length : unused
    if (unused !== -1) this.#free = this.next.at(unused)
    for (const column of [this.text, this.source, this.row, this.next]) column.extend(entry + 1)
    this.text.set(entry, id)
    this.source.set(entry, this.sources.retain(source))
    this.row.set(entry, row)
    this.next.set(entry, this.head.at(row))
    this.index.add(entry)
    return entry
  }

  /** Lets go of a thing's references, so that others may take their entries. */
  #clear(row: number): void {
    if (row >= this.head.length) return
    for (let left = this.head.at(row); left !== 0;) {
      const entry = left - 1
      left = this.next.at(entry)
      this.index.remove(entry)
      this.sources.release(this.source.at(entry))
      this.text.set(entry, null)
      this.next.set(entry, this.#free)
      this.#free = entry + 1
    }
    this.head.set(row, 0)
  }
}
