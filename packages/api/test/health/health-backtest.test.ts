import type { Change } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'
import { movements } from '../retention/movement.js'

/**
 * 24 customers won on 2025-01-01 whose contracts end on 2025-12-31: the first three left that day, the
 * fourth in July, the others renewed. The 24th was won but has no contract end: a year counts.
 */
const fixture = anOrganization({ slug: 'acme' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(23, { contractEnd: '2025-12-31' })
  .carrying(1)
const id = (account: number) => fixture.id('account', `Account ${account}`)
const accounts = Array.from({ length: 24 }, (_, index) => index + 1)

function won(account: number): Change[] {
  if (account <= 3)
    return movements(id(account), [
      ['2025-01-01', 1000],
      ['2025-12-31', -1000],
    ])
  if (account === 4)
    return movements(id(account), [
      ['2025-01-01', 1000],
      ['2025-07-01', -1000],
    ])
  return movements(id(account), [['2025-01-01', 1000]])
}

/** NPS on the first of every month: those who leave fall from 50 to 5 in September; 10 is 20 points. */
function measured(account: number): Change[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1)
  return months.map((month) => ({
    type: 'recordHealthSignal',
    source: 'crm',
    accountId: id(account),
    family: 'RELATIONSHIP',
    metric: 'nps',
    value: account <= 3 && month >= 9 ? 5 : 30 + account,
    effective: `2025-${String(month).padStart(2, '0')}-01`,
  }))
}

const backtest = `healthBacktest { renewed churned
  ahead { leadDays renewed churned auc { value reason } lift { value reason } caught { value }
    falseAlarms { value } reliable }
  warning { warned missed unscored medianDays { value reason } inTime }
  evidence { message figures { key } } }`

describe('the backtest of health', () => {
  const api = useApp()
  const read = async (asOf = '2026-03-01', language = 'en') => {
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { asOf: "${asOf}" }) { ${backtest} } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization.healthBacktest
  }
  let organizationId: string
  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
    await plant(api.database, organizationId, [
      ...accounts.flatMap(won),
      ...accounts.flatMap(measured),
    ])
  })

  it('tells past renewals from past losses', async () => {
    const tested = await read()
    expect(tested).toMatchObject({ renewed: 20, churned: 4 })
    expect(tested.ahead.map(({ leadDays }: { leadDays: number }) => leadDays)).toEqual([30, 60, 90])
    // Three of the four fell; the fourth was the worst of the others all along. All are ranked last.
    for (const ahead of tested.ahead) {
      expect(ahead).toMatchObject({
        renewed: 20,
        churned: 4,
        auc: { value: 1, reason: null },
        caught: { value: 0.75 },
        falseAlarms: { value: 0 },
        reliable: false,
      })
      expect(ahead.lift.value).toBeGreaterThan(5)
    }
  })

  it('tells how early it warned', async () => {
    const { warning } = await read()
    expect(warning).toMatchObject({ warned: 3, missed: 1, unscored: 0, inTime: 3 })
    // Scored every ten days: from 2025-09-02, 120 days before the end.
    expect(warning.medianDays.value).toBe(120)
  })

  it('knows less on an earlier day, and says so', async () => {
    const early = await read('2025-08-01')
    expect(early).toMatchObject({ renewed: 0, churned: 1 })
    expect(early.ahead[0].auc).toMatchObject({ value: null })
    expect(early.ahead[0].auc.reason).toBeTruthy()
  })

  it('speaks every language', async () => {
    const told = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const { evidence } = await read('2026-03-01', language)
        return evidence.message
      }),
    )
    expect(new Set(told).size).toBe(3)
  })
  it('is told anew of what was recorded since, and stays what it is over all else', async () => {
    const before = await read()
    const effective = '2025-02-01'
    await plant(api.database, organizationId, [
      { type: 'updateAccount', effective, id: id(5), vertical: 'Retail' },
    ])
    expect(await read()).toEqual(before)
    // It is found out that the first never fell.
    const mended = measured(1).map((signal) => ({ ...signal, value: 40 }) as Change)
    await plant(api.database, organizationId, mended)
    expect((await read()).warning).toMatchObject({ warned: 2, missed: 2 })
    // A contract had ended before, and was renewed.
    await plant(api.database, organizationId, [
      { type: 'updateAccount', effective, id: id(6), contractEnd: '2025-06-30' },
    ])
    expect(await read()).toMatchObject({ renewed: 21, churned: 4 })
    // One that was taken for renewed had left two weeks after its end.
    await plant(api.database, organizationId, movements(id(7), [['2026-01-15', -1000]]))
    expect(await read()).toMatchObject({ renewed: 20, churned: 5 })
  })
})
