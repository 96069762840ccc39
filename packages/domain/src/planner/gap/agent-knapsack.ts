import { AgentItems } from './agent-items.js'
import type { Core } from './core.js'
import type { GapModel } from './gap-model.js'
import { Knapsack } from './knapsack.js'

/**
 * The best knapsack of one agent at given multipliers. Items of which no flipped one can beat the greedy
 * solution stay as they are in the relaxed one; what remains, a fifth on average, is a table.
 */
export class AgentKnapsack {
  /** 1 for each pair of the core that is in its agent's knapsack. */
  readonly picked: Uint8Array
  readonly #model: GapModel
  readonly #items: AgentItems
  readonly #table: Knapsack
  /** The pairs in the table. */
  readonly #tabled: Int32Array
  #tableWork = 0

  constructor(model: GapModel) {
    this.#model = model
    this.picked = new Uint8Array(model.agents.length)
    this.#items = new AgentItems(model)
    this.#tabled = new Int32Array(this.#items.profits.length)
    const largestRoom = model.rooms.reduce((a, b) => Math.max(a, b), 0)
    this.#table = new Knapsack(this.#tabled.length, largestRoom)
  }

  get work(): number {
    return this.#items.work + this.#tableWork
  }

  /** The largest profit; the pairs that make it are `picked`. */
  solve(core: Core, agent: number, multipliers: Float64Array): number {
    const items = this.#items
    items.layOut(core, agent, multipliers)
    const { breakAt, count, greedy } = items
    if (breakAt < count) {
      const found = this.#tableOf(core.pairs)
      if (found > greedy) return found
    }
    this.#pickGreedily(core.pairs)
    return greedy
  }

  #tableOf(pairs: Int32Array): number {
    const { start, end, count, breakAt, relaxed, greedy, profits, breakRatio } = this.#items
    const { weights } = this.#model
    const table = this.#table
    const { picked } = this
    let { room } = this.#items
    let settled = 0
    let tabled = 0
    for (let at = 0; at < count; at += 1) {
      const pair = pairs[start + at]!
      const weight = weights[pair]!
      const profit = profits[at]!
      const loss = profit - weight * breakRatio
      const isTaken = at < breakAt
      picked[pair] = isTaken ? 1 : 0
      if (isTaken ? weight === 0 || relaxed - loss <= greedy : relaxed + loss <= greedy) {
        if (!isTaken) continue
        room -= weight
        settled += profit
        continue
      }
      table.weights[tabled] = weight
      table.profits[tabled] = profit
      this.#tabled[tabled] = pair
      tabled += 1
    }
    for (let at = start + count; at < end; at += 1) picked[pairs[at]!] = 0
    this.#tableWork += tabled * room
    const found = settled + table.solve(tabled, room)
    for (let item = 0; item < tabled; item += 1) picked[this.#tabled[item]!] = table.taken[item]!
    return found
  }

  #pickGreedily(pairs: Int32Array): void {
    const { start, end, count } = this.#items
    const { weights } = this.#model
    let left = this.#items.room
    for (let at = start; at < end; at += 1) {
      const pair = pairs[at]!
      const isTaken = at < start + count && weights[pair]! <= left
      if (isTaken) left -= weights[pair]!
      this.picked[pair] = isTaken ? 1 : 0
    }
  }
}
