import { describe, expect, expectTypeOf, it } from 'vitest'
import type { BenchmarkUnit } from './benchmark-unit.js'
import type { NumberValue, RangeValue } from './benchmark-value.js'
import {
  benchmark,
  type BenchmarkKey,
  type NumberBenchmarkKey,
  type RangeBenchmarkKey,
} from './benchmarks.js'

describe('BenchmarkKey', () => {
  it('knows of each key whether it is a number or a range', () => {
    expectTypeOf<'ramp.csm.months'>().toExtend<NumberBenchmarkKey>()
    expectTypeOf<'span.vp.csms'>().toExtend<RangeBenchmarkKey>()
    expectTypeOf<'span.vp.csms'>().not.toExtend<NumberBenchmarkKey>()
    expectTypeOf<'ramp.csm.months'>().not.toExtend<RangeBenchmarkKey>()
    expectTypeOf<'ramp.csm.month'>().not.toExtend<BenchmarkKey>()
    expectTypeOf(benchmark('ramp.csm.months').value).toExtend<NumberValue>()
    expectTypeOf(benchmark('span.vp.csms').value).toExtend<RangeValue>()
    expectTypeOf(benchmark('span.vp.csms').value).not.toExtend<NumberValue>()
  })
})

/** Figures read by hand off the tables of the guides: `[lower, upper]`, `'+'` for an open top. */
const tables: readonly [BenchmarkKey, number | readonly [number, number, '+'?], BenchmarkUnit][] = [
  ['capacity.csm.enterprise.accounts', [8, 15], 'accounts'],
  ['capacity.csm.enterprise.trigger', 12, 'accounts'],
  ['capacity.csm.midMarket.accounts', [40, 80], 'accounts'],
  ['capacity.csm.midMarket.trigger', 60, 'accounts'],
  ['capacity.csm.smb.accounts', [200, 500, '+'], 'accounts'],
  ['capacity.implementation.active', [8, 15], 'implementations'],
  ['capacity.implementation.simple', 20, 'implementations'],
  ['capacity.implementation.complex', 5, 'implementations'],
  ['capacity.implementation.trigger.backlog', 3, 'months'],
  ['capacity.implementation.perYear', [25, 45], 'implementationsPerYear'],
  ['capacity.support.customers', [50, 200], 'customers'],
  ['capacity.support.trigger.tickets', [20, 30], 'ticketsPerDay'],
  ['capacity.csOps.csms', [5, 10], 'csms'],
  ['capacity.csOps.mature.csms', [15, 20], 'csms'],
  ['capacity.csOps.trigger.csms', [8, 10], 'csms'],
  ['capacity.renewals.standard', [80, 150], 'renewalsPerYear'],
  ['capacity.renewals.complex', [40, 60], 'renewalsPerYear'],
  ['capacity.renewals.quickEstimate', 100, 'renewalsPerYear'],
  ['span.teamLead.csms', [3, 5], 'csms'],
  ['span.manager.teamLeads', [2, 3], 'teamLeads'],
  ['span.director.managers', [2, 4], 'managers'],
  ['span.vp.csms', [30, 100, '+'], 'csms'],
  ['orgModel.generalist.accountsPerCsm', [15, 50], 'accounts'],
  ['orgModel.specialist.customers', [200, 1000, '+'], 'customers'],
  ['orgModel.pod.midMarket.customers', [200, 400], 'customers'],
  ['orgModel.geographic.customersPerRegion', 50, 'customers'],
  ['stage.1.customers', [0, 50], 'customers'],
  ['stage.1.grr', [0.7, 0.85], 'share'],
  ['stage.2.nrr', [0.9, 1], 'ratio'],
  ['stage.2.moveOn.backlog', 6, 'weeks'],
  ['stage.3.people', [10, 30], 'people'],
  ['stage.4.customers', [500, 500, '+'], 'customers'],
  ['stage.4.nrr', [1.15, 1.3, '+'], 'ratio'],
  ['serviceModel.highTouch.acv', [100_000, 100_000, '+'], 'usdPerYear'],
  ['serviceModel.highTouch.costPerCustomer', [8000, 22_000], 'usdPerYear'],
  ['serviceModel.lowTouch.accounts', [40, 100, '+'], 'accounts'],
  ['serviceModel.lowTouch.acvMultiple', [3, 10], 'multiple'],
  ['serviceModel.techTouch.base', [1000, 100_000, '+'], 'customers'],
  ['serviceModel.hybrid.costShare', [0.1, 0.25], 'share'],
  ['tier.lowTouch.revenueShare', [0.3, 0.4], 'share'],
  ['unitEconomics.costShare', [0.05, 0.15], 'share'],
  ['mistake.modelChurn.commitment', [12, 18], 'months'],
  ['rollout.pilot.weeks', [5, 12], 'weeks'],
  ['lifecycle.renewal.window', [30, 180], 'days'],
  ['lifecycle.advocacy.acquisitionSaving', [0.5, 0.7], 'share'],
  ['health.churnReduction', [0.15, 0.25], 'share'],
  ['retention.strong.ltvToCac', [3, 5], 'multiple'],
  ['maturity.1.nrr', [0.7, 0.85], 'ratio'],
  ['maturity.5.grr', [0.95, 0.98], 'share'],
  ['maturity.5.nrr', [1.2, 1.4], 'ratio'],
  ['ramp.csm.months', 3, 'months'],
  ['ramp.implementation.months', 2, 'months'],
  ['ramp.support.months', 2, 'months'],
  ['ramp.renewals.months', 2, 'months'],
  ['ramp.csOps.months', 3, 'months'],
  ['policy.utilisation.target', 0.8, 'share'],
  ['policy.implementation.throughput', 35, 'implementationsPerYear'],
  ['policy.hireTrigger.lookback.third', 21, 'days'],
  ['policy.tier.highTouch.acv', 100_000, 'usdPerYear'],
]

