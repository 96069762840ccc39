import { type Column, type ColumnDraft, draftInts, emptyColumn, type Rows } from './column.js'

/**
 * An immutable index of entries (small numbers) by a hash of their keys: a bucket is a chain of
 * entries. Both columns hold an entry's number plus one; 0 ends.
 */
export interface HashIndex {
  readonly heads: Column<number>
  readonly next: Column<number>
}

export interface Chains {
  readonly heads: Rows<number>
  readonly next: Rows<number>
}

export const EMPTY_INDEX: HashIndex = { heads: emptyColumn(), next: emptyColumn() }

/** The first entry that may have the key, or -1; `nextEntry` gives the others. */
export function firstEntry({ heads }: Chains, hash: number): number {
  return heads.length === 0 ? -1 : heads.at(bucketOf(hash, heads.length)) - 1
}

export function nextEntry({ next }: Chains, entry: number): number {
  return next.at(entry) - 1
}

/**
 * A hash index being edited. It grows by linear hashing, one bucket an entry, so that it is never
 * rebuilt: adding an entry costs one or two chains however many entries there are.
 */
export class HashIndexDraft implements Chains {
  readonly heads: ColumnDraft<number>
  readonly next: ColumnDraft<number>
  readonly #hashOf: (entry: number) => number
  #base: HashIndex

  /** @param hashOf the hash of an entry that is in the index, for when its bucket is split. */
  constructor(base: HashIndex, hashOf: (entry: number) => number) {
    this.#base = base
    this.heads = draftInts(base.heads)
    this.next = draftInts(base.next)
    this.#hashOf = hashOf
  }

  add(entry: number): void {
    if (this.heads.length <= entry) this.#split()
    this.next.extend(entry + 1)
    this.#prepend(entry)
  }

  /** Takes out an entry whose hash is still that of its key. */
  remove(entry: number): void {
    const bucket = bucketOf(this.#hashOf(entry), this.heads.length)
    let previous = -1
    for (let at = this.heads.at(bucket) - 1; at !== entry; at = this.next.at(at) - 1) previous = at
    if (previous === -1) this.heads.set(bucket, this.next.at(entry))
    else this.next.set(previous, this.next.at(entry))
    this.next.set(entry, 0)
  }

  freeze(): HashIndex {
    const [heads, next] = [this.heads.freeze(), this.next.freeze()]
    if (heads === this.#base.heads && next === this.#base.next) return this.#base
    this.#base = { heads, next }
    return this.#base
  }

  #prepend(entry: number): void {
    const bucket = bucketOf(this.#hashOf(entry), this.heads.length)
    this.next.set(entry, this.heads.at(bucket))
    this.heads.set(bucket, entry + 1)
  }

  /** Adds a bucket and moves into it what of the split one's chain now belongs there. */
  #split(): void {
    const count = this.heads.length
    this.heads.push(0)
    if (count === 0) return
    const from = count - highestPower(count)
    let entry = this.heads.at(from) - 1
    this.heads.set(from, 0)
    while (entry !== -1) {
      const after = this.next.at(entry) - 1
      this.#prepend(entry)
      entry = after
    }
  }
}

/** The bucket of a hash among so many: the low bits, one fewer where that bucket is not yet there. */
function bucketOf(hash: number, count: number): number {
  const power = highestPower(count)
  const wide = hash & (2 * power - 1)
  return wide < count ? wide : wide & (power - 1)
}

function highestPower(count: number): number {
  return 1 << (31 - Math.clz32(count))
}

/** Stirs an integer so that its low bits depend on all of it. */
export function stirred(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return mixed ^ (mixed >>> 16)
}

/** A text's hash (FNV-1a, stirred). */
export function textHash(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return stirred(hash)
}

/** The row of a column of texts that holds the text, or -1. */
export function rowOfText(texts: Rows<string | null>, chains: Chains, text: string): number {
  const hash = textHash(text)
  for (let row = firstEntry(chains, hash); row !== -1; row = nextEntry(chains, row)) {
    if (texts.at(row) === text) return row
  }
  return -1
}
