import { type Change, type Day, formatDay, parseDay } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../database/statements-of.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'

const fixture = anOrganization({ slug: 'facts' })
  .withTeam('Support', { kind: 'SHARED_SERVICE' })
  .withSeat('Engineer', { role: 'Support Engineer' })
  .filledBy('Eva')
  .withTeam('Scale')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(11, { segment: 'SMB' })
  .coveredBy({ seat: 'Engineer', responsibility: 'SUPPORT' })
const accountIds = Array.from({ length: 11 }, (_, index) =>
  fixture.id('account', `Account ${index + 1}`),
)
const [accountId = ''] = accountIds
const ten = accountIds.slice(0, 10)

/** Tickets of the account on each day of a time. */
function tickets(from: string, to: string, opened: number): Change[] {
  const first = parseDay(from) ?? 0
  const days = (parseDay(to) ?? 0) - first + 1
  return Array.from({ length: days }, (_, index: Day) => ({
    type: 'recordTicketVolume',
    effective: formatDay(first + index),
    source: 'desk',
    accountId,
    opened,
    solved: opened,
    breached: 0,
    resolutionMinutes: opened * 60,
  }))
}

const nps = (effective: string, value: number): Change[] =>
  ten.map((id) => ({
    type: 'recordHealthSignal',
    effective,
    source: 'survey',
    accountId: id,
    family: 'SENTIMENT',
    metric: 'nps',
    value,
  }))
const contacts = (effective: string, ids: readonly string[]): Change[] =>
  ids.map((id) => ({
    type: 'recordTouchpoint',
    effective,
    source: 'crm',
    externalId: `${effective} ${id}`,
    accountId: id,
    kind: 'CALL',
  }))
/** The eleventh, who is well, hears something once a week. */
const plays = Array.from({ length: 35 }, (_, week) =>
  contacts(formatDay((parseDay('2025-05-01') ?? 0) + week * 7), accountIds.slice(10)),
).flat()

// More than 400 tickets in four weeks on the 17th day; 400 are left 12 days after the last one. At risk
// since June, and called twice: 14 days each, the day of the call included.
const recorded: Change[] = [
  ...tickets('2025-09-01', '2025-11-30', 25),
  ...nps('2025-06-01', 10),
  ...nps('2025-09-01', 10),
  ...nps('2025-11-01', 10),
  ...nps('2025-12-01', 90),
  ...plays,
  ...contacts('2025-09-01', ten),
  ...contacts('2025-10-20', ten),
]

describe('triggers of tickets and health', () => {
  const api = useApp()
  let organizationId = ''
  let revision = 0

  async function organization(at: string, asked: string) {
    const { body } = await api.ask(`{ organization(slug: "facts", at: { ${at} }) { ${asked} } }`)
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }

  /** Status, day and lower bound of the whole organization's trigger. */
  async function firing(rule: string, at: string): Promise<unknown[]> {
    const { hireTriggers } = await organization(
      at,
      'hireTriggers(groupBy: [ORGANIZATION]) { rule status firedOn firedOnIsLowerBound }',
    )
    const found = (hireTriggers as Record<string, unknown>[]).find((each) => each['rule'] === rule)
    return [found?.['status'], found?.['firedOn'], found?.['firedOnIsLowerBound']]
  }

  async function events(from: string, to: string): Promise<readonly string[]> {
    const { hireTriggerEvents } = await organization(
      `asOf: "${to}"`,
      `hireTriggerEvents(from: "${from}", to: "${to}", groupBy: [ORGANIZATION], first: 100) {
        nodes { id on kind rule } }`,
    )
    const nodes = hireTriggerEvents.nodes as Record<string, string>[]
    return nodes.map(({ on, kind, rule }) => `${on} ${kind} ${rule}`)
  }

  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
    revision = await plant(api.database, organizationId, recorded)
  })

  it.each(['2025-09-17', '2025-10-01', '2025-12-11'])(
    'have fired on the same day of tickets, asked on %s',
    async (day) => {
      const fired = ['FIRED', '2025-09-17', false]
      expect(await firing('SUPPORT_TICKETS', `asOf: "${day}"`)).toEqual(fired)
    },
  )

  it.each([
    ['2025-09-15', '2025-09-15'],
    ['2025-10-19', '2025-09-15'],
    ['2025-11-03', '2025-11-03'],
    ['2025-11-30', '2025-11-03'],
  ])('asked on %s have fired on %s of accounts that nobody turned to', async (day, firedOn) => {
    const fired = ['FIRED', firedOn, false]
    expect(await firing('CSM_SMB_TECH_TOUCH', `asOf: "${day}"`)).toEqual(fired)
  })

  it('are told as events, each by an id that finds it', async () => {
    expect(await events('2025-09-02', '2025-12-01')).toEqual([
      '2025-09-15 FIRED CSM_SMB_TECH_TOUCH',
      '2025-09-17 FIRED SUPPORT_TICKETS',
      '2025-10-20 CLEARED CSM_SMB_TECH_TOUCH',
      '2025-11-03 FIRED CSM_SMB_TECH_TOUCH',
      '2025-12-01 CLEARED CSM_SMB_TECH_TOUCH',
    ])
    expect(await events('2025-12-12', '2025-12-12')).toEqual(['2025-12-12 CLEARED SUPPORT_TICKETS'])
    const { hireTriggerEvents } = await organization(
      'asOf: "2025-10-01"',
      'hireTriggerEvents(from: "2025-09-17", to: "2025-09-17", groupBy: [ORGANIZATION]) { nodes { id } }',
    )
    const [{ id }] = hireTriggerEvents.nodes
    const { body } = await api.ask(`{ node(id: "${id}") { ... on HireTriggerEvent { on rule } } }`)
    expect(body.data.node).toEqual({ on: '2025-09-17', rule: 'SUPPORT_TICKETS' })
  })

  it('read the facts of all days at once', async () => {
    const sent = async (run: () => Promise<unknown>): Promise<readonly number[]> => {
      const texts = await statementsOf(run)
      return ['ticket_volume', 'health_signal', 'touchpoint'].map(
        (table) => texts.filter((text) => text.includes(`FROM ${table}`)).length,
      )
    }
    expect(await sent(async () => events('2025-09-18', '2025-11-29'))).toEqual([1, 1, 2])
    // The day shown, and the days before it: a year at most.
    const asked = async () => firing('SUPPORT_TICKETS', 'asOf: "2025-11-29"')
    expect(await sent(asked)).toEqual([2, 2, 3])
  })

  it('follow what was recorded at the revision that is asked for', async () => {
    // Four days of September are put right: then the 21st day is the one that is too much.
    const fewer = tickets('2025-09-01', '2025-09-04', 0)
    await plant(api.database, organizationId, fewer)
    const ask = (at: string) => firing('SUPPORT_TICKETS', `asOf: "2025-10-10"${at}`)
    expect(await ask('')).toEqual(['FIRED', '2025-09-21', false])
    expect(await ask(`, revision: ${revision}`)).toEqual(['FIRED', '2025-09-17', false])
  })
})
