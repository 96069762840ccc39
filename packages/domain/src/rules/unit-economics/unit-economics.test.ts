import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import type { OrganizationView } from '../../state/view.js'
import { anOrganization } from '../../testing/an-organization.js'
import { accountEconomics } from './account-economics.js'
import { blendedEconomics } from './blended-economics.js'
import type { EconomicsGrouping, UnitEconomicsOptions } from './economics-line.js'
import { staffCosts } from './staff-costs.js'
import { techTouchInvestment } from './tech-touch-investment.js'
import { unitEconomics } from './unit-economics.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const cs = anOrganization().withTeam('CS')
const ana = cs
  .withSeat('CSM 1')
  .withPerson('Ana', { loadedCost: dollars(120_000) })
  .filledBy('Ana')

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
      'Acme: serving 50 accounts costs $160,000 a year, 10.7% of a revenue of $1,500,000: viable if ' +
        'margins allow: the gross margin is not known.',
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

describe('tech-touch', () => {
  it('spreads its investment over 3 years: 40,000 ÷ 1,000 + 60 + 40 = 140, 1.4 % of 10K', () => {
    const view = cs.withAccounts(1000, { tier: 'TECH_TOUCH', acv: dollars(10_000) }).view(on)
    const line = whole(view)
    expect(line.cost).toEqual({
      people: 0,
      overhead: 0,
      shared: dollars(60_000),
      technology: dollars(40_000),
      investment: dollars(40_000),
      onboarding: 0,
      total: dollars(140_000),
    })
    expect(line.costPerAccount.value).toBe(dollars(140))
    expect(line.judgement.verdict).toBe('LIGHT')
  })

  it('is charged to tech-touch accounts alone, and to the cent', () => {
    const view = cs.withAccounts(7, { tier: 'TECH_TOUCH' }).withAccounts(2).view(on)
    const [low, tech] = economics(view, 'TIER').lines
    expect([low?.key, low?.cost.investment]).toEqual(['LOW_TOUCH', 0])
    // 4,000,000 cents are not divisible by seven.
    expect([tech?.key, tech?.cost.investment]).toEqual(['TECH_TOUCH', dollars(40_000)])
    const parts = economics(view, 'ACCOUNT').lines.map(({ cost }) => cost.investment)
    expect(new Set(parts.slice(0, 7))).toEqual(new Set([571_428, 571_429]))
  })

  it('is assumed of no one who has not founded it: an SMB account without a tier pays none', () => {
    expect(whole(ana.carrying(3, { segment: 'SMB' }).view(on)).cost.investment).toBe(0)
  })

  it('counts its own people first: 90,000 a year is more than 40,000, so that nothing is assumed', () => {
    const staffed = cs
      .withSeat('Digital')
      .withPerson('Dora', { loadedCost: dollars(90_000) })
      .filledBy('Dora')
      .carrying(300, { tier: 'TECH_TOUCH', segment: 'SMB', acv: dollars(5000) })
      .view(on)
    expect(whole(staffed).cost).toMatchObject({ people: dollars(90_000), investment: 0 })
    expect(techTouchInvestment(staffed)).toMatchObject({
      missing: 0,
      // 90,000 ÷ (15 % of 5,000 − 100) = 138.5.
      breakEvenAccounts: { value: 139 },
    })
  })

  it('names the accounts from which founding it pays: 40,000 ÷ (15 % of 9,000 − 100) = 32', () => {
    const few = cs.withAccounts(3, { tier: 'TECH_TOUCH', acv: dollars(9000) }).view(on)
    expect(techTouchInvestment(few)).toMatchObject({
      missing: dollars(120_000),
      perYear: dollars(40_000),
      breakEvenAccounts: { value: 32 },
    })
    const poor = cs.withAccounts(3, { tier: 'TECH_TOUCH', acv: dollars(600) }).view(on)
    expect(techTouchInvestment(poor)?.breakEvenAccounts.reason?.key).toBe(
      'unitEconomics.REASON_NOT_BORNE',
    )
  })
})

describe('what is not known', () => {
  it('is priced by the guide: 120,000, the middle of its range for a shared CSM', () => {
    const unknown = cs.withSeat('CSM 1').filledBy('Ana').carrying(50).view(on)
    expect(whole(unknown).cost.people).toBe(dollars(120_000))
    expect(staffCosts(unknown)).toMatchObject({
      seatsAssumed: 1,
      assumptions: [{ source: 'GUIDE', seats: 1 }],
    })
  })

  it('carries no verdict where the guide’s dollars had to be converted', () => {
    const reais = anOrganization({ currency: 'BRL' })
      .withPolicy('benchmark.currencyPerUsd', 5)
      .withTeam('CS')
      .withSeat('CSM 1')
      .filledBy('Ana')
      .carrying(50)
    const line = whole(reais.view(on))
    expect([line.judgement.verdict, line.accountsWithoutCost]).toEqual([null, 50])
    expect(line.judgement.verdictReason).toEqual({
      key: 'unitEconomics.REASON_COST_ASSUMED',
      params: { accounts: 50 },
    })
    expect(blendedEconomics(reais.view(on))).toMatchObject({ verdict: null })
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
    expect(line.judgement.verdictReason?.key).toBe('unitEconomics.REASON_NO_REVENUE')
  })
})

describe('gross margin', () => {
  it('is the segment’s where policy sets it, and weighs by ACV where they are mixed', () => {
    const view = ana
      .and({ type: 'updateOrganization', effective: '2026-01-01', grossMargin: 8000 })
      .withPolicy('policy.grossMargin.smb', 0.4)
      .carrying(30, { segment: 'MID_MARKET', acv: dollars(30_000) })
      .carrying(30, { segment: 'SMB', acv: dollars(10_000) })
      .view(on)
    const [midMarket, smb] = economics(view, 'SEGMENT').lines
    expect([midMarket?.grossMargin, smb?.grossMargin]).toEqual([0.8, 0.4])
    // (900,000 × 0.8 + 300,000 × 0.4) ÷ 1,200,000.
    expect(whole(view).grossMargin).toBeCloseTo(0.7, 9)
  })
})

describe('groups', () => {
  it('can be regions, idle seats by the regions that their team serves', () => {
    const view = ana
      .carrying(10, { region: 'EMEA' })
      .carrying(10, { region: 'LATAM' })
      .withTeam('APAC', { regions: ['APAC'] })
      .withSeat('CSM 2')
      .withPerson('Bea', { loadedCost: dollars(90_000) })
      .filledBy('Bea')
      .view(on)
    expect(
      economics(view, 'REGION').lines.map(({ key, cost, idle }) => [key, cost.people, idle]),
    ).toEqual([
      ['APAC', 0, dollars(90_000)],
      ['EMEA', dollars(60_000), 0],
      ['LATAM', dollars(60_000), 0],
    ])
  })

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
