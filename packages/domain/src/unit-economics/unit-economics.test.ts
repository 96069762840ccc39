import { describe, expect, it } from 'vitest'
import { staffCost } from '../effects/staff-cost.js'
import { localize } from '../messages/localize.js'
import type { OrganizationView } from '../state/view.js'
import { anOrganization } from '../testing/an-organization.js'
import { accountEconomics } from './account-economics.js'
import { blendedEconomics } from './blended-economics.js'
import type { EconomicsGrouping } from './economics-group.js'
import { unitEconomics } from './unit-economics.js'
import type { UnitEconomicsOptions } from './unit-economics-options.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const cs = anOrganization().withTeam('CS')
const csm = (name: string, loadedCost: number) =>
  cs
    .withSeat('CSM 1')
    .withPerson(name, { loadedCost: dollars(loadedCost) })
    .filledBy(name)
const ana = csm('Ana', 120_000)

function economics(
  view: OrganizationView,
  by: EconomicsGrouping,
  options: UnitEconomicsOptions = {},
) {
  const answer = unitEconomics(view, by, options)
  if (answer.status === 'NOT_EVALUATED') throw new Error(localize('en', answer.reason))
  return answer
}

function whole(view: OrganizationView, options: UnitEconomicsOptions = {}) {
  const [line] = economics(view, 'ORGANIZATION', options).lines
  if (line === undefined) throw new Error('The organization has no line.')
  return line
}

const costs = (view: OrganizationView, by: EconomicsGrouping) =>
  economics(view, by).lines.map(({ name, cost, idle }) => [name, cost.people, idle])

describe('a CSM of 120K with 50 mid-market accounts', () => {
  const view = ana.carrying(50).view(on)

  it('costs 120,000 ÷ 50 + 600 + 200 = 3,200 an account, 10.7 % of 30K', () => {
    const account = accountEconomics(view, ana.id('account', 'Account 7'))
    expect(account).toMatchObject({
      name: 'Account 7',
      cost: {
        people: dollars(2400),
        shared: dollars(600),
        technology: dollars(200),
        investment: 0,
        total: dollars(3200),
      },
      tier: 'LOW_TOUCH',
      judgement: { verdict: 'VIABLE' },
    })
    expect(whole(view).costPerAccount.value).toBe(dollars(3200))
    expect(whole(view).judgement.share.value).toBeCloseTo(0.10667, 5)
  })

  it('pays for capacity that nothing fills: 1 − 50/80 of 120,000', () => {
    expect(whole(view).spare).toBe(dollars(45_000))
    expect(whole(view).idle).toBe(0)
  })

  it('says it, with its figures', () => {
    const { evidence } = whole(view)
    expect(localize('en', evidence.message)).toBe(
      'Acme: serving 50 accounts costs $160,000.00 a year, 10.7% of an ACV of $1,500,000.00: viable if ' +
        'margins allow.',
    )
    expect(evidence.figures.map(({ key }) => key)).toEqual([
      'policy.cost.shared.lowTouch',
      'policy.cost.technology.lowTouch',
      'policy.unitEconomics.light',
      'policy.unitEconomics.comfortable',
      'policy.unitEconomics.viable',
      'serviceModel.lowTouch.acvMultiple',
    ])
  })

  it('is judged by retention and gross margin', () => {
    const poor = whole(view, { retentionOf: () => 0.8 })
    expect(poor.judgement.lifetimeYears.value).toBeCloseTo(5, 9)
    // 10.7 % is more than half of a margin of 20 %.
    const squeezed = ana
      .and({ type: 'updateOrganization', effective: '2026-01-01', grossMargin: 2000 })
      .carrying(50)
    expect(whole(squeezed.view(on)).judgement).toMatchObject({
      verdict: 'TOO_EXPENSIVE',
      adjustment: 'HARDENED',
    })
  })
})

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
    expect(whole(supported.view(on)).cost.people).toBe(dollars(210_000))
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

  it('of leaders is overhead, but for the accounts that they carry', () => {
    // 3 of 15 enterprise accounts are a fifth of the lead's 200,000.
    const led = ana
      .carrying(10)
      .withSeat('VP', { role: 'VP of CS' })
      .withPerson('Vic', { loadedCost: dollars(200_000) })
      .filledBy('Vic')
      .carrying(3, { segment: 'ENTERPRISE' })
      .view(on)
    expect(economics(led, 'ORGANIZATION').overhead).toBe(dollars(160_000))
    expect(costs(led, 'CSM')).toEqual([
      ['CSM 1', dollars(120_000), 0],
      ['VP', dollars(40_000), 0],
    ])
    expect(staffCost(led)).toBe(dollars(320_000))
  })

  it('of CS Operations is overhead', () => {
    const ops = ana
      .carrying(10)
      .withSeat('Ops', { role: 'CS Operations Analyst' })
      .withPerson('Oto', { loadedCost: dollars(80_000) })
      .filledBy('Oto')
      .view(on)
    expect(economics(ops, 'ORGANIZATION').overhead).toBe(dollars(80_000))
    expect(whole(ops).cost.people).toBe(dollars(120_000))
  })

  it('is nothing while it is open', () => {
    const open = cs
      .withSeat('CSM 1', { budgetedCost: dollars(100_000) })
      .carrying(10)
      .view(on)
    expect(whole(open).cost).toMatchObject({ people: 0, shared: dollars(6000) })
    expect(economics(open, 'ORGANIZATION').seatsWithoutCost).toBe(0)
  })
})

