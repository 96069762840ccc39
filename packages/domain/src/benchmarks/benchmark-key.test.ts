import { describe, expectTypeOf, it } from 'vitest'
import type { BenchmarkKey, NumberBenchmarkKey, RangeBenchmarkKey } from './benchmark-key.js'
import type { NumberValue, RangeValue } from './benchmark-value.js'
import { benchmark } from './benchmark.js'

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
