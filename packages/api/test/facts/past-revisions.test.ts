import { FACTS, type Change } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { FACT_TABLES } from '../../src/time-series/fact-table.js'
import { statementsOf } from '../database/statements-of.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'

const fixture = anOrganization({ slug: 'acme', on: '2024-01-01' })
  .withTeam('CS')
  .withSeat('CSM')
  .filledBy('Ana')
  .carrying(2, { segment: 'SMB', contractEnd: '2025-12-31' })
  .withSeat('Support engineer 1', { role: 'Support Engineer' })
  .filledBy('Sam')
const [first, second] = [1, 2].map((n) => fixture.id('account', `Account ${n}`))

interface Story {
  readonly score: number
  readonly touched: string
  readonly revenue: number
  readonly opened: number
}

/** The same facts by their keys; what differs is what they say. */
function factsOf({ score, touched, revenue, opened }: Story): Change[] {
  const source = 'import'
  const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'))
  return [
    ...months.flatMap((month): Change[] => [
      {
        type: 'recordHealthSignal',
        effective: `2025-${month}-10`,
        source,
        accountId: first!,
        family: 'RELATIONSHIP',
        metric: 'nps',
        value: score + Number(month),
      },
    ]),
    {
      type: 'recordHealthSignal',
      effective: '2026-02-20',
      source,
      accountId: first!,
      family: 'RELATIONSHIP',
      metric: 'nps',
      value: score,
    },
    {
      type: 'recordTouchpoint',
      effective: touched,
      source,
      externalId: 'T-1',
      accountId: first!,
      kind: 'CALL',
    },
    ...[first!, second!].map((accountId): Change => ({
      type: 'recordArrMovement',
      effective: '2024-02-01',
      source,
      accountId,
      movement: 'NEW',
      amount: 10_000_00,
    })),
    {
      type: 'recordArrMovement',
      effective: '2025-08-01',
      source,
      accountId: first!,
      movement: revenue < 0 ? 'CONTRACTION' : 'EXPANSION',
      amount: revenue,
    },
    {
      type: 'recordArrMovement',
      effective: '2025-11-01',
      source,
      accountId: second!,
      movement: revenue < 0 ? 'EXPANSION' : 'CHURN',
      amount: revenue < 0 ? 1_00 : -10_000_00,
    },
    ...Array.from({ length: 28 }, (_, day): Change => ({
      type: 'recordTicketVolume',
      effective: `2026-02-${String(day + 1).padStart(2, '0')}`,
      source,
      accountId: first!,
      opened,
      solved: opened,
      breached: 0,
      resolutionMinutes: 60,
    })),
  ]
}

const EARLIER: Story = { score: 60, touched: '2025-10-01', revenue: -2_000_00, opened: 3 }
const LATER: Story = { score: -40, touched: '2026-02-25', revenue: 5_000_00, opened: 90 }

/** What rests on facts, by the answer that it is a part of. */
const ANSWERS: Readonly<Record<string, string>> = {
  healthSignals: 'healthSignals(first: 5) { totalCount edges { node { day value changedIn } } }',
  touchpoints: 'touchpoints { totalCount edges { node { day externalId changedIn } } }',
  accountLists: `accounts { edges { node { name
    healthSignals(first: 2) { totalCount edges { node { value } } }
    touchpoints { totalCount edges { node { day } } } } } }`,
  health: 'health { meanScore { value } scored levels { level accounts } }',
  accountsByHealth: `accountsByHealth(first: 10) { edges { node { name
    health { score families { family score metrics { metric value } } } } } }`,
  retention: 'retention { points { grr { value } nrr { value } } }',
  healthBacktest: 'healthBacktest { renewed churned evidence { message } }',
  hireTriggers: 'hireTriggers { rule status evidence { message } }',
  supportCapacity:
    'supportCapacity { customers evidence { message } ticketsPerEngineerDay { value } }',
  maturity: 'maturity { stage questions { suggested evidence { message } } }',
  lifecycle: `accounts { edges { node { name lifecycle { stage warnings { key } evidence { message } } } } }
    lifecycle { warnings { key accounts } }`,
}

describe('facts at a past revision', () => {
  const api = useApp()
  const sent: string[] = []
  let organizationId = ''
  const read = async (fields: string, revision?: number) => {
    const at = revision === undefined ? '' : `, revision: ${revision}`
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { asOf: "2026-03-01"${at} }) { ${fields} } }`,
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  const everything = async (revision?: number) => {
    const answers: Record<string, unknown> = {}
    for (const [name, fields] of Object.entries(ANSWERS))
      answers[name] = await read(fields, revision)
    return answers
  }
  let earlier: Record<string, unknown>
  let none: Record<string, unknown>

  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
    none = await everything()
    await plant(api.database, organizationId, factsOf(EARLIER))
    earlier = await everything()
    await plant(api.database, organizationId, factsOf(LATER))
    sent.push(...(await statementsOf(everything)))
  })

  it.each(Object.keys(ANSWERS))('are as they were then, and otherwise now: %s', async (name) => {
    const fields = ANSWERS[name]!
    expect(await read(fields, 2)).toEqual(earlier[name])
    expect(await read(fields, 1)).toEqual(none[name])
    expect(await read(fields)).not.toEqual(earlier[name])
    expect(await read(fields, 3)).toEqual(await read(fields))
  })

  it('are asked for by no statement that forgets the revision', () => {
    for (const kind of Object.keys(FACTS) as (keyof typeof FACTS)[]) {
      const table = FACT_TABLES[kind].table.replaceAll('"', '')
      const reads = sent.filter((text) => new RegExp(String.raw`\bFROM "?${table}\b`).test(text))
      expect(reads.length, table).toBeGreaterThan(0)
      for (const text of reads) expect(text).toMatch(/"recordedIn" <= \$\d/)
    }
  })
})
