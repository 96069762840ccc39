import { describe, expect, it } from 'vitest'
import { readMetric } from './account-facts.js'

const at = (day: number, value: number, metric = 'users') => ({ metric, day, value })

describe('a metric on a day', () => {
  it('is the latest that counts, whatever the order', () => {
    const signals = [at(98, 7), at(90, 1), at(95, 3), at(101, 9), at(100, 5, 'other')]
    expect(readMetric(signals, 'users', 100, 30)).toBe(7)
    expect(readMetric(signals.toReversed(), 'users', 100, 30)).toBe(7)
  })

  it('is the mean of that day’s sources', () => {
    expect(readMetric([at(90, 1), at(98, 4), at(98, 8)], 'users', 100, 30)).toBe(6)
  })

  it('is the day’s own, and never that of a day to come', () => {
    expect(readMetric([at(99, 7), at(100, 2), at(101, 9)], 'users', 100, 30)).toBe(2)
  })

  it('is nothing once it is too old', () => {
    expect(readMetric([at(70, 1)], 'users', 100, 30)).toBe(1)
    expect(readMetric([at(69, 1)], 'users', 100, 30)).toBeNull()
  })
})
