import { bothConcerned, type Carried, carryOn, type Concerned } from './carried.js'
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

/** A sum of an earlier state, and what was touched since. */
interface Seed<T> extends Concerned {
  readonly view: OrganizationView
  readonly tally: T
}

/**
 * A sum over a day's accounts that is kept with the view, and from which the same day of the next state begins: of
 * that it costs only the accounts that were touched. To be made once, by the module whose sum it is.
 */
export class KeptTally<T extends object, I> implements Carried {
  readonly #counting: Counting<T, I>
  readonly #tallies = new WeakMap<OrganizationView, T>()
  readonly #seeds = new WeakMap<OrganizationView, Seed<T>>()

  constructor(counting: Counting<T, I>) {
    this.#counting = counting
    carryOn(this)
  }

  of(view: OrganizationView): T {
    let tally = this.#tallies.get(view)
    if (tally === undefined) {
      const seed = this.#seeds.get(view)
      tally = seed === undefined ? this.#counting.count(view) : this.#brought(seed, view)
      this.#tallies.set(view, tally)
      this.#seeds.delete(view)
    }
    return tally
  }

  has(view: OrganizationView): boolean {
    return this.#tallies.has(view) || this.#seeds.has(view)
  }

  carry(before: OrganizationView, after: OrganizationView, concerned: Concerned): void {
    const tally = this.#tallies.get(before)
    if (tally !== undefined) {
      this.#seeds.set(after, { view: before, tally, ...concerned })
      return
    }
    const seed = this.#seeds.get(before)
    const both = seed && bothConcerned(seed, concerned)
    if (both) this.#seeds.set(after, { ...seed, ...both })
  }

  #brought({ view: before, tally, accounts, seats }: Seed<T>, after: OrganizationView): T {
    const { itemsOf, together, moved } = this.#counting
    if (accounts.size === 0 && !seats) return tally
    const rows = new Set(accounts)
    for (const row of accounts) {
      for (const view of [before, after]) for (const each of together(view, row)) rows.add(each)
    }
    const itemsIn = (view: OrganizationView) => Array.from(rows, (row) => itemsOf(view, row))
    return moved(tally, itemsIn(before), itemsIn(after), after)
  }
}
