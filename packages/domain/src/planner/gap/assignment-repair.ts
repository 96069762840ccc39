import type { GapModel } from './gap-model.js'
import { slackOf } from './assignment.js'

/**
 * Completes an assignment: the jobs that have nobody, those first whose second choice is dearest, go to
 * whoever has room at the least price, and where nobody has, in the place of a job that has room elsewhere
 * (Martello and Toth 1981, "An algorithm for the generalized assignment problem").
 *
 * @param started the pair of each job, within the capacities; -1 where it has none.
 * @param prices what a pair costs, all told.
 * @returns the pair of each job; null where a job found no place.
 */
export function repairedAssignment(
  model: GapModel,
  started: Int32Array,
  prices: Float64Array,
): Int32Array | null {
  const repair = new Repair(model, started, prices)
  const regrets = Float64Array.from(started, (_, job) => secondChoice(model, job, prices))
  const left = Array.from(started.keys()).filter((job) => started[job] === -1)
  for (const job of left.toSorted((a, b) => regrets[b]! - regrets[a]!)) {
    if (!repair.insert(job) && !repair.eject(job)) return null
  }
  return repair.pairs
}

class Repair {
  readonly pairs: Int32Array
  readonly #model: GapModel
  readonly #prices: Float64Array
  readonly #slack: Float64Array
  /** Jobs of each agent. */
  readonly #jobs: number[][]

  constructor(model: GapModel, started: Int32Array, prices: Float64Array) {
    this.#model = model
    this.#prices = prices
    this.pairs = started.slice()
    this.#slack = slackOf(model, this.pairs)
    this.#jobs = Array.from({ length: model.agentCount }, () => [])
    for (const [job, pair] of started.entries()) {
      if (pair !== -1) this.#jobs[model.agents[pair]!]!.push(job)
    }
  }

  insert(job: number): boolean {
    const pair = this.#cheapestFit(job, -1)
    if (pair === -1) return false
    this.#give(job, pair)
    return true
  }

  /** Takes the place of the job whose leaving costs least. */
  eject(job: number): boolean {
    const { jobStarts, agents, resources } = this.#model
    const prices = this.#prices
    let least = Infinity
    let place = -1
    let leaving = -1
    for (let pair = jobStarts[job]!; pair < jobStarts[job + 1]!; pair += 1) {
      const agent = agents[pair]!
      for (const other of this.#jobs[agent]!) {
        const current = this.pairs[other]!
        if (resources[pair]! > this.#slack[agent]! + resources[current]!) continue
        const to = this.#cheapestFit(other, agent)
        if (to === -1) continue
        const price = prices[pair]! + prices[to]! - prices[current]!
        if (price >= least) continue
        least = price
        place = pair
        leaving = to
      }
    }
    if (place === -1) return false
    this.#give(this.#model.jobs[leaving]!, leaving)
    this.#give(job, place)
    return true
  }

  /** The cheapest pair of a job that fits, but at one agent; -1 where none does. */
  #cheapestFit(job: number, except: number): number {
    const { jobStarts, agents, resources } = this.#model
    let cheapest = -1
    for (let pair = jobStarts[job]!; pair < jobStarts[job + 1]!; pair += 1) {
      const agent = agents[pair]!
      if (agent === except || resources[pair]! > this.#slack[agent]!) continue
      if (cheapest === -1 || this.#prices[pair]! < this.#prices[cheapest]!) cheapest = pair
    }
    return cheapest
  }

  #give(job: number, pair: number): void {
    const { agents, resources } = this.#model
    const current = this.pairs[job]!
    if (current !== -1) {
      const giver = this.#jobs[agents[current]!]!
      giver.splice(giver.indexOf(job), 1)
      this.#slack[agents[current]!]! += resources[current]!
    }
    this.#jobs[agents[pair]!]!.push(job)
    this.#slack[agents[pair]!]! -= resources[pair]!
    this.pairs[job] = pair
  }
}

/** What the second choice of a job costs more than the first; Infinity where there is none. */
function secondChoice({ jobStarts }: GapModel, job: number, prices: Float64Array): number {
  let first = Infinity
  let second = Infinity
  for (let pair = jobStarts[job]!; pair < jobStarts[job + 1]!; pair += 1) {
    const price = prices[pair]!
    if (price < first) {
      second = first
      first = price
    } else if (price < second) second = price
  }
  return second - first
}
