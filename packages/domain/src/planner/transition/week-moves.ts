import { exceeds } from '../../kernel/near.js'
import { type PlaceLoads, utilisationAt } from './place-loads.js'
import type { WeekState } from './week-state.js'
import type { WeekTally } from './week-tally.js'

/** The moves of one week: all that may, less those that would make a place too busy. Mutable. */
export class WeekMoves {
  readonly seats = new Set<number>()
  readonly transfers = new Set<number>()
  readonly #state: WeekState
  readonly #tally: WeekTally
  /** What can be taken back, by the place that it leaves or comes to; the last comes first. */
  readonly #leaving = new Map<number, number[]>()
  readonly #coming = new Map<number, number[]>()
  readonly #intoPlace = new Map<number, number[]>()
  readonly #intoSeat = new Map<number, number[]>()

  constructor(state: WeekState, tally: WeekTally) {
    this.#state = state
    this.#tally = tally
  }

  moveSeat(seat: number): void {
    const { from, to, isFixed } = this.#state.problem.seats[seat]!
    this.#state.toggleSeat(seat)
    this.seats.add(seat)
    if (isFixed) return
    push(this.#leaving, from, seat)
    push(this.#coming, to, seat)
  }

  /** Moves an account if there is room for one more hand-over, and says whether it did. */
  transfer(number: number): boolean {
    const transfer = this.#state.problem.transfers[number]!
    const { kind, to, toSeat, isFixed } = transfer
    if (kind === 'HAND_OVER') {
      if (!this.#tally.hasRoom(transfer)) return false
      this.#tally.count(transfer, 1)
    }
    this.#state.toggleTransfer(number)
    this.transfers.add(number)
    if (isFixed) return true
    push(this.#intoPlace, to, number)
    if (toSeat !== -1) push(this.#intoSeat, toSeat, number)
    return true
  }

  /** Takes moves back until no place is busier than its limit, or nothing is left to take back. */
  settle(limits: Float64Array): void {
    for (;;) {
      const loads = this.#state.loads()
      const place = busiestAbove(loads, limits)
      if (place === null || !(this.#takeBackAt(place) || this.#takeBackAny())) return
    }
  }

  /** A seat that left, else an account that came, else a seat that came. */
  #takeBackAt(place: number): boolean {
    return (
      this.#takeSeatBack(this.#leaving.get(place)) ||
      this.#takeTransferBack(this.#intoPlace.get(place)) ||
      this.#takeSeatBack(this.#coming.get(place))
    )
  }

  #takeBackAny(): boolean {
    return (
      [...this.#intoPlace.values()].some((each) => this.#takeTransferBack(each)) ||
      [...this.#leaving.values()].some((each) => this.#takeSeatBack(each))
    )
  }

  #takeSeatBack(candidates: number[] | undefined): boolean {
    const seat = lastOf(candidates, this.seats)
    if (seat === null) return false
    // Who is not there yet takes nothing over either.
    for (const each of this.#intoSeat.get(seat) ?? []) {
      if (this.transfers.has(each)) this.#undo(each)
    }
    this.#state.toggleSeat(seat)
    this.seats.delete(seat)
    return true
  }

  #takeTransferBack(candidates: number[] | undefined): boolean {
    const transfer = lastOf(candidates, this.transfers)
    if (transfer === null) return false
    this.#undo(transfer)
    return true
  }

  #undo(number: number): void {
    const transfer = this.#state.problem.transfers[number]!
    if (transfer.kind === 'HAND_OVER') this.#tally.count(transfer, -1)
    this.#state.toggleTransfer(number)
    this.transfers.delete(number)
  }
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** Takes the last candidate that still moves. */
function lastOf(candidates: number[] | undefined, moving: ReadonlySet<number>): number | null {
  for (;;) {
    const last = candidates?.pop()
    if (last === undefined) return null
    if (moving.has(last)) return last
  }
}

function busiestAbove(loads: PlaceLoads, limits: Float64Array): number | null {
  let [busiest, most] = [-1, 0]
  for (const [place, limit] of limits.entries()) {
    const utilisation = utilisationAt(loads, place)
    const above = utilisation - limit
    if (exceeds(utilisation, limit) && above > most) [busiest, most] = [place, above]
  }
  return busiest === -1 ? null : busiest
}
