import type { Day } from '../../kernel/days.js'

const NONE = new Int32Array()

/** Finds the places of facts by their day, in linear time and space. */
export class FactsByDay {
  readonly #first: Day
  readonly #starts: Int32Array
  readonly #places: Int32Array

  /** @param days the day of each fact. */
  constructor(days: Int32Array) {
    let [first, last] = [Infinity, -Infinity]
    for (const day of days) {
      first = Math.min(first, day)
      last = Math.max(last, day)
    }
    this.#first = first
    this.#starts = new Int32Array(days.length === 0 ? 0 : last - first + 2)
    for (const day of days) this.#starts[day - first + 1]! += 1
    for (let at = 1; at < this.#starts.length; at += 1) this.#starts[at]! += this.#starts[at - 1]!
    this.#places = new Int32Array(days.length)
    const next = this.#starts.slice()
    for (let place = 0; place < days.length; place += 1) {
      const day = days[place]! - first
      this.#places[next[day]!] = place
      next[day]! += 1
    }
  }

  /** The places of the facts of a day. */
  on(day: Day): Int32Array {
    const at = day - this.#first
    if (at < 0 || at + 1 >= this.#starts.length) return NONE
    return this.#places.subarray(this.#starts[at], this.#starts[at + 1])
  }
}

/** The first place from `low` to `high` whose day is `day` or later; `high` when none is. */
export function firstFrom(days: Int32Array, low: number, high: number, day: Day): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (days[middle]! < day) from = middle + 1
    else to = middle
  }
  return from
}
