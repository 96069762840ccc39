import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatDay, parseDay } from '../../kernel/days.js'
import { fiscalYearDays, fiscalYearOf } from './fiscal-year.js'

it('a fiscal year is called after the calendar year in which it ends', () => {
  const day = parseDay('2026-11-29')!
  expect(fiscalYearOf(day, 1)).toBe(2026)
  expect(fiscalYearOf(day, 2)).toBe(2027)
  expect(fiscalYearOf(day, 12)).toBe(2026)
  const { from, to } = fiscalYearDays(2027, 2)
  expect([formatDay(from), formatDay(to)]).toEqual(['2026-02-01', '2027-02-01'])
})

it('every day lies in the fiscal year of its number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 1, max: 12 }),
      (day, month) => {
        const { from, to } = fiscalYearDays(fiscalYearOf(day, month), month)
        expect(from <= day && day < to).toBe(true)
      },
    ),
  )
})
