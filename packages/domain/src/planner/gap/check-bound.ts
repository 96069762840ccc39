import type { GapMultipliers } from './certificate.js'
import type { GapProblem } from './gap-problem.js'

/** A knapsack of one agent: its worth, and the pairs that make it. */
interface Packed {
  readonly worth: number
  readonly pairs: readonly number[]
}

/** Lagrangian bounds of a part of a problem, for the checker of certificates: worked out from scratch. */
export class PartBound {
  readonly problem: GapProblem
  /** Whether units can be used at all. */
  readonly isValid: boolean
  /** 1 for the pairs that are left in the part. */
  readonly open: Uint8Array
  readonly #jobOf: Int32Array
  readonly #costs: Float64Array
  readonly #weights: Float64Array
  readonly #rooms: Float64Array

  /** @param units of each agent's resource: weights and rooms are rounded down to whole ones. */
  constructor(problem: GapProblem, units: Float64Array) {
    const { agents, capacities, resources, jobStarts, jobCount } = problem
    this.problem = problem
    this.#jobOf = agents.map((_, pair) => jobStarts.findLastIndex((start) => start <= pair))
    this.#costs = problem.costs.map((cost) => (problem.sense === 'MIN' ? cost : -cost))
    this.#weights = resources.map((of, pair) => Math.floor(of / units[agents[pair]!]! + 1e-9))
    this.#rooms = capacities.map((capacity, agent) => {
      const room = capacity / units[agent]!
      return Math.floor(room + 1e-9 * (jobCount + 1 + room))
    })
    this.open = Uint8Array.from(resources, (_, pair) => (this.#fits(pair, 0) ? 1 : 0))
    this.isValid =
      units.length === capacities.length &&
      units.every((unit) => unit > 0) &&
      this.#rooms.every((room) => room < 2 ** 26)
  }

  openPairs(job: number): number[] {
    const { jobStarts, jobCount } = this.problem
    const pairs: number[] = []
    if (job < 0 || job >= jobCount) return pairs
    for (let pair = jobStarts[job]!; pair < jobStarts[job + 1]!; pair += 1) {
      if (this.open[pair] === 1) pairs.push(pair)
    }
    return pairs
  }

  /** The pairs that this closes. */
  close(pair: number): number[] {
    if (this.open[pair] === 0) return []
    this.open[pair] = 0
    return [pair]
  }

  /** Σ u − Σ knapsacks, with what the settled jobs cost; Infinity where they do not fit. */
  bound(multipliers: GapMultipliers): number {
    return this.#settled() === null ? Infinity : this.leastBoundWith(multipliers, null)
  }

  /** The least bound of the part with one of these pairs settled, or with none where `pairs` is null. */
  leastBoundWith(multipliers: GapMultipliers, pairs: readonly number[] | null): number {
    const settled = this.#settled()
    if (settled === null) return Infinity
    const { jobCount, agentCount, agents } = this.problem
    if (multipliers.length !== jobCount) return -Infinity
    const items: number[][] = Array.from({ length: agentCount }, () => [])
    let base = settled.cost
    for (let job = 0; job < jobCount; job += 1) {
      const own = this.openPairs(job)
      if (own.length < 2) continue
      base += multipliers[job]!
      for (const pair of own) items[agents[pair]!]!.push(pair)
    }
    const packed = items.map((own, agent) => this.#packed(own, settled.rooms[agent]!, multipliers))
    for (const { worth } of packed) base -= worth
    if (pairs === null) return base
    let least = Infinity
    for (const pair of pairs) {
      const job = this.#jobOf[pair]!
      const agent = agents[pair]!
      if (this.openPairs(job).length < 2) return -Infinity
      if (!this.#fits(pair, settled.loads[agent]!)) continue
      let bound = base - multipliers[job]! + this.#costs[pair]!
      for (const [other, { worth, pairs: taken }] of packed.entries()) {
        if (other !== agent && !taken.some((own) => this.#jobOf[own] === job)) continue
        const room = settled.rooms[other]! - (other === agent ? this.#weights[pair]! : 0)
        const without = items[other]!.filter((own) => this.#jobOf[own] !== job)
        bound += worth - (room < 0 ? -Infinity : this.#packed(without, room, multipliers).worth)
      }
      least = Math.min(least, bound)
    }
    return least
  }

  /** What the settled jobs cost, load and leave; null where they do not fit, or a job is left with nobody. */
  #settled() {
    const { jobCount, agentCount, agents, resources } = this.problem
    const loads = new Float64Array(agentCount)
    const rooms = this.#rooms.slice()
    let cost = 0
    for (let job = 0; job < jobCount; job += 1) {
      const [pair, other] = this.openPairs(job)
      if (pair === undefined) return null
      if (other !== undefined) continue
      const agent = agents[pair]!
      if (!this.#fits(pair, loads[agent]!)) return null
      loads[agent]! += resources[pair]!
      rooms[agent]! -= this.#weights[pair]!
      cost += this.#costs[pair]!
      if (rooms[agent]! < 0) return null
    }
    return { cost, loads, rooms }
  }

  /** Whether a pair fits besides a load. */
  #fits(pair: number, load: number): boolean {
    const { agents, resources, capacities } = this.problem
    const total = load + resources[pair]!
    const capacity = capacities[agents[pair]!]!
    return total <= capacity || (!Number.isInteger(total) && total <= capacity * (1 + 1e-9))
  }

  /** The best knapsack, item by item for every room. */
  #packed(items: readonly number[], room: number, multipliers: GapMultipliers): Packed {
    const useful = items.filter((pair) => multipliers[this.#jobOf[pair]!]! > this.#costs[pair]!)
    const tables = [new Float64Array(room + 1)]
    for (const pair of useful) {
      const last = tables.at(-1)!
      const worth = multipliers[this.#jobOf[pair]!]! - this.#costs[pair]!
      const weight = this.#weights[pair]!
      tables.push(
        last.map((best, at) => (at < weight ? best : Math.max(best, last[at - weight]! + worth))),
      )
    }
    const pairs: number[] = []
    let left = room
    for (let item = useful.length - 1; item >= 0; item -= 1) {
      if (tables[item + 1]![left] === tables[item]![left]) continue
      pairs.push(useful[item]!)
      left -= this.#weights[useful[item]!]!
    }
    return { worth: tables.at(-1)![room]!, pairs }
  }
}
