import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartScale } from './chart-scale'

describe('the scale of a chart', () => {
  it.each([
    [
      [0.9, 0.97],
      [0.9, 0.92, 0.94, 0.96, 0.98],
    ],
    [
      [0, 4],
      [0, 1, 2, 3, 4],
    ],
    // In cents: four and a half million dollars to six and a quarter.
    [
      [450_000_000, 625_000_000],
      [450_000_000, 500_000_000, 550_000_000, 600_000_000, 650_000_000],
    ],
  ])('of %j has round steps', (values, ticks) => {
    expect(chartScale(values).ticks).toEqual(ticks.map((tick) => expect.closeTo(tick, 6)))
  })

  it('holds all values between few steps, whatever their magnitude', () => {
    const values = fc.array(
      fc
        .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -4, max: 12 }))
        .map(([digits, magnitude]) => digits * 10 ** magnitude),
      { minLength: 1, maxLength: 9 },
    )
    fc.assert(
      fc.property(values, (all) => {
        const { lowest, highest, ticks } = chartScale(all)
        const slack = 1e-9 * Math.max(...all.map(Math.abs))
        expect(lowest).toBeLessThanOrEqual(Math.min(...all) + slack)
        expect(highest).toBeGreaterThanOrEqual(Math.max(...all) - slack)
        expect(ticks.length).toBeGreaterThanOrEqual(3)
        expect(ticks.length).toBeLessThanOrEqual(6)
      }),
    )
  })
})
