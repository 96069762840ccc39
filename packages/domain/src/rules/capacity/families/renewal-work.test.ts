import { describe, expect, it } from 'vitest'
import { parseDay } from '../../../kernel/days.js'
import { anOrganization } from '../../../testing/an-organization.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { renewalForecast } from '../../lifecycle/renewals/renewal-forecast.js'
import { latenessLimits, renewalLateness } from '../../lifecycle/renewals/renewal-lateness.js'
import { figuresOf } from '../../evidence/figures.js'
import { renewalsCapacity } from './renewals-capacity.js'

const on = '2026-03-02'
const cs = anOrganization().on('2025-01-01').withTeam('CS').withSeat('CSM 1').filledBy('Ana')
const idOf = (name: string) => cs.id('account', name)

const stand = (company: OrganizationFixture) => {
  const { standard, complex, load, ending } = renewalsCapacity(company.view(on))
  return { work: standard + complex, load, ending }
}
const renewal = (name: string, contractEnd: string, fields: object = {}) => ({
  type: 'createRenewal' as const,
  effective: '2025-06-01',
  id: cs.id('implementation', `renewal of ${name}`),
  accountId: idOf(name),
  contractEnd,
  ...fields,
})

describe('the work of renewals', () => {
  it('is one for what one customer’s accounts renew together', () => {
    const under = { parentId: idOf('North') }
    const family = cs
      .withAccount('North', { contractEnd: '2026-06-01' })
      .withAccount('South', { contractEnd: '2026-06-30' })
      .withAccount('East', { contractEnd: '2026-07-15' })
    expect(stand(family).work).toBe(3)
    const joined = family.and(
      { type: 'updateAccount', effective: '2025-01-01', id: idOf('South'), ...under },
      { type: 'updateAccount', effective: '2025-01-01', id: idOf('East'), ...under },
    )
    // 1 June and 30 June are within 30 days, 15 July is not.
    expect(stand(joined)).toMatchObject({ work: 2, ending: 3 })
  })

  it('comes as often as a short term ends, unless it renews by itself', () => {
    const term = (autoRenew: boolean) =>
      cs.withAccount('North', {
        contractStart: '2026-01-01',
        contractEnd: '2026-04-01',
        autoRenew,
        segment: 'ENTERPRISE',
      })
    // 90 days are 2.957 months: 4.06 times a year, of 150 a specialist.
    expect(stand(term(false)).load).toBeCloseTo(4.06 / 150, 10)
    expect(stand(term(true)).load).toBeCloseTo(1 / 150, 10)
  })

  it('is none for what is won, or lost, and one for what nobody has resolved', () => {
    const ending = cs.withAccount('North', { contractEnd: '2026-05-01' })
    const past = cs.withAccount('North', { contractEnd: '2025-12-01' })
    expect(stand(ending.and(renewal('North', '2026-05-01', { stage: 'WON' }))).work).toBe(0)
    expect(stand(ending.and(renewal('North', '2026-05-01', { stage: 'LOST' }))).work).toBe(0)
    expect(stand(past).work).toBe(1)
    expect(stand(past.and(renewal('North', '2025-12-01', { stage: 'WON' }))).work).toBe(0)
  })

  it('is one for what renews by itself and is in doubt', () => {
    const safe = cs.withAccount('North', { contractEnd: '2026-05-01', autoRenew: true })
    expect(stand(safe).work).toBe(0)
    const unsure = safe.and(renewal('North', '2026-05-01', { intent: 'UNSURE' }))
    expect(stand(unsure).work).toBe(1)
    const escalated = safe.and({
      type: 'openEscalation',
      effective: '2026-02-01',
      id: cs.id('implementation', 'trouble'),
      accountId: idOf('North'),
      title: 'Trouble',
      severity: 'HIGH',
      openedOn: '2026-02-01',
    })
    expect(stand(escalated).work).toBe(1)
  })

  it('is the same number on the forecast, whatever months it is asked for', () => {
    const company = cs.withAccounts(5, { contractEnd: '2026-04-01' }).withAccounts(3, {
      contractEnd: '2027-02-20',
    })
    const view = company.view(on)
    for (const months of [1, 6, 12]) {
      expect(renewalForecast(view, null, months).workAhead).toBe(stand(company).work)
    }
  })
})

describe('a contract that renews by itself', () => {
  const company = cs.withAccount('North', {
    contractEnd: '2026-06-01',
    autoRenew: true,
    noticeDays: 60,
  })
  const late = (day: string, level: 'HEALTHY' | 'AT_RISK' | null) => {
    const view = company.view(day)
    const row = view.accounts.rowOf(idOf('North'))
    return renewalLateness(view, row, null, level, latenessLimits(figuresOf(view)))
  }

  it('is late against its notice deadline only, and only at risk', () => {
    expect(parseDay('2026-06-01')! - 60).toBe(parseDay('2026-04-02'))
    expect([late('2026-03-02', null), late('2026-05-25', 'HEALTHY')]).toEqual([null, null])
    expect(late('2026-03-02', 'AT_RISK')).toBe('DUE')
    expect(late('2026-03-03', 'AT_RISK')).toBe('LATE')
    // After the deadline it has renewed.
    expect(late('2026-04-03', 'AT_RISK')).toBeNull()
  })
})
