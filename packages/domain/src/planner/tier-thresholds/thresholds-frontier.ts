import type { MinorUnits } from '../../kernel/minor-units.js'
import { wholeFrom } from '../../kernel/near.js'
import type { OrganizationView } from '../../state/view.js'
import { cheapestCuts } from './cheapest-cuts.js'
import { leastCuts } from './least-cuts.js'
import type { ThresholdProblem } from './threshold-problem.js'
import { type Thresholds, thresholdsAt } from './thresholds-at.js'

/** The least that keeping so much costs. */
export interface FrontierOfFloors extends Thresholds {
  /** The floor, a fraction. */
  readonly leastGrr: number
  readonly grr: number
  readonly cost: MinorUnits
}

const POINTS = 12

/** Floors are told in tenths of a point. */
export const TENTHS = 1000

/**
 * What more and more GRR costs at the least: from what the cheapest thresholds of all are expected to keep to the most that
 * any can, in even steps.
 */
export function thresholdsFrontier(
  view: OrganizationView,
  problem: ThresholdProblem,
): readonly FrontierOfFloors[] {
  const { cuts, revenue } = problem
  const lowest = leastCuts(cuts, { cost: 1, kept: 0 }).kept / revenue
  const highest = leastCuts(cuts, { cost: 0, kept: 1 }).kept / revenue
  const floors = Array.from({ length: POINTS }, (_, point) => {
    const floor = lowest + ((highest - lowest) * point) / (POINTS - 1)
    return Math.floor(floor * TENTHS) / TENTHS
  })
  return [...new Set(floors)].flatMap((leastGrr) => {
    const answer = cheapestCuts({ ...cuts, needed: neededFor(leastGrr, revenue) })
    if (answer === null) return []
    const { highTouch, lowTouch } = thresholdsAt(view, problem, answer.places)
    return [{ leastGrr, grr: answer.kept / revenue, cost: answer.cost, highTouch, lowTouch }]
  })
}

/** What is to be kept at the least for a GRR, in whole minor units. */
export function neededFor(leastGrr: number, revenue: MinorUnits): MinorUnits {
  return wholeFrom(leastGrr * revenue)
}
