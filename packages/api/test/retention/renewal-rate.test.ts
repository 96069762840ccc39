import type { Change } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'
import { movements } from './movement.js'

/** Four customers of two CSMs; the contracts of three end on 1 December 2025. */
const fixture = anOrganization({ slug: 'renewing', on: '2024-12-01' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(2, { segment: 'ENTERPRISE', contractStart: '2024-12-01', contractEnd: '2025-12-01' })
  .withSeat('CSM 2')
  .filledBy('Bea')
  .carrying(1, { segment: 'SMB', contractStart: '2024-12-01', contractEnd: '2025-12-01' })
  .carrying(1, { segment: 'SMB', contractStart: '2024-12-01', contractEnd: '2027-12-01' })
const id = (account: number) => fixture.id('account', `Account ${account}`)

const story: readonly Change[] = [
  ...movements(id(1), [
    ['2024-12-01', 100_000],
    ['2025-12-01', 20_000],
  ]),
  ...movements(id(2), [['2024-12-01', 50_000]]),
  ...movements(id(3), [
    ['2024-12-01', 50_000],
    ['2025-11-20', -50_000, 'price'],
  ]),
  ...movements(id(4), [['2024-12-01', 200_000]]),
  { type: 'updateAccount', effective: '2025-11-15', id: id(1), contractEnd: '2026-12-01' },
  { type: 'updateAccount', effective: '2025-12-10', id: id(2), contractEnd: '2026-12-01' },
  {
    type: 'coverAccount',
    effective: '2025-10-01',
    id: fixture.id('coverage', 'handed over'),
    accountId: id(1),
    responsibility: 'CSM',
    positionId: fixture.id('position', 'CSM 2'),
  },
]

describe('the renewal rate', () => {
  const api = useApp()
  const read = async (fields: string, language = 'en', asOf = '2026-03-15') => {
    const { body } = await api.ask(
      `{ organization(slug: "renewing", at: { asOf: "${asOf}" }) { ${fields} } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  const point = `from before due won ended { amountMinor } renewed { amountMinor } onTime { amountMinor }
    unresolved { amountMinor } rate { value reason reasonCode } logoRate { value } onTimeRate { value }
    shareUp { value } grr { value } evidence { message }`
  beforeAll(async () => {
    const organizationId = await plantFixture(api.database, fixture)
    await plant(api.database, organizationId, story)
  })

  it('is 150 ÷ 200 where GRR is 350 ÷ 400, and half of the revenue was up', async () => {
    const { renewalRate } = await read(`renewalRate(months: 1) { groupBy points { ${point} } }`)
    expect(renewalRate[0].points[0]).toMatchObject({
      from: '2025-03-01',
      before: '2026-03-01',
      due: 3,
      won: 2,
      ended: { amountMinor: 200_000_00 },
      renewed: { amountMinor: 150_000_00 },
      onTime: { amountMinor: 100_000_00 },
      unresolved: { amountMinor: 0 },
      rate: { value: 0.75 },
      logoRate: { value: 2 / 3 },
      onTimeRate: { value: 0.5 },
      shareUp: { value: 0.5 },
      grr: { value: 0.875 },
    })
  })

  it('counts for the CSM who had the account when the year began, and tells what was handed over', async () => {
    const { renewalRate, retention } = await read(
      `renewalRate(groupBy: CSM, months: 1) { name points { due rate { value } } }
       retention(groupBy: CSM, months: 1) { name points {
         changedHands { came { amountMinor } cameAccounts went { amountMinor } wentAccounts }
         flow { start { amountMinor } netNew { amountMinor } closing { amountMinor } } } }`,
    )
    expect(renewalRate).toMatchObject([
      { name: 'CSM 1', points: [{ due: 2, rate: { value: 1 } }] },
      { name: 'CSM 2', points: [{ due: 1, rate: { value: 0 } }] },
    ])
    expect(retention).toMatchObject([
      {
        name: 'CSM 1',
        points: [
          {
            changedHands: { cameAccounts: 0, went: { amountMinor: 100_000_00 }, wentAccounts: 1 },
            flow: {
              start: { amountMinor: 150_000_00 },
              netNew: { amountMinor: 20_000_00 },
              closing: { amountMinor: 170_000_00 },
            },
          },
        ],
      },
      {
        name: 'CSM 2',
        points: [
          {
            changedHands: { came: { amountMinor: 100_000_00 }, cameAccounts: 1, wentAccounts: 0 },
            flow: {
              start: { amountMinor: 250_000_00 },
              netNew: { amountMinor: -50_000_00 },
              closing: { amountMinor: 200_000_00 },
            },
          },
        ],
      },
    ])
  })

  it('is null with a reason in every language when no contract ended', async () => {
    const reasons = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const { renewalRate } = await read(
          `renewalRate(period: MONTH, months: 1) { points { ${point} } }`,
          language,
        )
        const [{ rate }] = renewalRate[0].points
        expect(rate).toMatchObject({ value: null, reasonCode: 'NO_CONTRACT_ENDED' })
        return rate.reason
      }),
    )
    expect(new Set(reasons).size).toBe(3)
  })
})
