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
  readonly #into = new Map<number, number[]>()

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
    push(this.#into, to, number)
    // A seat may have to stay where it is, and gets the account there.
    const stays = this.#state.problem.seats[toSeat]?.from
    if (stays !== undefined && stays !== to) push(this.#into, stays, number)
    return true
  }

  /** Takes moves back until no place is busier than its limit, but for those that nothing of this week can help. */
  settle(limits: Float64Array): void {
    const open = Float64Array.from(limits)
    for (;;) {
      const loads = this.#state.loads()
      const place = busiestAbove(loads, open)
      if (place === null) return
      const excess = loads.load[place]! - open[place]! * loads.capacity[place]!
      const places = this.#placesWith(place)
      if (!places.some((each) => this.#takeBackAt(each, excess))) open[place] = Infinity
    }
  }

  /** The place, and those with which it shares what a team above them pools. */
  #placesWith(place: number): readonly number[] {
    const { below } = this.#state.problem
    const above = [...below.keys()].filter((each) => below[each]!.includes(place))
    return [place, ...below[place]!, ...above]
  }

  /**
   * A seat that left, else accounts that came, else a seat that came with more than it is worth.
   *
   * @param excess what is too much, in seats.
   */
  #takeBackAt(place: number, excess: number): boolean {
    const isBurden = (seat: number): boolean => this.#state.isBurden(seat)
    return (
      this.#takeSeatBack(this.#leaving.get(place), () => true) ||
      this.#takeTransfersBack(place, excess) ||
      this.#takeSeatBack(this.#coming.get(place), isBurden)
    )
  }

  #takeSeatBack(candidates: number[] | undefined, isMeant: (seat: number) => boolean): boolean {
    const seat = lastOf(candidates, (each) => this.seats.has(each) && isMeant(each))
    if (seat === null) return false
    this.#state.toggleSeat(seat)
    this.seats.delete(seat)
    return true
  }

  #takeTransfersBack(place: number, excess: number): boolean {
    const isHere = (each: number): boolean => {
      const { toSeat, load } = this.#state.problem.transfers[each]!
      const isThere = toSeat === -1 || this.#state.placeOf(toSeat) === place
      return this.transfers.has(each) && load > 0 && isThere
    }
    let left = excess
    for (;;) {
      const transfer = lastOf(this.#into.get(place), isHere)
      if (transfer === null) return left < excess
      this.#undo(transfer)
      left -= this.#state.problem.transfers[transfer]!.load
      if (left <= 0) return true
    }
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

/** Takes the last candidate that is meant at this moment; the others may be at another. */
function lastOf(
  candidates: number[] | undefined,
  isMeant: (candidate: number) => boolean,
): number | null {
  const at = candidates?.findLastIndex(isMeant) ?? -1
  return candidates?.splice(at, at === -1 ? 0 : 1)[0] ?? null
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
