import { expect, test } from 'vitest'
import { cohortYears } from './cohort-years'
import type { RetentionGroup } from './retention-query'

function point(amountMinor: number, grr: number | null, nrr: number | null, left = 0) {
  return {
    accounts: 10,
    churnedAccounts: left,
    start: { amountMinor, currency: 'USD' },
    grr: { value: grr },
    nrr: { value: nrr },
  }
}

test('quarters are put together by year, and weigh as much as their revenue', () => {
  const groups = [
    { key: '2024-Q1', points: [point(100, 0.9, 1), point(300, 0.8, 1, 2)] },
    { key: '2024-Q4', points: [point(0, null, null), point(100, 1, 1.2, 1)] },
    { key: '2025-Q2', points: [point(0, null, null), point(0, null, null)] },
    { key: '2026-Q1', points: [point(0, null, null), point(50, 1, 1)] },
  ] as unknown as readonly RetentionGroup[]
  const years = cohortYears(groups)
  expect(years.map(({ year }) => year)).toEqual(['2026', '2024'])
  const [before, last] = years[1]!.periods
  expect(before).toMatchObject({ accounts: 20, grr: 0.9, nrr: 1 })
  expect(last).toMatchObject({ left: 3, start: { amountMinor: 400 } })
  expect(last?.grr).toBeCloseTo(0.85)
  expect(last?.nrr).toBeCloseTo(1.05)
  expect(years[0]!.periods[0]).toBeNull()
})
