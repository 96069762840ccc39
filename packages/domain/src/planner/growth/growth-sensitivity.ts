import type { Assumption } from './assumption.js'
import type { AssumptionSet } from './assumption-set.js'
import { ChanceOfRuns } from './chance.js'
import { compileModel } from './compile-model.js'
import type { GrowthBase } from './growth-base.js'
import type { RunOptions } from './growth-runs.js'
import { GrowthRun } from './growth-run.js'
import { SeriesPlaces } from './series-places.js'

/** What a projection comes to at the end of its horizon: means over its runs. */
interface GrowthOutcome {
  /** Hires needed within the horizon, of all role families. */
  readonly hires: number
  /** Run rate and revenue a year, in minor units. */
  readonly runRate: number
  readonly revenue: number
}

/** What one assumption moves when it alone is at an end of its plausible range. */
interface Sensitivity {
  readonly assumption: Assumption
  readonly low: GrowthOutcome
  readonly high: GrowthOutcome
}

/** What moves a projection, and by how much. */
export interface GrowthSensitivity {
  /** With all assumptions as they are. */
  readonly outcome: GrowthOutcome
  /** What moves the hires most first, then the cost, then the revenue; without what moves nothing. */
  readonly assumptions: readonly Sensitivity[]
}

/**
 * Which assumption moves the hires, the cost and the revenue most: each at the low and the high end of its plausible
 * range, the others as they are, by the same runs with the same chances.
 *
 * @param options few runs suffice, since a difference under common chances varies little.
 */
export function growthSensitivity(
  base: GrowthBase,
  assumed: AssumptionSet,
  options: RunOptions,
): GrowthSensitivity {
  const outcome = outcomeOf(base, assumed, options)
  const assumptions = assumed.all
    .filter(({ low, high }) => low !== high)
    .map((assumption): Sensitivity => {
      const at = (value: number) => outcomeOf(base, assumed.with(assumption, value), options)
      return { assumption, low: at(assumption.low), high: at(assumption.high) }
    })
    .filter((each) => MEASURES.some((measure) => swing(each, measure) > 0))
    .toSorted(bySwing)
  return { outcome, assumptions }
}

const MEASURES = ['hires', 'runRate', 'revenue'] as const satisfies readonly (keyof GrowthOutcome)[]

function swing({ low, high }: Sensitivity, measure: keyof GrowthOutcome): number {
  return Math.abs(high[measure] - low[measure])
}

function bySwing(a: Sensitivity, b: Sensitivity): number {
  for (const measure of MEASURES) {
    const difference = swing(b, measure) - swing(a, measure)
    if (difference !== 0) return difference
  }
  return 0
}

function outcomeOf(
  base: GrowthBase,
  assumed: AssumptionSet,
  { mode, runs, seed }: RunOptions,
): GrowthOutcome {
  const model = compileModel(base, assumed)
  const places = new SeriesPlaces(model)
  const values = new Float64Array(places.count * (model.months + 1))
  const last = model.months * places.count
  const chance = new ChanceOfRuns(seed)
  const one = new GrowthRun({ model, mode, places, rates: model.rates, chance })
  let [hires, revenue, runRate] = [0, 0, 0]
  for (let run = 0; run < runs; run += 1) {
    chance.begin(run)
    one.go(values)
    revenue += values[last + places.of('revenue')]!
    runRate += values[last + places.of('runRate')]!
    for (const { ordered } of one.lines) hires += ordered
  }
  return { hires: hires / runs, revenue: revenue / runs, runRate: runRate / runs }
}
