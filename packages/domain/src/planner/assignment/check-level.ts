import type { BookProblem } from './book-problem.js'
import type { SeatPrices } from './cheapest-seats.js'

/** A claim about level books, with all that is needed to check it. */
export interface LevelCertificate {
  readonly problem: BookProblem
  /** Of each account: its seat in the end, or -1. */
  readonly seats: Int32Array
  /** What that comes to. */
  readonly score: number
  readonly mostMoves: number
  /** No way of moving at most so many accounts has a smaller score; these prices prove it. */
  readonly bound: number
  readonly prices: SeatPrices
}

/** What a check comes to: all is so, or the first thing that is not. */
type LevelCheck = { readonly ok: true } | { readonly ok: false; readonly because: string }

/** What is added up in another order may differ by such a part. */
const NEAR = 1e-12

/**
 * Checks level books and their bound with nothing of the planner's: every account is where it may be, not more have moved than
 * may, the score is what it is said to be, and the prices prove the bound. Plain loops over all accounts and whoever may have
 * them.
 */
export function checkLevel(claim: LevelCertificate): LevelCheck {
  const { problem, seats, score, mostMoves, bound } = claim
  if (seats.length !== problem.accountCount) return refuse('not every account has its place')
  let moved = 0
  for (const [account, seat] of seats.entries()) {
    const holder = problem.holders[account]!
    if (seat === -1 && holder === -1 && seatsOf(problem, account).length > 0) {
      return refuse(`account ${account} was to be dealt out`)
    }
    if (seat === holder) continue
    if (problem.fixed[account] === 1) return refuse(`account ${account} was to stay`)
    if (!seatsOf(problem, account).includes(seat))
      return refuse(`account ${account} may not go there`)
    if (holder !== -1) moved += 1
  }
  if (moved > mostMoves) return refuse(`${moved} accounts move`)
  // Scores are compared as squares, which is what is added up.
  const most =
    NEAR * (1 + meanSquare(problem, evenly(problem, new Uint8Array(seats.length).fill(1))))
  const worth = meanSquare(problem, squaresOf(problem, seats))
  if (!(Math.abs(worth - score ** 2) <= most)) return refuse(`the score is ${Math.sqrt(worth)}`)
  const proved = meanSquare(problem, provedSquares(claim))
  if (!(bound ** 2 <= proved + most)) return refuse(`the prices prove ${Math.sqrt(proved)}`)
  return { ok: true }
}

function refuse(because: string): LevelCheck {
  return { ok: false, because }
}

function seatsOf({ eligible, classes }: BookProblem, account: number): Int32Array {
  return eligible[classes[account]!]!
}

function sizeOf({ loads, revenues, revenueWeight }: BookProblem, account: number): number {
  return loads[account]! + revenueWeight * revenues[account]!
}

/** What all that is in a book would come to if it were spread evenly. */
function evenly(
  { capacities, loads, revenues, revenueWeight }: BookProblem,
  isIn: Uint8Array,
): number {
  let [load, revenue, capacity] = [0, 0, 0]
  for (const [account, each] of isIn.entries()) {
    load += each * loads[account]!
    revenue += each * revenues[account]!
  }
  for (const each of capacities) capacity += each
  return (load * load + revenueWeight * revenue * revenue) / capacity
}

function meanSquare({ capacities }: BookProblem, squares: number): number {
  let capacity = 0
  for (const each of capacities) capacity += each
  return capacity === 0 ? 0 : Math.max(0, squares) / capacity
}

/** The square of the score that books have, times capacity. */
function squaresOf(problem: BookProblem, seats: Int32Array): number {
  const { capacities, loads, revenues, revenueWeight, holders, holderBurdens, classes } = problem
  const burdenOf = (account: number, seat: number): number => {
    if (seat === holders[account]) return holderBurdens[account]!
    const at = seatsOf(problem, account).indexOf(seat)
    return problem.burdens[classes[account]!]![at]! + problem.ties[account]!
  }
  const isIn = new Uint8Array(seats.length)
  const carried = {
    loads: new Float64Array(capacities.length),
    revenues: new Float64Array(capacities.length),
  }
  let squares = 0
  for (const [account, seat] of seats.entries()) {
    if (seat === -1) continue
    isIn[account] = 1
    carried.loads[seat]! += loads[account]!
    carried.revenues[seat]! += revenues[account]!
    squares += 2 * sizeOf(problem, account) * burdenOf(account, seat)
  }
  for (const [seat, capacity] of capacities.entries()) {
    const [load, revenue] = [carried.loads[seat]!, carried.revenues[seat]!]
    squares += (load * load + revenueWeight * revenue * revenue) / capacity
  }
  return squares - evenly(problem, isIn)
}

/**
 * The square of the score that prices prove to be the least, times capacity, of what the problem says alone: see `levelBound`
 * for why it is one. Each account pays at the cheapest seat that may have it, or at its holder's; at most so many do not pay
 * at their holder's.
 */
function provedSquares({ problem, prices, mostMoves }: LevelCertificate): number {
  const { accountCount, capacities, holders, fixed, ties, loads, revenues, revenueWeight } = problem
  const priceOf = (account: number, seat: number, burden: number): number => {
    const ofLoad = loads[account]! * (prices.loads[seat]! + burden)
    return ofLoad + revenueWeight * revenues[account]! * (prices.revenues[seat]! + burden)
  }
  const isIn = new Uint8Array(accountCount)
  const savings: number[] = []
  let squares = 0
  for (let account = 0; account < accountCount; account += 1) {
    const holder = holders[account]!
    let cheapest = Infinity
    const burdens = problem.burdens[problem.classes[account]!]!
    for (const [at, seat] of seatsOf(problem, account).entries()) {
      if (seat === holder) continue
      cheapest = Math.min(cheapest, priceOf(account, seat, burdens[at]! + ties[account]!))
    }
    if (holder === -1 && cheapest === Infinity) continue
    isIn[account] = 1
    if (holder === -1) squares += 2 * cheapest
    else {
      const kept = priceOf(account, holder, problem.holderBurdens[account]!)
      squares += 2 * kept
      if (fixed[account] === 0 && cheapest < kept) savings.push(kept - cheapest)
    }
  }
  savings.sort((a, b) => b - a)
  for (const saved of savings.slice(0, mostMoves)) squares -= 2 * saved
  for (const [seat, capacity] of capacities.entries()) {
    const [ofLoad, ofRevenue] = [prices.loads[seat]!, prices.revenues[seat]!]
    squares -= capacity * (ofLoad * ofLoad + revenueWeight * ofRevenue * ofRevenue)
  }
  return squares - evenly(problem, isIn)
}
