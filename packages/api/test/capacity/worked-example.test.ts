import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'

/** One full CSM with 6 enterprise and 20 mid-market accounts, and one with 16 enterprise accounts. */
const fixture = anOrganization({ slug: 'acme' })
  .withTeam('CS')
  .withTeam('Mixed', { under: 'CS' })
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(6, { segment: 'ENTERPRISE', acv: 100_000_00 })
  .carrying(20, { segment: 'MID_MARKET', acv: 20_000_00 })
  .withTeam('Enterprise', { under: 'CS' })
  .withSeat('CSM 2')
  .filledBy('Bea')
  .carrying(16, { segment: 'ENTERPRISE', acv: 100_000_00 })
  .withSeat('CSM 3')
  .withSeat('Lead', { role: 'Team Lead', team: 'CS' })
  .filledBy('Lea')

describe('capacity', () => {
  const api = useApp()
  const read = async (fields: string, headers: Record<string, string> = {}) => {
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { asOf: "2026-03-01" }) { ${fields} } }`,
      { headers },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  beforeAll(async () => {
    await plantFixture(api.database, fixture)
  })

  it('is 65 % for 6 enterprise and 20 mid-market accounts on one full CSM', async () => {
    const { capacity } = await read(
      `capacity(groupBy: TEAM, filter: { families: [CSM] }) {
        groupBy name subject { ... on Team { name } }
        lines { family load capacity utilisation { value } triggerUtilisation { value } band people seats openSeats
          seatsRequired peopleNeeded accounts revenue { amountMinor }
          rows { row weight accounts load triggerLoad }
          evidence { message inputs { name number unit } figures { key lower upper overridden } } }
      }`,
    )
    const mixed = capacity.find(({ name }: { name: string }) => name === 'Mixed')
    expect(mixed).toMatchObject({
      groupBy: 'TEAM',
      subject: { name: 'Mixed' },
    })
    expect(mixed.lines).toHaveLength(1)
    const [line] = mixed.lines
    expect(line).toMatchObject({
      family: 'CSM',
      capacity: 1,
      band: 'HEALTHY',
      people: 1,
      seats: 1,
      openSeats: 0,
      seatsRequired: 1,
      peopleNeeded: 0,
      accounts: 26,
      revenue: { amountMinor: 6 * 100_000_00 + 20 * 20_000_00 },
    })
    expect(line.utilisation.value).toBeCloseTo(0.65, 12)
    expect(line.triggerUtilisation.value).toBeCloseTo(6 / 12 + 20 / 60, 12)
    expect(line.rows).toEqual([
      { row: 'CSM_ENTERPRISE', weight: 6, accounts: 6, load: 0.4, triggerLoad: 0.5 },
      { row: 'CSM_MID_MARKET', weight: 20, accounts: 20, load: 0.25, triggerLoad: 1 / 3 },
    ])
    expect(line.evidence.message).toContain('65% utilised')
    expect(line.evidence.inputs).toContainEqual({ name: 'capacity', number: 1, unit: 'SEATS' })
    expect(line.evidence.figures).toContainEqual({
      key: 'capacity.csm.enterprise.accounts',
      lower: 8,
      upper: 15,
      overridden: false,
    })
  })

  it.each([
    ['es', /65\s?%/],
    ['pt', /65\s?%/],
  ])('says so in %s', async (language, share) => {
    const { capacity } = await read(
      'capacity(groupBy: TEAM, filter: { families: [CSM] }) { name lines { evidence { message } } }',
      { 'accept-language': language },
    )
    const mixed = capacity.find(({ name }: { name: string }) => name === 'Mixed')
    const english = await read(
      'capacity(groupBy: TEAM, filter: { families: [CSM] }) { lines { evidence { message } } }',
      { 'accept-language': 'en' },
    )
    expect(mixed.lines[0].evidence.message).toMatch(share)
    expect(JSON.stringify(english)).not.toContain(mixed.lines[0].evidence.message)
  })

  it('adds up: teams, segments and people to the organization', async () => {
    const fields = 'lines { load capacity accounts }'
    const { whole, teams, segments, people } = await read(
      `whole: capacity(groupBy: ORGANIZATION, filter: { families: [CSM] }) { ${fields} }
       teams: capacity(groupBy: TEAM, filter: { families: [CSM] }) { ${fields} }
       segments: capacity(groupBy: SEGMENT, filter: { families: [CSM] }) { name ${fields} }
       people: capacity(groupBy: PERSON, filter: { families: [CSM] }) { ${fields} }`,
    )
    type Groups = { lines: Record<'load' | 'capacity' | 'accounts', number>[] }[]
    const sum = (groups: Groups, of: 'load' | 'capacity' | 'accounts') =>
      groups.flatMap(({ lines }) => lines).reduce((total, line) => total + line[of], 0)
    for (const of of ['load', 'capacity', 'accounts'] as const) {
      for (const parts of [teams, segments, people]) {
        expect(sum(parts, of)).toBeCloseTo(sum(whole, of), 9)
      }
    }
    expect(segments.map(({ name }: { name: string }) => name).slice(0, 2)).toEqual([
      'Enterprise',
      'Mid-market',
    ])
  })

  it('filters by team with its branch, and by segment', async () => {
    const team = fixture.id('team', 'CS')
    const { branch, alone, segment } = await read(
      `branch: capacity(groupBy: ORGANIZATION, filter: { team: { id: "${team}" }, families: [CSM] }) { lines { accounts } }
       alone: capacity(groupBy: ORGANIZATION, filter: { team: { id: "${team}" }, withBranch: false, families: [CSM] }) { lines { accounts } }
       segment: capacity(groupBy: ORGANIZATION, filter: { segments: [MID_MARKET], families: [CSM] }) { lines { accounts } }`,
    )
    expect(branch[0].lines).toEqual([{ accounts: 42 }])
    expect(alone).toEqual([])
    expect(segment[0].lines).toEqual([{ accounts: 20 }])
  })

  it('lists the seats, the fullest first, and the people over capacity', async () => {
    const { capacitySeats, overCapacity, positions } = await read(
      `capacitySeats(filter: { families: [CSM] }) { totalCount edges { node {
        position { title } holders { person { name } fte capacity } load capacity utilisation { value reasonCode } band accounts
        evidence { message }
      } } }
      overCapacity { subject { ... on Person { name } } lines { band utilisation { value } evidence { message } } }
      positions(filter: { search: "CSM 1" }) { edges { node { capacity { utilisation { value } band } } } }`,
    )
    const seats = capacitySeats.edges.map(({ node }: { node: object }) => node)
    expect(seats).toMatchObject([
      {
        position: { title: 'CSM 2' },
        holders: [{ person: { name: 'Bea' }, fte: 1, capacity: 1 }],
        band: 'OVER',
        accounts: 16,
      },
      { position: { title: 'CSM 1' }, band: 'HEALTHY', accounts: 26 },
      {
        position: { title: 'CSM 3' },
        holders: [],
        capacity: 0,
        utilisation: { value: null, reasonCode: 'NO_CAPACITY' },
        band: null,
      },
    ])
    expect(seats[0].utilisation.value).toBeCloseTo(16 / 15, 12)
    expect(seats[0].evidence.message).toContain('CSM 2')
    expect(overCapacity).toMatchObject([{ subject: { name: 'Bea' }, lines: [{ band: 'OVER' }] }])
    expect(positions.edges[0].node.capacity.utilisation.value).toBeCloseTo(0.65, 12)
    expect(positions.edges[0].node.capacity.band).toBe('HEALTHY')
  })

  it('measures a seat as the roll-up measures its only person', async () => {
    const { capacitySeats, capacity } = await read(
      `capacitySeats { edges { node { holders { person { id } } load utilisation { value } band triggerUtilisation { value } } } }
       capacity(groupBy: PERSON) { subject { ... on Person { id } } lines { load utilisation { value } band triggerUtilisation { value } } }`,
    )
    const lineOf = new Map(
      capacity.map(({ subject, lines }: { subject: { id: string } | null; lines: unknown[] }) => [
        subject?.id,
        lines[0],
      ]),
    )
    let compared = 0
    for (const { node } of capacitySeats.edges) {
      const { holders, ...measure } = node
      if (holders.length !== 1) continue
      expect(measure).toEqual(lineOf.get(holders[0].person.id))
      compared += 1
    }
    expect(compared).toBe(3)
  })

  it('answers how each family stands', async () => {
    const { implementationCapacity, supportCapacity, renewalsCapacity, csOpsCapacity } = await read(
      `implementationCapacity { active queued backlogMonths { value reason } }
       supportCapacity { customers ticketsPerEngineerDay { value reason } evidence { message } }
       renewalsCapacity { standard complex quickEstimate utilisation { value reason } }
       csOpsCapacity { csms csmsPerPerson { value reason } mature }`,
    )
    expect(implementationCapacity).toMatchObject({
      active: 0,
      queued: 0,
      backlogMonths: { value: null },
    })
    expect(supportCapacity.ticketsPerEngineerDay).toEqual({
      value: null,
      reason: 'No ticket volumes have been recorded.',
    })
    expect(renewalsCapacity).toMatchObject({ standard: 0, complex: 0, quickEstimate: 0 })
    expect(csOpsCapacity).toMatchObject({ csms: 2, mature: false, csmsPerPerson: { value: null } })
  })

  it('judges the spans of leaders', async () => {
    const { spansOfControl } = await read(
      'spansOfControl { position { title } layer people direct verdict leadersMissing evidence { message } }',
    )
    expect(spansOfControl).toMatchObject([
      { position: { title: 'Lead' }, layer: 'TEAM_LEAD', people: 1, direct: 0, verdict: 'BELOW' },
    ])
  })
})
