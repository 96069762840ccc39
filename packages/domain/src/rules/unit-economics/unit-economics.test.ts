import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import type { OrganizationView } from '../../state/view.js'
import { anOrganization } from '../../testing/an-organization.js'
import { accountEconomics } from './account-economics.js'
import { blendedEconomics } from './blended-economics.js'
import type { EconomicsGrouping, UnitEconomicsOptions } from './economics-line.js'
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
      'Acme: serving 50 accounts costs $160,000 a year, 10.7% of an ACV of $1,500,000: viable if ' +
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
