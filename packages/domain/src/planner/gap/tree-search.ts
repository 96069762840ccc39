import type { GapModel } from './gap-model.js'
import { type Branching, PartVisitor } from './part-visitor.js'
import type { ProofRecord } from './proof-record.js'

const EVALUATIONS = 12
const EVALUATIONS_AT_ROOT = 200

interface OpenBranching extends Branching {
  /** Closed pairs before the first of its parts. */
  readonly closedCount: number
  next: number
}

/**
 * Depth-first branch and bound by the Lagrangian bound: finds the best assignment below a cutoff, or proves
 * that there is none (Posta, Ferland and Michelon 2012).
 */
export class TreeSearch {
  #parts = 0
  readonly #visitor: PartVisitor
  readonly #branchings: OpenBranching[] = []
  readonly #start: Float64Array

  constructor(model: GapModel, cutoff: number, start: Float64Array, keepsProof: boolean) {
    this.#start = start
    this.#visitor = new PartVisitor(model, cutoff, keepsProof)
  }

  get work(): number {
    return this.#visitor.work
  }

  /** Falls to the cost of what is found. */
  get cutoff(): number {
    return this.#visitor.cutoff
  }

  lowerCutoff(cost: number): void {
    this.#visitor.cutoff = Math.min(this.#visitor.cutoff, cost)
  }

  /** The pair of each job in the best below the first cutoff. */
  get found(): Int32Array | null {
    return this.#visitor.found
  }

  get proof(): ProofRecord {
    return this.#visitor.proof
  }

  /** Searches one part; false when all is searched. */
  step(): boolean {
    const visitor = this.#visitor
    const branching = this.#branchings.at(-1)
    if (branching === undefined) {
      if (this.#parts > 0) return false
      this.#visit(this.#start, EVALUATIONS_AT_ROOT)
      return this.#branchings.length > 0
    }
    const { next } = branching
    visitor.open.reopen(branching.closedCount)
    if (next === branching.pairs.length) {
      this.#branchings.pop()
      visitor.proof.endBranching()
      return this.#branchings.length > 0
    }
    branching.next += 1
    if (branching.bounds[next]! > visitor.cutoff - 1) visitor.proof.bounded(branching.told)
    else {
      visitor.open.settle(branching.pairs[next]!)
      this.#visit(branching.multipliers, EVALUATIONS)
    }
    return true
  }

  #visit(start: Float64Array, evaluations: number): void {
    this.#parts += 1
    const branching = this.#visitor.visit(start, evaluations)
    if (branching === null) return
    const { closedCount } = this.#visitor.open
    this.#branchings.push({ ...branching, closedCount, next: 0 })
  }
}
