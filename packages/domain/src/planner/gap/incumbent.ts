import { assignmentCost, fits } from './assignment.js'
import type { GapModel } from './gap-model.js'

/** The best assignment until now. */
export class Incumbent {
  /** The pair of each job. */
  pairs: Int32Array | null = null
  /** Without one: more than any assignment costs. */
  cost: number
  readonly #model: GapModel

  constructor(model: GapModel) {
    this.#model = model
    this.cost = 1 + dearestCost(model)
  }

  /** Takes an assignment that fits and costs less; whether it did. */
  offer(pairs: Int32Array | null): boolean {
    if (pairs === null || !fits(this.#model, pairs)) return false
    const cost = assignmentCost(this.#model, pairs)
    if (cost >= this.cost) return false
    this.pairs = pairs
    this.cost = cost
    return true
  }
}

/** What the assignment would cost that gives each job to the dearest agent. */
function dearestCost({ jobCount, jobStarts, costs }: GapModel): number {
  let sum = 0
  for (let job = 0; job < jobCount; job += 1) {
    sum += costs.subarray(jobStarts[job], jobStarts[job + 1]).reduce((a, b) => Math.max(a, b), 0)
  }
  return sum
}
