import type { GapModel } from './gap-model.js'
import { type Branching, PartVisitor } from './part-visitor.js'

const EVALUATIONS = 6
const EVALUATIONS_AT_ROOT = 100

/** A part that was not visited yet. */
interface WaitingPart {
  readonly bound: number
  /** The pair that parts it from its parent. */
  readonly pair: number
  readonly closed: Int32Array
  readonly multipliers: Float64Array
}

/**
 * Looks for good assignments below a cutoff by going down the search tree level by level, with no more
 * than a number of parts on each level: those of the least bound. Finds no proof, but good assignments
 * long before the tree search.
 */
export class BeamSearch {
  #parts = 0
  readonly #visitor: PartVisitor
  readonly #width: number
  readonly #start: Float64Array
  /** Of the level at hand, and of the one below it. */
  #level: WaitingPart[] = []
  #next: WaitingPart[] = []

  constructor(model: GapModel, cutoff: number, start: Float64Array, width: number) {
    this.#visitor = new PartVisitor(model, cutoff, false)
    this.#width = width
    this.#start = start
  }

  get work(): number {
    return this.#visitor.work
  }

  get found(): Int32Array | null {
    return this.#visitor.found
  }

  /** Visits one part; false at the end. */
  step(): boolean {
    const visitor = this.#visitor
    if (this.#parts === 0) this.#visit(this.#start, EVALUATIONS_AT_ROOT)
    else {
      const part = this.#level.pop()
      if (part === undefined) return this.#descend()
      if (part.bound > visitor.cutoff - 1) return true
      visitor.open.reopen(0)
      for (const pair of part.closed) visitor.open.close(pair)
      visitor.open.settle(part.pair)
      this.#visit(part.multipliers, EVALUATIONS)
    }
    return true
  }

  #descend(): boolean {
    this.#next.sort((a, b) => a.bound - b.bound)
    this.#level = this.#next.slice(0, this.#width).toReversed()
    this.#next = []
    return this.#level.length > 0
  }

  #visit(start: Float64Array, evaluations: number): void {
    this.#parts += 1
    const branching = this.#visitor.visit(start, evaluations)
    if (branching !== null) this.#queue(branching)
  }

  #queue({ pairs, bounds, multipliers }: Branching): void {
    const closed = this.#visitor.open.closedSince(0)
    for (const [at, pair] of pairs.entries()) {
      this.#next.push({ bound: bounds[at]!, pair, closed, multipliers })
    }
  }
}
