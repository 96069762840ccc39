import { describe, expect, it } from 'vitest'
import { healthOfAccounts } from '../../health/health-of-accounts.js'
import { signalColumns } from '../../health/fact-columns.js'
import { formatDay, parseDay } from '../../../kernel/days.js'
import type { AdvocacyKind } from '../../../entities/vocabularies.js'
import { anOrganization } from '../../../testing/an-organization.js'
import { fixtureId } from '../../../testing/fixture-id.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { advocacyOverview } from './advocacy-overview.js'

const on = '2026-03-02'
const asOf = parseDay(on) ?? 0

const act = (company: OrganizationFixture, name: string, kind: AdvocacyKind, days: number) =>
  company.and({
    type: 'recordAdvocacyAct',
    effective: '2025-01-01',
    id: fixtureId('act', name, kind, String(days)),
    accountId: company.id('account', name),
    kind,
    on: formatDay(asOf - days),
  })

const old = { contractStart: '2024-01-01' }
let company = anOrganization()
  .withAccount('A', old)
  .withAccount('B', { ...old, acv: 5 })
  .withAccount('C', { ...old, acv: 9 })
  .withAccount('D', old)
  .withAccount('Young', { contractStart: '2025-06-01' })
  .withAccount('Renewed', { contractStart: '2023-01-01', acv: 7 })
company = act(company, 'A', 'REFERENCE', 10)
company = act(company, 'A', 'REFERENCE', 364)
company = act(company, 'A', 'REVIEW', 20)
company = act(company, 'B', 'CASE_STUDY', 365)
company = act(company, 'D', 'REFERRAL', 5)
company = company.and({
  type: 'updateAccount',
  effective: '2026-01-01',
  id: company.id('account', 'Renewed'),
  contractStart: '2026-01-01',
})

describe('advocacy', () => {
  const view = company.view(on)
  const nps = { A: 50, B: 50, C: 50, D: 0, Young: 50, Renewed: 50 }
  const signals = Object.entries(nps).map(([name, value]) => ({
    accountId: company.id('account', name),
    metric: 'nps',
    day: asOf,
    value,
  }))
  const health = healthOfAccounts(view, signalColumns(view, signals))
  const names = (rows: Int32Array) => Array.from(rows, (row) => view.accounts.name(row))

  it('is told by kind over the last twelve months', () => {
    const { byKind, advocates } = advocacyOverview(view, health)
    expect(byKind).toEqual([
      { kind: 'REFERENCE', acts: 2, accounts: 1 },
      { kind: 'CASE_STUDY', acts: 0, accounts: 0 },
      { kind: 'REVIEW', acts: 1, accounts: 1 },
      { kind: 'REFERRAL', acts: 1, accounts: 1 },
    ])
    expect(advocates).toBe(2)
  })

  it('finds healthy customers of a year who could be asked, and advocates at risk', () => {
    const overview = advocacyOverview(view, health)
    // A, B, C and the renewed one; D is at risk, the young one too new.
    expect(overview.eligible).toBe(4)
    expect(overview.activation.value).toBe(1 / 4)
    expect(names(overview.candidates)).toEqual(['C', 'Renewed', 'B'])
    expect(names(overview.atRisk)).toEqual(['D'])
  })

  it('asks nothing of a customer that is known to leave', () => {
    const left = company.and({
      type: 'closeAccount',
      effective: '2026-04-30',
      id: company.id('account', 'C'),
    })
    expect(names(advocacyOverview(left.view(on), health).candidates)).toEqual(['Renewed', 'B'])
  })

  it('counts an act of the day itself, and none that is still to come', () => {
    const today = act(anOrganization().withAccount('A', old), 'A', 'REVIEW', 0)
    expect(advocacyOverview(today.view(on), null).advocates).toBe(1)
    const tomorrow = act(anOrganization().withAccount('A', old), 'A', 'REVIEW', -1)
    expect(advocacyOverview(tomorrow.view(on), null).advocates).toBe(0)
  })

  it('finds customers from month 12 on, which begins on day 366, those alike in their order', () => {
    // 12 × 30.4375 = 365.25 days.
    const since = (days: number) => ({ contractStart: formatDay(asOf - days) })
    const three = anOrganization()
      .withAccount('A', since(366))
      .withAccount('B', since(365))
      .withAccount('C', since(400))
      .withAccount('D', since(366))
    const dayView = three.view(on)
    const happy = ['A', 'B', 'C', 'D'].map((name) => ({
      accountId: three.id('account', name),
      metric: 'nps',
      day: asOf,
      value: 50,
    }))
    const found = advocacyOverview(
      dayView,
      healthOfAccounts(dayView, signalColumns(dayView, happy)),
    )
    expect(Array.from(found.candidates, (row) => dayView.accounts.name(row))).toEqual([
      'A',
      'C',
      'D',
    ])
  })

  it('knows nobody to ask without health', () => {
    const blind = advocacyOverview(view, null)
    expect([blind.advocates, blind.eligible]).toEqual([2, 0])
    expect(blind.activation.reason?.key).toBe('lifecycle.REASON_NONE_ELIGIBLE')
  })
})
