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
  #unused: number

  constructor(base: ReferenceColumns) {
    this.#base = base
    this.head = draftInts(base.head)
    this.text = draftTexts(base.text)
    this.source = draftInts(base.source)
    this.row = draftInts(base.row)
    this.next = draftInts(base.next)
    this.index = new HashIndexDraft(base.index, (entry) => textHash(this.text.at(entry) ?? ''))
    this.sources = new TextTableDraft(base.sources)
    this.#unused = base.free
  }

  /** Gives the thing in a row exactly these references; those that it has before and after stay as they are. */
  set(row: number, references: readonly ExternalReference[]): void {
    const entries = this.#entriesOf(row)
    const most = Math.min(entries.length, references.length)
    let before = 0
    while (before < most && this.#is(entries[before]!, references[before]!)) before += 1
    let after = 0
    while (after < most - before && this.#is(entries.at(-1 - after)!, references.at(-1 - after)!)) {
      after += 1
    }
    const leaving = entries.slice(before, entries.length - after)
    const coming = references.slice(before, references.length - after)
    if (leaving.length === 0 && coming.length === 0) return
    for (const entry of leaving) this.#free(entry)
    this.head.extend(row + 1)
    let next = after === 0 ? 0 : entries.at(-after)! + 1
    for (const reference of coming.toReversed()) next = this.#add(row, reference, next) + 1
    if (before === 0) this.head.set(row, next)
    else this.next.set(entries[before - 1]!, next)
  }

  freeze(): ReferenceColumns {
    const columns = {
      head: this.head.freeze(),
      text: this.text.freeze(),
      source: this.source.freeze(),
      row: this.row.freeze(),
      next: this.next.freeze(),
    }
    const names = ['head', 'text', 'source', 'row', 'next'] as const
    if (names.every((name) => columns[name] === this.#base[name])) return this.#base
    const [index, sources] = [this.index.freeze(), this.sources.freeze()]
    return { ...columns, index, sources, free: this.#unused }
  }

  #entriesOf(row: number): readonly number[] {
    const entries: number[] = []
    const first = row < this.head.length ? this.head.at(row) : 0
    for (let entry = first - 1; entry !== -1; entry = this.next.at(entry) - 1) entries.push(entry)
    return entries
  }

  #is(entry: number, { source, id }: ExternalReference): boolean {
    return this.text.at(entry) === id && this.sources.text(this.source.at(entry)) === source
  }

  /** @param next the entry that follows plus one; 0 when none does. */
  #add(row: number, { source, id }: ExternalReference, next: number): number {
    const unused = this.#unused - 1
    const entry = unused === -1 ? this.text.length : unused
    if (unused !== -1) this.#unused = this.next.at(unused)
    for (const column of [this.text, this.source, this.row, this.next]) column.extend(entry + 1)
    this.text.set(entry, id)
    this.source.set(entry, this.sources.retain(source))
    this.row.set(entry, row)
    this.next.set(entry, next)
    this.index.add(entry)
    return entry
  }

  /** Lets go of a reference, so that another may take its entry. */
  #free(entry: number): void {
    this.index.remove(entry)
    this.sources.release(this.source.at(entry))
    this.text.set(entry, null)
    this.next.set(entry, this.#unused)
    this.#unused = entry + 1
  }
}
