import { sizeOf } from './book-problem.js'
import type { Books } from './books.js'
import type { BookMove } from './level-books.js'
import type { OrganizationBooks } from './organization-books.js'
import type { BookWeights } from './book-weights.js'
import type { PairFit } from './pair-fit.js'

/**
 * What one move is worth in the end: how much worse its account would be off where it was, by part, as if its seat were so
 * much busier. Above 0 is won, below 0 is paid. The parts add up to what the move wins, which is 0 or more unless the search
 * was cut short.
 */
export interface MoveReasons {
  /** More level utilisation. */
  readonly load: number
  /** More level revenue, by its weight. */
  readonly revenue: number
  /** The years with the former CSM; never above 0. */
  readonly relationship: number
  readonly timeZone: number
  readonly expertise: number
}

/** A move and why it is made. */
export interface ExplainedMove {
  readonly reasons: MoveReasons
  /** Years with the former CSM, at most `MOST_YEARS`. */
  readonly years: number
  readonly before: PairFit
  readonly after: PairFit
}

/** Why an account goes from a seat to another, both of the problem; null where nobody had it. */
export function explainedMove(
  { problem, rows, fits, years }: OrganizationBooks,
  books: Books,
  { account, from, to }: BookMove,
  { timeZone, expertise }: BookWeights,
): ExplainedMove | null {
  if (from === -1) return null
  const fitOf = fits.ofAccount(rows[account]!)
  const [before, after] = [fitOf(from), fitOf(to)]
  const size = sizeOf(problem, account)
  const { loads, revenues, capacities, revenueWeight } = problem
  // What going back would add to Σ amount² ÷ capacity, half of it a unit of size: as burdens count.
  const won = (amounts: Float64Array, carried: Float64Array): number => {
    const amount = amounts[account]!
    const back = (2 * carried[from]! + amount) / capacities[from]!
    const stay = (2 * carried[to]! - amount) / capacities[to]!
    return size === 0 ? 0 : (amount * (back - stay)) / (2 * size)
  }
  return {
    reasons: {
      load: won(loads, books.loads),
      revenue: revenueWeight === 0 ? 0 : revenueWeight * won(revenues, books.revenues),
      relationship: -problem.ties[account]!,
      timeZone: timeZone * ((before.hours ?? 0) - (after.hours ?? 0)),
      expertise: expertise * ((before.unskilled ?? 0) - (after.unskilled ?? 0)),
    },
    years: years[account]!,
    before,
    after,
  }
}
