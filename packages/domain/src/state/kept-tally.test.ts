import { describe, expect, it } from 'vitest'
import { parseDay } from '../kernel/days.js'
import type { Change } from '../plans/change.js'
import { decide } from '../plans/decide.js'
import { anOrganization } from '../testing/an-organization.js'
import { KeptAnswers } from './kept-answers.js'
import { KeptTally } from './kept-tally.js'
import type { OrganizationState } from './organization-state.js'
import { viewAt } from './view-at.js'

const COUNT = 200
const TODAY = parseDay('2026-03-01')!
const effective = '2026-02-01'
const company = anOrganization()
  .withTeam('CS')
  .withSeat('CSM')
  .withPerson('Ana')
  .carrying(COUNT, { acv: 1_000, segment: 'SMB' })
const account = (nth: number) => company.id('account', `Account ${nth}`)

/** Sums of ACV, and an answer about names, that count how many accounts they look at. */
function setUp() {
  let visited = 0
  const acvOf = (state: OrganizationState, row: number): number => {
    visited += 1
    const { accounts } = viewAt(state, TODAY)
    return accounts.isLive(row) ? accounts.acv(row) : 0
  }
  const sums = new KeptTally<{ readonly sum: number }, number>({
    count: ({ accounts, state }) => ({
      sum: accounts.rows.reduce((sum, row) => sum + acvOf(state, row), 0),
    }),
    itemsOf: ({ state }, row) => acvOf(state, row),
    together: (_, row) => [row],
    moved: ({ sum }, was, is) => ({ sum: sum - added(was) + added(is) }),
  })
  const names = new KeptAnswers<string>(({ state, accounts }, row) => {
    visited += 1
    return accounts.isLive(row) ? viewAt(state, TODAY).accounts.name(row) : null
  })
  const ask = (state: OrganizationState) => {
    visited = 0
    const view = viewAt(state, TODAY)
    const { sum } = sums.of(view)
    const first = names.of(view, 'first', () => {
      const all = [...view.accounts.rows].map((row) => {
        visited += 1
        return view.accounts.name(row)
      })
      return all.toSorted()[0]!
    })
    return { sum, first, visited }
  }
  return ask
}

function added(items: readonly number[]): number {
  return items.reduce((sum, item) => sum + item, 0)
}

function next(state: OrganizationState, ...changes: readonly Change[]): OrganizationState {
  const decided = decide(state, changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return decided.value.state
}

const priced = (nth: number, acv: number): Change => ({
  type: 'updateAccount',
  effective,
  id: account(nth),
  acv,
})

describe('what goes on from state to state', () => {
  it('looks at the accounts that were touched, and at no others', () => {
    const ask = setUp()
    const first = company.state()
    expect(ask(first)).toEqual({ sum: COUNT * 1_000, first: 'Account 1', visited: 2 * COUNT })
    expect(ask(first).visited).toBe(0)
    const one = next(first, priced(7, 5_000))
    // The account before and after it, for the sum and for the answer.
    expect(ask(one)).toEqual({ sum: COUNT * 1_000 + 4_000, first: 'Account 1', visited: 4 })
    const several = next(next(one, priced(8, 0)), priced(9, 0))
    expect(ask(several)).toMatchObject({ sum: COUNT * 1_000 + 2_000, visited: 8 })
  })

  it('leaves the state before as it was', () => {
    const ask = setUp()
    const first = company.state()
    ask(first)
    const one = next(first, priced(7, 5_000))
    const other = next(first, priced(8, 3_000))
    expect([ask(one).sum, ask(other).sum, ask(first).sum]).toEqual([
      COUNT * 1_000 + 4_000,
      COUNT * 1_000 + 2_000,
      COUNT * 1_000,
    ])
  })

  it('makes an answer anew where what it relies on differs', () => {
    const ask = setUp()
    const first = company.state()
    ask(first)
    const named = next(first, { type: 'updateAccount', effective, id: account(3), name: 'A' })
    expect(ask(named)).toMatchObject({ first: 'A', sum: COUNT * 1_000 })
  })

  it('looks at all where something was touched that concerns all', () => {
    const ask = setUp()
    const first = company.state()
    ask(first)
    const renamed = next(first, { type: 'updateOrganization', effective, name: 'Other' })
    expect(ask(renamed).visited).toBe(2 * COUNT)
  })

  it('looks at none where people alone were touched', () => {
    const ask = setUp()
    const first = company.state()
    ask(first)
    const person = company.id('person', 'Ana')
    const hired = next(first, { type: 'updatePerson', effective, id: person, name: 'Anna' })
    expect(ask(hired)).toMatchObject({ first: 'Account 1', visited: 0 })
  })
})
