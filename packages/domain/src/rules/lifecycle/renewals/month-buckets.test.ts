import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../../kernel/days.js'
import { monthBuckets } from './month-buckets.js'

const asOf = parseDay('2026-03-02') ?? 0

describe('the months', () => {
  it('know which one a day lies in', () => {
    const buckets = monthBuckets(asOf, 24)
    fc.assert(
      fc.property(fc.integer({ min: asOf, max: buckets.end - 1 }), (day) => {
        expect(buckets.months[buckets.indexOf(day)]).toBe(formatDay(day).slice(0, 7))
      }),
    )
    expect(formatDay(buckets.end)).toBe('2028-03-01')
  })
})
