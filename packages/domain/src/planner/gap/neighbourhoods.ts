import type { SeededRandom } from '../../kernel/seeded-random.js'
import { assignmentCost } from './assignment.js'
import type { GapModel } from './gap-model.js'
import { subModelOf } from './sub-model.js'
import { TreeSearch } from './tree-search.js'

/** In jobs of an average agent, and in jobs. */
const LEAST_AGENTS = 2.5
const LEAST_SIZE = 12
/** What one neighbourhood may cost: some tens of milliseconds. */
const LARGEST_WORK = 3_000_000

/**
 * Improves an assignment by taking a few agents at a time and sharing their jobs out anew, as well as a
 * tree search of limited work can (Taillard and Voss 2002, "POPMUSIC"). Neighbourhoods grow where they are
 * searched to their end, and shrink where they are not.
 */
export class Neighbourhoods {
  work = 0
  readonly #model: GapModel
  readonly #multipliers: Float64Array
  readonly #random: SeededRandom
  /** How many jobs a neighbourhood has. */
  #size: number
  readonly #leastSize: number

  constructor(model: GapModel, multipliers: Float64Array, random: SeededRandom) {
    this.#model = model
    this.#multipliers = multipliers
    this.#random = random
    this.#leastSize = Math.max(LEAST_SIZE, LEAST_AGENTS * (model.jobCount / model.agentCount))
    this.#size = this.#leastSize
  }

  /** Tries one neighbourhood of an assignment: a better one, or null. */
  improved(pairs: Int32Array): Int32Array | null {
    const { agents, jobs } = this.#choose(pairs)
    const part = subModelOf(this.#model, agents, jobs)
    const cost = assignmentCost(
      this.#model,
      jobs.map((job) => pairs[job]!),
    )
    const start = Float64Array.from(jobs, (job) => this.#multipliers[job]!)
    const search = new TreeSearch(part.model, cost, start, false)
    let isSearched = false
    while (!isSearched && search.work < LARGEST_WORK) isSearched = !search.step()
    this.work += search.work
    this.#size = isSearched
      ? Math.min(this.#size * 1.01, this.#model.jobCount)
      : Math.max(this.#leastSize, this.#size * 0.97)
    const { found } = search
    if (found === null) return null
    const better = pairs.slice()
    for (const [place, job] of jobs.entries()) better[job] = part.pairs[found[place]!]!
    return better
  }

  /** Agents that compete for jobs: each next one could take a job of one that is chosen. */
  #choose(pairs: Int32Array): { readonly agents: Int32Array; readonly jobs: Int32Array } {
    const { agentCount, agents, jobStarts } = this.#model
    const random = this.#random
    const jobsOf = jobsByAgent(this.#model, pairs)
    const chosen = new Set([random.between(0, agentCount - 1)])
    const jobs = [...chosen].flatMap((agent) => jobsOf[agent]!)
    for (let tries = 0; tries < 10 * this.#size && jobs.length < this.#size; tries += 1) {
      const job = jobs[random.between(0, jobs.length - 1)]
      const agent =
        job === undefined
          ? random.between(0, agentCount - 1)
          : agents[random.between(jobStarts[job]!, jobStarts[job + 1]! - 1)]!
      if (chosen.has(agent)) continue
      chosen.add(agent)
      jobs.push(...jobsOf[agent]!)
    }
    return { agents: Int32Array.from(chosen), jobs: Int32Array.from(jobs) }
  }
}

function jobsByAgent({ agentCount, agents }: GapModel, pairs: Int32Array): number[][] {
  const jobs: number[][] = Array.from({ length: agentCount }, () => [])
  for (const [job, pair] of pairs.entries()) jobs[agents[pair]!]!.push(job)
  return jobs
}