describe('tech-touch', () => {
  it('spreads its investment: 120,000 ÷ 1,000 + 60 + 40 = 220, 2.2 % of 10K', () => {
    const view = cs.withAccounts(1000, { segment: 'SMB', acv: dollars(10_000) }).view(on)
    const line = whole(view)
    expect(line.cost).toEqual({
      people: 0,
      shared: dollars(60_000),
      technology: dollars(40_000),
      investment: dollars(120_000),
      total: dollars(220_000),
    })
    expect(line.costPerAccount.value).toBe(dollars(220))
    expect(line.judgement.verdict).toBe('LIGHT')
  })

  it('is charged to tech-touch accounts alone, and to the cent', () => {
    const view = cs.withAccounts(7, { tier: 'TECH_TOUCH' }).withAccounts(2).view(on)
    const [low, tech] = economics(view, 'TIER').lines
    expect([low?.key, low?.cost.investment]).toEqual(['LOW_TOUCH', 0])
    // 12,000,000 cents are not divisible by seven.
    expect([tech?.key, tech?.cost.investment]).toEqual(['TECH_TOUCH', dollars(120_000)])
    const parts = economics(view, 'ACCOUNT').lines.map(({ cost }) => cost.investment)
    expect(new Set(parts.slice(0, 7))).toEqual(new Set([1_714_285, 1_714_286]))
  })
})

