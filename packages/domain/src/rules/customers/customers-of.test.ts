import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArrMovementKind } from '../../entities/vocabularies.js'
import { formatDay, parseDay } from '../../kernel/days.js'
import { decide } from '../../plans/decide.js'
import type { Change } from '../../plans/change.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { passingView, viewAt } from '../../state/view-at.js'
import { customersOf, hasCustomers, revenueOf } from './customers-of.js'
import { standingOf } from './standing.js'

const company = anOrganization()
  .on('2025-01-01')
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .withAccount('Holding', { acv: 0 })
  .withAccount('North', { acv: 100 })
  .withAccount('South', { acv: 50 })
  .withAccount('Alone', { acv: 30 })
  .coveredBy()
const idOf = (name: string) => company.id('account', name)

const moved = (
  name: string,
  effective: string,
  movement: ArrMovementKind,
  amount: number,
): Change => ({
  type: 'recordArrMovement',
  effective,
  source: 'billing',
  accountId: idOf(name),
  movement,
  amount,
})
const below = (name: string, parent: string): Change => ({
  type: 'updateAccount',
  effective: '2025-01-01',
  id: idOf(name),
  parentId: idOf(parent),
})
const on = (of: OrganizationFixture, day: string) => {
  const view = of.view(day)
  const { accounts } = view
  const row = (name: string) => accounts.rowOf(idOf(name))
  return { view, row, customers: customersOf(view) }
}

describe('customersOf', () => {
  it('counts who pays by the top of its family, and who pays nothing apart', () => {
    const family = company.and(below('North', 'Holding'), below('South', 'North'))
    const { customers, row } = on(family, '2025-03-01')
    expect([customers.count, customers.unpaidAccounts, customers.revenue]).toEqual([2, 1, 180])
    expect(customers.customerOf(row('South'))).toBe(row('Holding'))
    expect(customers.familyRevenue(row('South'))).toBe(150)
  })

  it('takes the balance where there is one, else the ACV', () => {
    const paying = company.and(moved('North', '2025-02-01', 'OPENING', 140))
    const { view, row } = on(paying, '2025-03-01')
    expect(revenueOf(view, row('North'))).toEqual({ amount: 140, source: 'LEDGER' })
    expect(revenueOf(view, row('South'))).toEqual({ amount: 50, source: 'ACV' })
    expect(revenueOf(on(paying, '2025-01-31').view, row('North')).source).toBe('ACV')
  })

  it('knows whoever has churned no more, from that day until it comes back', () => {
    const story = company.and(
      moved('North', '2025-02-01', 'OPENING', 140),
      moved('North', '2025-06-01', 'CHURN', -140),
      moved('North', '2025-09-01', 'NEW', 70),
    )
    const seen = ['2025-05-31', '2025-06-01', '2025-08-31', '2025-09-01'].map((day) => {
      const { view, row, customers } = on(story, day)
      const covered = view.coverage.rows.length
      return [row('North') !== -1, view.recordedAccounts.count, customers.count, covered]
    })
    expect(seen).toEqual([
      [true, 4, 3, 1],
      [false, 4, 2, 1],
      [false, 4, 2, 1],
      [true, 4, 3, 1],
    ])
  })

  it('knows whose renewal is lost no more once the contract has ended', () => {
    const story = company.and({
      type: 'createRenewal',
      effective: '2025-02-01',
      id: company.id('implementation', 'renewal of South'),
      accountId: idOf('South'),
      contractEnd: '2025-07-01',
      stage: 'LOST',
    })
    const isThere = (of: OrganizationFixture, day: string) => on(of, day).row('South') !== -1
    expect([isThere(story, '2025-06-30'), isThere(story, '2025-07-01')]).toEqual([true, false])
    const again = story.and({
      type: 'updateAccount',
      effective: '2025-08-01',
      id: idOf('South'),
      contractStart: '2025-08-01',
    })
    expect([isThere(again, '2025-07-31'), isThere(again, '2025-08-01')]).toEqual([false, true])
  })
})

