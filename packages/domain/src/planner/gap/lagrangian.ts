import { AgentKnapsack } from './agent-knapsack.js'
import type { Core } from './core.js'
import type { GapModel } from './gap-model.js'

/**
 * The Lagrangian relaxation of "each job goes to one agent". At multipliers u it falls apart into a
 * knapsack for each agent, and no assignment costs less than
 *
 *   L(u) = Σ_j u_j − Σ_i max { Σ_j (u_j − c_ij) x_ij : Σ_j a_ij x_ij ≤ b_i, x in {0, 1} }
 *
 * which is concave in u; 1 − (how many agents take job j) is a subgradient. Its maximum is as good as the
 * linear relaxation's bound or better (Fisher 1981, "The Lagrangian relaxation method for solving integer
 * programming problems").
 */
export class Lagrangian {
  readonly model: GapModel
  /** Of each free job after `bound`: how many agents take it in the relaxed solution. */
  readonly counts: Int32Array
  readonly #knapsack: AgentKnapsack

  constructor(model: GapModel) {
    this.model = model
    this.counts = new Int32Array(model.jobCount)
    this.#knapsack = new AgentKnapsack(model)
  }

  /** Steps of computation until now: a clock that is the same on every machine. */
  get work(): number {
    return this.#knapsack.work
  }

  /** 1 for the pairs of the core that are in the relaxed solution. */
  get picked(): Uint8Array {
    return this.#knapsack.picked
  }

  /** L(u) of a part of the search. */
  bound(core: Core, multipliers: Float64Array): number {
    const { counts, model } = this
    let bound = core.settledCost
    for (let at = 0; at < core.freeCount; at += 1) {
      const job = core.freeJobs[at]!
      bound += multipliers[job]!
      counts[job] = 0
    }
    for (let agent = 0; agent < model.agentCount; agent += 1) {
      bound -= this.#knapsack.solve(core, agent, multipliers)
    }
    const { picked } = this
    const end = core.starts[model.agentCount]!
    for (let at = 0; at < end; at += 1) {
      const pair = core.pairs[at]!
      counts[model.jobs[pair]!]! += picked[pair]!
    }
    return bound
  }

  /**
   * The relaxed solution as an assignment to be repaired: a job that several agents take goes to the one
   * where it is cheapest, one that nobody takes has none (-1).
   */
  assignmentOf(pairPrices: Float64Array): Int32Array {
    const { jobStarts, jobCount } = this.model
    const pairs = new Int32Array(jobCount).fill(-1)
    for (let job = 0; job < jobCount; job += 1) {
      for (let pair = jobStarts[job]!; pair < jobStarts[job + 1]!; pair += 1) {
        if (this.picked[pair] === 0) continue
        if (pairs[job] === -1 || pairPrices[pair]! < pairPrices[pairs[job]!]!) pairs[job] = pair
      }
    }
    return pairs
  }
}
