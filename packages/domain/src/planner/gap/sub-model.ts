import { type GapModel, jobsOf, pairsByAgent } from './gap-model.js'

/** A part of a model: some agents with all the jobs that they have between them. */
interface SubModel {
  readonly model: GapModel
  /** The pair in the whole model of each pair of the part. */
  readonly pairs: Int32Array
  readonly jobs: Int32Array
}

/** The jobs may go to these agents only, who have no others. */
export function subModelOf(whole: GapModel, agents: Int32Array, jobs: Int32Array): SubModel {
  const placeOf = new Map(Array.from(agents.toSorted(), (agent, place) => [agent, place]))
  const pairs: number[] = []
  const jobStarts = new Int32Array(jobs.length + 1)
  for (const [place, job] of jobs.entries()) {
    for (let pair = whole.jobStarts[job]!; pair < whole.jobStarts[job + 1]!; pair += 1) {
      if (placeOf.has(whole.agents[pair]!)) pairs.push(pair)
    }
    jobStarts[place + 1] = pairs.length
  }
  const chosen = Int32Array.from(pairs)
  const own = Array.from(placeOf.keys())
  const subAgents = chosen.map((pair) => placeOf.get(whole.agents[pair]!)!)
  return {
    jobs,
    pairs: chosen,
    model: {
      ...whole,
      agentCount: own.length,
      jobCount: jobs.length,
      jobStarts,
      agents: subAgents,
      jobs: jobsOf(jobStarts),
      costs: Float64Array.from(chosen, (pair) => whole.costs[pair]!),
      resources: Float64Array.from(chosen, (pair) => whole.resources[pair]!),
      weights: chosen.map((pair) => whole.weights[pair]!),
      capacities: Float64Array.from(own, (agent) => whole.capacities[agent]!),
      rooms: Int32Array.from(own, (agent) => whole.rooms[agent]!),
      jobOffsets: Float64Array.from(jobs, (job) => whole.jobOffsets[job]!),
      ...pairsByAgent(subAgents, own.length),
    },
  }
}
