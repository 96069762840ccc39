import { type Column, type ColumnDraft, draftInts, emptyColumn, type Rows } from './column.js'

/**
 * Who refers to what: by the row of what is referred to, a chain of the entries that refer to it.
 * The columns hold an entry's number plus one; 0 ends.
 */
export interface ReferenceIndex {
  readonly heads: Column<number>
  readonly next: Column<number>
  readonly previous: Column<number>
}

export const NO_REFERENCES: ReferenceIndex = {
  heads: emptyColumn(),
  next: emptyColumn(),
  previous: emptyColumn(),
}

/** The entries that refer to a row, in no order. */
export function entriesReferring(
  { heads, next }: { readonly heads: Rows<number>; readonly next: Rows<number> },
  row: number,
): number[] {
  const entries: number[] = []
  if (row < 0 || row >= heads.length) return entries
  for (let entry = heads.at(row) - 1; entry !== -1; entry = next.at(entry) - 1) entries.push(entry)
  return entries
}

/** A reference index being edited; linking and unlinking cost the same however long the chain. */
export class ReferenceIndexDraft {
  readonly heads: ColumnDraft<number>
  readonly next: ColumnDraft<number>
  readonly #previous: ColumnDraft<number>
  #base: ReferenceIndex

  constructor(base: ReferenceIndex) {
    this.#base = base
    this.heads = draftInts(base.heads)
    this.next = draftInts(base.next)
    this.#previous = draftInts(base.previous)
  }

  link(entry: number, row: number): void {
    this.heads.extend(row + 1)
    this.next.extend(entry + 1)
    this.#previous.extend(entry + 1)
    const first = this.heads.at(row)
    this.next.set(entry, first)
    if (first !== 0) this.#previous.set(first - 1, entry + 1)
    this.heads.set(row, entry + 1)
  }

  unlink(entry: number, row: number): void {
    const [before, after] = [this.#previous.at(entry), this.next.at(entry)]
    if (before === 0) this.heads.set(row, after)
    else this.next.set(before - 1, after)
    if (after !== 0) this.#previous.set(after - 1, before)
    this.#previous.set(entry, 0)
    this.next.set(entry, 0)
  }

  freeze(): ReferenceIndex {
    const heads = this.heads.freeze()
    const next = this.next.freeze()
    const previous = this.#previous.freeze()
    if (heads !== this.#base.heads || next !== this.#base.next) {
      this.#base = { heads, next, previous }
    }
    return this.#base
  }
}
