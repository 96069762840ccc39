import { AgentItems } from './agent-items.js'
import type { Core } from './core.js'
import type { GapModel } from './gap-model.js'

/**
 * What giving a job to an agent adds to the bound at given multipliers, for every open pair at once.
 *
 *   regret(i, j) = (knapsack i − knapsack i with j taken)
 *                + Σ over other agents k (knapsack k − knapsack k without j)
 *
 * so that bound + regret is the bound of all assignments in which i has j: where that is not below the
 * best known cost, the pair is excluded (Posta, Ferland and Michelon 2012, "An exact method with variable
 * fixing for solving the generalized assignment problem"). Both kinds of knapsack are read off one table
 * of the items before and one of the items after j.
 *
 * Regrets matter up to a limit: what the linear relaxation says is beyond it stays out of the tables.
 */
export class Regrets {
  /** Of each pair of the core after `compute`: exact up to the limit, else anything above it. */
  readonly of: Float64Array
  readonly #model: GapModel
  readonly #items: AgentItems
  /** What a pair's own agent loses by it being dropped, and all agents by their job going elsewhere. */
  readonly #dropped: Float64Array
  readonly #given: Float64Array
  /** The places of the items in the tables. */
  readonly #tabled: Int32Array
  #before = new Float64Array(0)
  #after = new Float64Array(0)
  #tableWork = 0

  constructor(model: GapModel) {
    this.#model = model
    this.#items = new AgentItems(model)
    this.of = new Float64Array(model.agents.length)
    this.#dropped = new Float64Array(model.agents.length)
    this.#given = new Float64Array(model.jobCount)
    this.#tabled = new Int32Array(this.#items.profits.length)
  }

  get work(): number {
    return this.#items.work + this.#tableWork
  }

  compute(core: Core, multipliers: Float64Array, limit: number): void {
    const { jobs, agentCount } = this.#model
    this.#given.fill(0)
    for (let agent = 0; agent < agentCount; agent += 1) {
      this.#items.layOut(core, agent, multipliers)
      this.#ofAgent(core.pairs, limit)
    }
    const end = core.starts[agentCount]!
    for (let at = 0; at < end; at += 1) {
      const pair = core.pairs[at]!
      this.of[pair]! += this.#given[jobs[pair]!]! - this.#dropped[pair]!
    }
  }

  #ofAgent(pairs: Int32Array, limit: number): void {
    const { count, start } = this.#items
    const { jobs, weights } = this.#model
    const { room, tabled } = this.#settle(pairs, limit)
    const width = room + 1
    this.#fillTables(pairs, tabled, width)
    const best = this.#after[room]!
    let left = room
    for (let item = 0; item < tabled; item += 1) {
      const place = this.#tabled[item]!
      const pair = pairs[start + place]!
      const weight = weights[pair]!
      const next = (item + 1) * width + left
      // The best knapsack takes the item, or not: what it does costs nothing.
      const isTaken = this.#after[next]! < this.#after[next - width]!
      this.of[pair] = 0
      this.#dropped[pair] = 0
      if (isTaken) {
        left -= weight
        this.#dropped[pair] = best - this.#joined(item, width, room)
        this.#given[jobs[pair]!]! += this.#dropped[pair]
      } else if (weight > room) this.of[pair] = Infinity
      else
        this.of[pair] =
          best - this.#items.profits[place]! - this.#joined(item, width, room - weight)
    }
    for (let place = count; place < this.#items.end - start; place += 1) {
      const pair = pairs[start + place]!
      const weight = weights[pair]!
      this.#dropped[pair] = 0
      this.of[pair] =
        weight > room ? Infinity : best - this.#after[room - weight]! - this.#items.profits[place]!
    }
  }

  /**
   * Items with a profit that all solutions within the limit take, or none of them: what room the first
   * leave, and how many others there are.
   */
  #settle(pairs: Int32Array, limit: number): { readonly room: number; readonly tabled: number } {
    const { start, count, breakAt, breakRatio, profits, relaxed, greedy } = this.#items
    const { jobs, weights } = this.#model
    const least = greedy - limit - 1e-9
    let { room } = this.#items
    let tabled = 0
    for (let place = 0; place < count; place += 1) {
      const pair = pairs[start + place]!
      const loss = profits[place]! - weights[pair]! * breakRatio
      const isTaken = place < breakAt
      if (relaxed - (isTaken ? loss : -loss) >= least) {
        this.#tabled[tabled] = place
        tabled += 1
        continue
      }
      if (isTaken) room -= weights[pair]!
      this.of[pair] = isTaken ? 0 : Infinity
      this.#dropped[pair] = isTaken ? limit + 1 : 0
      this.#given[jobs[pair]!]! += this.#dropped[pair]
    }
    return { room, tabled }
  }

  #fillTables(pairs: Int32Array, tabled: number, width: number): void {
    const { start, profits } = this.#items
    const { weights } = this.#model
    this.#reserve((tabled + 1) * width)
    const before = this.#before
    const after = this.#after
    before.fill(0, 0, width)
    after.fill(0, tabled * width, (tabled + 1) * width)
    for (let item = 0; item < tabled; item += 1) {
      const place = this.#tabled[item]!
      const weight = weights[pairs[start + place]!]!
      addItem(before, item * width, (item + 1) * width, width, weight, profits[place]!)
    }
    for (let item = tabled - 1; item >= 0; item -= 1) {
      const place = this.#tabled[item]!
      const weight = weights[pairs[start + place]!]!
      addItem(after, (item + 1) * width, item * width, width, weight, profits[place]!)
    }
    this.#tableWork += 3 * tabled * width
  }

  /** The most that the tabled items other than one make of a room. */
  #joined(item: number, width: number, room: number): number {
    const before = this.#before
    const after = this.#after
    const low = item * width
    const high = (item + 1) * width + room
    let best = 0
    for (let at = 0; at <= room; at += 1) {
      const sum = before[low + at]! + after[high - at]!
      if (sum > best) best = sum
    }
    return best
  }

  #reserve(size: number): void {
    if (this.#before.length >= size) return
    this.#before = new Float64Array(2 * size)
    this.#after = new Float64Array(2 * size)
  }
}

/** One more item: the row `to` out of the row `from`, the most for each room. */
function addItem(
  table: Float64Array,
  from: number,
  to: number,
  width: number,
  weight: number,
  profit: number,
): void {
  table.copyWithin(to, from, from + Math.min(weight, width))
  for (let at = weight; at < width; at += 1) {
    const taken = table[from + at - weight]! + profit
    const without = table[from + at]!
    table[to + at] = taken > without ? taken : without
  }
}
