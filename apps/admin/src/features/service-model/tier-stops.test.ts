import { expect, test } from 'vitest'
import { moved, stopsWith } from './tier-stops'

test('a slider stops at round thresholds, and at those in force though they are not round', () => {
  const stops = stopsWith(100_000, 33_300)
  expect(stops.filter((stop) => stop === 100_000)).toHaveLength(1)
  expect(stops.slice(stops.indexOf(30_000), stops.indexOf(40_000) + 1)).toEqual([
    30_000, 33_300, 40_000,
  ])
})

test('a threshold that is moved pushes the other before it, and leaves it where there is room', () => {
  const now = { high: 100_000, low: 10_000 }
  expect(moved(now, 'high', 50_000)).toEqual({ high: 50_000, low: 10_000 })
  expect(moved(now, 'high', 10_000)).toEqual({ high: 10_000, low: 7500 })
  expect(moved(now, 'low', 125_000)).toEqual({ high: 150_000, low: 125_000 })
})
