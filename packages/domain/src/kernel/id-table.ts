import { type Column, type ColumnDraft, draftInts, emptyColumn, type Rows } from './column.js'
import {
  type Chains,
  EMPTY_INDEX,
  firstEntry,
  type HashIndex,
  HashIndexDraft,
  nextEntry,
  stirred,
} from './hash-index.js'
import { formatId, readId } from './id-words.js'
import type { Id } from './ids.js'

/** Integers that an id takes in its column. */
export const ID_WORDS = 4
const asked = new Int32Array(ID_WORDS)

/** Ids and the rows they were given, which they keep in all states that descend from one another. */
export interface Ids {
  readonly length: number
  at(row: number): Id
  /** The id's row, or -1. */
  find(id: Id): number
}

/** Up to so many ids their texts are kept: seats and teams are asked for again and again. */
const MOST_KEPT = 4096

/** The ids of one kind of thing, immutable. */
export class IdTable implements Ids {
  readonly words: Column<number>
  readonly index: HashIndex
  readonly #texts: Id[] = []
  readonly #rows = new Map<Id, number>()

  constructor(words: Column<number>, index: HashIndex) {
    this.words = words
    this.index = index
  }

  static readonly empty = new IdTable(emptyColumn(), EMPTY_INDEX)

  get length(): number {
    return this.words.length / ID_WORDS
  }

  at(row: number): Id {
    if (this.words.length > MOST_KEPT * ID_WORDS) return textAt(this.words, row)
    return (this.#texts[row] ??= textAt(this.words, row))
  }

  find(id: Id): number {
    const known = this.#rows.get(id)
    if (known !== undefined) return known
    const row = readId(id, asked) ? rowOf(this.words, this.index, asked) : -1
    if (row !== -1 && this.words.length <= MOST_KEPT * ID_WORDS) this.#rows.set(id, row)
    return row
  }
}

/** An id table being edited: it only grows. */
export class IdTableDraft implements Ids {
  readonly #base: IdTable
  readonly #words: ColumnDraft<number>
  readonly #index: HashIndexDraft
  /** The id that was found last: what a change reads, it writes. */
  #last: Id | null = null
  #lastRow = -1

  constructor(base: IdTable) {
    this.#base = base
    this.#words = draftInts(base.words)
    this.#index = new HashIndexDraft(base.index, (row) => hashAt(this.#words, row))
  }

  get length(): number {
    return this.#words.length / ID_WORDS
  }

  at(row: number): Id {
    return textAt(this.#words, row)
  }

  find(id: Id): number {
    if (id === this.#last) return this.#lastRow
    const row = readId(id, asked) ? rowOf(this.#words, this.#index, asked) : -1
    return row === -1 ? -1 : this.#found(id, row)
  }

  /** The id's row, which it is given now when it has none. Throws when the text is no id. */
  rowFor(id: Id): number {
    if (id === this.#last) return this.#lastRow
    if (!readId(id, asked)) throw new Error(`“${id}” is not an id in canonical form.`)
    const known = rowOf(this.#words, this.#index, asked)
    if (known !== -1) return this.#found(id, known)
    const row = this.length
    for (let at = 0; at < ID_WORDS; at += 1) this.#words.push(asked[at]!)
    this.#index.add(row)
    return this.#found(id, row)
  }

  #found(id: Id, row: number): number {
    this.#last = id
    this.#lastRow = row
    return row
  }

  freeze(): IdTable {
    const [words, index] = [this.#words.freeze(), this.#index.freeze()]
    return words === this.#base.words ? this.#base : new IdTable(words, index)
  }
}

/** Four integers a row. */
type Words = Rows<number>

function textAt(words: Words, row: number): Id {
  const at = row * ID_WORDS
  return formatId(words.at(at), words.at(at + 1), words.at(at + 2), words.at(at + 3))
}

function hashAt(words: Words, row: number): number {
  const at = row * ID_WORDS
  return hashOf(words.at(at), words.at(at + 1), words.at(at + 2), words.at(at + 3))
}

function hashOf(a: number, b: number, c: number, d: number): number {
  return stirred(d ^ stirred(c ^ stirred(b ^ stirred(a))))
}

function rowOf(words: Words, index: Chains, id: Int32Array): number {
  const [a, b, c, d] = [id[0]!, id[1]!, id[2]!, id[3]!]
  const hash = hashOf(a, b, c, d)
  for (let row = firstEntry(index, hash); row !== -1; row = nextEntry(index, row)) {
    const at = row * ID_WORDS
    if (words.at(at + 3) === d && words.at(at + 2) === c) {
      if (words.at(at + 1) === b && words.at(at) === a) return row
    }
  }
  return -1
}
