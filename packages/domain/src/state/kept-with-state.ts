import type { Day } from '../kernel/days.js'
import { lazy } from '../kernel/lazy.js'
import type { OrganizationState } from './organization-state.js'

/** Values kept with states, of whatever rule: told of every state that is made from another. */
const all: KeptWithState<object>[] = []

/**
 * A value kept with a state, from which the states made of it begin: of what is told of past days, a
 * change that takes effect today leaves nothing to be found anew. To be made once, by the module whose
 * value it is.
 */
export class KeptWithState<T extends object> {
  readonly #values = new WeakMap<OrganizationState, T>()
  readonly #begin: () => T
  readonly #carry: (value: T, until: () => Day) => T | null

  /**
   * @param begin the value of a state of which nothing is known.
   * @param carry what of a value holds for another state that is the same before the day `until`; null
   *   when nothing does.
   */
  constructor(begin: () => T, carry: (value: T, until: () => Day) => T | null) {
    this.#begin = begin
    this.#carry = carry
    all.push(this as unknown as KeptWithState<object>)
  }

  of(state: OrganizationState): T {
    let value = this.#values.get(state)
    if (value === undefined) {
      value = this.#begin()
      this.#values.set(state, value)
    }
    return value
  }

  has(state: OrganizationState): boolean {
    return this.#values.has(state)
  }

  /** Gives the next state what of its base's value still holds. */
  carry(base: OrganizationState, next: OrganizationState, until: () => Day): void {
    const value = this.#values.get(base)
    const carried = value === undefined ? null : this.#carry(value, until)
    if (carried !== null) this.#values.set(next, carried)
  }
}

/**
 * Gives the next state all that is kept with its base and still holds.
 *
 * @param until tells the first day on which the two differ; asked only if it matters to anything that is kept.
 */
export function carryKept(
  base: OrganizationState,
  next: OrganizationState,
  until: () => Day,
): void {
  const day = lazy(until)
  for (const each of all) if (each.has(base)) each.carry(base, next, day)
}
