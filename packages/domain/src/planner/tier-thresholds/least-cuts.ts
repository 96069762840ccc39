import { addedBy, type CutProblem, type Cuts, cutsAt } from './cut-problem.js'

/** What counts: so much for each unit of cost, less so much for each unit that is kept. */
interface CutWeights {
  readonly cost: number
  readonly kept: number
}

/** What a cut adds by weight, at every place. */
export function weighedPlaces(
  { steps, costs, kept }: CutProblem,
  cut: number,
  weights: CutWeights,
): Float64Array {
  const weighed = new Float64Array(steps + 1)
  for (let place = 0; place <= steps; place += 1) {
    weighed[place] =
      weights.cost * addedBy(costs, cut, place) - weights.kept * addedBy(kept, cut, place)
  }
  return weighed
}

/**
 * The cuts that weigh the least, whatever is needed: cut by cut the best of all places up to each. Of those alike the
 * ones that are better in the other thing: that keep more, or where only that counts, cost less. Linear in the steps.
 */
export function leastCuts(problem: CutProblem, weights: CutWeights): Cuts {
  const { steps, costs } = problem
  const cuts = costs.length - 1
  const other: CutWeights = weights.cost > 0 ? { cost: 0, kept: 1 } : { cost: 1, kept: 0 }
  /** Of each cut: the place up to each place at which it and those before it weigh the least. */
  const bestPlaces: Int32Array[] = []
  let before: Float64Array = new Float64Array(steps + 1)
  let beforeOther: Float64Array = new Float64Array(steps + 1)
  for (let cut = 0; cut < cuts; cut += 1) {
    const [least, leastOther] = [
      weighedPlaces(problem, cut, weights),
      weighedPlaces(problem, cut, other),
    ]
    const places = new Int32Array(steps + 1)
    for (let place = 0; place <= steps; place += 1) {
      least[place]! += before[place]!
      leastOther[place]! += beforeOther[place]!
      places[place] = place
      if (place === 0) continue
      const [now, last] = [least[place]!, least[place - 1]!]
      if (last > now || (last === now && leastOther[place - 1]! > leastOther[place]!)) continue
      least[place] = last
      leastOther[place] = leastOther[place - 1]!
      places[place] = places[place - 1]!
    }
    bestPlaces.push(places)
    ;[before, beforeOther] = [least, leastOther]
  }
  const chosen: number[] = []
  let ceiling = steps
  for (const places of bestPlaces.toReversed()) {
    ceiling = places[ceiling]!
    chosen.unshift(ceiling)
  }
  return cutsAt(problem, chosen)
}
