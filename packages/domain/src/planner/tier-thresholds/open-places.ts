import type { CutProblem } from './cut-problem.js'
import { weighedPlaces } from './least-cuts.js'

/** Where cuts may lie that keep enough and cost less than what is known. */
export interface OpenPlaces {
  /** Of each cut: the places, ascending. */
  readonly places: readonly Int32Array[]
  /** Of each cut and place: what it and the cuts before it, anywhere up to it, weigh at the least. */
  readonly upTo: readonly Float64Array[]
}

/**
 * What cuts with one of them at a place weigh at the least, by the multiplier: where that is not below what is known, no
 * better cuts have it there. Mostly a few places are left of a hundred thousand.
 *
 * @param most cuts above it are of no use, in the weight of `leastCuts`.
 */
export function openPlaces(problem: CutProblem, multiplier: number, most: number): OpenPlaces {
  const { steps, costs, kept } = problem
  const cuts = costs.length - 1
  const weighed = Array.from({ length: cuts }, (_, cut) =>
    weighedPlaces(problem, cut, { cost: 1, kept: multiplier }),
  )
  const highest = costs[cuts]![steps]! - multiplier * kept[cuts]![steps]!
  const upTo: Float64Array[] = []
  for (const each of weighed) {
    const before = upTo.at(-1)
    const sum = each.slice()
    let least = Infinity
    for (let place = 0; place <= steps; place += 1) {
      least = Math.min(least, before?.[place] ?? 0)
      sum[place]! += least
    }
    upTo.push(sum)
  }
  const places: Int32Array[] = []
  let after = new Float64Array(steps + 1)
  for (let cut = cuts - 1; cut >= 0; cut -= 1) {
    const open: number[] = []
    const from = new Float64Array(steps + 1)
    let least = Infinity
    for (let place = steps; place >= 0; place -= 1) {
      least = Math.min(least, after[place]!)
      if (highest + upTo[cut]![place]! + least <= most) open.push(place)
      from[place] = weighed[cut]![place]! + least
    }
    places.unshift(Int32Array.from(open.toReversed()))
    after = from
  }
  return { places, upTo }
}
