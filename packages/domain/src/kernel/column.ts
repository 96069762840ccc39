/** Rows of one page; a change copies the pages it touches and shares the rest. */
export const PAGE_ROWS = 4096
const SHIFT = 12
const MASK = PAGE_ROWS - 1
/** The first page begins small, so that a small organization is small. */
const LEAST_ROWS = 32

/** Values of consecutive rows; it may be longer than its rows. */
export interface Page<T> {
  [index: number]: T
  readonly length: number
  /** Bytes in memory; of texts an estimate. */
  readonly byteLength: number
}

/** What can be read row by row. */
export interface Rows<T> {
  readonly length: number
  at(row: number): T
}

/** An immutable column of values of one kind, in pages. */
export interface Column<T> extends Rows<T> {
  readonly pages: readonly Page<T>[]
}

/** How pages of one kind are made. */
interface Store<T> {
  /** A whole page in which nothing was written, which all columns share. */
  readonly nothing: Page<T>
  make(rows: number): Page<T>
  copy(page: Page<T>, rows: number): Page<T>
  write(page: Page<T>, index: number, value: T): void
}

class PagedColumn<T> implements Column<T> {
  readonly length: number
  readonly pages: readonly Page<T>[]
  constructor(length: number, pages: readonly Page<T>[]) {
    this.length = length
    this.pages = pages
  }
  at(row: number): T {
    return this.pages[row >> SHIFT]![row & MASK]!
  }
}

/** A column being edited: copies a page at its first write, hands out an immutable column at the end. */
export class ColumnDraft<T> implements Rows<T> {
  readonly #store: Store<T>
  #base: Column<T>
  #length: number
  #pages: Page<T>[]
  /** The page written last, which is mostly the one written next. */
  #lastIndex = -1
  #lastPage: Page<T> | null = null

  constructor(base: Column<T>, store: Store<T>) {
    this.#store = store
    this.#base = base
    this.#length = base.length
    this.#pages = base.pages as Page<T>[]
  }

  get length(): number {
    return this.#length
  }

  at(row: number): T {
    return this.#pages[row >> SHIFT]![row & MASK]!
  }

  set(row: number, value: T): void {
    this.#store.write(this.#writable(row >> SHIFT), row & MASK, value)
  }

  push(value: T): void {
    const row = this.#length
    this.#length = row + 1
    this.#store.write(this.#writable(row >> SHIFT), row & MASK, value)
  }

  /** Makes the column at least that long; the new rows are empty and cost nothing until written. */
  extend(length: number): void {
    if (length <= this.#length) return
    this.#length = length
    const last = this.#pages.length - 1
    const page = this.#pages[last]
    if (page !== undefined && page.length < this.#rowsOf(last)) this.#writable(last)
    const needed = (length + MASK) >> SHIFT
    if (needed > this.#pages.length) this.#ownPages()
    while (this.#pages.length < needed) this.#pages.push(this.#store.nothing)
  }

  /** The edited column; the base itself when nothing was written. */
  freeze(): Column<T> {
    if (this.#pages === this.#base.pages && this.#length === this.#base.length) return this.#base
    this.#base = new PagedColumn(this.#length, this.#pages)
    this.#lastIndex = -1
    this.#lastPage = null
    return this.#base
  }

  #writable(index: number): Page<T> {
    const last = this.#lastPage
    const rows = this.#rowsOf(index)
    if (this.#lastIndex === index && last !== null && last.length >= rows) return last
    this.#ownPages()
    let page = this.#pages[index]
    if (page === undefined) page = this.#store.make(capacityFor(rows))
    else if (page.length < rows || this.#isShared(page, index)) {
      page = this.#store.copy(page, capacityFor(rows))
    }
    this.#pages[index] = page
    this.#lastIndex = index
    this.#lastPage = page
    return page
  }

  /** Whether others have the page, too. */
  #isShared(page: Page<T>, index: number): boolean {
    return page === this.#store.nothing || page === this.#base.pages[index]
  }

  #ownPages(): void {
    if (this.#pages === this.#base.pages) this.#pages = [...this.#base.pages]
  }

  #rowsOf(index: number): number {
    return Math.min(PAGE_ROWS, this.#length - (index << SHIFT))
  }
}

function capacityFor(rows: number): number {
  let capacity = LEAST_ROWS
  while (capacity < rows) capacity *= 2
  return capacity
}

type Numbers = Page<number> & {
  set(from: Numbers): void
  subarray(from: number, to: number): Numbers
}

function numbers(make: (rows: number) => Numbers): Store<number> {
  return {
    nothing: make(PAGE_ROWS),
    make,
    copy: (page, rows) => {
      const copied = make(rows)
      const from = page as Numbers
      copied.set(from.length <= rows ? from : from.subarray(0, rows))
      return copied
    },
    write: (page, index, value) => {
      page[index] = value
    },
  }
}

const INT_BYTES = 4
const FLOAT_BYTES = 8

const INTS = numbers((rows) => new Int32Array(new SharedArrayBuffer(rows * INT_BYTES)))
const FLOATS = numbers((rows) => new Float64Array(new SharedArrayBuffer(rows * FLOAT_BYTES)))

type Text = string | null
type TextPage = Text[] & { byteLength: number }
const SLOT_BYTES = 8
const TEXT_BYTES = 24
const WIDE = /[\u0100-\uffff]/

/** Bytes of a text in memory, roughly: its head, and one byte a character or two. */
function weightOf(text: Text | undefined): number {
  if (text === null || text === undefined) return 0
  return TEXT_BYTES + (WIDE.test(text) ? 2 * text.length : text.length)
}

const noTexts = (rows: number): TextPage =>
  Object.assign(Array<Text>(rows).fill(null), { byteLength: rows * SLOT_BYTES })

const TEXTS: Store<Text> = {
  nothing: noTexts(PAGE_ROWS),
  make: noTexts,
  copy: (page, rows) => {
    const from = page as TextPage
    const copied = from.slice(0, rows)
    const { length } = copied
    for (let row = length; row < rows; row += 1) copied.push(null)
    const byteLength = from.byteLength + (rows - from.length) * SLOT_BYTES
    return Object.assign(copied, { byteLength })
  },
  write: (page, index, value) => {
    const to = page as TextPage
    to.byteLength += weightOf(value) - weightOf(to[index])
    to[index] = value
  },
}

const EMPTY = new PagedColumn<never>(0, [])

/** A column without rows. */
export function emptyColumn<T>(): Column<T> {
  return EMPTY
}

/** Integers of 32 bits, in memory that workers can share. */
export function draftInts(base: Column<number>): ColumnDraft<number> {
  return new ColumnDraft(base, INTS)
}

/** Numbers of 64 bits, in memory that workers can share. */
export function draftFloats(base: Column<number>): ColumnDraft<number> {
  return new ColumnDraft(base, FLOATS)
}

/** Texts, in ordinary arrays. */
export function draftTexts(base: Column<string | null>): ColumnDraft<string | null> {
  return new ColumnDraft(base, TEXTS)
}

/** A column over pages that came from another thread. */
export function columnOver<T>(length: number, pages: readonly Page<T>[]): Column<T> {
  return new PagedColumn(length, pages)
}
