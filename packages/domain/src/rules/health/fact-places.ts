import type { Day } from '../../kernel/days.js'
import { FactsByDay, firstFrom } from '../hire-triggers/facts-by-day.js'
import type { FactHistory } from './fact-history.js'

/** Finds facts by the rows of their accounts and by day. */
export class FactPlaces {
  readonly #day: Int32Array
  readonly #row: Int32Array
  readonly #byDay: FactsByDay
  /** By rows of accounts, where the facts of each begin and end. */
  readonly #starts: Int32Array
  readonly #ends: Int32Array

  /**
   * @param rowOf the row of each account of the facts.
   * @param rowCount how many rows of accounts there are.
   */
  constructor({ account, day }: FactHistory, rowOf: readonly number[], rowCount: number) {
    this.#day = day
    this.#byDay = new FactsByDay(day)
    this.#row = account.map((index) => rowOf[index]!)
    this.#starts = new Int32Array(rowCount)
    this.#ends = new Int32Array(rowCount)
    for (let at = 0; at < account.length; at += 1) {
      const row = this.#row[at]!
      if (this.#ends[row] === 0) this.#starts[row] = at
      this.#ends[row] = at + 1
    }
  }

  /** The rows of the accounts that have facts. */
  *rows(): Generator<number> {
    for (let row = 0; row < this.#ends.length; row += 1) if (this.#ends[row] !== 0) yield row
  }

  /** The row of the account of a fact. */
  row(at: number): number {
    return this.#row[at]!
  }

  /** The places of the facts of a day. */
  on(day: Day): Int32Array {
    return this.#byDay.on(day)
  }

  /** Where an account's facts begin and end. */
  of(row: number): readonly [from: number, to: number] {
    return [this.#starts[row]!, this.#ends[row]!]
  }

  /** Where an account's facts of the days from `from` to `to`, both included, begin and end. */
  within(row: number, from: Day, to: Day): readonly [from: number, to: number] {
    const [low, high] = [this.#starts[row]!, this.#ends[row]!]
    return [firstFrom(this.#day, low, high, from), firstFrom(this.#day, low, high, to + 1)]
  }
}
