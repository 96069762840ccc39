import type { BookProblem } from './book-problem.js'
import { type CarriedBooks, cheapestBooks } from './cheapest-books.js'
import type { SeatPrices } from './cheapest-seats.js'
import { sumOf } from './spread.js'

/** How far a sum of many floating-point numbers may be off, as a part of it. */
const ROUNDING = 1e-12

/**
 * The score below which no way of dealing out the accounts comes that moves at most so many of them, proved by one price a
 * seat of its load and one of its revenue. Any prices of 0 or more prove a bound; the utilisations of level books prove a
 * good one.
 *
 * For every load L and price y: L² ÷ C ≥ 2 · y · L − C · y², and so it is of revenue. Summed over the seats, and each account
 * at the seat that is cheapest with its burden,
 *
 *   Σ L² ÷ C + w · Σ A² ÷ C + 2 · Σ q · burden
 *     ≥ 2 · Σ (r · (y + burden) + w · a · (z + burden))(seat of the account) − Σ C · (y² + w · z²).
 *
 * Of the accounts that are held, at most `moves` pay less than at their holder's: those that save most. Whoever is held by
 * nobody is dealt out whatever it costs, and counts as no move.
 */
export function levelBound(problem: BookProblem, prices: SeatPrices, moves: number): number {
  return boundAt(problem, prices, cheapestBooks(problem, prices, moves))
}

/** The bound that prices prove, of what is carried where every account is cheapest. */
export function boundAt(
  { capacities, revenueWeight }: BookProblem,
  prices: SeatPrices,
  carried: CarriedBooks,
): number {
  const capacity = sumOf(capacities)
  if (capacity === 0) return 0
  let [paid, rent] = [carried.burden, 0]
  for (const [seat, each] of capacities.entries()) {
    const [ofLoad, ofRevenue] = [prices.loads[seat]!, prices.revenues[seat]!]
    paid += carried.loads[seat]! * ofLoad + revenueWeight * carried.revenues[seat]! * ofRevenue
    rent += each * (ofLoad ** 2 + revenueWeight * ofRevenue ** 2)
  }
  // Σ C · (u − ū)² = Σ L² ÷ C − (Σ L)² ÷ Σ C. What rounding may have added is taken off.
  const level =
    (sumOf(carried.loads) ** 2 + revenueWeight * sumOf(carried.revenues) ** 2) / capacity
  const squares = 2 * paid - rent - level - ROUNDING * (2 * paid + rent + level)
  return Math.sqrt(Math.max(0, squares) / capacity)
}
