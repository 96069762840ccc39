import { expect, test } from 'vitest'
import { trendDays } from './trend-days'

test('eleven months before a day, each with the same day or its last', () => {
  expect(trendDays('2026-03-31')).toEqual([
    '2025-04-30',
    '2025-05-31',
    '2025-06-30',
    '2025-07-31',
    '2025-08-31',
    '2025-09-30',
    '2025-10-31',
    '2025-11-30',
    '2025-12-31',
    '2026-01-31',
    '2026-02-28',
  ])
})
