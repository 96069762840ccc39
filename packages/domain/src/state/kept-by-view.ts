import { bothConcerned, type Carried, carryOn, type Concerned } from './carried.js'
import type { OrganizationView } from './view.js'

/** What the same day of an earlier state knew, and what was touched since. */
export interface KnownBefore<T> extends Concerned {
  readonly view: OrganizationView
  readonly value: T
}

/**
 * Values kept with views, of which the same day of the next state is told as long as only few accounts were
 * touched. To be made once, by the module whose values they are.
 */
export class KeptByView<T extends object> implements Carried {
  readonly #values = new WeakMap<OrganizationView, T>()
  readonly #before = new WeakMap<OrganizationView, KnownBefore<T>>()

  constructor() {
    carryOn(this)
  }

  get(view: OrganizationView): T | undefined {
    return this.#values.get(view)
  }

  /** What was known of the same day before; null when nothing was, or too much has been touched since. */
  before(view: OrganizationView): KnownBefore<T> | null {
    return this.#before.get(view) ?? null
  }

  keep(view: OrganizationView, value: T): void {
    this.#values.set(view, value)
    this.#before.delete(view)
  }

  has(view: OrganizationView): boolean {
    return this.#values.has(view) || this.#before.has(view)
  }

  carry(base: OrganizationView, next: OrganizationView, concerned: Concerned): void {
    const value = this.#values.get(base)
    if (value !== undefined) {
      this.#before.set(next, { view: base, value, ...concerned })
      return
    }
    const earlier = this.#before.get(base)
    const both = earlier && bothConcerned(earlier, concerned)
    if (both) this.#before.set(next, { ...earlier, ...both })
  }
}

/** Rows of accounts, and of those that go with them in any of the views. */
export function rowsTogether(
  accounts: ReadonlySet<number>,
  views: readonly OrganizationView[],
  together: (view: OrganizationView, row: number) => readonly number[],
): ReadonlySet<number> {
  const rows = new Set(accounts)
  for (const row of accounts) {
    for (const view of views) for (const each of together(view, row)) rows.add(each)
  }
  return rows
}
