import type { Change } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'

const fixture = anOrganization({ slug: 'acme' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(1, { segment: 'ENTERPRISE' })
  .on('2025-06-02')
  .carrying(12, { segment: 'ENTERPRISE' })
  .withTeam('Support', { kind: 'SHARED_SERVICE' })
  .withSeat('Engineer', { role: 'Support Engineer' })
  .filledBy('Eva')
  .carrying(2, { segment: 'SMB' }, { responsibility: 'SUPPORT' })

/** Tickets of one account on every working day of four weeks before a day. */
function tickets(account: string, perDay: number, last: string, breached = 0): Change[] {
  const days = Array.from({ length: 28 }, (_, back) => Date.parse(last) - back * 86_400_000)
  return days
    .filter((time) => ![0, 6].includes(new Date(time).getUTCDay()))
    .map((time) => ({
      type: 'recordTicketVolume' as const,
      effective: new Date(time).toISOString().slice(0, 10),
      source: 'desk',
      accountId: fixture.id('account', account),
      opened: perDay,
      solved: perDay,
      breached,
      resolutionMinutes: perDay * 90,
    }))
}

interface Trigger {
  readonly id: string
  readonly rule: string
  readonly groupBy: string
  readonly name: string
  readonly firedOn: string | null
  readonly status: string
  readonly missing: string | null
  readonly peopleNeeded: number | null
  readonly evidence: { readonly message: string }
}

describe('hire triggers', () => {
  const api = useApp()
  let organizationId = ''
  const read = async (args: string, language = 'en', asOf = '2026-03-01'): Promise<Trigger[]> => {
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { asOf: "${asOf}" }) { hireTriggers${args} {
        id rule family groupBy key name subject { ... on Team { name } } status severe missing firedOn
        firedOnIsLowerBound peopleNeeded startBy beginHiringBy daysLate
        evidence { message figures { key overridden } }
      } } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization.hireTriggers
  }
  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
  })

  it('fires for a book that was over its trigger for weeks', async () => {
    const fired = await read('(statuses: [FIRED], groupBy: [TEAM], families: [CSM])')
    expect(fired).toMatchObject([
      {
        rule: 'CSM_ENTERPRISE',
        family: 'CSM',
        groupBy: 'TEAM',
        key: fixture.id('team', 'CS'),
        name: 'CS',
        subject: { name: 'CS' },
        status: 'FIRED',
        // Full from 2 June 2025, and lasting three weeks later.
        firedOn: '2025-06-23',
        firedOnIsLowerBound: false,
        missing: null,
        startBy: '2026-03-01',
        // 60 days to hire and three months to learn before 2 June 2025.
        beginHiringBy: '2025-01-01',
        daysLate: 424,
        peopleNeeded: 1,
      },
    ])
  })

  it('speaks the language of the request', async () => {
    const texts = await Promise.all(
      ['en', 'es', 'pt-BR'].map(async (language) => {
        const [first] = await read('(statuses: [FIRED], groupBy: [SEGMENT])', language)
        return [first?.name, first?.evidence.message]
      }),
    )
    expect(new Set(texts.map(([, message]) => message)).size).toBe(3)
    expect(texts[0]?.[0]).toBe('Enterprise')
  })

  it('names the input that is missing, until tickets are recorded', async () => {
    const before = await read('(families: [SUPPORT], groupBy: [ORGANIZATION])')
    expect(before).toMatchObject([
      { rule: 'SUPPORT_TICKETS', status: 'NOT_EVALUATED', missing: 'TICKETS' },
      { rule: 'SUPPORT_SERVICE_LEVELS', status: 'NOT_EVALUATED', missing: 'TICKETS' },
    ])
    await plant(api.database, organizationId, tickets('Account 14', 25, '2026-03-01'))
    const after = await read('(families: [SUPPORT])')
    // Whose customers of which segment wrote them says nothing of who is to be hired.
    expect(after.map(({ rule, groupBy, name, status }) => [rule, groupBy, name, status])).toEqual([
      ['SUPPORT_TICKETS', 'TEAM', 'Support', 'FIRED'],
      ['SUPPORT_TICKETS', 'ORGANIZATION', 'Acme', 'FIRED'],
      ['SUPPORT_SERVICE_LEVELS', 'TEAM', 'Support', 'NOT_EVALUATED'],
      ['SUPPORT_SERVICE_LEVELS', 'ORGANIZATION', 'Acme', 'NOT_EVALUATED'],
    ])
    expect(after[0]?.evidence.message).toContain('25')
    expect(after[2]).toMatchObject({ missing: 'SOLVED_TICKETS' })
  })

  it('needs as many for support as the board says, for the team and the whole', async () => {
    const triggers = await read('(statuses: [FIRED], families: [SUPPORT])')
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { asOf: "2026-03-01" }) {
        teams: capacity(groupBy: TEAM) { ...needed }
        whole: capacity(groupBy: ORGANIZATION) { ...needed }
      } }
      fragment needed on CapacityGroup { name lines { family peopleNeeded gap evidence { inputs { name number } } } }`,
    )
    expect(body.errors).toBeUndefined()
    const { teams, whole } = body.data.organization
    const needed = [...teams, ...whole].flatMap(
      ({ name, lines }: { name: string; lines: { family: string; peopleNeeded: number }[] }) =>
        lines
          .filter(({ family }) => family === 'SUPPORT')
          .map(({ peopleNeeded }) => [name, peopleNeeded]),
    )
    expect(needed).toEqual(triggers.map(({ name, peopleNeeded }) => [name, peopleNeeded]))
  })

  it('answers the ticket figures of support, and of a part of it', async () => {
    const team = fixture.id('team', 'CS')
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { asOf: "2026-03-01" }) {
        all: supportCapacity { customers engineers ticketsPerEngineerDay { value } breachRate { value }
          resolutionMinutes { value } }
        cs: supportCapacity(filter: { team: { id: "${team}" } }) { ticketsPerEngineerDay { value reasonCode reason } }
        smb: supportCapacity(filter: { segments: [SMB] }) { ticketsPerEngineerDay { value } }
      } }`,
    )
    expect(body.data.organization).toEqual({
      all: {
        customers: 2,
        engineers: 1,
        ticketsPerEngineerDay: { value: 25 },
        breachRate: { value: 0 },
        resolutionMinutes: { value: 90 },
      },
      cs: {
        ticketsPerEngineerDay: {
          value: null,
          reasonCode: 'NO_TICKET_FIGURES',
          reason: 'No ticket volumes have been recorded.',
        },
      },
      smb: { ticketsPerEngineerDay: { value: 25 } },
    })
  })

  it('keeps the id and the day of a trigger, whichever day asks, and finds it by the id', async () => {
    const asked = '(statuses: [FIRED], groupBy: [TEAM], families: [CSM])'
    const [march] = await read(asked)
    const [july] = await read(asked, 'en', '2025-07-14')
    expect([july?.id, july?.firedOn]).toEqual([march?.id, march?.firedOn])
    const found = await api.ask(
      `{ node(id: "${march?.id}") { id ... on HireTrigger { rule name } }
        fired: node(id: "${march?.id}", at: { asOf: "${march?.firedOn}" }) {
          ... on HireTrigger { status }
        }
        before: node(id: "${march?.id}", at: { asOf: "2019-01-01" }) { id } }`,
    )
    expect(found.body.data).toMatchObject({ fired: { status: 'FIRED' }, before: null })
    expect(found.body.data.node).toEqual({
      id: march?.id,
      rule: 'CSM_ENTERPRISE',
      name: 'CS',
    })
  })

  it('finds no trigger that no rule answers for now', async () => {
    const [march] = await read('(groupBy: [TEAM], families: [CSM])')
    const [type, organization, rule, by] = Buffer.from(march?.id ?? '', 'base64url')
      .toString()
      .split(':')
    const gone = [type, organization, rule, by, fixture.id('account', 'Account 1')].join(':')
    const { body } = await api.ask(
      `{ node(id: "${Buffer.from(gone).toString('base64url')}") { id } }`,
    )
    expect([body.errors, body.data.node]).toEqual([undefined, null])
  })

  it('is empty before the organization began', async () => {
    expect(await read('(statuses: [FIRED])', 'en', '2019-01-01')).toEqual([])
  })
})

