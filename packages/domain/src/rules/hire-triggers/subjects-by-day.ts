import type { Day } from '../../kernel/days.js'

const NONE = new Int32Array()

/** Finds whose facts are of a day, in linear time and space. */
export class SubjectsByDay {
  readonly #first: Day
  readonly #starts: Int32Array
  readonly #subjects: Int32Array

  /**
   * @param days the day of each fact.
   * @param subjects a number for whose each fact is.
   */
  constructor(days: Int32Array, subjects: Int32Array) {
    let [first, last] = [Infinity, -Infinity]
    for (const day of days) {
      first = Math.min(first, day)
      last = Math.max(last, day)
    }
    this.#first = first
    this.#starts = new Int32Array(days.length === 0 ? 0 : last - first + 2)
    for (const day of days) this.#starts[day - first + 1]! += 1
    for (let at = 1; at < this.#starts.length; at += 1) this.#starts[at]! += this.#starts[at - 1]!
    this.#subjects = new Int32Array(days.length)
    const next = this.#starts.slice()
    for (const [at, day] of days.entries()) {
      const place = next[day - first]!
      this.#subjects[place] = subjects[at]!
      next[day - first] = place + 1
    }
  }

  /** Whose facts are of the day; as often as there are facts. */
  on(day: Day): Int32Array {
    const place = day - this.#first
    if (place < 0 || place + 1 >= this.#starts.length) return NONE
    return this.#subjects.subarray(this.#starts[place], this.#starts[place + 1])
  }
}
