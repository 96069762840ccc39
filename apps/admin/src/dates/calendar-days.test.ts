import { expect, test } from 'vitest'
import { daysAfter, daysBetween, firstOfMonth, mondayOf, monthsBefore } from './calendar-days'

test('days are counted over the ends of months and years', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29')
  expect(daysBetween('2026-11-29', '2026-12-06')).toBe(7)
})

test('weeks begin on Monday', () => {
  expect(mondayOf('2026-11-29')).toBe('2026-11-23')
  expect(mondayOf('2026-11-30')).toBe('2026-11-30')
})

test('a month that is too short ends sooner', () => {
  expect(firstOfMonth('2026-11-29', 2)).toBe('2027-01-01')
  expect(monthsBefore('2026-03-31', 2)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31'])
})
