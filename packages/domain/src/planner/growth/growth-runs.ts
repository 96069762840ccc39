import { assumedInRun, type AssumptionSet } from './assumption-set.js'
import { ChanceOfRun, EXPECTED } from './chance.js'
import { compileModel, withRatesOf } from './compile-model.js'
import type { GrowthBase } from './growth-base.js'
import type { GrowthModel, HiringMode } from './growth-model.js'
import { runGrowth } from './run-growth.js'
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
  /** A series in a month: one value a run. Sorting it is allowed. */
  readonly valuesOf: (series: number, month: number) => Float64Array
  readonly expectedOf: (series: number, month: number) => number
  /** By line, and within it by the number of the hire: in how many runs it is needed in each month. */
  readonly hires: readonly (readonly Uint32Array[])[]
}

/**
 * Goes through all runs, each with what it assumes of facts that nobody knows exactly (`assumedInRun`). Their values lie in one column: by series, by month, by run, so that a month's runs are
 * sorted where they lie.
 */
export function runsOf(
  base: GrowthBase,
  assumed: AssumptionSet,
  { mode, runs, seed }: RunOptions,
): GrowthRuns {
  const model = compileModel(base, assumed)
  const places = new SeriesPlaces(model)
  const months = model.months + 1
  const values = new Float64Array(places.count * months * runs)
  const expected = new Float64Array(places.count * months)
  const hires: Uint32Array[][] = model.lines.map(() => [])
  for (let run = 0; run < runs; run += 1) {
    const own = withRatesOf(model, base, assumedInRun(assumed, seed, run))
    const chance = new ChanceOfRun(seed, run)
    const lines = runGrowth(own, mode, chance, places, (series, month, value) => {
      values[(series * months + month) * runs + run] = value
    })
    for (const [place, { neededIn }] of lines.entries()) count(hires[place]!, neededIn, months)
  }
  runGrowth(model, mode, EXPECTED, places, (series, month, value) => {
    expected[series * months + month] = value
  })
  return {
    model,
    places,
    count: runs,
    valuesOf: (series, month) => {
      const first = (series * months + month) * runs
      return values.subarray(first, first + runs)
    },
    expectedOf: (series, month) => expected[series * months + month]!,
    hires,
  }
}

function count(hires: Uint32Array[], neededIn: readonly number[], months: number): void {
  for (const [number, month] of neededIn.entries()) {
    hires[number] ??= new Uint32Array(months)
    hires[number][month]! += 1
  }
}
