import { describe, expect, it } from 'vitest'
import { staffCosts } from './staff-costs.js'
import { localize } from '../../messages/localize.js'
import type { OrganizationView } from '../../state/view.js'
import { anOrganization } from '../../testing/an-organization.js'
import { accountEconomics } from './account-economics.js'
import type { EconomicsGrouping } from './economics-line.js'
import { unitEconomics } from './unit-economics.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const cs = anOrganization().withTeam('CS')
const csm = (name: string, loadedCost: number) =>
  cs
    .withSeat('CSM 1')
    .withPerson(name, { loadedCost: dollars(loadedCost) })
    .filledBy(name)
const ana = csm('Ana', 120_000)

function economics(view: OrganizationView, by: EconomicsGrouping) {
  const answer = unitEconomics(view, by)
  if (answer.status === 'NOT_EVALUATED') throw new Error(localize('en', answer.reason))
  return answer
}

function whole(view: OrganizationView) {
  const [line] = economics(view, 'ORGANIZATION').lines
  if (line === undefined) throw new Error('The organization has no line.')
  return line
}

const costs = (view: OrganizationView, by: EconomicsGrouping) =>
  economics(view, by).lines.map(({ name, cost, idle }) => [name, cost.people, idle])

describe('the cost of a seat', () => {
  it('of 150K over 12 enterprise accounts is 12,500, 12.5 % of 100K', () => {
    const dedicated = csm('Bea', 150_000)
      .withPolicy('policy.cost.shared.highTouch', 0)
      .withPolicy('policy.cost.technology.highTouch', 0)
      .carrying(12, { segment: 'ENTERPRISE', acv: dollars(100_000) })
    const line = whole(dedicated.view(on))
    expect(line.costPerAccount.value).toBe(dollars(12_500))
    expect(line.judgement.share.value).toBe(0.125)
    expect(line.judgement.verdict).toBe('VIABLE')
  })

  it('is shared by load: 6/15 and 20/80 of a seat, so 8 and 5 of 13 parts', () => {
    const mixed = csm('Bea', 130_000).carrying(6, { segment: 'ENTERPRISE' }).carrying(20).view(on)
    expect(costs(mixed, 'SEGMENT')).toEqual([
      ['ENTERPRISE', dollars(80_000), 0],
      ['MID_MARKET', dollars(50_000), 0],
    ])
  })

  it('follows the load weight', () => {
    const heavy = ana.withAccount('Big', { loadWeight: 300 }).coveredBy().carrying(1).view(on)
    expect(costs(heavy, 'ACCOUNT')).toEqual([
      ['Big', dollars(90_000), 0],
      ['Account 2', dollars(30_000), 0],
    ])
  })

  it('is the budget of a seat whose person’s cost is not known, by FTE', () => {
    const half = cs
      .withSeat('CSM 1', { budgetedCost: dollars(100_000) })
      .filledBy('Ana', { fte: 50 })
      .carrying(10)
    expect(whole(half.view(on)).cost.people).toBe(dollars(50_000))
  })

  it('of several roles adds up: 120,000 ÷ 50 of the CSM and 90,000 ÷ 50 of support', () => {
    const supported = ana
      .carrying(50)
      .withSeat('SE 1', { role: 'Support Engineer' })
      .withPerson('Sol', { loadedCost: dollars(90_000) })
      .filledBy('Sol')
      .coveredBy({ responsibility: 'SUPPORT' })
    expect(whole(supported.view(on)).cost).toMatchObject({
      people: dollars(210_000),
      // Support is done by a seat: two thirds of 600 are left.
      shared: dollars(20_000),
    })
    expect(accountEconomics(supported.view(on), ana.id('account', 'Account 1'))).toMatchObject({
      cost: { people: dollars(4200) },
    })
  })

  it('is pooled by capacity: 30 accounts over 1.00 and 0.50 FTE of 120K and 90K', () => {
    // 20 accounts lie with Ana's 120,000, 10 with half of Bea's 90,000: 165,000 ÷ 30 = 5,500 each.
    const pooled = ana
      .withSeat('CSM 2', { fte: 50 })
      .withPerson('Bea', { loadedCost: dollars(90_000) })
      .filledBy('Bea', { fte: 50 })
      .carrying(30, {}, { team: 'CS' })
    const view = pooled.view(on)
    expect(accountEconomics(view, pooled.id('account', 'Account 30'))).toMatchObject({
      cost: { people: dollars(5500) },
    })
    expect(costs(view, 'CSM')).toEqual([['CS', dollars(165_000), 0]])
  })

  it('without accounts is idle, and in its own group', () => {
    const idle = ana
      .carrying(10)
      .withTeam('Renewals')
      .withSeat('CSM 2')
      .withPerson('Bea', { loadedCost: dollars(90_000) })
      .filledBy('Bea')
      .view(on)
    expect(costs(idle, 'CSM')).toEqual([
      ['CSM 1', dollars(120_000), 0],
      ['CSM 2', 0, dollars(90_000)],
    ])
    expect(costs(idle, 'TEAM')).toEqual([
      ['CS', dollars(120_000), 0],
      ['Renewals', 0, dollars(90_000)],
    ])
    expect(costs(idle, 'SEGMENT')).toEqual([
      ['ENTERPRISE', 0, dollars(30_000)],
      ['MID_MARKET', dollars(120_000), dollars(30_000)],
      ['SMB', 0, dollars(30_000)],
    ])
    expect(costs(idle, 'TIER')).toEqual([
      ['LOW_TOUCH', dollars(120_000), 0],
      [null, 0, dollars(90_000)],
    ])
  })

  it('of leaders is spread by load, but for the accounts that they carry', () => {
    // 3 of 15 enterprise accounts are a fifth of the lead's 200,000. The rest goes by load: 10/80 of Ana's
    // and 3/15 of the lead's, so 5 and 8 of 13 parts.
    const led = ana
      .carrying(10)
      .withSeat('VP', { role: 'VP of CS' })
      .withPerson('Vic', { loadedCost: dollars(200_000) })
      .filledBy('Vic')
      .carrying(3, { segment: 'ENTERPRISE' })
      .view(on)
    expect(costs(led, 'CSM')).toEqual([
      ['CSM 1', dollars(120_000), 0],
      ['VP', dollars(40_000), 0],
    ])
    const [csm1, vp] = economics(led, 'CSM').lines
    expect(csm1?.cost.overhead).toBeCloseTo((dollars(160_000) * 5) / 13, -1)
    expect((csm1?.cost.overhead ?? 0) + (vp?.cost.overhead ?? 0)).toBe(dollars(160_000))
    expect(staffCosts(led).runRate).toBe(dollars(320_000))
  })

  it.each(['Consultant', 'Enablement Specialist'] as const)(
    'of a %s is spread by load too, so that the lines add up to the run rate',
    (role) => {
      const company = ana
        .carrying(10)
        .withSeat('Beside', { role })
        .withPerson('Pia', { loadedCost: dollars(90_000) })
        .filledBy('Pia')
        .view(on)
      expect(economics(company, 'CSM').lines[0]?.cost.overhead).toBe(dollars(90_000))
      expect(staffCosts(company).runRate).toBe(dollars(210_000))
    },
  )

  it('of CS Operations is spread by load, and takes its third out of the shared allowance', () => {
    const ops = ana
      .carrying(10)
      .withSeat('Ops', { role: 'CS Operations Analyst' })
      .withPerson('Oto', { loadedCost: dollars(80_000) })
      .filledBy('Oto')
      .view(on)
    expect(whole(ops).cost).toMatchObject({
      people: dollars(120_000),
      overhead: dollars(80_000),
      shared: dollars(4000),
    })
  })

  it('is nothing while it is open, and its accounts are unserved', () => {
    const open = cs
      .withSeat('CSM 1', { budgetedCost: dollars(100_000) })
      .carrying(10)
      .view(on)
    expect(whole(open).cost).toMatchObject({ people: 0, shared: dollars(6000) })
    expect(whole(open)).toMatchObject({ accountsUnserved: 10, judgement: { verdict: 'UNSERVED' } })
    expect(localize('en', whole(open).evidence.message)).toContain('nobody looks after 10 accounts')
  })
})
