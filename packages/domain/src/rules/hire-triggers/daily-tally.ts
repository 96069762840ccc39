import type { Segment } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { CountedIn } from './group-tally.js'

/** Whole numbers of each day of a time, several a day. Mutable, and private to its tally. */
export class DailySums {
  readonly #first: Day
  readonly #width: number
  readonly #sums: Float64Array

  constructor(first: Day, days: number, width: number) {
    this.#first = first
    this.#width = width
    this.#sums = new Float64Array(days * width)
  }

  add(day: Day, sign: 1 | -1, amounts: readonly number[]): void {
    const start = (day - this.#first) * this.#width
    for (let at = 0; at < amounts.length; at += 1) this.#sums[start + at]! += sign * amounts[at]!
  }

  /** One of the numbers of a day; 0 for a day outside of the time. */
  on(day: Day, column: number): number {
    return this.#sums[(day - this.#first) * this.#width + column] ?? 0
  }
}

/**
 * Sums by day for each team, segment and the organization, followed as those that add to them move from
 * group to group. A day of a walk then reads the windows it needs, whatever lies in them.
 */
export class DailyTally {
  readonly teams = new Map<Id, DailySums>()
  readonly segments = new Map<Segment, DailySums>()
  readonly whole: DailySums
  readonly #make: () => DailySums

  /**
   * @param days of everything that may be added, in any order.
   * @param width how many numbers a day has.
   */
  constructor(days: Int32Array, width: number) {
    let [first, last] = [Infinity, -Infinity]
    for (const day of days) {
      first = Math.min(first, day)
      last = Math.max(last, day)
    }
    const count = days.length === 0 ? 0 : last - first + 1
    this.#make = () => new DailySums(first, count, width)
    this.whole = this.#make()
  }

  /** @param sign 1 for what comes to the groups, −1 for what goes. */
  add({ teamIds, segment }: CountedIn, day: Day, sign: 1 | -1, amounts: readonly number[]): void {
    for (const teamId of teamIds) this.#of(this.teams, teamId).add(day, sign, amounts)
    if (segment !== null) this.#of(this.segments, segment).add(day, sign, amounts)
    this.whole.add(day, sign, amounts)
  }

  #of<K>(groups: Map<K, DailySums>, key: K): DailySums {
    let sums = groups.get(key)
    if (sums === undefined) {
      sums = this.#make()
      groups.set(key, sums)
    }
    return sums
  }
}
