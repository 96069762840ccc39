import { expect, test } from 'vitest'
import { mondayOf, quarterEnd, quarterWeeks } from './quarter-weeks'

test('a week begins on its Monday, also seen from its Sunday', () => {
  expect(mondayOf('2026-11-30')).toBe('2026-11-30')
  expect(mondayOf('2026-12-06')).toBe('2026-11-30')
})

test('a quarter of weeks tells what falls into each, and who is away in all of theirs', () => {
  const weeks = quarterWeeks(
    '2026-11-30',
    [{ nextOn: '2026-12-06' }, { nextOn: null }],
    [{ contractEnd: '2026-12-07' }, { contractEnd: '2027-03-01' }],
    [{ from: '2026-12-05', to: '2026-12-08' }],
  )
  expect(weeks).toHaveLength(13)
  expect(quarterEnd('2026-11-30')).toBe('2027-03-01')
  expect(weeks.map(({ contacts }) => contacts.length).slice(0, 3)).toEqual([1, 0, 0])
  expect(weeks.map(({ renewals }) => renewals.length).slice(0, 3)).toEqual([0, 1, 0])
  expect(weeks.map(({ leaves }) => leaves.length).slice(0, 3)).toEqual([1, 1, 0])
  expect(weeks.flatMap(({ renewals }) => renewals)).toHaveLength(1)
})
