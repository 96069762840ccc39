import type { TransitionOptions } from './transition-options.js'
import type { Transfer, TransitionProblem } from './transition-problem.js'

/** Who has taken over how many accounts in a week. Mutable. */
export class WeekTally {
  readonly #people: Int32Array
  readonly #mostPerPerson: number
  readonly #mostPerWeek: number
  readonly #bySeat = new Map<number, number>()
  readonly #byPlace = new Map<number, number>()
  #all = 0

  constructor(
    { people }: TransitionProblem,
    { mostPerPerson, mostPerWeek }: Pick<TransitionOptions, 'mostPerPerson' | 'mostPerWeek'>,
  ) {
    this.#people = people
    this.#mostPerPerson = mostPerPerson
    this.#mostPerWeek = mostPerWeek ?? Infinity
  }

  /** Whether one more hand-over is within what its seat, its place and all may take. */
  hasRoom({ toSeat, to }: Transfer): boolean {
    const ofPlace = this.#mostPerPerson * Math.max(1, this.#people[to]!)
    return (
      this.#all < this.#mostPerWeek &&
      (this.#byPlace.get(to) ?? 0) < ofPlace &&
      (toSeat === -1 || (this.#bySeat.get(toSeat) ?? 0) < this.#mostPerPerson)
    )
  }

  /** @param by 1 for one more, −1 to take it back. */
  count({ toSeat, to }: Transfer, by: 1 | -1): void {
    this.#all += by
    this.#byPlace.set(to, (this.#byPlace.get(to) ?? 0) + by)
    if (toSeat !== -1) this.#bySeat.set(toSeat, (this.#bySeat.get(toSeat) ?? 0) + by)
  }
}
