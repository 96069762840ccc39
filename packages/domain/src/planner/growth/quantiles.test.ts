import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantilesOf } from './quantiles.js'

describe('quantiles', () => {
  it('are what lies at their places when all are sorted, whatever is missing or comes twice', () => {
    const value = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ noNaN: true }),
      fc.constant(Number.NaN),
    )
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), (values) => {
        const sorted = Float64Array.from(values).toSorted()
        const found = quantilesOf(Float64Array.from(values), [0.1, 0.5, 0.9])
        for (const [index, part] of [0.1, 0.5, 0.9].entries()) {
          // So many of ten: the first value that a tenth, five and nine tenths do not exceed.
          const place = Math.ceil((Math.round(part * 10) * values.length) / 10) - 1
          const expected = sorted[Math.max(0, place)]!
          // Zero has a sign, of which a quantile says nothing.
          expect(found[index]! + 0).toBe(
            Number.isNaN(expected) ? Number.POSITIVE_INFINITY : expected + 0,
          )
        }
      }),
    )
  })

  it('of ten values by hand are the first, the fifth and the ninth', () => {
    const values = Float64Array.from([7, 3, 9, 1, 10, 5, 2, 8, 4, 6])
    expect(quantilesOf(values, [0.1, 0.5, 0.9])).toEqual([1, 5, 9])
  })

  it('of no value is no number', () => {
    expect(quantilesOf(new Float64Array(0), [0.5])).toEqual([Number.NaN])
  })
})
