import { BestPair } from './best-pair.js'
import { addedBy, type CutProblem, type Cuts, cutsAt } from './cut-problem.js'
import { floorPrice } from './floor-price.js'
import { type OpenPlaces, openPlaces } from './open-places.js'

/** The cheapest cuts that keep enough, and what proves it. */
interface CheapestCuts extends Cuts {
  /** No cuts that keep enough cost less: the multiplier leaves few to be tried, and all of those were. */
  readonly bound: number
  /** By how much cost rises for each unit more that is to be kept. */
  readonly multiplier: number
  /** What the multiplier alone proves. */
  readonly priceBound: number
}

/**
 * The cheapest cuts that keep enough: exactly, and with a bound that anybody can check (`checkCuts`).
 *
 * The multiplier of what is needed gives a bound, cuts next to it, and the few places that better ones may have. The two
 * lowest cuts are found among these at once, further ones are tried one by one as far as the bound lets them.
 *
 * @returns null when no cuts keep enough.
 */
export function cheapestCuts(problem: CutProblem): CheapestCuts | null {
  const price = floorPrice(problem)
  if (price === null) return null
  const { multiplier, bound } = price
  let best = price.cuts
  while (bound < best.cost) {
    // With each that is better fewer places are left.
    const better = new CutSearch(problem, multiplier, best.cost).find()
    if (better === null) break
    best = better
  }
  return { ...best, bound: best.cost, multiplier, priceBound: bound }
}

/** What is added up in floating point may be off by such a part. */
const ROUNDING = 1e-11

/** Cuts that keep enough and cost less than what is known. */
class CutSearch {
  readonly #problem: CutProblem
  readonly #multiplier: number
  readonly #known: number
  /** Cuts that weigh more are of no use: costs are whole, so that better ones cost one less at least. */
  readonly #most: number
  readonly #open: OpenPlaces
  readonly #pairs: BestPair

  constructor(problem: CutProblem, multiplier: number, known: number) {
    this.#problem = problem
    this.#multiplier = multiplier
    this.#known = known
    this.#most = known - 1 - multiplier * problem.needed + ROUNDING * Math.abs(known)
    this.#open = openPlaces(problem, multiplier, this.#most)
    this.#pairs = new BestPair(problem, this.#open.places)
  }

  /** The best of the first place of the upper cuts at which there are any, the most promising one first; null without any. */
  find(): Cuts | null {
    const { steps, costs, kept } = this.#problem
    const places = this.#below(costs.length - 2, steps, costs.at(-1)![steps]!, kept.at(-1)![steps]!)
    return places === null ? null : cutsAt(this.#problem, places)
  }

  /** The places of a cut and of those below it, with the ones above it adding up to so much. */
  #below(cut: number, ceiling: number, cost: number, kept: number): readonly number[] | null {
    const { costs, kept: keptSums, needed } = this.#problem
    if (cut <= 1) return this.#pairs.find(ceiling, needed - kept, this.#known - cost)
    const upTo = this.#open.upTo[cut]!
    const most = this.#most - cost + this.#multiplier * kept
    const promising = this.#open.places[cut]!.filter(
      (place) => place <= ceiling && upTo[place]! <= most,
    ).toSorted((a, b) => upTo[a]! - upTo[b]! || a - b)
    for (const place of promising) {
      const below = this.#below(
        cut - 1,
        place,
        cost + addedBy(costs, cut, place),
        kept + addedBy(keptSums, cut, place),
      )
      if (below !== null) return [...below, place]
    }
    return null
  }
}
