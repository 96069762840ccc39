import type { BookProblem } from './book-problem.js'
import { sumOf } from './spread.js'

/** How far a sum of many floating-point numbers may be off, as a part of it. */
const ROUNDING = 1e-12

/**
 * The deviation below which no way of dealing out the accounts comes that moves at most so many of them, proved by one
 * price a seat. Any prices of 0 or more prove a bound; the utilisations of level books prove a good one.
 *
 * For every load L and price y: L² ÷ C ≥ 2 · y · L − C · y². Summed over the seats, and each account at the cheapest seat
 * that may have it,
 *
 *   Σ L² ÷ C ≥ 2 · Σ r · y(seat of the account) − Σ C · y².
 *
 * Of the accounts that are held, at most `moves` pay less than at their holder's: those that save most. Whoever is held by
 * nobody is dealt out whatever it costs, and counts as no move.
 */
export function levelBound(problem: BookProblem, prices: Float64Array, moves: number): number {
  const { accountCount, seatCount, loads, capacities, holders, classes, eligible, fixed } = problem
  const cheapest = eligible.map((seats) =>
    seats.reduce((low, seat) => Math.min(low, prices[seat]!), Infinity),
  )
  let [load, paid] = [0, 0]
  const savings: number[] = []
  for (let account = 0; account < accountCount; account += 1) {
    const holder = holders[account]!
    const weight = loads[account]!
    const lowest = cheapest[classes[account]!]!
    if (holder === -1) {
      // What nobody may have weighs on no seat.
      if (lowest === Infinity) continue
      load += weight
      paid += weight * lowest
      continue
    }
    load += weight
    paid += weight * prices[holder]!
    const saved = fixed[account] === 1 ? 0 : weight * (prices[holder]! - lowest)
    if (saved > 0) savings.push(saved)
  }
  paid -= largest(savings, moves)
  let rent = 0
  for (let seat = 0; seat < seatCount; seat += 1) rent += capacities[seat]! * prices[seat]! ** 2
  const capacity = sumOf(capacities)
  if (capacity === 0) return 0
  // Σ C · (u − ū)² = Σ L² ÷ C − (Σ L)² ÷ Σ C. What rounding may have added is taken off.
  const level = (load * load) / capacity
  const squares = 2 * paid - rent - level - ROUNDING * (2 * paid + rent + level)
  return Math.sqrt(Math.max(0, squares) / capacity)
}

/** The sum of the largest so many numbers. */
function largest(numbers: readonly number[], count: number): number {
  const chosen =
    count < numbers.length ? numbers.toSorted((a, b) => b - a).slice(0, count) : numbers
  return chosen.reduce((sum, each) => sum + each, 0)
}
