/** Rows of one page; a change copies the pages it touches and shares the rest. */
export const PAGE_ROWS = 4096
const SHIFT = 12
const MASK = PAGE_ROWS - 1

type Page<T> = { [index: number]: T; readonly length: number }

/** An immutable column of values of one kind, in pages. */
export interface Column<T> {
  readonly length: number
  at(row: number): T
  /** The pages themselves, for loops over everything; the last one may be longer than its rows. */
  readonly pages: readonly Page<T>[]
}

type NewPage<T> = () => Page<T>

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
export class ColumnDraft<T> {
  #length: number
  readonly #pages: Page<T>[]
  readonly #owned: Set<number>
  /** The page written last, which is mostly the one written next. */
  #last: { readonly index: number; readonly page: Page<T> } | null = null
  readonly #newPage: NewPage<T>
  readonly #copyPage: (page: Page<T>) => Page<T>

  constructor(base: Column<T>, newPage: NewPage<T>, copyPage: (page: Page<T>) => Page<T>) {
    this.#length = base.length
    this.#pages = [...base.pages]
    this.#owned = new Set()
    this.#newPage = newPage
    this.#copyPage = copyPage
  }

  get length(): number {
    return this.#length
  }

  at(row: number): T {
    return this.#pages[row >> SHIFT]![row & MASK]!
  }

  set(row: number, value: T): void {
    this.#writable(row >> SHIFT)[row & MASK] = value
  }

  push(value: T): void {
    const row = this.#length
    this.#length = row + 1
    this.#writable(row >> SHIFT)[row & MASK] = value
  }

  freeze(): Column<T> {
    this.#owned.clear()
    this.#last = null
    return new PagedColumn(this.#length, [...this.#pages])
  }

  #writable(index: number): Page<T> {
    if (this.#last?.index === index) return this.#last.page
    let page = this.#pages[index]
    if (page === undefined) page = this.#newPage()
    else if (!this.#owned.has(index)) page = this.#copyPage(page)
    this.#pages[index] = page
    this.#owned.add(index)
    this.#last = { index, page }
    return page
  }
}

const copyArray = <T>(page: Page<T>): Page<T> => (page as T[]).slice()

/** An empty column of any values, kept as ordinary array pages. */
export function emptyColumn<T>(): Column<T> {
  return new PagedColumn<T>(0, [])
}

export function draftValues<T>(base: Column<T>): ColumnDraft<T> {
  return new ColumnDraft<T>(base, () => [], copyArray)
}

export function draftInts(base: Column<number>): ColumnDraft<number> {
  return new ColumnDraft<number>(
    base,
    () => new Int32Array(PAGE_ROWS),
    (page) => (page as Int32Array).slice(),
  )
}

export function draftFloats(base: Column<number>): ColumnDraft<number> {
  return new ColumnDraft<number>(
    base,
    () => new Float64Array(PAGE_ROWS),
    (page) => (page as Float64Array).slice(),
  )
}
