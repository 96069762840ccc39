import { AssumedInRuns, type AssumptionSet } from './assumption-set.js'
import { ChanceOfRuns, EXPECTED } from './chance.js'
import { compileModel, ratesFor } from './compile-model.js'
import type { GrowthBase } from './growth-base.js'
import type { GrowthModel, HiringMode } from './growth-model.js'
import { GrowthRun } from './growth-run.js'
import { SeriesPlaces } from './series-places.js'

/** How many runs there are, and by which seed. */
export interface RunOptions {
  readonly mode: HiringMode
  readonly runs: number
  /** A whole number; the same one gives the same runs. */
  readonly seed: number
}

/** All runs of a projection, and the run in which everything happens as it is expected. */
export interface GrowthRuns {
  readonly model: GrowthModel
  readonly places: SeriesPlaces
  readonly count: number
  /** A series in a month: one value a run. Reordering it is allowed. */
  readonly valuesOf: (series: number, month: number) => Float64Array
  readonly expectedOf: (series: number, month: number) => number
  /** By line, and within it by the number of the hire: in how many runs it is needed in each month. */
  readonly hires: readonly (readonly Uint32Array[])[]
}

/** So many runs are gone through before their values go to their places: few enough to stay in a core's cache. */
const BLOCK = 16

/**
 * Goes through all runs, each with what it assumes of facts that nobody knows exactly (`AssumedInRuns`). Their values
 * lie by month, by series, by run, so that quantiles of a month's runs are found where they lie.
 */
export function runsOf(
  base: GrowthBase,
  assumed: AssumptionSet,
  { mode, runs, seed }: RunOptions,
): GrowthRuns {
  const model = compileModel(base, assumed)
  const places = new SeriesPlaces(model)
  const months = model.months + 1
  const size = places.count * months
  const values = new Float64Array(size * runs)
  const hires: Uint32Array[][] = model.lines.map(() => [])
  const inRuns = new AssumedInRuns(assumed)
  const rates = ratesFor(model, base)
  const chance = new ChanceOfRuns(seed)
  const one = new GrowthRun({ model, mode, places, rates, chance })
  const block = Array.from({ length: BLOCK }, () => new Float64Array(size))
  for (let first = 0; first < runs; first += BLOCK) {
    const length = Math.min(BLOCK, runs - first)
    for (let index = 0; index < length; index += 1) {
      const run = first + index
      inRuns.assume(seed, run)
      rates.assume(inRuns)
      chance.begin(run)
      one.go(block[index]!)
      for (const [line, { neededIn }] of one.lines.entries()) count(hires[line]!, neededIn, months)
    }
    for (let place = 0; place < size; place += 1) {
      const at = place * runs + first
      for (let index = 0; index < length; index += 1) values[at + index] = block[index]![place]!
    }
  }
  const expected = new Float64Array(size)
  new GrowthRun({ model, mode, places, rates: model.rates, chance: EXPECTED }).go(expected)
  return {
    model,
    places,
    count: runs,
    valuesOf: (series, month) => {
      const first = (month * places.count + series) * runs
      return values.subarray(first, first + runs)
    },
    expectedOf: (series, month) => expected[month * places.count + series]!,
    hires,
  }
}

function count(hires: Uint32Array[], neededIn: readonly number[], months: number): void {
  for (const [number, month] of neededIn.entries()) {
    hires[number] ??= new Uint32Array(months)
    hires[number][month]! += 1
  }
}
