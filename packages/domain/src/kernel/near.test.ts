import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exceeds, isNear, reaches, wholeFrom } from './near.js'

const numbers = fc.oneof(
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.double({ min: -1e16, max: 1e16, noNaN: true }),
  fc.integer({ min: -50, max: 50 }),
)

/** A number and one that may be a few last bits away. */
const pairs = fc.oneof(
  fc.tuple(numbers, numbers),
  fc
    .tuple(numbers, fc.integer({ min: -9, max: 9 }))
    .map(([a, bits]): [number, number] => [a, a * (1 + bits * 2 ** -52)]),
)

describe('a limit', () => {
  it('is reached by sums and quotients that are the limit on paper', () => {
    expect(0.1 + 0.2).toBeGreaterThan(0.3)
    expect(exceeds(0.1 + 0.2, 0.3)).toBe(false)
    expect(0.1 + 0.7).toBeLessThan(0.8)
    expect(reaches(0.1 + 0.7, 0.8)).toBe(true)
    expect(isNear(0.1 + 0.2, 0.3)).toBe(true)
    // What is left of larger numbers keeps their error: this comes as 0.09999999999999432.
    expect(reaches(100.1 - 100, 0.1)).toBe(true)
  })

  it('is not reached a millionth below, and exceeded a millionth above', () => {
    expect(reaches(0.999_999, 1)).toBe(false)
    expect(exceeds(1.000_001, 1)).toBe(true)
    expect(isNear(1, 1.000_001)).toBe(false)
    expect(exceeds(0.000_001, 0)).toBe(true)
  })

  it('of money tells any two amounts apart, up to the largest safe one', () => {
    const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER - 1 })
    fc.assert(
      fc.property(amount, (minorUnits) => {
        expect(exceeds(minorUnits + 1, minorUnits)).toBe(true)
        expect(reaches(minorUnits, minorUnits + 1)).toBe(false)
        expect(isNear(minorUnits, minorUnits + 1)).toBe(false)
      }),
    )
  })
})

describe('exceeds and reaches', () => {
  it('are opposites: a reaches b unless b exceeds a', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(reaches(a, b)).toBe(!exceeds(b, a))
      }),
    )
  })

  it('let nothing exceed itself, and of two numbers at most one the other', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(exceeds(a, a)).toBe(false)
        expect(exceeds(a, b) && exceeds(b, a)).toBe(false)
        expect(isNear(a, b)).toBe(!exceeds(a, b) && !exceeds(b, a))
      }),
    )
  })

  it('agree with the plain comparison on all that are further apart', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)))
        expect(exceeds(a, b)).toBe(a > b)
        expect(reaches(a, b)).toBe(a >= b)
      }),
    )
  })

  it('never fall back when the value grows', () => {
    fc.assert(
      fc.property(pairs, numbers, ([a, b], bound) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        if (reaches(low, bound)) expect(reaches(high, bound)).toBe(true)
        if (exceeds(low, bound)) expect(exceeds(high, bound)).toBe(true)
      }),
    )
  })

  it('say the same of a sum in whatever order it was made', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 250 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(weights, fc.constantFrom(12, 15, 80, 150), (hundredths, figure) => {
        const sum = (parts: readonly number[]) =>
          parts.reduce((all, part) => all + part / 100 / figure, 0)
        const whole = hundredths.reduce((all, part) => all + part, 0) / 100 / figure
        const rising = hundredths.toSorted((a, b) => a - b)
        for (const order of [hundredths, rising, rising.toReversed()]) {
          expect(reaches(sum(order), whole)).toBe(true)
          expect(exceeds(sum(order), whole)).toBe(false)
        }
      }),
    )
  })
})

describe('the smallest whole number', () => {
  it('that reaches a quotient does not count its last bit', () => {
    expect([4 / 0.8, 0.3 / 0.1, (0.1 + 0.2) / 0.1].map(wholeFrom)).toEqual([5, 3, 3])
    expect([5.0001, 4.9999, 0.0001, 0, -1.5].map(wholeFrom)).toEqual([6, 5, 1, 0, -1])
  })

  it('reaches the value, and one less does not', () => {
    fc.assert(
      fc.property(fc.oneof(numbers, fc.double({ min: 0, max: 1e9, noNaN: true })), (value) => {
        fc.pre(Math.abs(value) < Number.MAX_SAFE_INTEGER)
        const whole = wholeFrom(value)
        expect(Number.isInteger(whole)).toBe(true)
        expect(reaches(whole, value)).toBe(true)
        expect(reaches(whole - 1, value)).toBe(false)
      }),
    )
  })
})
