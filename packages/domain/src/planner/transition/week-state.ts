import { reaches } from '../../kernel/near.js'
import type { PlaceLoads, PlaceSums } from './place-loads.js'
import { placeLoads } from './place-loads.js'
import type { TransitionProblem } from './transition-problem.js'

/** Where seats and accounts are while weeks are dealt. Mutable. */
export class WeekState {
  readonly problem: TransitionProblem
  readonly movedSeats: Uint8Array
  readonly movedTransfers: Uint8Array
  readonly #own: Float64Array
  readonly #sums: PlaceSums
  #capacities: Float64Array

  constructor(problem: TransitionProblem) {
    this.problem = problem
    this.movedSeats = new Uint8Array(problem.seats.length)
    this.movedTransfers = new Uint8Array(problem.transfers.length)
    this.#own = Float64Array.from(problem.ownLoads)
    const { own, pooled, seats } = problem.before
    this.#sums = {
      own: Float64Array.from(own),
      pooled: Float64Array.from(pooled),
      seats: Int32Array.from(seats),
      capacity: new Float64Array(own.length),
    }
    this.#capacities = new Float64Array(problem.seats.length)
  }

  /** Goes on to a week in which seats are worth so much, by their number. */
  enter(capacities: Float64Array): void {
    this.#capacities = capacities
    this.#sums.capacity.fill(0)
    for (const seat of capacities.keys())
      this.#sums.capacity[this.placeOf(seat)]! += capacities[seat]!
  }

  placeOf(seat: number): number {
    const { from, to } = this.problem.seats[seat]!
    return this.movedSeats[seat] === 1 ? to : from
  }

  /** Whether a seat has work and is, by itself, as busy as the place where it is, or busier. */
  isBurden(seat: number): boolean {
    const place = this.placeOf(seat)
    const { load, capacity } = this.loads()
    const own = this.#own[seat]!
    return own > 0 && reaches(own * capacity[place]!, load[place]! * this.#capacities[seat]!)
  }

  /** Moves a seat with what it carries, or takes that back. */
  toggleSeat(seat: number): void {
    const from = this.placeOf(seat)
    this.movedSeats[seat] = 1 - this.movedSeats[seat]!
    const to = this.placeOf(seat)
    const { own, capacity, seats } = this.#sums
    for (const [place, sign] of [
      [from, -1],
      [to, 1],
    ] as const) {
      own[place]! += sign * this.#own[seat]!
      capacity[place]! += sign * this.#capacities[seat]!
      seats[place]! += sign
    }
  }

  /** Moves an account, or takes that back. */
  toggleTransfer(transfer: number): void {
    const { fromSeat, toSeat, from, to, load: whole } = this.problem.transfers[transfer]!
    const load = this.movedTransfers[transfer] === 1 ? -whole : whole
    this.movedTransfers[transfer] = 1 - this.movedTransfers[transfer]!
    const { own, pooled } = this.#sums
    if (fromSeat === -1) {
      pooled[from]! -= load
      pooled[to]! += load
      return
    }
    this.#own[fromSeat]! -= load
    this.#own[toSeat]! += load
    own[this.placeOf(fromSeat)]! -= load
    own[this.placeOf(toSeat)]! += load
  }

  /** Opens the seats of the model: they are there, and nobody is in them. */
  openSeats(places: readonly number[]): void {
    for (const place of places) this.#sums.seats[place]! += 1
  }

  loads(): PlaceLoads {
    return placeLoads(
      { ...this.#sums, capacity: Float64Array.from(this.#sums.capacity) },
      this.problem.below,
    )
  }
}
