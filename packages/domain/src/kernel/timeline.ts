import type { Day } from './days.js'
import type { Period } from './periods.js'

interface Placed extends Period {
  readonly id: string
}

/**
 * Periods in the order in which they begin; they may overlap. Those of a day are found by halving, so that
 * a long line costs no more than a short one.
 */
export class Timeline<T extends Placed> {
  readonly #rows: T[]
  /** By row, the latest end up to it: as it never falls, it too can be searched by halving. */
  readonly #reach: Day[] = []

  constructor(rows: readonly T[]) {
    this.#rows = rows.toSorted((a, b) => a.from - b.from)
    this.#reachFrom(0)
  }

  add(row: T): void {
    const at = this.#begunBy(row.from)
    this.#rows.splice(at, 0, row)
    this.#reach.splice(at, 0, Number.NaN)
    this.#reachFrom(at)
  }

  /** Takes a row out, which is there. */
  remove({ id, from }: T): void {
    let at = this.#begunBy(from) - 1
    while (this.#rows[at]!.id !== id) at -= 1
    this.#rows.splice(at, 1)
    this.#reach.splice(at, 1)
    this.#reachFrom(at)
  }

  /** The first row that begins before an earlier one has ended; undefined where none does. */
  firstOverlap(): T | undefined {
    return this.#rows.find(({ from }, at) => at > 0 && from < this.#reach[at - 1]!)
  }

  /** The rows that share a day with a period, in their order. */
  overlapping({ from, to }: Period): readonly T[] {
    const begun = this.#begunBy(to - 1)
    return this.#rows.slice(this.#endedBy(from), begun).filter((row) => row.to > from)
  }

  /** The first row on a day, or undefined. */
  on(day: Day): T | undefined {
    return this.overlapping({ from: day, to: day + 1 })[0]
  }

  /** The first row that begins after a day, or undefined. */
  after(day: Day): T | undefined {
    return this.#rows[this.#begunBy(day)]
  }

  /** How many rows have begun by a day. */
  #begunBy(day: Day): number {
    return place(this.#rows.length, (at) => this.#rows[at]!.from <= day)
  }

  /** How many rows at the beginning have all ended by a day. */
  #endedBy(day: Day): number {
    return place(this.#reach.length, (at) => this.#reach[at]! <= day)
  }

  /** Brings the ends up to date from a row on, as far as they differ. */
  #reachFrom(first: number): void {
    for (let at = first; at < this.#rows.length; at += 1) {
      const reach = Math.max(this.#rows[at]!.to, this.#reach[at - 1] ?? Number.NEGATIVE_INFINITY)
      if (this.#reach[at] === reach) return
      this.#reach[at] = reach
    }
  }
}

/** How many of so many rows at the beginning pass, where all that pass come first. */
function place(count: number, passes: (at: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) low = middle + 1
    else high = middle
  }
  return low
}