describe('what is not known', () => {
  it('leaves the verdict open: the cost may be higher', () => {
    const unknown = cs.withSeat('CSM 1').filledBy('Ana').carrying(10).view(on)
    const line = whole(unknown)
    expect([line.judgement.verdict, line.accountsWithoutCost]).toEqual([null, 10])
    expect(line.judgement.verdictReason).toEqual({
      key: 'unitEconomics.REASON_COST_UNKNOWN',
      params: { accounts: 10 },
    })
    expect(economics(unknown, 'ORGANIZATION').seatsWithoutCost).toBe(1)
    expect(localize('en', line.evidence.message)).toContain('or more: 10 accounts are covered by')
  })

  it('does not save what is too much already', () => {
    const unknown = cs
      .withSeat('CSM 1')
      .filledBy('Ana')
      .carrying(10, { acv: dollars(1000) })
    // 800 of 1,000 without the CSM.
    expect(whole(unknown.view(on)).judgement.verdict).toBe('TOO_EXPENSIVE')
  })

  it('is the rate of another currency', () => {
    const pesos = anOrganization({ currency: 'COP' }).withTeam('CS').withAccounts(2)
    const answer = unitEconomics(pesos.view(on), 'TIER')
    expect(answer).toEqual({
      status: 'NOT_EVALUATED',
      reason: { key: 'unitEconomics.REASON_NO_RATE', params: { currency: 'COP' } },
    })
    expect(accountEconomics(pesos.view(on), pesos.id('account', 'Account 1'))).toEqual(answer)
    expect(blendedEconomics(pesos.view(on))).toEqual(answer)
  })

  it('until policy tells it: 800 dollars at 4,000 pesos', () => {
    const told = anOrganization({ currency: 'COP' })
      .withPolicy('benchmark.currencyPerUsd', 4000)
      .withAccounts(2)
    const line = whole(told.view(on))
    // 600 × 4,000 pesos of 100 centavos, and so on, for two.
    expect(line.cost).toMatchObject({ shared: 480_000_000, technology: 160_000_000 })
    expect(line.evidence.figures).toContainEqual({
      key: 'benchmark.currencyPerUsd',
      value: { kind: 'number', value: 4000 },
      overridden: true,
    })
    const yen = anOrganization({ currency: 'JPY' })
      .withPolicy('benchmark.currencyPerUsd', 150)
      .withAccounts(1)
    expect(whole(yen.view(on)).cost.shared).toBe(90_000)
  })

  it('is an account that is not live', () => {
    expect(accountEconomics(ana.carrying(1).view(on), ana.id('account', 'Nobody'))).toBeNull()
  })

  it('is everything of an empty organization', () => {
    const line = whole(anOrganization().view(on))
    expect([line.accounts, line.cost.total]).toEqual([0, 0])
    expect(line.costPerAccount.reason?.key).toBe('unitEconomics.REASON_NO_ACCOUNTS')
    expect(line.judgement.verdictReason?.key).toBe('unitEconomics.REASON_NO_ACV')
  })
})

describe('groups', () => {
  it('can be some accounts only', () => {
    const view = ana.carrying(50).view(on)
    const ids = ['Account 3', 'Account 3', 'Nobody', 'Account 1']
    const accountIds = ids.map((name) => ana.id('account', name))
    const { lines } = economics(view, 'ACCOUNT', { accountIds })
    expect(lines.map(({ name, accounts }) => [name, accounts])).toEqual([
      ['Account 3', 1],
      ['Account 1', 1],
    ])
  })

  it('name accounts that nobody covers as such', () => {
    const view = ana.carrying(1).withAccounts(2).view(on)
    expect(economics(view, 'CSM').lines.map(({ key, accounts }) => [key, accounts])).toEqual([
      [ana.id('position', 'CSM 1'), 1],
      [null, 2],
    ])
  })
})

describe('blended', () => {
  it('is 10–25 % of revenue: (120,000 + 40,000) ÷ 1.5M = 10.7 %, and what is left of 75 %', () => {
    const view = ana
      .and({ type: 'updateOrganization', effective: '2026-01-01', grossMargin: 7500 })
      .carrying(50)
      .view(on)
    const blended = blendedEconomics(view)
    if (blended.status === 'NOT_EVALUATED') throw new Error('It is evaluated.')
    expect(blended).toMatchObject({ cost: dollars(160_000), verdict: 'WITHIN', overhead: 0 })
    expect(blended.share.value).toBeCloseTo(0.10667, 5)
    expect(blended.marginLeft).toBeCloseTo(0.64333, 5)
    // 10.67 ÷ 75.
    expect(blended.marginShare.value).toBeCloseTo(0.14222, 5)
    expect(localize('es', blended.evidence.message)).toContain('dentro del rango habitual')
  })

  it('counts idle seats, and does not judge what it knows in part', () => {
    const idle = ana
      .carrying(50)
      .withSeat('CSM 2')
      .withPerson('Bea', { loadedCost: dollars(290_000) })
      .filledBy('Bea')
    // 160,000 + 290,000 = 450,000 of 1.5M.
    expect(blendedEconomics(idle.view(on))).toMatchObject({
      idle: dollars(290_000),
      share: { value: 0.3 },
      verdict: 'ABOVE',
    })
    const unknown = cs.withSeat('CSM 1').filledBy('Ana').carrying(50)
    expect(blendedEconomics(unknown.view(on))).toMatchObject({ verdict: null })
    expect(blendedEconomics(anOrganization().view(on))).toMatchObject({
      verdict: null,
      share: { value: null },
    })
  })
})
