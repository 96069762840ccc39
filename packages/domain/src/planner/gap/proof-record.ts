import type { GapMultipliers, GapProof } from './certificate.js'
import type { GapModel } from './gap-model.js'

interface Exclusion {
  readonly multipliers: GapMultipliers
  readonly pairs: Int32Array
}

interface OpenBranching {
  readonly job: number
  readonly agents: Int32Array
  readonly exclusions: readonly Exclusion[]
  readonly parts: GapProof[]
}

const NOTHING = new Float64Array(0)

/** Writes a tree search down as a proof, depth first. What is not kept costs nothing. */
export class ProofRecord {
  /** The proof, once the search has ended. */
  root: GapProof | null = null
  readonly #model: GapModel
  readonly #isKept: boolean
  readonly #branchings: OpenBranching[] = []
  /** Of the part at hand. */
  #exclusions: Exclusion[] = []

  constructor(model: GapModel, isKept: boolean) {
    this.#model = model
    this.#isKept = isKept
  }

  /** Multipliers of the model as a certificate tells them, to be used in one proof many times. */
  told(multipliers: Float64Array): GapMultipliers {
    return this.#isKept ? toldMultipliers(this.#model, multipliers) : NOTHING
  }

  /** The part at hand is ruled out. */
  bounded(multipliers: GapMultipliers): void {
    if (this.#isKept) this.#end({ kind: 'BOUNDED', multipliers })
  }

  /** Pairs are excluded from the part at hand. */
  excluded(multipliers: GapMultipliers, pairs: Int32Array): void {
    if (this.#isKept) this.#exclusions.push({ multipliers, pairs: this.#jobsAndAgents(pairs) })
  }

  /** The part at hand is parted by the agents of a job; the next parts are these. */
  branch(job: number, pairs: Int32Array): void {
    if (!this.#isKept) return
    const agents = pairs.map((pair) => this.#model.agents[pair]!)
    this.#branchings.push({ job, agents, exclusions: this.#exclusions, parts: [] })
    this.#exclusions = []
  }

  endBranching(): void {
    const ended = this.#branchings.pop()
    if (ended === undefined) return
    const { job, agents, parts } = ended
    this.#exclusions = [...ended.exclusions]
    this.#end({ kind: 'BRANCHED', job, agents, parts })
  }

  #end(proof: GapProof): void {
    const whole = this.#exclusions.reduceRight<GapProof>(
      (rest, { multipliers, pairs }) => ({ kind: 'EXCLUDED', multipliers, pairs, rest }),
      proof,
    )
    this.#exclusions = []
    const parent = this.#branchings.at(-1)
    if (parent === undefined) this.root = whole
    else parent.parts.push(whole)
  }

  #jobsAndAgents(pairs: Int32Array): Int32Array {
    const { jobs, agents } = this.#model
    return Int32Array.from({ length: 2 * pairs.length }, (_, at) => {
      const pair = pairs[at >> 1]!
      return at % 2 === 0 ? jobs[pair]! : agents[pair]!
    })
  }
}

/** Multipliers of the model in the unit and from the zero of the problem's costs. */
export function toldMultipliers(model: GapModel, multipliers: Float64Array): GapMultipliers {
  return multipliers.map((multiplier, job) => model.jobOffsets[job]! + model.unit * multiplier)
}
