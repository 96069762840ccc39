import type { GapModel } from './gap-model.js'

/** What an assignment, the pair of each job, costs in the model. */
export function assignmentCost(model: GapModel, pairs: Int32Array): number {
  let cost = 0
  for (const pair of pairs) cost += model.costs[pair]!
  return cost
}

/** What an assignment is worth in the problem, where the costs of the model are rounded. */
export function exactValueOf(model: GapModel, pairs: Int32Array): number {
  const { agents, costs, jobStarts } = model.problem
  let value = 0
  for (const [job, pair] of pairs.entries()) {
    const own = agents.subarray(jobStarts[job], jobStarts[job + 1])
    value += costs[jobStarts[job]! + own.indexOf(model.agents[pair]!)]!
  }
  return value
}

/** Whether no agent's load is above its capacity. */
export function fits(model: GapModel, pairs: Int32Array): boolean {
  return slackOf(model, pairs).every((slack) => slack >= 0)
}

/** Capacity less load of each agent; jobs without a pair (-1) load nobody. */
export function slackOf(model: GapModel, pairs: Int32Array): Float64Array {
  const slack = Float64Array.from(model.capacities)
  for (const pair of pairs) {
    if (pair !== -1) slack[model.agents[pair]!]! -= model.resources[pair]!
  }
  return slack
}
