import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../kernel/days.js'
import {
  ANA,
  GLOBEX,
  INITECH,
  OTHER,
  POD,
  ROOT,
  SEAT,
  acme,
  apply,
  at,
  id,
  on,
  refusals,
} from '../testing/plans/small-company.js'
import type { Change } from './change.js'
import { decide } from './decide.js'

const ROLE = [...acme.roles.keys()][0]!
const RENEWAL = id(301)
const PROJECT = id(302)

/** Something of every kind that belongs to the account or names the seat. */
const company = apply(
  acme,
  {
    type: 'createRenewal',
    effective: on,
    id: RENEWAL,
    accountId: GLOBEX,
    contractEnd: '2027-01-01',
    ownerPositionId: SEAT,
  },
  { type: 'createImplementation', effective: on, id: PROJECT, accountId: GLOBEX, positionId: SEAT },
  {
    type: 'addStakeholder',
    effective: on,
    id: id(303),
    accountId: GLOBEX,
    name: 'Ira',
    role: 'SPONSOR',
  },
  {
    type: 'createSuccessPlan',
    effective: on,
    id: id(304),
    accountId: GLOBEX,
    title: 'Adopt',
    metric: 'use',
    target: 1,
    startOn: '2026-02-01',
    dueOn: '2026-06-01',
    ownerPositionId: SEAT,
  },
  {
    type: 'createOpportunity',
    effective: on,
    id: id(305),
    accountId: GLOBEX,
    kind: 'SEATS',
    amount: 1,
    ownerPositionId: SEAT,
  },
  {
    type: 'recordAdvocacyAct',
    effective: on,
    id: id(306),
    accountId: GLOBEX,
    kind: 'REVIEW',
    on: '2026-02-01',
  },
  { type: 'movePosition', effective: on, id: OTHER, reportsToId: SEAT },
)
const FIRST = at(company, on).day
const after = fc.integer({ min: FIRST + 1, max: FIRST + 400 }).map(formatDay)

const ends = ['closeAccount', 'closePosition', 'endEmployment', 'retireTeam', 'retireRole'] as const
const ending = fc.constantFrom<Exclude<(typeof ends)[number], never>>(...ends)
const IDS = {
  closeAccount: GLOBEX,
  closePosition: SEAT,
  endEmployment: ANA,
  retireTeam: POD,
  retireRole: ROLE,
} as const

describe('ending a thing with what depends on it', () => {
  it('is never refused for what stands in the way, on any day', () => {
    fc.assert(
      fc.property(ending, after, (type, effective) => {
        const change = { type, effective, id: IDS[type] } as Change
        const alone = decide(company, [change])
        expect(alone.ok ? [] : alone.error.map(({ code }) => code)).toContain('IN_USE')
        const together = decide(company, [{ ...change, withWhatDependsOnIt: true } as Change])
        expect(together).toMatchObject({ ok: true })
      }),
    )
  })

  it('ends what belongs to an account that closes, and tells each', () => {
    const decided = decide(company, [
      { type: 'closeAccount', effective: '2026-03-01', id: GLOBEX, withWhatDependsOnIt: true },
    ])
    if (!decided.ok) throw new Error(JSON.stringify(decided.error))
    const { state, changes } = decided.value
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(
      new Set([
        'account',
        'coverage',
        'renewal',
        'implementation',
        'stakeholder',
        'successPlan',
        'opportunity',
        'advocacyAct',
      ]),
    )
    const before = at(state, '2026-02-28')
    const later = at(state, '2026-03-01')
    const renewals = [before, later].map((view) => view.ofAccount('renewal', GLOBEX).length)
    expect(renewals).toEqual([1, 0])
    expect(later.positions.get(SEAT)).toBeDefined()
  })

  it('ends a seat with its team, and not one that has moved away by that day', () => {
    const moved = apply(acme, {
      type: 'movePosition',
      effective: '2026-05-01',
      id: SEAT,
      teamId: ROOT,
    })
    const retired = (effective: string) =>
      apply(moved, { type: 'retireTeam', effective, id: POD, withWhatDependsOnIt: true })
    const seats = (effective: string, date: string) =>
      [SEAT, OTHER].map((seat) => at(retired(effective), date).positions.has(seat))
    // The one that stays in the team ends with it; the other is in another team from that very day.
    expect(seats('2026-05-01', '2026-04-30')).toEqual([true, true])
    expect(seats('2026-05-01', '2026-05-01')).toEqual([true, false])
    // A day earlier it was still in the team, and would have had none.
    expect(seats('2026-04-30', '2026-04-29')).toEqual([true, true])
    expect(seats('2026-04-30', '2026-04-30')).toEqual([false, false])
    expect(seats('2026-04-30', '2026-05-01')).toEqual([false, false])
  })

  it('lets things that only name a closed seat live on without it', () => {
    const state = apply(company, {
      type: 'closePosition',
      effective: '2026-03-01',
      id: SEAT,
      withWhatDependsOnIt: true,
    })
    const later = at(state, '2026-03-01')
    expect(later.ofAccount('renewal', GLOBEX)).toMatchObject([{ ownerPositionId: null }])
    expect(later.ofAccount('implementation', GLOBEX)).toMatchObject([{ positionId: null }])
    expect(later.positions.get(OTHER)).toMatchObject({ reportsToId: null })
    expect(later.occupanciesOfPosition(SEAT)).toEqual([])
    expect(at(state, '2026-02-28').ofAccount('renewal', GLOBEX)).toMatchObject([
      { ownerPositionId: SEAT },
    ])
  })

  it('takes an account out on its first day only with whatever names it, however little it needs it', () => {
    const stakeholder: Change = {
      type: 'addStakeholder',
      effective: '2026-02-01',
      id: id(320),
      accountId: INITECH,
      name: 'Ira',
      role: 'SPONSOR',
    }
    const known = apply(acme, stakeholder)
    const closing: Change = { type: 'closeAccount', effective: on, id: INITECH }
    expect(refusals(known, closing)).toEqual([['IN_USE', 0, 'id']])
    const gone = apply(known, { ...closing, withWhatDependsOnIt: true })
    expect([gone.accounts.has(INITECH), gone.stakeholders.has(id(320))]).toEqual([false, false])
  })
})