const figure = (key: BenchmarkKey): number => {
  const { value } = benchmark(key)
  return value.kind === 'number' ? value.value : Number.NaN
}

describe('benchmark', () => {
  it.each(tables)('%s is %j', (key, expected, unit) => {
    const entry = benchmark(key)
    expect(entry.key).toBe(key)
    expect(entry.unit).toBe(unit)
    expect(entry.value).toEqual(
      typeof expected === 'number'
        ? { kind: 'number', value: expected }
        : {
            kind: 'range',
            lower: expected[0],
            upper: expected[1],
            openTop: expected[2] === '+',
          },
    )
  })

  it('names its guide and section', () => {
    expect(benchmark('span.vp.csms').source).toEqual({ guide: 'TS', section: 'Leadership' })
    expect(benchmark('ramp.csm.months').source).toEqual({
      guide: 'Postscale',
      section: 'Capacity',
    })
  })

  it('weighs the four health families to one whole', () => {
    const weights = ['usage', 'relationship', 'context', 'sentiment'] as const
    const sum = weights.reduce(
      (total, family) => total + figure(`policy.health.weight.${family}`),
      0,
    )
    expect(sum).toBeCloseTo(1, 12)
  })

  it('holds the inputs of the worked cost per customer', () => {
    const cost =
      figure('worked.lowTouch.csmCost') / figure('worked.lowTouch.accounts') +
      figure('worked.lowTouch.shared') +
      figure('worked.lowTouch.technology')
    expect(cost).toBe(3200)
    const share = (acv: BenchmarkKey) => Number((cost / figure(acv)).toFixed(3))
    expect(share('worked.lowTouch.acv.viable')).toBe(0.107)
    expect(share('worked.lowTouch.acv.tooExpensive')).toBe(0.213)
    expect(share('worked.lowTouch.acv.comfortable')).toBe(0.053)
    const dedicated = figure('worked.highTouch.csmCost') / figure('worked.highTouch.accounts')
    expect(dedicated).toBe(12_500)
    expect(dedicated / figure('worked.highTouch.acv')).toBe(0.125)
  })

  it('holds the inputs of the worked retention, whose result the guide misstates', () => {
    const arr = figure('worked.retention.customers') * figure('worked.retention.acv')
    const weak = arr * figure('worked.retention.weak.renewal')
    const strong =
      arr *
      figure('worked.retention.strong.renewal') *
      (1 + figure('worked.retention.strong.expansion'))
    expect(strong).toBeCloseTo(5_462_500, 6)
    expect(strong - weak).toBeCloseTo(1_962_500, 6)
    expect(figure('worked.retention.guide.difference')).toBe(2_900_000)
  })
})
