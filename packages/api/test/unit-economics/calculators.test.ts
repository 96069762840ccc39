import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'

const dollars = (amount: number) => ({ amountMinor: amount * 100 })

describe('the calculators of unit economics', () => {
  const api = useApp()
  const ask = async (field: string, type: string, input: object, fields: string, language = 'en') =>
    api.ask(
      `query ($input: ${type}!) { organization(slug: "acme", at: { asOf: "2026-03-01" }) {
        ${field}(input: $input) { ${fields} } } }`,
      { variables: { input }, headers: { 'accept-language': language } },
    )
  const cost = async (csm: number, accounts: number, shared = 0, technology = 0) => {
    const input = {
      csmLoadedCost: dollars(csm),
      accountsPerCsm: accounts,
      shared: dollars(shared),
      technology: dollars(technology),
    }
    const fields = 'people { amountMinor } total { amountMinor } reason evidence { message }'
    const { body } = await ask('customerCost', 'CustomerCostInput', input, fields)
    expect(body.errors).toBeUndefined()
    return body.data.organization.customerCost
  }
  const judge = async (amount: number, acv: number, more: object = {}, language = 'en') => {
    const { body } = await ask(
      'affordability',
      'AffordabilityInput',
      { cost: dollars(amount), acv: dollars(acv), ...more },
      `judgement { share { value reason } verdictOfShare verdict verdictReason adjustment
         marginShare { value } multiple { value } multipleVerdict breakEvenAcv { amountMinor } }
       evidence { message figures { key overridden } }`,
      language,
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization.affordability
  }
  beforeAll(async () => {
    await plantFixture(api.database, anOrganization({ slug: 'acme' }))
  })

  it.each([
    [120_000, 50, 600, 200, 3200],
    [150_000, 12, 0, 0, 12_500],
    [120_000, 40, 0, 0, 3000],
  ])('cost: %i ÷ %i + %i + %i is %i', async (csm, accounts, shared, technology, total) => {
    expect((await cost(csm, accounts, shared, technology)).total).toEqual(dollars(total))
  })

  it('say why there is no cost without accounts', async () => {
    const none = await cost(120_000, 0)
    expect([none.people, none.total]).toEqual([null, null])
    expect(none.reason).toBe(none.evidence.message)
  })

  it.each([
    [3200, 30_000, 0.107, 'VIABLE'],
    [3200, 15_000, 0.213, 'TOO_EXPENSIVE'],
    [3200, 60_000, 0.053, 'COMFORTABLE'],
    [12_500, 100_000, 0.125, 'VIABLE'],
    [3000, 30_000, 0.1, 'COMFORTABLE'],
  ])('judge %i of %i: %d, %s', async (amount, acv, share, verdict) => {
    const { judgement } = await judge(amount, acv)
    expect(judgement.share.value).toBeCloseTo(share, 3)
    expect([judgement.verdict, judgement.adjustment]).toEqual([verdict, null])
  })

  it('find 10 % too much where the margin aimed at is 20 %', async () => {
    const { judgement, evidence } = await judge(3000, 30_000, { grossMargin: 0.2 })
    expect(judgement).toMatchObject({
      share: { value: 0.1 },
      verdictOfShare: 'COMFORTABLE',
      verdict: 'TOO_EXPENSIVE',
      adjustment: 'HARDENED',
      marginShare: { value: 0.5 },
    })
    expect(evidence.message).toContain('10%')
  })

  it('forgive a dear customer who stays', async () => {
    const { judgement } = await judge(3200, 15_000, { retention: 0.95 })
    expect([judgement.verdict, judgement.adjustment]).toEqual(['VIABLE', 'SOFTENED'])
  })

  it('speak every language', async () => {
    const told = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => judge(3200, 30_000, {}, language)),
    )
    expect(new Set(told.map(({ evidence }) => evidence.message)).size).toBe(3)
  })

  it('refuse what cannot be', async () => {
    for (const input of [
      { cost: { amountMinor: -1 }, acv: dollars(1) },
      { cost: { amountMinor: 1, currency: 'EUR' }, acv: dollars(1) },
      { cost: dollars(1), acv: dollars(1), retention: 1.5 },
    ]) {
      const { body } = await ask(
        'affordability',
        'AffordabilityInput',
        input,
        'evidence { message }',
      )
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})
