import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rising } from './rising.js'

describe('rising', () => {
  it('takes neighbours that fall as one', () => {
    const of = (...each: readonly (readonly [value: number, weight: number])[]) =>
      rising(each.map(([value, weight]) => ({ value, weight })))
    expect(of([1, 1], [3, 1], [2, 3])).toEqual([1, 2.25, 2.25])
    expect(of([3, 1], [2, 1], [1, 1])).toEqual([2, 2, 2])
    // What rests on nothing follows what rests on something.
    expect(of([0.96, 10], [0.95, 0])).toEqual([0.96, 0.96])
  })

  it('never falls, keeps the weighted sum, and leaves what rises alone', () => {
    const figure = fc.record({
      value: fc.integer({ min: 0, max: 100 }),
      weight: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 6 }), (figures) => {
        const risen = rising(figures)
        const sorted = [...risen].toSorted((a, b) => a - b)
        expect(risen).toEqual(sorted)
        const sum = (values: readonly number[]) =>
          values.reduce((total, value, at) => total + value * figures[at]!.weight, 0)
        expect(sum(risen)).toBeCloseTo(sum(figures.map(({ value }) => value)))
        expect(rising(figures.map(({ weight }, at) => ({ value: risen[at]!, weight })))).toEqual(
          risen,
        )
      }),
    )
  })
})
