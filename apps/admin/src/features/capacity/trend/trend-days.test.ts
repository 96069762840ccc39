import { expect, test } from 'vitest'
import { trendDays } from './trend-days'

test('a trend is of the months behind and the two quarters ahead, with the day itself', () => {
  const days = trendDays('2026-11-29')
  expect(days.at(0)).toBe('2026-03-01')
  expect(days).toContain('2026-11-29')
  expect(days.at(-1)).toBe('2027-05-01')
  expect(days).toEqual([...days].toSorted())
})

test('the first of a month is told once', () => {
  const days = trendDays('2026-01-01')
  expect(days.filter((day) => day === '2026-01-01')).toHaveLength(1)
  expect(days.at(0)).toBe('2025-05-01')
})
