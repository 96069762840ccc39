import { AssumedInRuns, type AssumptionSet } from './assumption-set.js'
import type { Chance } from './chance.js'
import { ChanceOfRuns, EXPECTED } from './chance.js'
import { compileModel, ratesFor } from './compile-model.js'
import type { GrowthBase } from './growth-base.js'
import type { GrowthModel, HiringMode } from './growth-model.js'
import type { GrowthRates } from './growth-rates.js'
import type { RunOptions } from './growth-runs.js'
import { MONTHS_A_YEAR } from './months-ahead.js'
import { GrowthRun } from './growth-run.js'
import { SeriesPlaces, type TotalName } from './series-places.js'
import { type Spread, spreadOf } from './spread.js'

/** What it comes to when nobody is hired, beside hiring as needed: the same chances, run by run. */
export interface PriceOfOverload {
  /** Customers lost more by the end of the horizon. */
  readonly customersLost: Spread
  /** By how much less customers pay a year at the end, in minor units. */
  readonly revenueLost: Spread
  /** What is not paid over the horizon: Σ of a month's twelfth of it, in minor units. */
  readonly revenueMissed: Spread
  /** What hiring costs over the horizon, in minor units: Σ of a month's twelfth of the run rates' difference. */
  readonly hiringCost: Spread
}

interface Outcome {
  readonly customers: number
  readonly revenue: number
  readonly paid: number
  readonly cost: number
}

const NEVER_MISSING = { key: 'serviceModels.REASON_NO_REVENUE', params: {} } as const

/**
 * What overload takes: the difference between `HIRE_AS_NEEDED` and `NO_HIRES` under one seed. Both have the same
 * arrivals; what differs is the churn that overload raises (`overloadFactor`).
 */
export function priceOfOverload(
  base: GrowthBase,
  assumed: AssumptionSet,
  { runs, seed }: Pick<RunOptions, 'runs' | 'seed'>,
): PriceOfOverload {
  const model = compileModel(base, assumed)
  const differences = Array.from({ length: 4 }, () => new Float64Array(runs))
  const inRuns = new AssumedInRuns(assumed)
  const rates = ratesFor(model, base)
  const chance = new ChanceOfRuns(seed)
  const outcomes = outcomesOf(model, rates, chance)
  for (let run = 0; run < runs; run += 1) {
    inRuns.assume(seed, run)
    rates.assume(inRuns)
    chance.begin(run)
    for (const [index, value] of outcomes().entries()) differences[index]![run] = value
  }
  const expected = outcomesOf(model, model.rates, EXPECTED)()
  const [customersLost, revenueLost, revenueMissed, hiringCost] = differences.map((values, index) =>
    spreadOf(expected[index]!, values, NEVER_MISSING),
  )
  return {
    customersLost: customersLost!,
    revenueLost: revenueLost!,
    revenueMissed: revenueMissed!,
    hiringCost: hiringCost!,
  }
}

/** By how much hiring as needed and not hiring differ in a run: customers, revenue, what is paid, what it costs. */
function outcomesOf(
  model: GrowthModel,
  rates: GrowthRates,
  chance: Chance,
): () => readonly [number, number, number, number] {
  const places = new SeriesPlaces(model)
  const values = new Float64Array(places.count * (model.months + 1))
  const of = (mode: HiringMode) => new GrowthRun({ model, mode, places, rates, chance })
  const [needed, nobody] = [of('HIRE_AS_NEEDED'), of('NO_HIRES')]
  const outcomeOf = (run: GrowthRun): Outcome => {
    run.go(values)
    return toldBy(values, places, model.months)
  }
  return () => {
    const [hiring, none] = [outcomeOf(needed), outcomeOf(nobody)]
    return [
      hiring.customers - none.customers,
      hiring.revenue - none.revenue,
      hiring.paid - none.paid,
      hiring.cost - none.cost,
    ]
  }
}

function toldBy(values: Float64Array, places: SeriesPlaces, months: number): Outcome {
  const valueOf = (name: TotalName, month: number) =>
    values[month * places.count + places.of(name)]!
  let [paid, cost] = [0, 0]
  for (let month = 1; month <= months; month += 1) {
    paid += valueOf('revenue', month) / MONTHS_A_YEAR
    cost += valueOf('runRate', month) / MONTHS_A_YEAR
  }
  return {
    customers: valueOf('customers', months),
    revenue: valueOf('revenue', months),
    paid,
    cost,
  }
}
