import type { Core } from './core.js'
import { type GapModel, largestCountOfPairs } from './gap-model.js'

/**
 * The knapsack of one agent at given multipliers, laid out by falling profit per weight. A pair's profit is
 * its job's multiplier less its cost.
 *
 * The break item is the first that no longer fits; `relaxed` is the linear relaxation's optimum, which
 * takes a part of it, and `greedy` the profit of all items that fit one after the other. With r the break
 * item's ratio, solutions in which an item is not as in the relaxed one make `relaxed − |profit − r ·
 * weight|` at most (Dembo and Hammer 1980; Martello and Toth 1990, "Knapsack Problems", 2.2).
 */
export class AgentItems {
  /** The first item's place in the core's pairs, and how many items have a profit and fit. */
  start = 0
  end = 0
  count = 0
  room = 0
  breakAt = 0
  relaxed = 0
  greedy = 0
  /** By place after `start`. */
  readonly profits: Float64Array
  readonly ratios: Float64Array
  work = 0
  readonly #model: GapModel

  constructor(model: GapModel) {
    const most = largestCountOfPairs(model)
    this.#model = model
    this.profits = new Float64Array(most)
    this.ratios = new Float64Array(most)
  }

  /** Orders the agent's pairs of the core, which are nearly in order from one time to the next. */
  layOut(core: Core, agent: number, multipliers: Float64Array): void {
    const { costs, jobs, weights } = this.#model
    const { pairs } = core
    const { ratios, profits } = this
    const start = core.starts[agent]!
    const end = core.starts[agent + 1]!
    const room = core.rooms[agent]!
    let count = 0
    for (let at = start; at < end; at += 1) {
      const pair = pairs[at]!
      const weight = weights[pair]!
      const profit = multipliers[jobs[pair]!]! - costs[pair]!
      const ratio = profit <= 0 || weight > room ? 0 : profit / weight
      if (ratio > 0) count += 1
      let to = at - start
      while (to > 0 && ratios[to - 1]! < ratio) {
        ratios[to] = ratios[to - 1]!
        profits[to] = profits[to - 1]!
        pairs[start + to] = pairs[start + to - 1]!
        to -= 1
      }
      ratios[to] = ratio
      profits[to] = profit
      pairs[start + to] = pair
    }
    this.start = start
    this.end = end
    this.count = count
    this.room = room
    this.work += 2 * (end - start)
    this.#fill(pairs)
  }

  /** Of the break item; 0 where all fits. */
  get breakRatio(): number {
    return this.breakAt < this.count ? this.ratios[this.breakAt]! : 0
  }

  #fill(pairs: Int32Array): void {
    const { weights } = this.#model
    const { profits, start, count } = this
    let left = this.room
    let value = 0
    let at = 0
    for (; at < count; at += 1) {
      const weight = weights[pairs[start + at]!]!
      if (weight > left) break
      left -= weight
      value += profits[at]!
    }
    this.breakAt = at
    this.relaxed = value + left * this.breakRatio
    for (; at < count; at += 1) {
      const weight = weights[pairs[start + at]!]!
      if (weight > left) continue
      left -= weight
      value += profits[at]!
    }
    this.greedy = value
  }
}