describe('standingOf', () => {
  const told = (of: OrganizationFixture, name: string, day: string) => {
    const view = of.view(day)
    return standingOf(view, view.recordedAccounts.rowOf(idOf(name)))
  }

  it('tells pilots, payers, those who pause and those who left apart', () => {
    const story = company.and(
      moved('North', '2025-02-01', 'OPENING', 140),
      moved('North', '2025-06-01', 'CHURN', -140),
      moved('South', '2025-02-01', 'NEW', 20),
      moved('South', '2025-05-01', 'CONTRACTION', -20),
      moved('Alone', '2025-03-01', 'EXPANSION', 5),
    )
    const day = '2025-07-01'
    expect(told(story, 'Holding', day)).toMatchObject({ standing: 'UNPAID', since: null })
    expect(told(story, 'North', day)).toMatchObject({
      standing: 'LOST',
      since: parseDay('2025-06-01'),
      revenue: { amount: 0 },
    })
    expect(told(story, 'South', day)).toMatchObject({
      standing: 'DORMANT',
      since: parseDay('2025-05-01'),
    })
    expect(told(story, 'Alone', day)).toMatchObject({
      standing: 'CUSTOMER',
      unopened: true,
      revenue: { amount: 30, source: 'ACV' },
    })
  })

  it('tells what the movements come to, also of an account that is lost with something left', () => {
    const story = company
      .and(moved('North', '2025-02-01', 'OPENING', 140), moved('Alone', '2025-03-01', 'CHURN', -5))
      .and({
        type: 'createRenewal',
        effective: '2025-02-01',
        id: idOf('Renewal'),
        accountId: idOf('North'),
        contractEnd: '2025-05-01',
        stage: 'LOST',
      })
    expect(told(story, 'North', '2025-06-01')).toMatchObject({
      standing: 'LOST',
      revenue: { amount: 0 },
      balance: 140,
    })
    expect(told(story, 'Alone', '2025-06-01')).toMatchObject({ standing: 'LOST', balance: null })
    expect(told(story, 'Holding', '2025-06-01')).toMatchObject({ balance: null })
  })

  it('knows on which day an account is going to leave', () => {
    const churning = company.and(
      moved('North', '2025-02-01', 'OPENING', 140),
      moved('North', '2025-06-01', 'CHURN', -140),
    )
    const leaves = (of: OrganizationFixture, day: string) => told(of, 'North', day).leavesOn
    expect(leaves(churning, '2025-05-31')).toBe(parseDay('2025-06-01'))
    const closing = company.and({
      type: 'closeAccount',
      effective: '2025-04-01',
      id: idOf('North'),
    })
    expect(leaves(closing, '2025-03-31')).toBe(parseDay('2025-04-01'))
    expect(leaves(company, '2025-03-31')).toBeNull()
  })
})

describe('any ledger', () => {
  const names = ['Holding', 'North', 'South', 'Alone'] as const
  const from = parseDay('2025-01-01')!
  const change = fc
    .record({
      name: fc.constantFrom(...names),
      day: fc.integer({ min: from, max: from + 60 }),
      movement: fc.constantFrom<ArrMovementKind>(
        'NEW',
        'OPENING',
        'EXPANSION',
        'CHURN',
        'CONTRACTION',
      ),
      amount: fc.integer({ min: 1, max: 99 }),
    })
    .map(({ name, day, movement, amount }) => {
      const isLoss = movement === 'CHURN' || movement === 'CONTRACTION'
      return moved(name, formatDay(day), movement, isLoss ? -amount : amount)
    })

  it('has no balance below zero on any day, whatever is asked of it, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        let state = company.state()
        for (const each of changes) {
          const decided = decide(state, [each])
          if (decided.ok) ({ state } = decided.value)
          // Looked at, so that what views know is carried into the next state.
          customersOf(viewAt(state, from + 30))
        }
        for (let day = from; day <= from + 60; day += 1) {
          for (const name of names) {
            const entries = state.ledger.entriesOf(state.accounts.byId.find(idOf(name)))
            const opened = entries.find(
              ({ movement }) => movement === 'NEW' || movement === 'OPENING',
            )
            const sum = entries
              .filter(
                (entry) => opened !== undefined && opened.day <= entry.day && entry.day <= day,
              )
              .reduce((all, { amount }) => all + amount, 0)
            expect(sum).toBeGreaterThanOrEqual(0)
          }
        }
        // What was carried along says what a state says that is made at once.
        const anew = decide(company.state(), changesOf(state))
        const fresh = anew.ok ? anew.value.state : company.state()
        const [carried, made] = [viewAt(state, from + 30), viewAt(fresh, from + 30)]
        expect([...carried.accounts.rows].map((row) => carried.accounts.name(row))).toEqual(
          [...made.accounts.rows].map((row) => made.accounts.name(row)),
        )
        expect(customersOf(carried).revenue).toBe(customersOf(made).revenue)
        for (let least = 0; least <= names.length + 1; least += 1) {
          const uncounted = hasCustomers(passingView(fresh, from + 40), least)
          expect(uncounted).toBe(customersOf(passingView(fresh, from + 40)).count >= least)
        }
      }),
    )
  })

  const changesOf = (state: ReturnType<typeof company.state>): readonly Change[] =>
    names.flatMap((name) =>
      state.ledger
        .entriesOf(state.accounts.byId.find(idOf(name)))
        .map(({ day, movement, amount }) => moved(name, formatDay(day), movement, amount)),
    )
})
