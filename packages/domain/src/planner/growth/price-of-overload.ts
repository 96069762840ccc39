import { assumedInRun, type AssumptionSet } from './assumption-set.js'
import type { Chance } from './chance.js'
import { ChanceOfRun, EXPECTED } from './chance.js'
import { compileModel, withRatesOf } from './compile-model.js'
import type { GrowthBase } from './growth-base.js'
import type { GrowthModel, HiringMode } from './growth-model.js'
import type { RunOptions } from './growth-runs.js'
import { MONTHS_A_YEAR } from './months-ahead.js'
import { runGrowth } from './run-growth.js'
import { SeriesPlaces } from './series-places.js'
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
  for (let run = 0; run < runs; run += 1) {
    const each = differenceOf(
      withRatesOf(model, base, assumedInRun(assumed, seed, run)),
      new ChanceOfRun(seed, run),
    )
    for (const [index, value] of each.entries()) differences[index]![run] = value
  }
  const expected = differenceOf(model, EXPECTED)
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

function differenceOf(
  model: GrowthModel,
  chance: Chance,
): readonly [number, number, number, number] {
  const hiring = outcomeOf(model, 'HIRE_AS_NEEDED', chance)
  const none = outcomeOf(model, 'NO_HIRES', chance)
  return [
    hiring.customers - none.customers,
    hiring.revenue - none.revenue,
    hiring.paid - none.paid,
    hiring.cost - none.cost,
  ]
}

function outcomeOf(model: GrowthModel, mode: HiringMode, chance: Chance): Outcome {
  const places = new SeriesPlaces(model)
  const [customersAt, revenueAt, costAt] = [
    places.of('customers'),
    places.of('revenue'),
    places.of('runRate'),
  ]
  let [customers, revenue, paid, cost] = [0, 0, 0, 0]
  runGrowth(model, mode, chance, places, (series, month, value) => {
    if (series === customersAt) customers = value
    if (series === revenueAt) {
      revenue = value
      if (month > 0) paid += value / MONTHS_A_YEAR
    }
    if (series === costAt && month > 0) cost += value / MONTHS_A_YEAR
  })
  return { customers, revenue, paid, cost }
}
