import { expect, test } from 'vitest'
import type { Effects } from '@/plans/effects'
import { headcounts } from './headcounts'
import { monthCosts } from './month-costs'
import { roleBars } from './role-bars'
import { yearlyCosts } from './yearly-costs'

const side = (value: number | null) => ({ utilisation: { value } })
const effects = (csm: number, months: Readonly<Record<string, readonly [number, number]>>) =>
  ({
    familyCapacity: [
      { family: 'CSM', before: side(0.8), after: side(csm) },
      { family: 'CS_OPS', before: side(null), after: null },
    ],
    costByMonth: {
      months: Object.entries(months).map(([month, [before, after]]) => ({
        month,
        before: { amountMinor: before },
        after: { amountMinor: after },
      })),
    },
    cost: {
      before: { runRate: { amountMinor: 100 }, budget: { amountMinor: 120 } },
      after: { runRate: { amountMinor: 100 }, budget: { amountMinor: 190 } },
    },
    staffing: {
      before: { people: 17, seats: 21, openSeats: 2 },
      after: { people: 17, seats: 26, openSeats: 7 },
    },
  }) as unknown as Effects

test('roles have a bar for the moment shown and for each other, none where nothing is known', () => {
  expect(roleBars([effects(0.9, {}), null, effects(0.7, {})])).toEqual([
    { family: 'CSM', values: [0.8, 0.9, null, 0.7] },
  ])
})

test('months of comparisons on different days stand in one order, each where it is told', () => {
  const first = effects(1, { '2026-12-01': [10, 12], '2027-01-01': [10, 13] })
  const later = effects(1, { '2027-01-01': [10, 20], '2027-02-01': [11, 21] })
  expect(monthCosts([first, later])).toEqual([
    { month: '2026-12-01', values: [10, 12, null] },
    { month: '2027-01-01', values: [10, 13, 20] },
    { month: '2027-02-01', values: [11, null, 21] },
  ])
})

test('headcount of the moment shown is told once', () => {
  expect(headcounts([null, effects(1, {})])[2]).toEqual({
    figure: 'openSeats',
    values: [2, null, 7],
  })
})

test('the budget of the moment shown is told once, beside what each other would cost', () => {
  expect(yearlyCosts([effects(1, {}), null])).toEqual([
    { figure: 'runRate', values: [100, 100, null] },
    { figure: 'budget', values: [120, 190, null] },
  ])
})
