import { assignmentCost, slackOf } from './assignment.js'
import { type GapModel, pairAt } from './gap-model.js'

/**
 * Shifts (a job goes to another agent) and swaps (two jobs change agents) within the capacities, as long as
 * one costs less: what a first assignment of a large problem lacks is mostly of this kind (Martello and
 * Toth 1990, "Knapsack Problems", 7.4).
 */
export class LocalSearch {
  readonly pairs: Int32Array
  work = 0
  readonly #model: GapModel
  readonly #slack: Float64Array
  /** Jobs of each agent. */
  readonly #jobs: number[][]
  #next = 0
  #unchanged = 0

  constructor(model: GapModel, pairs: Int32Array) {
    this.#model = model
    this.pairs = pairs.slice()
    this.#slack = slackOf(model, pairs)
    this.#jobs = Array.from({ length: model.agentCount }, () => [])
    for (const [job, pair] of pairs.entries()) this.#jobs[model.agents[pair]!]!.push(job)
  }

  get cost(): number {
    return assignmentCost(this.#model, this.pairs)
  }

  /** Looks at one job; false when none can be improved. */
  step(): boolean {
    const job = this.#next
    this.#next = (job + 1) % this.#model.jobCount
    this.#unchanged = this.#improve(job) ? 0 : this.#unchanged + 1
    return this.#unchanged < this.#model.jobCount
  }

  /** The best shift or swap of a job. */
  #improve(job: number): boolean {
    const { jobStarts, agents, costs, resources } = this.#model
    const current = this.pairs[job]!
    const from = agents[current]!
    const freed = this.#slack[from]! + resources[current]!
    let best = 0
    let shifted = -1
    let returned = -1
    for (let pair = jobStarts[job]!; pair < jobStarts[job + 1]!; pair += 1) {
      const to = agents[pair]!
      if (to === from) continue
      const gain = costs[current]! - costs[pair]!
      const left = this.#slack[to]! - resources[pair]!
      if (left >= 0 && gain > best) {
        best = gain
        shifted = pair
        returned = -1
      }
      this.work += 1
      for (const other of this.#jobs[to]!) {
        const own = this.pairs[other]!
        if (left + resources[own]! < 0) continue
        // All that it could give back is what it costs.
        if (gain + costs[own]! <= best) continue
        const back = pairAt(this.#model, other, from)
        if (back === -1 || resources[back]! > freed) continue
        const total = gain + costs[own]! - costs[back]!
        if (total <= best) continue
        best = total
        shifted = pair
        returned = back
      }
      this.work += this.#jobs[to]!.length
    }
    if (shifted === -1) return false
    this.#move(job, shifted)
    if (returned !== -1) this.#move(this.#model.jobs[returned]!, returned)
    return true
  }

  #move(job: number, pair: number): void {
    const { agents, resources } = this.#model
    const current = this.pairs[job]!
    const from = this.#jobs[agents[current]!]!
    from.splice(from.indexOf(job), 1)
    this.#jobs[agents[pair]!]!.push(job)
    this.#slack[agents[current]!]! += resources[current]!
    this.#slack[agents[pair]!]! -= resources[pair]!
    this.pairs[job] = pair
  }
}
