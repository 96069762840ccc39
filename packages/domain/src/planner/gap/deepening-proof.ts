import type { GapProof } from './certificate.js'
import type { GapModel } from './gap-model.js'
import type { Incumbent } from './incumbent.js'
import { TreeSearch } from './tree-search.js'

/** A level that took less work than this is followed by one twice as far. */
const QUICK = 20_000_000

/**
 * Raises the proved bound level by level: each is a tree search for an assignment below a cutoff just above
 * the bound, where regrets leave few pairs open. A search that finds nothing makes its cutoff the bound;
 * the first that finds something has found the best (iterative deepening, Korf 1985).
 */
export class DeepeningProof {
  /** No assignment costs less: a whole number. */
  bound: number
  /** Why; null until a level is proved. */
  proof: GapProof | null = null
  work = 0
  readonly #model: GapModel
  readonly #start: Float64Array
  readonly #incumbent: Incumbent
  readonly #keepsProof: boolean
  #rise = 1
  #search: TreeSearch

  constructor(
    model: GapModel,
    bound: number,
    start: Float64Array,
    incumbent: Incumbent,
    keepsProof: boolean,
  ) {
    this.#model = model
    this.bound = bound
    this.#start = start
    this.#incumbent = incumbent
    this.#keepsProof = keepsProof
    this.#search = this.#nextSearch()
  }

  /** One part of the search; false when the bound has reached the best cost. */
  step(): boolean {
    if (this.bound >= this.#incumbent.cost) return false
    const search = this.#search
    search.lowerCutoff(this.#incumbent.cost)
    const before = search.work
    const goesOn = search.step()
    this.work += search.work - before
    this.#incumbent.offer(search.found)
    if (goesOn) return true
    this.bound = search.cutoff
    this.proof = search.proof.root
    if (search.work < QUICK) this.#rise *= 2
    else this.#rise = Math.max(1, Math.floor(this.#rise / 2))
    if (this.bound >= this.#incumbent.cost) return false
    this.#search = this.#nextSearch()
    return true
  }

  #nextSearch(): TreeSearch {
    const cutoff = Math.min(this.bound + this.#rise, this.#incumbent.cost)
    return new TreeSearch(this.#model, cutoff, this.#start, this.#keepsProof)
  }
}
