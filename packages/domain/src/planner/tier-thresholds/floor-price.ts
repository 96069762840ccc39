import type { CutProblem, Cuts } from './cut-problem.js'
import { leastCuts } from './least-cuts.js'

/** What the floor costs: the multiplier of what is needed, and the bound that it proves. */
interface FloorPrice {
  /** By how much cost rises for each unit more that is to be kept; 0 where the cheapest cuts keep enough. */
  readonly multiplier: number
  /** No cuts that keep enough cost less. */
  readonly bound: number
  /** Cuts that keep enough, next to the bound. */
  readonly cuts: Cuts
}

/** Far more steps than the lines of any problem that was seen take. */
const MOST_STEPS = 500

/** What is added up in floating point may be off by such a part. */
const NEAR = 1e-12

/**
 * Finds the multiplier that proves the best bound: `cost − multiplier × (kept − needed)` of the cuts that make it the least
 * is below what any cuts that keep enough cost. It is where the lines of cuts that keep too little and that keep enough meet
 * on the lower hull of all (cost, kept), which is walked from both ends.
 *
 * @returns null when no cuts keep enough.
 */
export function floorPrice(problem: CutProblem): FloorPrice | null {
  const { needed } = problem
  let low = leastCuts(problem, { cost: 1, kept: 0 })
  if (low.kept >= needed) return { multiplier: 0, bound: low.cost, cuts: low }
  let high = leastCuts(problem, { cost: 0, kept: 1 })
  if (high.kept < needed) return null
  let multiplier = 0
  for (let step = 0; step < MOST_STEPS; step += 1) {
    multiplier = (high.cost - low.cost) / (high.kept - low.kept)
    const between = leastCuts(problem, { cost: 1, kept: multiplier })
    const saved = low.cost - between.cost - multiplier * (low.kept - between.kept)
    if (saved <= roundingOf(between, multiplier)) break
    if (between.kept >= needed) high = between
    else low = between
  }
  return { multiplier, bound: boundBy(problem, multiplier), cuts: high }
}

/** The bound that a multiplier proves: costs are whole, and so it is rounded up. */
function boundBy(problem: CutProblem, multiplier: number): number {
  const least = leastCuts(problem, { cost: 1, kept: multiplier })
  const worth = least.cost - multiplier * (least.kept - problem.needed)
  return Math.ceil(worth - roundingOf(least, multiplier))
}

function roundingOf({ cost, kept }: Cuts, multiplier: number): number {
  return NEAR * (Math.abs(cost) + multiplier * Math.abs(kept) + 1)
}
