import { type BookProblem, burdenAt, sizeOf } from './book-problem.js'
import { CheapestSeats, type SeatPrices } from './cheapest-seats.js'

/** What seats carry where every account goes where it is cheapest, and Σ q · burden of that. */
export interface CarriedBooks {
  readonly loads: Float64Array
  readonly revenues: Float64Array
  readonly burden: number
}

/**
 * Every account where it is cheapest at prices of the seats' load and revenue: whoever is held by nobody goes wherever that is,
 * and of the held ones at most so many leave their holder, those that save most.
 */
export function cheapestBooks(
  problem: BookProblem,
  prices: SeatPrices,
  moves: number,
): CarriedBooks {
  const { accountCount, seatCount, loads, revenues, revenueWeight, holders, classes } = problem
  const cheapest = problem.eligible.map((_, of) => new CheapestSeats(problem, of, prices))
  const books = new Carried(problem, seatCount)
  const saved = new Float64Array(accountCount)
  const movers: number[] = []
  for (let account = 0; account < accountCount; account += 1) {
    const holder = holders[account]!
    const seats = cheapest[classes[account]!]!
    const load = loads[account]!
    const revenue = revenueWeight * revenues[account]!
    if (holder === -1) {
      books.put(account, seats.seatFor(load, revenue))
      continue
    }
    if (problem.fixed[account] === 0) {
      const own = problem.holderBurdens[account]!
      const kept = load * (prices.loads[holder]! + own) + revenue * (prices.revenues[holder]! + own)
      const moved = seats.costFor(load, revenue) + (load + revenue) * problem.ties[account]!
      saved[account] = kept - moved
    }
    if (saved[account]! > 0) movers.push(account)
    else books.put(account, holder)
  }
  const goes = chosen(movers, saved, moves)
  for (const account of movers) {
    const seats = cheapest[classes[account]!]!
    const to = seats.seatFor(loads[account]!, revenueWeight * revenues[account]!)
    books.put(account, goes(account) ? to : holders[account]!)
  }
  return books
}

/** Which of the movers are the so many that save most; of equals, the first. */
function chosen(
  movers: readonly number[],
  saved: Float64Array,
  moves: number,
): (account: number) => boolean {
  if (movers.length <= moves) return () => true
  const first = new Set(movers.toSorted((a, b) => saved[b]! - saved[a]! || a - b).slice(0, moves))
  return (account) => first.has(account)
}

class Carried implements CarriedBooks {
  readonly #problem: BookProblem
  readonly loads: Float64Array
  readonly revenues: Float64Array
  burden = 0

  constructor(problem: BookProblem, seatCount: number) {
    this.#problem = problem
    this.loads = new Float64Array(seatCount)
    this.revenues = new Float64Array(seatCount)
  }

  /** Where no seat may have it, it weighs on none. */
  put(account: number, seat: number): void {
    if (seat === -1) return
    const problem = this.#problem
    this.loads[seat]! += problem.loads[account]!
    this.revenues[seat]! += problem.revenues[account]!
    this.burden += sizeOf(problem, account) * burdenAt(problem, account, seat)
  }
}
