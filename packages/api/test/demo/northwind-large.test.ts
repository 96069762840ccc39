import { decide, rollUp, viewAt, type Change, type OrganizationState } from '@postscale/domain'
import { expect, it } from 'vitest'
import {
  NORTHWIND_CUSTOMERS,
  northwindCustomers,
} from '../../src/modules/demo/large/northwind-customers.js'
import { northwindLarge } from '../../src/modules/demo/large/northwind-large.js'
import { dayOf } from './demo-state.js'

const today = dayOf('2028-02-29')

/** The parts of all plans, as far as the first so-many. */
function firstParts(count: number): readonly (readonly Change[])[] {
  const parts: (readonly Change[])[] = []
  for (const plan of northwindLarge.plans) {
    for (const part of plan.parts(today)) {
      if (parts.length === count) return parts
      parts.push(part)
    }
  }
  return parts
}

it('has a thousand people in sixty teams, and covers every customer', () => {
  let state: OrganizationState | null = null
  for (const part of firstParts(3)) {
    const decided = decide(state, part)
    if (!decided.ok) throw new Error(JSON.stringify(decided.error.slice(0, 3)))
    state = decided.value.state
  }
  if (state === null) throw new Error('no plans')
  const view = viewAt(state, today)
  expect([view.people.size, view.positions.size, view.teams.size]).toEqual([1000, 1000, 60])
  expect(new Set([...view.people.values()].map(({ name }) => name)).size).toBe(1000)
  expect(view.accounts.count).toBe(5000)
  for (const row of view.accounts.rows) {
    const covered = view.coverage.ofAccount(row).map((each) => view.coverage.responsibility(each))
    expect(covered).toEqual(expect.arrayContaining(['CSM', 'SUPPORT']))
  }
  const csms = rollUp(view, 'ORGANIZATION')[0]?.lines.find(({ family }) => family === 'CSM')
  expect(csms).toMatchObject({ seats: 480, openSeats: 0, exposedAccounts: 0, accounts: 5000 })
})

it('has a hundred thousand customers, the same whenever it is built', () => {
  expect(NORTHWIND_CUSTOMERS).toBe(100_000)
  expect(firstParts(3)).toEqual(firstParts(3))
  const last = northwindCustomers(today, NORTHWIND_CUSTOMERS - 2, NORTHWIND_CUSTOMERS)
  expect(last[0]).toMatchObject({ columns: { externalId: ['nw-99998', 'nw-99999'] } })
})
