import type { GapModel } from './gap-model.js'
import { TargetLevel } from './target-level.js'

const DEFLECTION = 0.6
const FIRST_RISE = 0.1
/** More than floating point may be off by, as a share of the sums. */
export const PRICE_ROUNDING = 4e-9
/** The ascent ends when it aims at less than this share of the bound. */
const LEAST_RISE = 2e-5

/**
 * The relaxation of the capacities: with a price λ of each agent's resource, no assignment costs less than
 *
 *   Σ_j min_i (c_ij + λ_i a_ij) − Σ_i λ_i b_i,   λ ≥ 0
 *
 * whose maximum is the bound of the linear relaxation. An evaluation looks at each pair once, so that it
 * serves problems of any size, and each job's least price is a good start for its multiplier.
 */
export class PriceAscent {
  /** The best that were met: cost per unit of resource. */
  readonly prices: Float64Array
  bound = -Infinity
  work = 0
  readonly #model: GapModel
  readonly #current: Float64Array
  readonly #loads: Float64Array
  readonly #direction: Float64Array
  readonly #target: TargetLevel

  constructor(model: GapModel) {
    this.#model = model
    this.prices = new Float64Array(model.agentCount)
    this.#current = new Float64Array(model.agentCount)
    this.#loads = new Float64Array(model.agentCount)
    this.#direction = new Float64Array(model.agentCount)
    const sum = secondChoices(model).reduce((a, b) => a + b, 0)
    this.#target = new TargetLevel(Math.max(FIRST_RISE * sum, 1))
  }

  /** One evaluation; false when the ascent is over. */
  step(): boolean {
    const target = this.#target
    const bound = this.#evaluate()
    if (bound > this.bound) {
      this.bound = bound
      this.prices.set(this.#current)
    }
    if (target.isLowered(this.bound)) {
      if (target.rise < Math.max(0.02, LEAST_RISE * this.bound)) return false
      this.#direction.fill(0)
      this.#current.set(this.prices)
      this.#evaluate()
    }
    return this.#move(this.bound + target.rise - bound)
  }

  /** The bound at the current prices, with the loads of the relaxed solution. */
  #evaluate(): number {
    const { agents, costs, resources, capacities, jobStarts, jobCount } = this.#model
    const prices = this.#current
    const loads = this.#loads
    loads.fill(0)
    let bound = 0
    for (let job = 0; job < jobCount; job += 1) {
      const end = jobStarts[job + 1]!
      let best = jobStarts[job]!
      let least = Infinity
      for (let pair = best; pair < end; pair += 1) {
        const price = costs[pair]! + prices[agents[pair]!]! * resources[pair]!
        if (price >= least) continue
        least = price
        best = pair
      }
      bound += least
      loads[agents[best]!]! += resources[best]!
    }
    let size = bound
    for (const [agent, price] of prices.entries()) {
      bound -= price * capacities[agent]!
      size += price * capacities[agent]!
    }
    this.work += agents.length
    return bound - PRICE_ROUNDING * size
  }

  /** In shares of the capacities, so that agents of any size move alike. */
  #move(rise: number): boolean {
    const { capacities } = this.#model
    const direction = this.#direction
    const prices = this.#current
    let norm = 0
    for (const [agent, capacity] of capacities.entries()) {
      if (capacity <= 0) continue
      const overload = this.#loads[agent]! / capacity - 1
      const isHeld = prices[agent] === 0 && overload < 0
      direction[agent] = isHeld ? 0 : overload + DEFLECTION * direction[agent]!
      norm += direction[agent] ** 2
    }
    if (norm < 1e-18) return false
    for (const [agent, capacity] of capacities.entries()) {
      if (capacity <= 0) continue
      const step = ((rise / norm) * direction[agent]!) / capacity
      prices[agent] = Math.max(0, prices[agent]! + step)
    }
    return true
  }
}

/** What each job costs at its cheapest agent but one. */
function secondChoices({ jobStarts, jobCount, costs }: GapModel): Float64Array {
  return Float64Array.from({ length: jobCount }, (_, job) => {
    const sorted = costs.slice(jobStarts[job], jobStarts[job + 1]).toSorted()
    return sorted[1] ?? sorted[0] ?? 0
  })
}

/** What a pair costs with its resource at its agent's price. */
export function pricesOfPairs(model: GapModel, prices: Float64Array): Float64Array {
  return model.costs.map(
    (cost, pair) => cost + prices[model.agents[pair]!]! * model.resources[pair]!,
  )
}

/** Multipliers whose bound is that of the prices at least: each job's least price. */
export function multipliersOfPrices(model: GapModel, pairPrices: Float64Array): Float64Array {
  const { multiplierUnit, jobStarts } = model
  return Float64Array.from({ length: model.jobCount }, (_, job) => {
    const least = pairPrices
      .subarray(jobStarts[job], jobStarts[job + 1])
      .reduce((a, b) => Math.min(a, b))
    return Math.round(least / multiplierUnit) * multiplierUnit
  })
}
