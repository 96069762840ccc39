import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { pilotComparison } from './pilot-comparison.js'

const rolloutId = '0190e000-0000-7000-8000-0000000000aa'
const rollout = { id: rolloutId, startOn: '2025-06-01' }
const nothing = { healthOf: () => null, satisfactionOf: () => null }

const company = anOrganization()
  .and({
    type: 'startRollout',
    effective: '2025-05-01',
    id: rolloutId,
    name: 'To tech-touch',
    serviceModel: 'TECH_TOUCH',
    startOn: '2025-06-01',
  })
  .withAccounts(4, { segment: 'SMB', acv: 1_000_00 })
  .withAccount('Elsewhere', { segment: 'ENTERPRISE', acv: 100_000_00 })
const id = (name: string) => company.id('account', name)
const piloted = ['Account 1', 'Account 2'].reduce(
  (told, name) =>
    told.and({
      type: 'updateAccount',
      effective: '2025-06-01',
      id: id(name),
      pilotId: rolloutId,
    }),
  ['Account 1', 'Account 2', 'Account 3', 'Account 4', 'Elsewhere'].reduce(
    (told, name) =>
      told.and({
        type: 'recordArrMovement',
        effective: '2025-05-15',
        source: 'billing',
        accountId: id(name),
        movement: 'NEW',
        amount: 1_000_00,
      }),
    company,
  ),
)
const churned = piloted.and({
  type: 'recordArrMovement',
  effective: '2025-09-01',
  source: 'billing',
  accountId: id('Account 2'),
  movement: 'CHURN',
  amount: -1_000_00,
})

describe('pilotComparison', () => {
  it('compares with accounts of the same segments only', () => {
    const compared = pilotComparison(piloted.view('2026-01-01'), rollout, nothing)
    expect(compared).toMatchObject({
      segments: ['SMB'],
      pilot: { accounts: 2, retention: { grr: { ratio: { value: 1 } } } },
      rest: { accounts: 2, retention: { grr: { ratio: { value: 1 } } } },
    })
  })

  it('counts who left the pilot since its start in its retention, and not among its accounts', () => {
    const compared = pilotComparison(churned.view('2026-01-01'), rollout, nothing)
    expect(compared).toMatchObject({
      pilot: { accounts: 1, retention: { grr: { ratio: { value: 0.5 } }, churnedAccounts: 1 } },
      rest: { accounts: 2, retention: { grr: { ratio: { value: 1 } } } },
    })
  })

  it('takes the means of those that have a value, and says nothing of none', () => {
    const view = piloted.view('2026-01-01')
    const first = view.accounts.rowOf(id('Account 1'))
    const third = view.accounts.rowOf(id('Account 3'))
    const scores = new Map([
      [first, 80],
      [third, 60],
    ])
    const healthOf = (row: number) => scores.get(row) ?? null
    const compared = pilotComparison(view, rollout, { ...nothing, healthOf })
    expect(compared?.pilot.health.value).toBe(80)
    expect(compared?.rest.health.value).toBe(60)
    expect(compared?.pilot.satisfaction).toMatchObject({
      value: null,
      reason: { key: 'lifecycle.REASON_NOT_MEASURED' },
    })
  })

  it('has nothing to compare before the start, nor without a pilot', () => {
    expect(pilotComparison(piloted.view('2025-05-20'), rollout, nothing)).toBeNull()
    expect(pilotComparison(company.view('2026-01-01'), rollout, nothing)).toBeNull()
  })
})
