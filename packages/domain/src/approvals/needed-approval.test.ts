import { describe, expect, it } from 'vitest'
import { parseDay } from '../kernel/days.js'
import type { Change } from '../plans/change.js'
import { decide } from '../plans/decide.js'
import { anOrganization } from '../testing/an-organization.js'
import { neededApproval } from './needed-approval.js'

const today = parseDay('2026-03-01')!
const effective = '2026-03-01'

/** A company with a CSM, in which plans that cost more than 100,000 a year, or change the rule, need approval. */
const company = anOrganization({
  approvalRule: 'ONE_OTHER',
  approvalOverCost: 100_000_00,
})
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
const role = company.view('2026-03-01').positions.values().next().value!.roleId
const team = company.id('team', 'CS')
const seat = (id: string, budgetedCost: number, from = effective): Change => ({
  type: 'openPosition',
  effective: from,
  id,
  title: 'CSM',
  roleId: role,
  teamId: team,
  budgetedCost,
})
const ids = [
  '0198c000-0000-7000-8000-0000000000a1',
  '0198c000-0000-7000-8000-0000000000a2',
] as const

function reason(...changes: readonly Change[]) {
  const state = company.state()
  const decided = decide(state, changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return neededApproval(state, changes, () => decided.value, today)?.reason ?? null
}

describe('a plan, weighed', () => {
  it('costs what its seats cost together, from the day on which they do', () => {
    expect(reason(seat(ids[0], 100_000_00))).toBeNull()
    expect(reason(seat(ids[0], 60_000_00), seat(ids[1], 60_000_00, '2027-06-01'))).toEqual({
      key: 'approvals.HIGH_COST',
      params: { amount: 120_000_00, limit: 100_000_00, currency: 'USD' },
    })
  })

  it('costs what it costs at most, though its last day takes that back', () => {
    const closed: Change = {
      type: 'closePosition',
      effective: '2028-01-01',
      id: ids[0],
      withWhatDependsOnIt: false,
    }
    expect(reason(seat(ids[0], 240_000_00), closed)?.key).toBe('approvals.HIGH_COST')
  })

  it('costs what a raise above the budget adds', () => {
    const raise: Change = {
      type: 'updatePerson',
      effective,
      id: company.id('person', 'Ana'),
      loadedCost: 900_000_00,
    }
    expect(reason(raise)?.key).toBe('approvals.HIGH_COST')
  })

  it('changes the rule on a later day as well as now, and not by saying the same', () => {
    const rule = (fields: object, from = effective): Change => ({
      type: 'updateOrganization',
      effective: from,
      ...fields,
    })
    expect(reason(rule({ approvalRule: 'NONE' }, '2031-01-01'))?.key).toBe('approvals.RULE_CHANGED')
    expect(reason(rule({ approvalOverCost: 200_000_00 }))?.key).toBe('approvals.RULE_CHANGED')
    expect(reason(rule({ approvalOverCost: 100_000_00, name: 'Acme Ltd' }))).toBeNull()
  })
})