describe('a shortage that passes', () => {
  const api = useApp()
  const team = anOrganization({ slug: 'learning' })
    .withTeam('CS')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .withSeat('CSM 2')
    .filledBy('Bea', { since: '2026-02-20' })
    .carrying(55, {}, { seat: 'CSM 1' })
    .carrying(55, {}, { seat: 'CSM 2' })
  beforeAll(async () => {
    await plantFixture(api.database, team)
  })

  it('is told until when, with what helps, and asks the board for nobody', async () => {
    const { body } = await api.ask(
      `{ organization(slug: "learning", at: { asOf: "2026-03-02" }) {
        hireTriggers(statuses: [SHORT_UNTIL, FIRED], groupBy: [TEAM]) {
          rule status peopleNeeded startBy sameHireAs
          shortage { seats until remedies { key positions { title } people { name } } } }
        capacity(groupBy: TEAM) { lines { family peopleNeeded } }
        lint { findings(first: 20) { nodes { rule { key } severity } } } } }`,
    )
    expect(body.errors).toBeUndefined()
    const { hireTriggers, capacity, lint } = body.data.organization
    expect(hireTriggers).toEqual([
      {
        rule: 'CSM_MID_MARKET',
        status: 'SHORT_UNTIL',
        peopleNeeded: null,
        startBy: null,
        sameHireAs: null,
        // 110 ÷ 80 on 1 + 10 days of three months.
        shortage: {
          seats: expect.closeTo(110 / 80 - 1 - 10 / (3 * 30.4375), 6),
          until: '2026-03-27',
          remedies: [
            {
              key: 'PAUSE_ASSIGNMENTS',
              positions: [{ title: 'CSM 1' }, { title: 'CSM 2' }],
              people: [],
            },
          ],
        },
      },
    ])
    expect(capacity[0].lines[0].peopleNeeded).toBe(0)
    const rules = lint.findings.nodes.map((finding: { rule: { key: string } }) => finding.rule.key)
    expect(rules).toContain('short-until')
    expect(rules).not.toContain('over-capacity')
  })
})
