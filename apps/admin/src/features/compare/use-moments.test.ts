import { expect, test } from 'vitest'
import { monthsLater } from './use-moments'

test('a quarter ahead is the same day, or the last one of a shorter month', () => {
  expect(monthsLater('2026-01-15', 3)).toBe('2026-04-15')
  expect(monthsLater('2026-11-30', 3)).toBe('2027-02-28')
  expect(monthsLater('2026-12-31', 3)).toBe('2027-03-31')
})
