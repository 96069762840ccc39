import type { BookProblem } from './book-problem.js'
import type { Books } from './books.js'
import { type CarriedBooks, cheapestBooks } from './cheapest-books.js'
import type { SeatPrices } from './cheapest-seats.js'
import { boundAt } from './level-bound.js'
import type { LevelLimits } from './level-books.js'

/** Accounts × rounds that are spent on one bound, so that it takes about as long for large books as for small ones. */
const WORK = 3_000_000
const FEWEST_ROUNDS = 12
const MOST_ROUNDS = 400
/** Nearer to what is made least than by such a part a bound is not sought. */
const NEAR = 1e-9

/** Prices, and the score that they prove to be out of reach. */
export interface ProvedBound {
  readonly prices: SeatPrices
  readonly bound: number
}

/**
 * Prices that prove a high bound. At any prices every account goes to the seat where it is cheapest (of the held ones so many
 * as may move, those that save most). From books that may be split at will one goes towards what the seats would carry then,
 * as far as what is made least falls; what is carried ÷ capacity are the next prices. That is the method of Frank and Wolfe.
 *
 * @param found level books, where it begins.
 */
export function levelPrices(
  problem: BookProblem,
  found: Books,
  { mostMoves: moves, isOver = () => false }: LevelLimits,
): ProvedBound {
  const { accountCount } = problem
  const rounds = Math.min(
    MOST_ROUNDS,
    Math.max(FEWEST_ROUNDS, Math.floor(WORK / (accountCount + 1))),
  )
  const split = new SplitBooks(problem, found)
  let best: ProvedBound | null = null
  for (let round = 1; round <= rounds; round += 1) {
    const prices = split.prices()
    const carried = cheapestBooks(problem, prices, moves)
    const bound = boundAt(problem, prices, carried)
    if (best === null || bound > best.bound) best = { prices, bound }
    if (isOver() || !split.goTowards(carried)) break
  }
  return best!
}

/** What is carried by books that may be split at will. */
class SplitBooks {
  readonly #problem: BookProblem
  readonly #loads: Float64Array
  readonly #revenues: Float64Array
  #burden: number

  constructor(problem: BookProblem, books: Books) {
    this.#problem = problem
    this.#loads = books.loads.slice()
    this.#revenues = books.revenues.slice()
    this.#burden = books.burden()
  }

  prices(): SeatPrices {
    const { capacities } = this.#problem
    return {
      loads: this.#loads.map((each, seat) => each / capacities[seat]!),
      revenues: this.#revenues.map((each, seat) => each / capacities[seat]!),
    }
  }

  /** Goes so far towards other books as what is made least falls; false where it does not. */
  goTowards({ loads, revenues, burden }: CarriedBooks): boolean {
    const { capacities, revenueWeight } = this.#problem
    // Of a part p of the way: what is made least changes by 2 · slope · p + bend · p².
    let slope = burden - this.#burden
    let [bend, sum] = [0, 0]
    for (const [seat, capacity] of capacities.entries()) {
      const ofLoad = loads[seat]! - this.#loads[seat]!
      const ofRevenue = revenues[seat]! - this.#revenues[seat]!
      slope +=
        (this.#loads[seat]! * ofLoad + revenueWeight * this.#revenues[seat]! * ofRevenue) / capacity
      sum += (this.#loads[seat]! ** 2 + revenueWeight * this.#revenues[seat]! ** 2) / capacity
      bend += (ofLoad ** 2 + revenueWeight * ofRevenue ** 2) / capacity
    }
    // As near to the bound as it is worth.
    if (slope >= -NEAR * sum) return false
    const part = bend === 0 ? 1 : Math.min(1, -slope / bend)
    for (const seat of capacities.keys()) {
      this.#loads[seat]! += part * (loads[seat]! - this.#loads[seat]!)
      this.#revenues[seat]! += part * (revenues[seat]! - this.#revenues[seat]!)
    }
    this.#burden += part * (burden - this.#burden)
    return true
  }
}
