import { addedBy, type CutProblem } from './cut-problem.js'

const NONE = -1

/** Where a cut may lie, ascending, and what it adds there. */
interface CutColumns {
  readonly places: Int32Array
  readonly costs: Float64Array
  readonly kept: Float64Array
}

/** A cut that is none: below all others, and adding nothing. */
const NOTHING: CutColumns = {
  places: new Int32Array(1),
  costs: new Float64Array(1),
  kept: new Float64Array(1),
}

function columnsOf({ costs, kept }: CutProblem, cut: number, places: Int32Array): CutColumns {
  const added = (sums: readonly Float64Array[]) =>
    Float64Array.from(places, (place) => addedBy(sums, cut, place))
  return { places, costs: added(costs), kept: added(kept) }
}

/**
 * Finds the two lowest cuts among open places, exactly and in `n log n`: the upper one goes from place to place, and of the
 * lower ones up to it those that keep enough beside it are a beginning of the list by what they keep, of which a Fenwick tree
 * knows the cheapest. Of two tiers the one cut is the upper one.
 */
export class BestPair {
  /** Of each of the two cuts, the lower one first: its places, and what it adds there to cost and to what is kept. */
  readonly #lower: CutColumns
  readonly #upper: CutColumns
  /** What lower cuts keep, the most first, and the rank of each there. */
  readonly #keptByRank: Float64Array
  readonly #rank: Int32Array
  readonly #tree: Int32Array
  readonly #isSingle: boolean

  /** @param open the places of each cut, ascending. */
  constructor(problem: CutProblem, open: readonly Int32Array[]) {
    this.#isSingle = open.length === 1
    this.#lower = this.#isSingle ? NOTHING : columnsOf(problem, 0, open[0]!)
    this.#upper = columnsOf(problem, this.#isSingle ? 0 : 1, open[this.#isSingle ? 0 : 1]!)
    const { kept } = this.#lower
    const byKept = Int32Array.from(kept.keys()).toSorted((a, b) => kept[b]! - kept[a]! || a - b)
    this.#keptByRank = Float64Array.from(byKept, (at) => kept[at]!)
    this.#rank = new Int32Array(kept.length)
    for (const [rank, at] of byKept.entries()) this.#rank[at] = rank
    this.#tree = new Int32Array(kept.length + 1)
  }

  /**
   * The places of the cheapest pair; null where there is none.
   *
   * @param ceiling the upper cut lies there at the highest.
   * @param needed the two add at least so much to what is kept.
   * @param below the two add less than so much to the cost.
   */
  find(ceiling: number, needed: number, below: number): readonly number[] | null {
    this.#tree.fill(NONE)
    const [lower, upper] = [this.#lower, this.#upper]
    let best: readonly number[] | null = null
    let least = below
    let next = 0
    for (const [at, place] of upper.places.entries()) {
      if (place > ceiling) break
      for (; next < lower.places.length && lower.places[next]! <= place; next += 1) this.#add(next)
      const cheapest = this.#cheapest(this.#keeping(needed - upper.kept[at]!))
      if (cheapest === NONE) continue
      const cost = lower.costs[cheapest]! + upper.costs[at]!
      if (cost >= least) continue
      least = cost
      best = this.#isSingle ? [place] : [lower.places[cheapest]!, place]
    }
    return best
  }

  /** How many of the lower cuts keep at least so much. */
  #keeping(needed: number): number {
    let [low, high] = [0, this.#keptByRank.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#keptByRank[middle]! >= needed) low = middle + 1
      else high = middle
    }
    return low
  }

  #add(at: number): void {
    const { costs } = this.#lower
    for (let node = this.#rank[at]! + 1; node < this.#tree.length; node += node & -node) {
      const known = this.#tree[node]!
      if (known === NONE || costs[at]! < costs[known]!) this.#tree[node] = at
    }
  }

  /** The cheapest of those that were added among the first so many by what they keep. */
  #cheapest(count: number): number {
    const { costs } = this.#lower
    let best = NONE
    for (let node = count; node > 0; node -= node & -node) {
      const known = this.#tree[node]!
      if (known !== NONE && (best === NONE || costs[known]! < costs[best]!)) best = known
    }
    return best
  }
}
