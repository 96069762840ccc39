import { exceeds } from '../../kernel/near.js'
import type { BookProblem } from './book-problem.js'
import type { Books } from './books.js'
import { cheapestBooks } from './cheapest-books.js'

/**
 * The overload, Σ max(0, load − capacity) in seats, below which no way of dealing accounts out comes that moves at most so many
 * of them. For prices y of 0 or 1, of those seats that are overloaded in level books: max(0, L − C) ≥ y · (L − C), and no account
 * pays less than at the cheapest seat that may have it.
 */
export function overloadBound({ problem, loads }: Books, mostMoves: number): number {
  const { capacities } = problem
  const prices = loads.map((load, seat) => Number(exceeds(load, capacities[seat]!)))
  // What suits whom is no matter of overload.
  const plain: BookProblem = {
    ...problem,
    revenueWeight: 0,
    burdens: problem.burdens.map((each) => new Float64Array(each.length)),
    holderBurdens: new Float64Array(problem.accountCount),
    ties: new Float64Array(problem.accountCount),
  }
  const carried = cheapestBooks(plain, { loads: prices, revenues: prices }, mostMoves)
  const least = carried.loads.reduce(
    (sum, load, seat) => sum + prices[seat]! * (load - capacities[seat]!),
    0,
  )
  return Math.max(0, least)
}
