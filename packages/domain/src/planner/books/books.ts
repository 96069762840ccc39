import type { BookProblem } from './book-problem.js'

/** Who has which account while books are being levelled. Mutable; where nobody has one, it weighs on no seat. */
export class Books {
  readonly problem: BookProblem
  /** Of each account: its seat, or -1. */
  readonly seats: Int32Array
  /** Of each seat, in whole seats. */
  readonly loads: Float64Array
  /** The accounts of each seat, in no order. */
  readonly accounts: readonly Set<number>[]

  constructor(problem: BookProblem, seats: Int32Array = problem.holders) {
    const { seatCount } = problem
    this.problem = problem
    this.seats = new Int32Array(seats.length).fill(-1)
    this.loads = new Float64Array(seatCount)
    this.accounts = Array.from({ length: seatCount }, () => new Set<number>())
    for (const [account, seat] of seats.entries()) if (seat !== -1) this.give(account, seat)
  }

  /** Load ÷ capacity of a seat. */
  utilisation(seat: number): number {
    return this.loads[seat]! / this.problem.capacities[seat]!
  }

  /** Whether an account may leave the seat that it is at: it is neither fixed nor with the backup that it went to. */
  mayMove(account: number): boolean {
    const { holders, backups, fixed } = this.problem
    if (fixed[account] === 1) return false
    return holders[account] !== -1 || backups[account] !== this.seats[account]
  }

  give(account: number, seat: number): void {
    const load = this.problem.loads[account]!
    const before = this.seats[account]!
    if (before !== -1) {
      this.loads[before]! -= load
      this.accounts[before]!.delete(account)
    }
    this.loads[seat]! += load
    this.accounts[seat]!.add(account)
    this.seats[account] = seat
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
}
