import { KeptByView, type KnownBefore, rowsTogether } from './kept-by-view.js'
import type { OrganizationView } from './view.js'

/** How something is summed over a day's accounts. */
interface Counting<T, I> {
  /** Sums all accounts of a day. */
  readonly count: (view: OrganizationView) => T
  /** What one account adds to the sum. */
  readonly itemsOf: (view: OrganizationView, row: number) => I
  /** Rows of the accounts that go with one, it among them: what is touched of one touches them. */
  readonly together: (view: OrganizationView, row: number) => readonly number[]
  /** The sum of another day or state, of which some accounts add something else; the one given stays as it is. */
  readonly moved: (tally: T, was: readonly I[], is: readonly I[], to: OrganizationView) => T
}

/**
 * A sum over a day's accounts that is kept with the view, and from which the same day of the next state begins: of
 * that it costs only the accounts that were touched. To be made once, by the module whose sum it is.
 */
export class KeptTally<T extends object, I> {
  readonly #counting: Counting<T, I>
  readonly #tallies = new KeptByView<T>()

  constructor(counting: Counting<T, I>) {
    this.#counting = counting
  }

  of(view: OrganizationView): T {
    let tally = this.#tallies.get(view)
    if (tally === undefined) {
      const before = this.#tallies.before(view)
      tally = before === null ? this.#counting.count(view) : this.#brought(before, view)
      this.#tallies.keep(view, tally)
    }
    return tally
  }

  has(view: OrganizationView): boolean {
    return this.#tallies.has(view)
  }

  #brought(
    { view: before, value: tally, accounts, seats }: KnownBefore<T>,
    after: OrganizationView,
  ): T {
    const { itemsOf, together, moved } = this.#counting
    if (accounts.size === 0 && !seats) return tally
    const rows = rowsTogether(accounts, [before, after], together)
    const itemsIn = (view: OrganizationView) => Array.from(rows, (row) => itemsOf(view, row))
    return moved(tally, itemsIn(before), itemsIn(after), after)
  }
}
