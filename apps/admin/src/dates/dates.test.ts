import { expect, test } from 'vitest'
import { daysAfter, daysBetween } from './days-after'
import { monthsBefore } from './months-before'

test('days are counted over the ends of months and years', () => {
  expect(daysAfter('2026-12-30', 3)).toBe('2027-01-02')
  expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29')
  expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3)
  expect(daysBetween('2027-01-02', '2026-12-30')).toBe(-3)
})

test('the months before a day end with it, and a shorter month has its last day', () => {
  expect(monthsBefore('2026-03-31', 2)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31'])
  expect(monthsBefore('2026-01-15', 1)).toEqual(['2025-12-15', '2026-01-15'])
})
