import type { Change, Id } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { plant, plantFixture } from '../reads/plant.js'
import { movements } from './movement.js'

/** Twenty customers of old and two of last year, one of them brought by an old one. */
const fixture = anOrganization({ slug: 'winning', on: '2024-01-01' }).withAccounts(22, {
  acv: 10_000_00,
})
const id = (account: number): Id => fixture.id('account', `Account ${account}`)
const old = Array.from({ length: 20 }, (_, index) => index + 1)

const story: readonly Change[] = [
  ...old.flatMap((each) => movements(id(each), [['2024-02-01', 10_000]])),
  ...movements(id(21), [['2025-06-01', 10_000]]),
  ...movements(id(22), [['2025-07-01', 30_000]]),
  {
    type: 'recordArrMovement',
    source: 'billing',
    accountId: id(20),
    effective: '2025-10-01',
    movement: 'CHURN',
    amount: -10_000_00,
    reason: 'price',
  },
]

describe('what winning customers costs', () => {
  const api = useApp()
  let organizationId = ''
  const read = async (fields: string, language = 'en') => {
    const { body } = await api.ask(
      `{ organization(slug: "winning", at: { asOf: "2026-03-15" }) { ${fields} } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  const asked = `acquisition { from before cost { amountMinor } newCustomers newArr { amountMinor }
    cac { amountMinor } cacReason paybackMonths { value verdict reason reasonCode }
    ltvToCac { value verdict reasonCode } referredCustomers referredArr { amountMinor }
    referredShare { value verdict reasonCode } evidence { message } }`
  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
    await plant(api.database, organizationId, story)
  })

  it('is null with its reasons, in each language, until it is recorded', async () => {
    const { acquisition } = await read(asked)
    expect(acquisition).toMatchObject({
      from: '2025-03-01',
      before: '2026-03-01',
      cost: null,
      newCustomers: 2,
      newArr: { amountMinor: 40_000_00 },
      cac: null,
      paybackMonths: { value: null, reasonCode: 'NO_ACQUISITION_COST' },
      ltvToCac: { value: null, reasonCode: 'NO_ACQUISITION_COST' },
      referredShare: { value: null, reasonCode: 'NO_REFERRALS' },
    })
    const texts = await Promise.all(
      ['en', 'es', 'pt'].map(
        async (language) => (await read(asked, language)).acquisition.cacReason,
      ),
    )
    expect(new Set(texts).size).toBe(3)
  })

  it('is told from what plans record, and retention is worth what the organization’s own figures say', async () => {
    const { error } = await planApi(api, 'winning').apply([
      {
        updateOrganization: {
          effective: '2024-01-01',
          grossMargin: 0.8,
          acquisitionCost: { amountMinor: 32_000_00 },
        },
      },
      {
        recordAdvocacyAct: {
          effective: '2025-07-10',
          id: newId(),
          account: { id: id(1) },
          kind: 'REFERRAL',
          on: '2025-06-10',
          wonAccount: { id: id(22) },
        },
      },
    ])
    expect(error).toBeNull()
    const { acquisition, acquisitionCost, advocacyActs } = await read(
      `${asked} acquisitionCost { amountMinor } advocacyActs { nodes { wonAccount { name } } }`,
    )
    expect(acquisitionCost.amountMinor).toBe(32_000_00)
    expect(advocacyActs.nodes).toEqual([{ wonAccount: { name: 'Account 22' } }])
    // 16K each; 12 × 16 ÷ (20 × 80 %) is a year; 20 × 80 % ÷ 5 % ÷ 16 is 20.
    expect(acquisition).toMatchObject({
      cost: { amountMinor: 32_000_00 },
      cac: { amountMinor: 16_000_00 },
      cacReason: null,
      paybackMonths: { value: 12, verdict: 'STRONG' },
      ltvToCac: { verdict: 'STRONG' },
      referredCustomers: 1,
      referredArr: { amountMinor: 30_000_00 },
      referredShare: { value: 0.75, verdict: 'STRONG' },
    })
    expect(acquisition.ltvToCac.value).toBeCloseTo(20, 9)

    const { retentionImpact } = await read(
      `retentionImpact(input: {}) { name renewal expansion years { arr { amountMinor } }
        paybackMonths { value } evidence { inputs { name number } } }`,
    )
    // 21 customers of 230K; 95 % of them stayed, which is what the guide's strong operations renew.
    expect(retentionImpact).toMatchObject([
      { renewal: 0.95, expansion: 0 },
      { renewal: 0.95, expansion: 0.15 },
    ])
    expect(retentionImpact[0].evidence.inputs).toContainEqual({ name: 'customers', number: 21 })
    expect(retentionImpact[0].evidence.inputs).toContainEqual({ name: 'cac', number: 16_000_00 })
  })
})
