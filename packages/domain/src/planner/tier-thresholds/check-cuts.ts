import type { CutProblem } from './cut-problem.js'

/** A claim about cuts, with all that is needed to check it. */
export interface CutCertificate {
  readonly problem: CutProblem
  /** Ascending, one less than tiers. */
  readonly places: readonly number[]
  readonly cost: number
  readonly kept: number
  /** No cuts that keep enough cost less; the multiplier shows which are to be tried at all. */
  readonly bound: number
  readonly multiplier: number
}

/** What a check comes to: all is so, or the first thing that is not. */
type CutCheck = { readonly ok: true } | { readonly ok: false; readonly because: string }

/** What is added up in floating point may be off by such a part. */
const NEAR = 1e-12

/** So many cuts are tried at most. */
const MOST_TRIED = 50_000_000

/**
 * Checks cuts and their bound with nothing of the planner's: what they come to is added up tier by tier, and all cuts that the
 * multiplier does not rule out are tried one after the other.
 */
export function checkCuts(claim: CutCertificate): CutCheck {
  const { problem, places, multiplier, bound } = claim
  const { steps, costs, kept, needed } = problem
  const ends = [0, ...places, steps]
  if (ends.length !== costs.length + 1) return refuse('there are not as many cuts as there must be')
  if (ends.some((end, at) => !Number.isInteger(end) || end < (ends[at - 1] ?? 0)))
    return refuse('cuts are not in order')
  let [cost, keeps] = [0, 0]
  for (const [tier, from] of ends.slice(0, -1).entries()) {
    const to = ends[tier + 1]!
    cost += costs[tier]![to]! - costs[tier]![from]!
    keeps += kept[tier]![to]! - kept[tier]![from]!
  }
  if (cost !== claim.cost) return refuse(`the cost is ${cost}`)
  if (keeps !== claim.kept) return refuse(`${keeps} is kept`)
  if (keeps < needed) return refuse('too little is kept')
  if (!(bound <= cost)) return refuse('the bound is above the cost')
  if (!(multiplier >= 0 && multiplier < Infinity)) return refuse('the multiplier is none')
  const cheaper = cheaperThan(problem, multiplier, bound)
  if (cheaper === null) return refuse('the multiplier leaves too many cuts to be tried')
  return cheaper.length === 0 ? { ok: true } : refuse(`cuts at ${cheaper.join(', ')} cost less`)
}

function refuse(because: string): CutCheck {
  return { ok: false, because }
}

/**
 * Cuts that keep enough and cost less than the bound, none of which there should be; null where there are too many to try.
 * With `kept ≥ needed`, `cost ≥ cost − multiplier × (kept − needed)`; so from the highest cut down those places are tried
 * through which the least of that is below the bound.
 */
function cheaperThan(
  problem: CutProblem,
  multiplier: number,
  bound: number,
): readonly number[] | null {
  const { steps, costs, kept, needed } = problem
  const highest = costs.length - 1
  const { upTo, open } = placesBelow(problem, multiplier, bound)
  let tried = 0
  const tryFrom = (
    cut: number,
    ceiling: number,
    cost: number,
    keeps: number,
    above: readonly number[],
  ): readonly number[] | null => {
    if (cut < 0) return keeps >= needed && cost < bound ? above : []
    const weight = cost - multiplier * (keeps - needed)
    for (const place of open[cut]!) {
      if (place > ceiling) break
      tried += 1
      if (tried > MOST_TRIED) return null
      if (!isBelow(weight + upTo[cut]![place]!, bound)) continue
      const found = tryFrom(
        cut - 1,
        place,
        cost + costs[cut]![place]! - costs[cut + 1]![place]!,
        keeps + kept[cut]![place]! - kept[cut + 1]![place]!,
        [place, ...above],
      )
      if (found === null || found.length > 0) return found
    }
    return []
  }
  return tryFrom(highest - 1, steps, costs[highest]![steps]!, kept[highest]![steps]!, [])
}

/** Of each cut: what it at a place and those below it come to at the least, and the places that may be below the bound. */
function placesBelow(
  { steps, costs, kept, needed }: CutProblem,
  multiplier: number,
  bound: number,
) {
  const highest = costs.length - 1
  const weight = (cut: number, place: number): number =>
    costs[cut]![place]! -
    costs[cut + 1]![place]! -
    multiplier * (kept[cut]![place]! - kept[cut + 1]![place]!)
  const whole = costs[highest]![steps]! - multiplier * (kept[highest]![steps]! - needed)
  const upTo: Float64Array[] = []
  for (let cut = 0; cut < highest; cut += 1) {
    const sums = new Float64Array(steps + 1)
    let least = Infinity
    for (let place = 0; place <= steps; place += 1) {
      least = Math.min(least, cut === 0 ? 0 : upTo[cut - 1]![place]!)
      sums[place] = least + weight(cut, place)
    }
    upTo.push(sums)
  }
  const open: number[][] = []
  let from = new Float64Array(steps + 1)
  for (let cut = highest - 1; cut >= 0; cut -= 1) {
    const sums = new Float64Array(steps + 1)
    const places: number[] = []
    let least = Infinity
    for (let place = steps; place >= 0; place -= 1) {
      least = Math.min(least, from[place]!)
      sums[place] = least + weight(cut, place)
      if (isBelow(whole + upTo[cut]![place]! + least, bound)) places.push(place)
    }
    open.unshift(places.toReversed())
    from = sums
  }
  return { upTo, open }
}

/** Whether it is below the bound, or may be but for rounding. */
function isBelow(weight: number, bound: number): boolean {
  return weight < bound + NEAR * (Math.abs(bound) + 1)
}
