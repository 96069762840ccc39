import type { MinorUnits } from '../../kernel/minor-units.js'

/**
 * Where to cut a row of accounts into tiers. Accounts lie in the order of what tiers go by; those alike are one step,
 * and no cut parts them. Cut `n` lies before so many steps, and tier `n` has the steps between cut `n − 1` and cut `n`:
 * the lowest tier first. All amounts are whole minor units, so that sums are exact.
 */
export interface CutProblem {
  readonly steps: number
  /** Of each tier: what the first 0, 1, … `steps` steps cost a year when they are served in it. */
  readonly costs: readonly Float64Array[]
  /** Of each tier: what the same are expected to keep of their revenue in a year. */
  readonly kept: readonly Float64Array[]
  /** So much is to be kept at least. */
  readonly needed: MinorUnits
}

/** Cuts ascending, one less than tiers, and what they come to. */
export interface Cuts {
  readonly places: readonly number[]
  readonly cost: MinorUnits
  readonly kept: MinorUnits
}

/** What a cut at a place adds to all steps in the highest tier: the sum over cuts is what they come to. */
export function addedBy(sums: readonly Float64Array[], cut: number, place: number): MinorUnits {
  return sums[cut]![place]! - sums[cut + 1]![place]!
}

/** Cuts at these places, with what they come to. */
export function cutsAt({ costs, kept, steps }: CutProblem, places: readonly number[]): Cuts {
  const total = (sums: readonly Float64Array[]): number =>
    places.reduce((sum, place, cut) => sum + addedBy(sums, cut, place), sums.at(-1)![steps]!)
  return { places, cost: total(costs), kept: total(kept) }
}
