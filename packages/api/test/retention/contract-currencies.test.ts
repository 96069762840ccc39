import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { plantFixture } from '../reads/plant.js'

const fixture = anOrganization({ slug: 'abroad', on: '2024-01-01' })
  .withAccount('Domestic', { acv: 1_100_00 })
  .withAccount('Globex', { acv: 500_00 })

describe('contracts in other currencies', () => {
  const api = useApp()
  const plans = planApi(api, 'abroad')
  const read = async (fields: string, asOf = '2026-03-15') => {
    const { body } = await api.ask(
      `{ organization(slug: "abroad", at: { asOf: "${asOf}" }) { ${fields} } }`,
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  const globex = { external: { id: 'globex' } }
  const planned = (effective: string, rate: number) => ({
    updateOrganization: { effective, planRates: [{ currency: 'EUR', rate }] },
  })
  const paid = (effective: string, movement: string, amountMinor: number) => ({
    recordArrMovement: {
      effective,
      source: 'billing',
      account: globex,
      movement,
      amount: { amountMinor, currency: 'EUR' },
    },
  })
  const added = {
    addAccount: {
      effective: '2024-01-01',
      externalReferences: [{ id: 'globex' }],
      name: 'Globex GmbH',
      segment: 'SMB',
      acv: { amountMinor: 1_000_00, currency: 'EUR' },
      contractCurrency: 'EUR',
    },
  }

  beforeAll(async () => {
    await plantFixture(api.database, fixture)
  })

  it('are refused while no plan rate is recorded, naming the currency and the field', async () => {
    const { error } = await plans.apply([added])
    expect(error.problems).toMatchObject([
      { code: 'NO_PLAN_RATE', path: ['input', 'changes', '0', 'addAccount', 'contractCurrency'] },
    ])
    expect(error.problems[0].message).toContain('EUR')
  })

  it('tell their amounts in their own currency, and are sorted, filtered and added up in the organization’s', async () => {
    const { error } = await plans.apply([
      planned('2024-01-01', 1.25),
      added,
      paid('2024-02-01', 'OPENING', 1_000_00),
      paid('2026-01-20', 'EXPANSION', 500_00),
    ])
    expect(error).toBeNull()
    const one = 'name acv { amountMinor currency formatted } contractCurrency'
    const { accounts, dear, arrMovements } = await read(`
      arrMovements { sums { amount { amountMinor currency }
        byMovement { movement amount { amountMinor } } } }
      accounts(order: { field: ACV, direction: DESC }) { nodes { ${one} } sums { acv { amountMinor currency } } }
      dear: accounts(filter: { acv: { from: 120000 } }) { nodes { name } }`)
    expect(arrMovements.sums).toEqual({
      amount: { amountMinor: 1_875_00, currency: 'USD' },
      byMovement: [
        { movement: 'EXPANSION', amount: { amountMinor: 625_00 } },
        { movement: 'OPENING', amount: { amountMinor: 1_250_00 } },
      ],
    })
    expect(accounts.nodes).toMatchObject([
      {
        name: 'Globex GmbH',
        acv: { amountMinor: 1_000_00, currency: 'EUR', formatted: '€1,000.00' },
        contractCurrency: 'EUR',
      },
      { name: 'Domestic', acv: { amountMinor: 1_100_00, currency: 'USD' }, contractCurrency: null },
      { name: 'Globex' },
    ])
    expect(accounts.sums.acv).toEqual({ amountMinor: 2_850_00, currency: 'USD' })
    expect(dear.nodes).toEqual([{ name: 'Globex GmbH' }])
  })

  it('are told at the plan rate of the fiscal year, exchange apart from what customers did', async () => {
    const { error } = await plans.apply([planned('2026-01-01', 1.5)])
    expect(error).toBeNull()
    const { retention, ...organization } = await read(`planRates { currency rate } fiscalYearStart
      retention(months: 3, period: MONTH) { points { from flow { start { amountMinor } exchange { amountMinor } expansion { amountMinor } closing { amountMinor } } } }`)
    expect(organization).toEqual({
      planRates: [{ currency: 'EUR', rate: 1.5 }],
      fiscalYearStart: 1,
    })
    const january = retention[0].points.find(({ from }: { from: string }) => from === '2026-01-01')
    const amounts = Object.fromEntries(
      Object.entries(january.flow).map(([name, money]) => [
        name,
        (money as { amountMinor: number }).amountMinor,
      ]),
    )
    expect(amounts).toEqual({
      start: 1_500_00,
      exchange: 250_00,
      expansion: 750_00,
      closing: 2_250_00,
    })
  })

  it('refuse amounts in another currency', async () => {
    const { error } = await plans.apply([
      { updateAccount: { account: globex, acv: { amountMinor: 1, currency: 'USD' } } },
    ])
    expect(error.problems).toMatchObject([{ code: 'CURRENCY_MISMATCH' }])
  })
})
