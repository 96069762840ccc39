import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { staffCosts } from './staff-costs.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const emea = anOrganization()
  .withTeam('EMEA', { regions: ['EMEA'] })
  .withSeat('CSM 1')
  .withPerson('Ana', { loadedCost: dollars(90_000), region: 'EMEA' })
  .filledBy('Ana')
  .withTeam('LATAM', { regions: ['LATAM'] })
  .withSeat('CSM 2')
  .withPerson('Bea', { loadedCost: dollars(60_000), region: 'LATAM' })
  .filledBy('Bea')

describe('an open seat', () => {
  const openCost = (company: typeof emea) => {
    const { open, assumptions } = staffCosts(company.view(on))
    return [open, assumptions.map(({ source }) => source)]
  }

  it('costs its budget', () => {
    const budgeted = emea.withSeat('CSM 3', { budgetedCost: dollars(80_000), fte: 50 })
    expect(openCost(budgeted)).toEqual([dollars(40_000), []])
  })

  it('costs the mean of its role in its region, then in the organization', () => {
    expect(openCost(emea.withSeat('CSM 3'))).toEqual([dollars(60_000), ['ROLE_IN_REGION']])
    const apac = emea.withTeam('APAC', { regions: ['APAC'] }).withSeat('CSM 3')
    expect(openCost(apac)).toEqual([dollars(75_000), ['ROLE']])
  })

  it('of another family costs the mean CSM × its factor', () => {
    const support = emea.withSeat('SE 1', { role: 'Support Engineer' })
    expect(openCost(support)).toEqual([dollars(52_500), ['FAMILY_FACTOR']])
    expect(openCost(support.withPolicy('policy.cost.family.support', 1))).toEqual([
      dollars(75_000),
      ['FAMILY_FACTOR'],
    ])
  })

  it('costs the guide’s middle where nobody’s cost is known, by whom its team serves', () => {
    const empty = anOrganization().withTeam('CS').withSeat('CSM 1')
    expect(openCost(empty)).toEqual([dollars(120_000), ['GUIDE']])
    const enterprise = anOrganization().withTeam('CS', { segments: ['ENTERPRISE'] })
    expect(openCost(enterprise.withSeat('CSM 1'))).toEqual([dollars(150_000), ['GUIDE']])
  })

  it('costs what nobody can tell without an exchange rate, and says so', () => {
    const pesos = anOrganization({ currency: 'COP' }).withTeam('CS').withSeat('CSM 1')
    expect(staffCosts(pesos.view(on))).toMatchObject({ open: 0, withoutCost: 1 })
    expect(openCost(pesos.withPolicy('benchmark.currencyPerUsd', 4000))).toEqual([
      48_000_000_000,
      ['GUIDE_CONVERTED'],
    ])
  })
})

describe('run rate and budget', () => {
  it('differ by what stands open: 150,000 run, 210,000 at plan', () => {
    const { runRate, budget } = staffCosts(emea.withSeat('CSM 3').view(on))
    expect([runRate, budget]).toEqual([dollars(150_000), dollars(210_000)])
  })

  it('differ by what a seat was planned at', () => {
    const dear = emea.withSeat('CSM 3', { budgetedCost: dollars(100_000) }).filledBy('Cleo')
    const paid = emea
      .withSeat('CSM 3', { budgetedCost: dollars(100_000) })
      .withPerson('Cleo', { loadedCost: dollars(110_000) })
      .filledBy('Cleo')
    expect(staffCosts(dear.view(on))).toMatchObject({
      runRate: dollars(250_000),
      budget: dollars(250_000),
    })
    expect(staffCosts(paid.view(on))).toMatchObject({
      runRate: dollars(260_000),
      budget: dollars(250_000),
    })
  })

  it('hold a person without a seat in the run rate, apart', () => {
    const bench = emea.withPerson('Cleo', { loadedCost: dollars(70_000) })
    expect(staffCosts(bench.view(on))).toMatchObject({
      runRate: dollars(220_000),
      budget: dollars(150_000),
      unseated: dollars(70_000),
      unseatedPeople: 1,
    })
  })
})
