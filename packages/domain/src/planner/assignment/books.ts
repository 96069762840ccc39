import type { BookProblem } from './book-problem.js'

/** Who has which account while books are being levelled. Mutable; where nobody has one, it weighs on no seat. */
export class Books {
  readonly problem: BookProblem
  /** Of each account: its seat, or -1. */
  readonly seats: Int32Array
  /** Of each seat, in whole seats. */
  readonly loads: Float64Array
  /** Of each seat: the accounts that may leave it, by class, the lightest first. */
  readonly movable: readonly Map<number, number[]>[]

  constructor(problem: BookProblem, seats: Int32Array = problem.holders) {
    const { seatCount } = problem
    this.problem = problem
    this.seats = new Int32Array(seats.length).fill(-1)
    this.loads = new Float64Array(seatCount)
    this.movable = Array.from({ length: seatCount }, () => new Map<number, number[]>())
    const { loads } = problem
    // The lightest first, so that each goes to the end of its list.
    const order = [...seats.keys()].toSorted((a, b) => loads[a]! - loads[b]! || a - b)
    for (const account of order) if (seats[account] !== -1) this.give(account, seats[account]!)
  }

  /** Load ÷ capacity of a seat. */
  utilisation(seat: number): number {
    return this.loads[seat]! / this.problem.capacities[seat]!
  }

  give(account: number, seat: number): void {
    const load = this.problem.loads[account]!
    const before = this.seats[account]!
    if (before !== -1) {
      this.loads[before]! -= load
      this.#take(account, before)
    }
    this.loads[seat]! += load
    this.seats[account] = seat
    if (this.#mayMove(account)) this.#put(account, seat)
  }

  /**
   * By how much Σ load² ÷ capacity changes when an account goes to a seat; below 0 is more level.
   *
   *   r · (2 · u(to) + r ÷ C(to) − 2 · u(from) + r ÷ C(from))
   */
  change(account: number, to: number): number {
    const { loads, capacities } = this.problem
    const from = this.seats[account]!
    const load = loads[account]!
    const added = load * (2 * this.utilisation(to) + load / capacities[to]!)
    if (from === -1) return added
    return added - load * (2 * this.utilisation(from) - load / capacities[from]!)
  }

  /**
   * The account of a class in whose going from one seat to another the most is won; -1 where none may go. What is won is a
   * parabola of the load, so that it is the one whose load is nearest to
   *
   *   r* = (u(from) − u(to)) ÷ (1 ÷ C(from) + 1 ÷ C(to)).
   */
  bestOf(from: number, of: number, to: number): number {
    const { loads, capacities } = this.problem
    const accounts = this.movable[from]!.get(of) ?? []
    const wanted =
      (this.utilisation(from) - this.utilisation(to)) /
      (1 / capacities[from]! + 1 / capacities[to]!)
    const at = this.#placeOf(accounts, wanted, -1)
    const [below = -1, above = -1] = [accounts[at - 1], accounts[at]]
    if (below === -1 || above === -1) return below === -1 ? above : below
    return wanted - loads[below]! <= loads[above]! - wanted ? below : above
  }

  /** Whether an account may leave the seat that it is at: it is neither fixed nor with the backup that it went to. */
  #mayMove(account: number): boolean {
    const { holders, backups, fixed } = this.problem
    if (fixed[account] === 1) return false
    return holders[account] !== -1 || backups[account] !== this.seats[account]
  }

  #put(account: number, seat: number): void {
    const { classes, loads } = this.problem
    const ofSeat = this.movable[seat]!
    const accounts = ofSeat.get(classes[account]!)
    if (accounts === undefined) ofSeat.set(classes[account]!, [account])
    else accounts.splice(this.#placeOf(accounts, loads[account]!, account), 0, account)
  }

  #take(account: number, seat: number): void {
    const { classes, loads } = this.problem
    const ofSeat = this.movable[seat]!
    const accounts = ofSeat.get(classes[account]!)
    if (accounts === undefined) return
    const at = this.#placeOf(accounts, loads[account]!, account)
    if (accounts[at] !== account) return
    accounts.splice(at, 1)
    if (accounts.length === 0) ofSeat.delete(classes[account]!)
  }

  /** How many accounts of a list are lighter, or as heavy with a smaller number. */
  #placeOf(accounts: readonly number[], load: number, account: number): number {
    const { loads } = this.problem
    let [low, high] = [0, accounts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const each = accounts[middle]!
      if (loads[each]! < load || (loads[each] === load && each < account)) low = middle + 1
      else high = middle
    }
    return low
  }
}
