/**
 * A generalized assignment problem: each job goes to exactly one agent, an agent's jobs use at most its
 * capacity of resource, and the sum of costs is the least or the most.
 *
 * Sparse: the pairs of job `j` that are possible at all are `jobStarts[j]` up to, not including,
 * `jobStarts[j + 1]`, by ascending agent. Resources and capacities are 0 or more and need not be whole;
 * costs may be negative.
 */
export interface GapProblem {
  readonly sense: 'MIN' | 'MAX'
  readonly agentCount: number
  readonly jobCount: number
  /** Length `jobCount + 1`. */
  readonly jobStarts: Int32Array
  /** Of each pair, as its cost and its resource. */
  readonly agents: Int32Array
  readonly costs: Float64Array
  readonly resources: Float64Array
  /** Of each agent. */
  readonly capacities: Float64Array
}

/** One pair of a job: who could take it, at what cost and with how much of its capacity. */
interface GapPair {
  readonly agent: number
  readonly cost: number
  readonly resource: number
}

/** A problem of lists of pairs, one list a job, in any order; an agent is in a list once at most. */
export function gapProblem(
  sense: GapProblem['sense'],
  capacities: readonly number[],
  jobs: readonly (readonly GapPair[])[],
): GapProblem {
  const pairs = jobs.map((list) => list.toSorted((a, b) => a.agent - b.agent))
  const jobStarts = new Int32Array(jobs.length + 1)
  for (const [job, list] of pairs.entries()) jobStarts[job + 1] = jobStarts[job]! + list.length
  const all = pairs.flat()
  return {
    sense,
    agentCount: capacities.length,
    jobCount: jobs.length,
    jobStarts,
    agents: Int32Array.from(all, ({ agent }) => agent),
    costs: Float64Array.from(all, ({ cost }) => cost),
    resources: Float64Array.from(all, ({ resource }) => resource),
    capacities: Float64Array.from(capacities),
  }
}

/** A problem in which every agent may take every job, of matrices by agent and job, row by row. */
export function denseGapProblem(
  sense: GapProblem['sense'],
  capacities: readonly number[],
  costs: ArrayLike<number>,
  resources: ArrayLike<number>,
): GapProblem {
  const agentCount = capacities.length
  const jobCount = agentCount === 0 ? 0 : costs.length / agentCount
  const transposed = (matrix: ArrayLike<number>) =>
    Float64Array.from(
      { length: matrix.length },
      (_, at) => matrix[(at % agentCount) * jobCount + Math.floor(at / agentCount)]!,
    )
  return {
    sense,
    agentCount,
    jobCount,
    jobStarts: Int32Array.from({ length: jobCount + 1 }, (_, job) => job * agentCount),
    agents: Int32Array.from({ length: costs.length }, (_, at) => at % agentCount),
    costs: transposed(costs),
    resources: transposed(resources),
    capacities: Float64Array.from(capacities),
  }
}
