import type { BookProblem } from './book-problem.js'
import type { Books } from './books.js'

/** How unlike each other the seats' books are. */
export interface BookSpread {
  /**
   * The root mean square of what each seat's utilisation differs from the mean, by capacity; a fraction of a seat's
   * capacity. 0: all are equally busy.
   *
   *   √( Σ C · (u − ū)² ÷ Σ C ),  ū = Σ load ÷ Σ C
   */
  readonly deviation: number
  /** The same of revenue ÷ capacity, as a share of its mean; 0: all have the same revenue a whole seat. */
  readonly revenueDeviation: number
  /**
   * What is made least, as a root mean square like `deviation`, and the same where nothing else is weighed:
   *
   *   √( (Σ C · (u − ū)² + w · Σ C · (v − v̄)² + 2 · Σ q · burden) ÷ Σ C )
   */
  readonly score: number
  /** The utilisation of the busiest seat; null without seats. */
  readonly highest: number | null
  /** Capacity that is missing: Σ max(0, load − capacity), in whole seats. */
  readonly overload: number
}

/** How books stand. */
export function spreadOf(books: Books): BookSpread {
  const { loads, revenues, problem } = books
  const { capacities, revenueWeight } = problem
  const capacity = sumOf(capacities)
  const ofLoads = squaresFromMean(loads, capacities)
  const ofRevenues = squaresFromMean(revenues, capacities)
  const squares = ofLoads + revenueWeight * ofRevenues + 2 * books.burden()
  const mean = sumOf(revenues) / capacity
  let overload = 0
  let highest: number | null = null
  for (const [seat, load] of loads.entries()) {
    overload += Math.max(0, load - capacities[seat]!)
    highest = Math.max(highest ?? 0, load / capacities[seat]!)
  }
  return {
    deviation: capacity === 0 ? 0 : Math.sqrt(ofLoads / capacity),
    revenueDeviation: capacity === 0 || mean === 0 ? 0 : Math.sqrt(ofRevenues / capacity) / mean,
    score: capacity === 0 ? 0 : Math.sqrt(squares / capacity),
    highest,
    overload,
  }
}

/** Σ C · (x ÷ C − Σ x ÷ Σ C)². */
function squaresFromMean(amounts: Float64Array, capacities: BookProblem['capacities']): number {
  const mean = sumOf(amounts) / sumOf(capacities)
  return amounts.reduce((sum, each, seat) => {
    const capacity = capacities[seat]!
    return sum + capacity * (each / capacity - mean) ** 2
  }, 0)
}

/** Σ of numbers. */
export function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
