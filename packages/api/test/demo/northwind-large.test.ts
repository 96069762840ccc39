import { decide, rollUp, viewAt, type Change, type OrganizationState } from '@postscale/domain'
import { expect, it } from 'vitest'
import {
  NORTHWIND_CUSTOMERS,
  northwindCustomers,
} from '../../src/demo/large/northwind-customers.js'
import { RetentionService } from '../../src/answers/retention/retention.service.js'
import { northwindLarge, northwindOf } from '../../src/demo/large/northwind-large.js'
import { dayOf } from './demo-state.js'
import { guideFigure } from './guide-figure.js'

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

it('has the guide’s people and teams, and covers every customer', () => {
  let state: OrganizationState | null = null
  for (const part of firstParts(3)) {
    const decided = decide(state, part)
    if (!decided.ok) throw new Error(JSON.stringify(decided.error.slice(0, 3)))
    state = decided.value.state
  }
  if (state === null) throw new Error('no plans')
  const view = viewAt(state, today)
  const people = guideFigure(/([\d,]+) people in \d+ teams/)
  expect([view.people.size, view.positions.size]).toEqual([people, people])
  expect(view.teams.size).toBe(guideFigure(/people in (\d+) teams/))
  expect(new Set([...view.people.values()].map(({ name }) => name)).size).toBe(people)
  expect(view.accounts.count).toBeGreaterThan(0)
  for (const row of view.accounts.rows) {
    const covered = view.coverage.ofAccount(row).map((each) => view.coverage.responsibility(each))
    expect(covered).toEqual(expect.arrayContaining(['CSM', 'SUPPORT']))
  }
  const csms = rollUp(view, 'ORGANIZATION')[0]?.lines.find(({ family }) => family === 'CSM')
  const seats = [...view.positions.values()].filter(
    ({ roleId }) => view.roles.get(roleId)?.family === 'CSM',
  )
  expect(csms).toMatchObject({
    seats: seats.length,
    openSeats: 0,
    exposedAccounts: 0,
    accounts: view.accounts.count,
  })
})

it('has the guide’s customers, the same whenever it is built', () => {
  const customers = guideFigure(/([\d,]+) customers, every one/)
  expect(NORTHWIND_CUSTOMERS).toBe(customers)
  expect(firstParts(3)).toEqual(firstParts(3))
  const last = northwindCustomers(today, customers - 2, customers)
  const externalReferences = [customers - 2, customers - 1].map((number) => [
    { source: 'crm', id: `nw-${number}` },
  ])
  expect(last[0]).toMatchObject({ columns: { externalReferences } })
})

it('may have any number of customers', () => {
  let state: OrganizationState | null = null
  for (const { parts } of northwindOf(200).plans) {
    for (const part of parts(today)) {
      const decided = decide(state, part)
      if (!decided.ok) throw new Error(JSON.stringify(decided.error.slice(0, 3)))
      state = decided.value.state
    }
  }
  expect(viewAt(state!, today).accounts.count).toBe(200)
})

it('keeps its revenue as the trade does, and is worth today what billing says', () => {
  let state: OrganizationState | null = null
  const leavers = northwindCustomers(today, NORTHWIND_CUSTOMERS, NORTHWIND_CUSTOMERS + 350)
  for (const part of [...firstParts(3), leavers]) {
    const decided = decide(state, part)
    if (!decided.ok) throw new Error(JSON.stringify(decided.error.slice(0, 3)))
    state = decided.value.state
  }
  const view = viewAt(state!, today)
  const [group] = new RetentionService().series(view, 'ORGANIZATION', 1)
  const { grr, nrr } = group!.annual.at(-1)!.retention
  expect(grr.ratio.value).toBeGreaterThan(0.88)
  expect(grr.ratio.value).toBeLessThan(0.93)
  expect(nrr.ratio.value).toBeGreaterThan(1.03)
  expect(nrr.ratio.value).toBeLessThan(1.08)
  for (const row of view.accounts.rows) {
    let balance = 0
    view.state.ledger.walk(row, (_, amount) => (balance += amount))
    expect(balance).toBe(view.accounts.field(row, 'acv'))
  }
})
