import { type BookProblem, burdenAt, sizeOf } from './book-problem.js'

/** A change of what is made least that is none. */
export const NOTHING = 1e-12

/** Where an account would best go, and by how much that changes what is made least. */
export interface RatedMove {
  /** -1: nowhere is better. */
  readonly to: number
  readonly change: number
}

/**
 * Who has which account while books are being levelled. Mutable; where nobody has one, it weighs on no seat.
 *
 * What is made least, with w the weight of revenue, and q an account's load + w · its revenue:
 *
 *   Σ load² ÷ capacity  +  w · Σ revenue² ÷ capacity  +  2 · Σ q · burden(account, its seat)
 *
 * The last counts a seat that suits an account less as if it were so much busier.
 */
export class Books {
  readonly problem: BookProblem
  /** Of each account: its seat, or -1. */
  readonly seats: Int32Array
  /** Of each seat, in whole seats. */
  readonly loads: Float64Array
  /** Of each seat, in the unit of loads. */
  readonly revenues: Float64Array
  /** Of each account: what its seat counts busier for it; 0 where nobody has it. */
  readonly #burdens: Float64Array

  constructor(problem: BookProblem, seats: Int32Array = problem.holders) {
    const { accountCount, seatCount } = problem
    this.problem = problem
    this.seats = new Int32Array(accountCount).fill(-1)
    this.loads = new Float64Array(seatCount)
    this.revenues = new Float64Array(seatCount)
    this.#burdens = new Float64Array(accountCount)
    for (const [account, seat] of seats.entries()) if (seat !== -1) this.give(account, seat)
  }

  give(account: number, seat: number): void {
    const { loads, revenues } = this.problem
    const before = this.seats[account]!
    if (before !== -1) {
      this.loads[before]! -= loads[account]!
      this.revenues[before]! -= revenues[account]!
    }
    this.loads[seat]! += loads[account]!
    this.revenues[seat]! += revenues[account]!
    this.seats[account] = seat
    this.#burdens[account] = burdenAt(this.problem, account, seat)
  }

  /** Whether an account may leave the seat that it is at: it is neither fixed nor with the backup that it went to. */
  mayMove(account: number): boolean {
    const { holders, backups, fixed } = this.problem
    if (fixed[account] === 1) return false
    return holders[account] !== -1 || backups[account] !== this.seats[account]
  }

  /** Σ q · burden of all accounts where they are. */
  burden(): number {
    return this.#burdens.reduce(
      (sum, each, account) => sum + each * sizeOf(this.problem, account),
      0,
    )
  }

  /** By how much what is made least changes when an account goes to a seat. */
  change(account: number, to: number): number {
    const burden = burdenAt(this.problem, account, to)
    return (
      this.#added(account, to) + 2 * sizeOf(this.problem, account) * burden - this.#freed(account)
    )
  }

  /** Where an account would best go; of equals, to the first. */
  best(account: number): RatedMove {
    const { classes, eligible, burdens, holders, holderBurdens, ties } = this.problem
    const from = this.seats[account]!
    const holder = holders[account]!
    const freed = this.#freed(account)
    const doubled = 2 * sizeOf(this.problem, account)
    const of = classes[account]!
    const [seats, counted] = [eligible[of]!, burdens[of]!]
    const tied = doubled * ties[account]!
    let [to, least] = [-1, Infinity]
    for (let at = 0; at < seats.length; at += 1) {
      const seat = seats[at]!
      if (seat === from || seat === holder) continue
      const change = this.#added(account, seat) + doubled * counted[at]! + tied
      if (change < least) [to, least] = [seat, change]
    }
    if (holder !== -1 && holder !== from) {
      const change = this.#added(account, holder) + doubled * holderBurdens[account]!
      if (change < least) [to, least] = [holder, change]
    }
    return { to, change: least - freed }
  }

  /** What is added where an account goes to a seat, but for its burden: r · (2 · L + r) ÷ C, of load and revenue. */
  #added(account: number, to: number): number {
    const { loads, revenues, revenueWeight, capacities } = this.problem
    const load = loads[account]!
    const revenue = revenues[account]!
    return (
      (load * (2 * this.loads[to]! + load) +
        revenueWeight * revenue * (2 * this.revenues[to]! + revenue)) /
      capacities[to]!
    )
  }

  /** What is freed where an account leaves its seat, its burden included. */
  #freed(account: number): number {
    const from = this.seats[account]!
    if (from === -1) return 0
    const { loads, revenues, revenueWeight, capacities } = this.problem
    const load = loads[account]!
    const revenue = revenues[account]!
    return (
      (load * (2 * this.loads[from]! - load) +
        revenueWeight * revenue * (2 * this.revenues[from]! - revenue)) /
        capacities[from]! +
      2 * sizeOf(this.problem, account) * this.#burdens[account]!
    )
  }
}
