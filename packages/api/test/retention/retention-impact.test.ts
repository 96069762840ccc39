import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'

/** 100 customers of 50K: 70 % renew, or 95 % renew and grow by 15 %. */
const input = {
  customers: 100,
  acv: { amountMinor: 50_000_00 },
  cac: { amountMinor: 50_000_00 },
  grossMargin: 1,
  cases: [
    { name: 'Weak', renewal: 0.7 },
    { name: 'Strong', renewal: 0.95, expansion: 0.15 },
  ],
}

describe('what retention is worth', () => {
  const api = useApp()
  const ask = async (language: string) => {
    const { body } = await api.ask(
      `query ($input: RetentionImpactInput!) { organization(slug: "acme", at: { asOf: "2026-03-01" }) {
        retentionImpact(input: $input) {
          name renewal expansion grr { value verdict } nrr { value verdict }
          years { year arr { amountMinor formatted } arrDifference { amountMinor } lost { amountMinor } }
          paybackMonths { value } ltvToCac { value verdict } evidence { message figures { key } }
        } } }`,
      { variables: { input }, headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization.retentionImpact
  }
  beforeAll(async () => {
    await plantFixture(api.database, anOrganization({ slug: 'acme' }))
  })

  it('is 5,462,500 and 109.25 %, 1,962,500 more than 3,500,000', async () => {
    const [weak, strong] = await ask('en')
    expect(weak.years).toMatchObject([
      { year: 1, arr: { amountMinor: 3_500_000_00 }, arrDifference: { amountMinor: 0 } },
    ])
    expect(weak.grr).toMatchObject({ value: 0.7, verdict: 'WEAK' })
    expect(strong.years).toMatchObject([
      {
        arr: { amountMinor: 5_462_500_00, formatted: '$5,462,500.00' },
        arrDifference: { amountMinor: 1_962_500_00 },
        lost: { amountMinor: 250_000_00 },
      },
    ])
    expect(strong.nrr.value).toBe(1.0925)
    expect(strong.ltvToCac).toMatchObject({ value: 20, verdict: 'STRONG' })
    expect(strong.evidence.message).toContain('5,462,500')
  })

  it('is said in every language', async () => {
    const answers = await Promise.all(['en', 'es', 'pt'].map(ask))
    const messages = answers.map(([, strong]) => strong.evidence.message)
    expect(new Set(messages).size).toBe(3)
  })
})
