import { endingOf, fitted, type LayoutCause, layoutOf } from './row-layout.js'

interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Takes a file's rows one after another and gives those with data, cells under their columns. What may be the end
 * of the table is held until more data comes; it counts as the end when none does.
 */
export class TableRows<R extends Line = Line> {
  /** Rows without data, by what they are. */
  readonly passedOver = new Map<LayoutCause, number>()
  readonly #header: readonly string[]
  #held: { readonly row: R; readonly ending: LayoutCause }[] = []
  #apart = false

  constructor(header: readonly string[]) {
    this.#header = header
  }

  /** The rows with data that a row brings: itself and what was held, or none. */
  take(row: R): readonly R[] {
    const layout = layoutOf(row.cells, this.#header)
    if (layout !== null) {
      this.#count(layout)
      this.#apart ||= layout === 'EMPTY'
      return []
    }
    const cells = fitted(row.cells, this.#header)
    const ending = endingOf(row.cells, this.#header, this.#apart)
    if (ending !== null) {
      this.#held.push({ row: { ...row, cells }, ending })
      this.#apart = true
      return []
    }
    const held = this.#held
    this.#held = []
    this.#apart = false
    return [...held.map((each) => each.row), { ...row, cells }]
  }

  /** Says that no more rows come. */
  end(): void {
    for (const { ending } of this.#held) this.#count(ending)
    this.#held = []
  }

  #count(cause: LayoutCause): void {
    this.passedOver.set(cause, (this.passedOver.get(cause) ?? 0) + 1)
  }
}
