import { assignmentCost, fits } from './assignment.js'
import type { GapMultipliers } from './certificate.js'
import type { GapModel } from './gap-model.js'
import { Lagrangian } from './lagrangian.js'
import { MultiplierAscent } from './multiplier-ascent.js'
import { OpenPairs } from './open-pairs.js'
import { ProofRecord } from './proof-record.js'
import { Regrets } from './regrets.js'

const PATIENCE = 4
/** What evaluations in one part may cost: a part of a large problem is looked at less closely. */
const LARGEST_WORK = 6_000_000
/** A part whose exclusions were as many as this share of its pairs is bounded again. */
const WORTH_ANOTHER_ROUND = 0.1

/** A job by whose agents a part of the search is parted further. */
export interface Branching {
  /** The job's open pairs, by rising regret, and bound + regret of each. */
  readonly pairs: Int32Array
  readonly bounds: Float64Array
  readonly multipliers: Float64Array
  /** The same for the proof. */
  readonly told: GapMultipliers
}

/**
 * What is done with each part of a search for assignments below a cutoff: its multipliers are raised from
 * where its parent's were, what their regrets rule out is excluded, and what is left is to be branched on
 * the job with the fewest agents.
 */
export class PartVisitor {
  /** Assignments of this cost or more are not looked for; falls to the cost of what is found. */
  cutoff: number
  /** The pair of each job in the best that was found. */
  found: Int32Array | null = null
  readonly proof: ProofRecord
  /** The part at hand. */
  readonly open: OpenPairs
  readonly #model: GapModel
  readonly #lagrangian: Lagrangian
  readonly #ascent: MultiplierAscent
  readonly #regrets: Regrets

  constructor(model: GapModel, cutoff: number, keepsProof: boolean) {
    this.#model = model
    this.cutoff = cutoff
    this.open = new OpenPairs(model)
    this.#lagrangian = new Lagrangian(model)
    this.#ascent = new MultiplierAscent(this.#lagrangian)
    this.#regrets = new Regrets(model)
    this.proof = new ProofRecord(model, keepsProof)
  }

  get work(): number {
    return this.#lagrangian.work + this.#regrets.work
  }

  /** Null where the part is ruled out, or its best was found. */
  visit(start: Float64Array, evaluations: number): Branching | null {
    const { open } = this
    const ascent = this.#ascent
    ascent.start(start)
    while (open.layOut() && !this.#isRuledOut(evaluations) && open.core.freeCount > 0) {
      if (this.#exclude()) ascent.start(ascent.multipliers)
      else return this.#branch()
    }
    this.proof.bounded(this.proof.told(ascent.multipliers))
    return null
  }

  /** Raises the bound until it reaches the cutoff, or for a number of evaluations. */
  #isRuledOut(evaluations: number): boolean {
    const { core } = this.open
    const ascent = this.#ascent
    let failures = 0
    let share = 1
    const end = this.#lagrangian.work + LARGEST_WORK
    for (let left = evaluations; left > 0 && this.#lagrangian.work < end; left -= 1) {
      failures = ascent.evaluate(core) ? 0 : failures + 1
      if (failures === PATIENCE) {
        failures = 0
        share /= 2
        ascent.restart()
        ascent.evaluate(core)
      }
      if (ascent.bound > this.cutoff - 1) return true
      const rise = share * Math.max(0.2, this.cutoff - 0.5 - ascent.bound)
      if (!ascent.step(core, rise)) return ascent.isAssignment && this.#take()
    }
    return false
  }

  /** The relaxed solution is an assignment, and so the best of this part, if it fits exactly. */
  #take(): boolean {
    const model = this.#model
    const pairs = this.open.settledPairs()
    const { core } = this.open
    const end = core.starts[model.agentCount]!
    for (let at = 0; at < end; at += 1) {
      const pair = core.pairs[at]!
      if (this.#lagrangian.picked[pair] === 1) pairs[model.jobs[pair]!] = pair
    }
    if (!fits(model, pairs)) return false
    this.found = pairs
    this.cutoff = assignmentCost(model, pairs)
    return true
  }

  /** Closes what the regrets rule out; true when the rest is worth bounding again. */
  #exclude(): boolean {
    const { open } = this
    const { core } = open
    const { bound, multipliers } = this.#ascent
    this.#regrets.compute(core, multipliers, this.cutoff - 1 - bound)
    const before = open.closedCount
    const end = core.starts[this.#model.agentCount]!
    for (let at = 0; at < end; at += 1) {
      const pair = core.pairs[at]!
      if (bound + this.#regrets.of[pair]! > this.cutoff - 1) open.close(pair)
    }
    const closed = open.closedSince(before)
    if (closed.length > 0) this.proof.excluded(this.proof.told(multipliers), closed)
    return closed.length > WORTH_ANOTHER_ROUND * end || !open.hasChoice()
  }

  /** Branches on the job with the fewest agents left, of these on the one whose second choice costs most. */
  #branch(): Branching {
    const model = this.#model
    const { open } = this
    let chosen = -1
    let fewest = Infinity
    let dearest = -Infinity
    for (let job = 0; job < model.jobCount; job += 1) {
      const count = open.openCounts[job]!
      if (count < 2 || count > fewest) continue
      const second = this.#secondRegret(job)
      if (count === fewest && second <= dearest) continue
      chosen = job
      fewest = count
      dearest = second
    }
    const { bound } = this.#ascent
    const multipliers = this.#ascent.multipliers.slice()
    const pairs = open
      .openPairs(chosen)
      .toSorted((a, b) => this.#regrets.of[a]! - this.#regrets.of[b]!)
    this.proof.branch(chosen, pairs)
    return {
      pairs,
      bounds: Float64Array.from(pairs, (pair) => bound + this.#regrets.of[pair]!),
      multipliers,
      told: this.proof.told(multipliers),
    }
  }

  #secondRegret(job: number): number {
    const { jobStarts } = this.#model
    const { open } = this.open
    let first = Infinity
    let second = Infinity
    for (let pair = jobStarts[job]!; pair < jobStarts[job + 1]!; pair += 1) {
      if (open[pair] === 0) continue
      const regret = this.#regrets.of[pair]!
      if (regret < first) {
        second = first
        first = regret
      } else if (regret < second) second = regret
    }
    return second
  }
}
