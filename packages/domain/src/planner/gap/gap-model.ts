import type { GapProblem } from './gap-problem.js'
import { costScaleOf } from './cost-scale.js'
import { resourceGrids, type ResourceGrids } from './resource-grids.js'

/**
 * A problem as the solver counts: to be minimised, costs as whole numbers of 0 or more whose values differ
 * by 1 at least, and pairs that fit.
 */
export interface GapModel {
  readonly problem: GapProblem
  readonly agentCount: number
  readonly jobCount: number
  /** Pairs of job `j`: `jobStarts[j]` up to, not including, `jobStarts[j + 1]`, by ascending agent. */
  readonly jobStarts: Int32Array
  /** Of each pair. */
  readonly agents: Int32Array
  readonly jobs: Int32Array
  /** Whole numbers; a job's cheapest pair costs 0. */
  readonly costs: Float64Array
  /** As in the problem, for what is feasible. */
  readonly resources: Float64Array
  /** With the tolerance of floating point. */
  readonly capacities: Float64Array
  /** Of each pair and of each agent, in units of the agent's grid: what bounds are worked out with. */
  readonly weights: Int32Array
  readonly rooms: Int32Array
  readonly grids: ResourceGrids
  /** Pairs of agent `i`: `agentPairs[agentStarts[i]]` up to, not including, `agentStarts[i + 1]`. */
  readonly agentStarts: Int32Array
  readonly agentPairs: Int32Array
  /** A value of the problem = sense · (offset + unit · cost of the model). */
  readonly offset: number
  readonly unit: number
  /** What a job's cheapest pair costs in the problem as a minimum; they add up to the offset. */
  readonly jobOffsets: Float64Array
  /** Costs were rounded down to whole units: then a proof holds to within `jobCount` units. */
  readonly areCostsRounded: boolean
  readonly largestCost: number
  /**
   * Multipliers are multiples of a power of two up to a limit, so that their sums are exact in floating
   * point and a bound is what it says.
   */
  readonly multiplierUnit: number
  readonly multiplierLimit: number
}

/** @param largestRoom of how many units an agent's grid is at most: what a knapsack may cost. */
export function gapModel(problem: GapProblem, largestRoom: number): GapModel {
  const { agentCount, jobCount, capacities } = problem
  const fitting: number[] = []
  const jobStarts = new Int32Array(jobCount + 1)
  const tolerant = tolerantCapacities(problem)
  for (let job = 0; job < jobCount; job += 1) {
    for (let pair = problem.jobStarts[job]!; pair < problem.jobStarts[job + 1]!; pair += 1) {
      if (problem.resources[pair]! <= tolerant[problem.agents[pair]!]!) fitting.push(pair)
    }
    jobStarts[job + 1] = fitting.length
  }
  const agents = Int32Array.from(fitting, (pair) => problem.agents[pair]!)
  const resources = Float64Array.from(fitting, (pair) => problem.resources[pair]!)
  const sign = problem.sense === 'MIN' ? 1 : -1
  const given = Float64Array.from(fitting, (pair) => sign * problem.costs[pair]!)
  const scale = costScaleOf(given, jobStarts)
  const byAgent = pairsByAgent(agents, agentCount)
  const largestCost = scale.costs.reduce((largest, cost) => Math.max(largest, cost), 0)
  const grids = resourceGrids({ ...byAgent, resources, capacities }, largestRoom)
  return {
    problem,
    agentCount,
    jobCount,
    jobStarts,
    agents,
    jobs: jobsOf(jobStarts),
    costs: scale.costs,
    resources,
    capacities: tolerant,
    weights: grids.weights,
    rooms: grids.rooms,
    grids,
    ...byAgent,
    offset: scale.offset,
    unit: scale.unit,
    jobOffsets: scale.jobOffsets,
    areCostsRounded: scale.areRounded,
    largestCost,
    ...multiplierGrid(jobCount, largestCost),
  }
}

/** What a cost of the model is in the problem. */
export function valueOf(model: GapModel, cost: number): number {
  const value = model.offset + model.unit * cost
  // Not -0.
  return model.problem.sense === 'MIN' ? value : 0 - value
}

/** Sums of two numbers for each job stay below 2^52, where floating point is exact. */
function multiplierGrid(jobCount: number, largestCost: number) {
  const jobs = Math.max(1, jobCount)
  const multiplierLimit = Math.min(2 * jobs * (largestCost + 1), 2 ** 51 / jobs)
  const digits = Math.floor(51 - Math.log2(jobs * multiplierLimit))
  return { multiplierLimit, multiplierUnit: 2 ** -Math.max(0, Math.min(10, digits)) }
}

/** Loads are compared exactly where all is whole, else to within a billionth of the capacity. */
function tolerantCapacities({ resources, capacities }: GapProblem): Float64Array {
  const areWhole = resources.every(Number.isInteger) && capacities.every(Number.isInteger)
  return areWhole ? capacities : capacities.map((capacity) => capacity * (1 + 1e-9))
}

export function jobsOf(jobStarts: Int32Array): Int32Array {
  const jobs = new Int32Array(jobStarts.at(-1) ?? 0)
  for (let job = 0; job + 1 < jobStarts.length; job += 1) {
    jobs.fill(job, jobStarts[job], jobStarts[job + 1])
  }
  return jobs
}

export function pairsByAgent(agents: Int32Array, agentCount: number) {
  const agentStarts = new Int32Array(agentCount + 1)
  for (const agent of agents) agentStarts[agent + 1]! += 1
  for (let agent = 0; agent < agentCount; agent += 1) {
    agentStarts[agent + 1]! += agentStarts[agent]!
  }
  const next = agentStarts.slice()
  const agentPairs = new Int32Array(agents.length)
  for (const [pair, agent] of agents.entries()) {
    agentPairs[next[agent]!] = pair
    next[agent]! += 1
  }
  return { agentStarts, agentPairs }
}

/** The most pairs that one agent has. */
export function largestCountOfPairs({ agentStarts, agentCount }: GapModel): number {
  let largest = 0
  for (let agent = 0; agent < agentCount; agent += 1) {
    largest = Math.max(largest, agentStarts[agent + 1]! - agentStarts[agent]!)
  }
  return largest
}

/** The pair of a job and an agent; -1 where there is none. */
export function pairAt({ jobStarts, agents }: GapModel, job: number, agent: number): number {
  let low = jobStarts[job]!
  let high = jobStarts[job + 1]! - 1
  // Where most agents are listed, the place is near the agent's own number.
  const guess = low + agent
  if (guess <= high && agents[guess] === agent) return guess
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = agents[middle]!
    if (found === agent) return middle
    if (found < agent) low = middle + 1
    else high = middle - 1
  }
  return -1
}
