import type { BookProblem } from './book-problem.js'
import { levelBound } from './level-bound.js'
import type { LevelLimits } from './level-books.js'

/** Accounts × rounds that are spent on one bound, so that it takes about as long for large books as for small ones. */
const WORK = 3_000_000
const FEWEST_ROUNDS = 12
const MOST_ROUNDS = 400

/** Prices, and the deviation that they prove to be out of reach. */
interface ProvedBound {
  readonly prices: Float64Array
  readonly bound: number
}

/**
 * Prices that prove a high bound. At any prices every account goes to the cheapest seat that may have it (of the held ones so
 * many as may move, those that save most); what the seats would carry then, ÷ capacity, is where the prices go on to, by ever
 * smaller steps: 2 ÷ (round + 2) of the way. That is the method of Frank and Wolfe for the books that may be split at will.
 *
 * @param levelLoads of the seats of level books: their utilisations are where the prices begin.
 */
export function levelPrices(
  problem: BookProblem,
  levelLoads: Float64Array,
  { mostMoves: moves, isOver = () => false }: LevelLimits,
): ProvedBound {
  const { accountCount, capacities } = problem
  const rounds = Math.min(
    MOST_ROUNDS,
    Math.max(FEWEST_ROUNDS, Math.floor(WORK / (accountCount + 1))),
  )
  const start = levelLoads.map((load, seat) => load / capacities[seat]!)
  let best: ProvedBound = { prices: start, bound: levelBound(problem, start, moves) }
  const prices = start.slice()
  for (let round = 1; round <= rounds && !isOver(); round += 1) {
    const loads = loadsAt(problem, prices, moves)
    const step = 2 / (round + 2)
    for (const [seat, load] of loads.entries()) {
      prices[seat]! += step * (load / capacities[seat]! - prices[seat]!)
    }
    const bound = levelBound(problem, prices, moves)
    if (bound > best.bound) best = { prices: prices.slice(), bound }
  }
  return best
}

/** What seats carry when every account goes where it is cheapest. */
function loadsAt(problem: BookProblem, prices: Float64Array, moves: number): Float64Array {
  const { accountCount, seatCount, loads, holders, classes, eligible, fixed } = problem
  const cheapest = eligible.map((seats) => cheapestOf(seats, prices))
  const carried = new Float64Array(seatCount)
  const saved = new Float64Array(accountCount)
  const movers: number[] = []
  for (let account = 0; account < accountCount; account += 1) {
    const holder = holders[account]!
    const to = cheapest[classes[account]!]!
    if (holder === -1) {
      if (to !== -1) carried[to]! += loads[account]!
      continue
    }
    carried[holder]! += loads[account]!
    if (fixed[account] === 1 || to === -1) continue
    saved[account] = loads[account]! * (prices[holder]! - prices[to]!)
    if (saved[account]! > 0) movers.push(account)
  }
  const chosen =
    movers.length <= moves
      ? movers
      : movers.toSorted((a, b) => saved[b]! - saved[a]!).slice(0, moves)
  for (const account of chosen) {
    carried[holders[account]!]! -= loads[account]!
    carried[cheapest[classes[account]!]!]! += loads[account]!
  }
  return carried
}

function cheapestOf(seats: Int32Array, prices: Float64Array): number {
  let cheapest = -1
  for (const seat of seats) {
    if (cheapest === -1 || prices[seat]! < prices[cheapest]!) cheapest = seat
  }
  return cheapest
}
