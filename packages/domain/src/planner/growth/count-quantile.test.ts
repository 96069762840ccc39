import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialQuantile, poissonQuantile } from './count-quantile.js'
import { uniform } from './uniform.js'

const draws = Array.from({ length: 40_000 }, (_, run) => uniform(11, run, 3, 5))
const mean = (values: readonly number[]) =>
  values.reduce((sum, each) => sum + each, 0) / values.length
const variance = (values: readonly number[]) => {
  const about = mean(values)
  return mean(values.map((each) => (each - about) ** 2))
}

describe('the source of chance', () => {
  it('is even, and says the same of the same', () => {
    // Mean 1/2 and variance 1/12; the standard error of the mean is 1 ÷ √(12 × 40,000) = 0.0014.
    expect(mean(draws)).toBeCloseTo(0.5, 2)
    expect(variance(draws)).toBeCloseTo(1 / 12, 2)
    expect(uniform(11, 7, 3, 5)).toBe(draws[7])
  })

  it('says something else of another month, event, run or seed', () => {
    const near = [
      uniform(1, 1, 1, 1),
      uniform(2, 1, 1, 1),
      uniform(1, 2, 1, 1),
      uniform(1, 1, 2, 1),
      uniform(1, 1, 1, 2),
    ]
    expect(new Set(near).size).toBe(near.length)
  })

  it('has no chances that go together', () => {
    const other = draws.map((_, run) => uniform(11, run, 4, 5))
    const together = mean(draws.map((each, run) => (each - 0.5) * (other[run]! - 0.5)))
    expect(Math.abs(together)).toBeLessThan(0.002)
  })
})

describe('counts by chance', () => {
  it.each([0.3, 12, 199, 450])('arrive %d on average, with that variance', (expected) => {
    const counts = draws.map((u) => poissonQuantile(u, expected))
    expect(mean(counts) / expected).toBeCloseTo(1, 1.5)
    expect(variance(counts) / expected).toBeCloseTo(1, 1)
  })

  it.each([
    [20, 0.1],
    [400, 0.02],
    [10_000, 0.05],
    // None of them not happening has a chance of 10^−400: no number of a computer's.
    [200, 0.99],
  ])('of %d trials at %d happen as often as they should', (trials, chance) => {
    const counts = draws.map((u) => binomialQuantile(u, trials, chance))
    expect(mean(counts) / (trials * chance)).toBeCloseTo(1, 1.5)
    expect(variance(counts) / (trials * chance * (1 - chance))).toBeCloseTo(1, 1)
  })

  it('tell a chance by hand: none of 2 at 1/2 is a quarter, one at most three quarters', () => {
    expect([0.24, 0.26, 0.74, 0.76].map((u) => binomialQuantile(u, 2, 0.5))).toEqual([0, 1, 1, 2])
    // e^−1 = 0.368 for none, 0.736 for one at most.
    expect([0.36, 0.37, 0.73, 0.74].map((u) => poissonQuantile(u, 1))).toEqual([0, 1, 1, 2])
  })

  it('never fall as more are expected, nor leave fewer behind of more', () => {
    const u = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
    fc.assert(
      fc.property(
        u,
        fc.double({ min: 0, max: 600, noNaN: true }),
        fc.double({ min: 0, max: 90, noNaN: true }),
        (at, few, more) => {
          expect(poissonQuantile(at, few + more)).toBeGreaterThanOrEqual(poissonQuantile(at, few))
        },
      ),
    )
    fc.assert(
      fc.property(
        u,
        fc.integer({ min: 0, max: 3_000 }),
        fc.double({ min: 0, max: 0.06, noNaN: true }),
        (at, trials, chance) => {
          const [fewer, more] = [trials, trials + 1].map((each) =>
            binomialQuantile(at, each, chance),
          )
          expect(more!).toBeGreaterThanOrEqual(fewer!)
          expect(trials + 1 - more!).toBeGreaterThanOrEqual(trials - fewer!)
        },
      ),
    )
  })
})
