import type { GapModel } from './gap-model.js'
import type { Core } from './core.js'

/** Which pairs are still open in a part of the search; closing is undone by going back. */
export class OpenPairs {
  readonly model: GapModel
  readonly open: Uint8Array
  /** How many open pairs a job has. */
  readonly openCounts: Int32Array
  readonly #closed: Int32Array
  closedCount = 0
  /** Laid out by `layOut`. */
  readonly core: Core

  constructor(model: GapModel) {
    this.model = model
    const pairCount = model.agents.length
    this.open = new Uint8Array(pairCount).fill(1)
    this.openCounts = Int32Array.from(
      { length: model.jobCount },
      (_, job) => model.jobStarts[job + 1]! - model.jobStarts[job]!,
    )
    this.#closed = new Int32Array(pairCount)
    this.core = {
      settledCost: 0,
      freeJobs: new Int32Array(model.jobCount),
      freeCount: 0,
      starts: new Int32Array(model.agentCount + 1),
      pairs: new Int32Array(pairCount),
      rooms: new Int32Array(model.agentCount),
    }
  }

  close(pair: number): void {
    this.open[pair] = 0
    this.openCounts[this.model.jobs[pair]!]! -= 1
    this.#closed[this.closedCount] = pair
    this.closedCount += 1
  }

  reopen(closedCount: number): void {
    while (this.closedCount > closedCount) {
      this.closedCount -= 1
      const pair = this.#closed[this.closedCount]!
      this.open[pair] = 1
      this.openCounts[this.model.jobs[pair]!]! += 1
    }
  }

  /** Pairs that were closed after a point */
  closedSince(closedCount: number): Int32Array {
    return this.#closed.slice(closedCount, this.closedCount)
  }

  /** Gives the job to the pair's agent. */
  settle(pair: number): void {
    const job = this.model.jobs[pair]!
    for (let at = this.model.jobStarts[job]!; at < this.model.jobStarts[job + 1]!; at += 1) {
      if (at !== pair && this.open[at] === 1) this.close(at)
    }
  }

  openPairs(job: number): Int32Array {
    const { jobStarts } = this.model
    const all = Int32Array.from(
      { length: jobStarts[job + 1]! - jobStarts[job]! },
      (_, at) => jobStarts[job]! + at,
    )
    return all.filter((pair) => this.open[pair] === 1)
  }

  /** The only open pair of each settled job; -1 for the others. */
  settledPairs(): Int32Array {
    return this.openCounts.map((count, job) => (count === 1 ? this.#firstOpenPair(job) : -1))
  }

  /** Whether each job has a pair, and some job more than one. */
  hasChoice(): boolean {
    let most = 0
    for (const count of this.openCounts) {
      if (count === 0) return false
      if (count > most) most = count
    }
    return most > 1
  }

  /** Lays the core out; false when nothing is feasible: a job without pairs, or settled jobs beyond the room. */
  layOut(): boolean {
    const { model, core, open, openCounts } = this
    core.rooms.set(model.rooms)
    core.settledCost = 0
    core.freeCount = 0
    for (let job = 0; job < model.jobCount; job += 1) {
      const count = openCounts[job]!
      if (count === 0) return false
      if (count > 1) {
        core.freeJobs[core.freeCount] = job
        core.freeCount += 1
      } else {
        const pair = this.#firstOpenPair(job)
        const agent = model.agents[pair]!
        core.settledCost += model.costs[pair]!
        core.rooms[agent]! -= model.weights[pair]!
        if (core.rooms[agent]! < 0) return false
      }
    }
    let end = 0
    for (let agent = 0; agent < model.agentCount; agent += 1) {
      core.starts[agent] = end
      for (let at = model.agentStarts[agent]!; at < model.agentStarts[agent + 1]!; at += 1) {
        const pair = model.agentPairs[at]!
        if (open[pair] === 1 && openCounts[model.jobs[pair]!]! > 1) {
          core.pairs[end] = pair
          end += 1
        }
      }
    }
    core.starts[model.agentCount] = end
    return true
  }

  #firstOpenPair(job: number): number {
    let pair = this.model.jobStarts[job]!
    while (this.open[pair] === 0) pair += 1
    return pair
  }
}
