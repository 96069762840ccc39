import { type Column, type ColumnDraft, draftInts, draftTexts, emptyColumn } from './column.js'
import { EMPTY_INDEX, type HashIndex, HashIndexDraft, rowOfText, textHash } from './hash-index.js'

/** Texts that many rows share, as small numbers: code 0 is null. */
export interface Texts {
  text(code: number): string | null
}

/**
 * The shared texts of one state. Like every column it belongs to its state and shares pages with
 * the one before, so that the texts of a discarded draft go with the draft; a text that no row uses
 * any more gives its code back.
 */
export class TextTable implements Texts {
  readonly texts: Column<string | null>
  /** Rows that use each text; of a free code minus one and the next free code. */
  readonly uses: Column<number>
  readonly index: HashIndex
  /** The first free code, 0 when there is none. */
  readonly free: number

  constructor(texts: Column<string | null>, uses: Column<number>, index: HashIndex, free: number) {
    this.texts = texts
    this.uses = uses
    this.index = index
    this.free = free
  }

  static readonly empty = new TextTable(emptyColumn(), emptyColumn(), EMPTY_INDEX, 0)

  text(code: number): string | null {
    return code === 0 ? null : this.texts.at(code - 1)
  }
}

/** Shared texts being edited. */
export class TextTableDraft implements Texts {
  readonly #base: TextTable
  readonly #texts: ColumnDraft<string | null>
  readonly #uses: ColumnDraft<number>
  readonly #index: HashIndexDraft
  #free: number

  constructor(base: TextTable) {
    this.#base = base
    this.#texts = draftTexts(base.texts)
    this.#uses = draftInts(base.uses)
    this.#index = new HashIndexDraft(base.index, (row) => textHash(this.#texts.at(row) ?? ''))
    this.#free = base.free
  }

  text(code: number): string | null {
    return code === 0 ? null : this.#texts.at(code - 1)
  }

  /** The text's code, used by one row more. */
  retain(text: string | null): number {
    if (text === null) return 0
    const known = rowOfText(this.#texts, this.#index, text)
    if (known === -1) return this.#add(text)
    this.#uses.set(known, this.#uses.at(known) + 1)
    return known + 1
  }

  /** The code is used by one row less. */
  release(code: number): void {
    if (code === 0) return
    const row = code - 1
    const uses = this.#uses.at(row) - 1
    if (uses > 0) {
      this.#uses.set(row, uses)
      return
    }
    this.#index.remove(row)
    this.#texts.set(row, null)
    this.#uses.set(row, -1 - this.#free)
    this.#free = code
  }

  freeze(): TextTable {
    const [texts, uses, index] = [this.#texts.freeze(), this.#uses.freeze(), this.#index.freeze()]
    if (texts === this.#base.texts && uses === this.#base.uses) return this.#base
    return new TextTable(texts, uses, index, this.#free)
  }

  #add(text: string): number {
    const code = this.#free
    if (code === 0) {
      this.#texts.push(text)
      this.#uses.push(1)
    } else {
      this.#free = -1 - this.#uses.at(code - 1)
      this.#texts.set(code - 1, text)
      this.#uses.set(code - 1, 1)
    }
    const given = code === 0 ? this.#texts.length : code
    this.#index.add(given - 1)
    return given
  }
}
