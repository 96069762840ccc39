import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundFigure } from './round-figure.js'

const cents = (dollars: number) => Math.round(dollars * 100)

describe('roundFigure', () => {
  it('is the roundest number of dollars between two amounts', () => {
    for (const [above, most, figure] of [
      [23_118, 25_640, 25_000],
      [60_000, 200_000, 100_000],
      [99_999, 100_000, 100_000],
      [100_000, 104_000, 102_500],
      [0, 7, 5],
      [11_999.99, 12_000.01, 12_000],
      [4321.55, 4321.56, 4321.56],
    ] as const) {
      expect(roundFigure(cents(above), cents(most), cents)).toBe(figure)
    }
  })

  it('comes to more than the one and at most to the other, in any currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom(100, 92.37, 1, 15_640.5, 0.31),
        (above, more, perDollar) => {
          const money = (dollars: number) => Math.round(dollars * perDollar)
          const amount = money(roundFigure(above, above + more, money))
          expect(amount).toBeGreaterThan(above)
          expect(amount).toBeLessThanOrEqual(above + more)
        },
      ),
    )
  })
})
