import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { everyOperation, LOCALES } from '../whole-organizations/every-operation.js'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'

const dollars = (amount: number) => amount * 100
const fixture = anOrganization({ slug: 'acme', on: '2025-01-01' })
  .withTeam('East')
  .withSeat('VP', { role: 'VP of CS' })
  .withPerson('Vera', { loadedCost: dollars(240_000) })
  .filledBy('Vera')
  .withSeat('CSM 1', { reportsTo: 'VP' })
  .withPerson('Ana', { loadedCost: dollars(120_000) })
  .filledBy('Ana')
  .carrying(3, { segment: 'ENTERPRISE', acv: dollars(10_000) })
  .withPerson('Bo')
  .withTeam('West')
const [seat, ana, east, west] = [
  fixture.id('position', 'CSM 1'),
  fixture.id('person', 'Ana'),
  fixture.id('team', 'East'),
  fixture.id('team', 'West'),
]
const DAY = '2026-03-02'

describe('two moments of an organization', () => {
  const api = useApp()
  let organizationId = ''
  let first = 0
  const compare = async (at: object, moment: object, fields: string, headers = {}) => {
    const { body } = await api.ask(
      `query ($at: MomentInput, $with: MomentInput!) {
        organization(slug: "acme", at: $at) { compare(with: $with) { ${fields} } } }`,
      { variables: { at, with: moment }, headers },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization.compare
  }

  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
    const { body } = await api.ask('{ organization(slug: "acme") { revision } }')
    first = body.data.organization.revision
    await plant(api.database, organizationId, [
      { type: 'movePosition', effective: '2026-01-01', id: seat, teamId: west },
      { type: 'updateTeam', effective: '2026-01-01', id: east, name: 'Far East' },
    ])
    await plant(api.database, organizationId, [
      { type: 'vacatePosition', effective: '2026-06-01', positionId: seat, personId: ana },
      { type: 'endEmployment', effective: '2026-06-01', id: ana },
    ])
  })

  it('differ in what was recorded between two revisions, thing by thing, in pages by kind', async () => {
    const asked = `before { revision asOf } after { revision asOf }
      counts { kind kindLabel total created changed ended }
      differences(first: 2) { totalCount pageInfo { endCursor hasNextPage }
        nodes { kind thingId label action fields { field from beforeText afterText } } }`
    const { before, after, counts, differences } = await compare(
      { asOf: DAY, revision: first },
      { asOf: DAY },
      asked,
    )
    expect([before, after]).toEqual([
      { revision: first, asOf: DAY },
      { revision: first + 2, asOf: DAY },
    ])
    expect(counts).toEqual([
      { kind: 'TEAM', kindLabel: 'team', total: 1, created: 0, changed: 1, ended: 0 },
      { kind: 'POSITION', kindLabel: 'position', total: 1, created: 0, changed: 1, ended: 0 },
      { kind: 'PERSON', kindLabel: 'person', total: 1, created: 0, changed: 0, ended: 1 },
      { kind: 'OCCUPANCY', kindLabel: 'occupancy', total: 1, created: 0, changed: 0, ended: 1 },
    ])
    expect(differences.totalCount).toBe(4)
    expect(differences.nodes).toMatchObject([
      {
        kind: 'TEAM',
        thingId: encodeGlobalId('Team', organizationId, east),
        label: 'Far East',
        action: 'CHANGED',
        fields: [{ field: 'name', from: '2026-01-01', beforeText: 'East', afterText: 'Far East' }],
      },
      {
        kind: 'POSITION',
        fields: [{ field: 'team', beforeText: 'East', afterText: 'West' }],
      },
    ])
    const rest = await compare(
      { asOf: DAY, revision: first },
      { asOf: DAY },
      `differences(first: 5, after: "${differences.pageInfo.endCursor}") { nodes { kind } }
       people: differences(kinds: [PERSON]) { totalCount nodes { label action } }`,
    )
    expect(rest).toEqual({
      differences: { nodes: [{ kind: 'PERSON' }, { kind: 'OCCUPANCY' }] },
      people: { totalCount: 1, nodes: [{ label: 'Ana', action: 'ENDED' }] },
    })
  })

  it('say whom customers lose, who moved, and what it costs', async () => {
    const { effects } = await compare(
      { asOf: '2026-06-01', revision: first },
      { asOf: '2026-06-01' },
      `effects { asOf
        staffing { before { people openSeats } after { people openSeats } }
        familyCapacity { family before { openSeats } after { openSeats } }
        exposure { after { count } exposed { count revenue { amountMinor } accounts { nodes { name } } } relieved { count } }
        service { csm { count revenue { amountMinor } }
          changes(aspects: [CSM], first: 1) { totalCount nodes { account { name } aspects
            servers { responsibility before { people { name } team { name } } after { people { name } } } } } }
        costByMonth { change { amountMinor } budgetChange { amountMinor }
          months { month before { amountMinor } after { amountMinor }
            budgetBefore { amountMinor } budgetAfter { amountMinor } } }
        spans { position { title } before { direct } after { direct } }
        moves { totalCount } }`,
    )
    expect(effects).toMatchObject({
      asOf: '2026-06-01',
      staffing: { before: { people: 3, openSeats: 0 }, after: { people: 2, openSeats: 1 } },
      exposure: {
        after: { count: 3 },
        exposed: { count: 3, revenue: { amountMinor: dollars(30_000) } },
        relieved: { count: 0 },
      },
      service: {
        csm: { count: 3, revenue: { amountMinor: dollars(30_000) } },
        changes: {
          totalCount: 3,
          nodes: [
            {
              aspects: ['CSM'],
              servers: [
                {
                  responsibility: 'CSM',
                  before: { people: [{ name: 'Ana' }], team: null },
                  after: { people: [] },
                },
              ],
            },
          ],
        },
      },
      spans: [{ position: { title: 'VP' }, before: { direct: 1 }, after: { direct: 0 } }],
      moves: { totalCount: 0 },
    })
    expect(effects.costByMonth.months).toHaveLength(12)
    expect(effects.costByMonth.months[0]).toEqual({
      month: '2026-07-01',
      before: { amountMinor: dollars(30_000) },
      after: { amountMinor: dollars(20_000) },
      budgetBefore: { amountMinor: dollars(30_000) },
      // Her seat stays, at what the others in its role cost.
      budgetAfter: { amountMinor: dollars(30_000) },
    })
    expect(effects.costByMonth.budgetChange.amountMinor).toBe(0)
    expect(effects.costByMonth.change.amountMinor).toBe(-dollars(120_000))
  })

  it('of two days differ in what is seen on them, and several are compared in one request', async () => {
    const { body } = await api.ask(
      `query { organization(slug: "acme", at: { asOf: "2025-12-31" }) {
        newYear: compare(with: { asOf: "2026-01-01" }) {
          differences { nodes { kind action fields { field from afterText } } }
          effects { moves { nodes { person { name } changesTeam changesManager
            before { teams { name } managers { name } } after { teams { name } managers { name } } } } } }
        summer: compare(with: { asOf: "2026-07-01" }) { counts { kind ended } }
        same: compare(with: { asOf: "2025-12-31" }) { differences { totalCount } counts { kind } }
        never: compare(with: { revision: 999 }) { counts { kind } }
      } }`,
    )
    expect(body.errors).toBeUndefined()
    const { newYear, summer, same, never } = body.data.organization
    expect(newYear.differences.nodes).toEqual([
      {
        kind: 'TEAM',
        action: 'CHANGED',
        fields: [{ field: 'name', from: null, afterText: 'Far East' }],
      },
      {
        kind: 'POSITION',
        action: 'CHANGED',
        fields: [{ field: 'team', from: null, afterText: 'West' }],
      },
    ])
    expect(newYear.effects.moves.nodes).toEqual([
      {
        person: { name: 'Ana' },
        changesTeam: true,
        changesManager: false,
        before: { teams: [{ name: 'East' }], managers: [{ name: 'Vera' }] },
        after: { teams: [{ name: 'West' }], managers: [{ name: 'Vera' }] },
      },
    ])
    expect(summer.counts).toContainEqual({ kind: 'PERSON', ended: 1 })
    expect(same).toEqual({ differences: { totalCount: 0 }, counts: [] })
    expect(never).toBeNull()
  })

  it('add and clear the findings in which their lints differ', async () => {
    const { before, after, effects } = await compare(
      { asOf: '2026-06-01', revision: first },
      { asOf: '2026-06-01' },
      `before { lint { findings(first: 100) { nodes { fingerprint } } } }
       after { lint { findings(first: 100) { nodes { fingerprint } } } }
       effects { findings { added(first: 100) { totalCount nodes { fingerprint message rule { key } } }
         cleared(first: 100) { nodes { fingerprint } } } }`,
    )
    const names = ({ nodes }: { nodes: { fingerprint: string }[] }) =>
      nodes.map(({ fingerprint }) => fingerprint)
    const [was, is] = [names(before.lint.findings), names(after.lint.findings)]
    const { added, cleared } = effects.findings
    expect(names(added)).toEqual(is.filter((name) => !was.includes(name)))
    expect(names(cleared)).toEqual(was.filter((name) => !is.includes(name)))
    expect(added.nodes.map(({ rule }: { rule: { key: string } }) => rule.key)).toContain(
      'exposed-accounts',
    )
  })

  it('are told in the language of the reader', async () => {
    const operations = await everyOperation()
    for (const locale of LOCALES) {
      const variables = { slug: 'acme', at: { revision: first }, with: { asOf: '2026-08-01' } }
      const { data, said } = await operations.ask(api, 'Compare', variables, locale)
      expect(operations.garbled(said)).toEqual([])
      const label = { en: 'person', es: 'persona', pt: 'pessoa' }[locale]
      expect(JSON.stringify(data)).toContain(`"kindLabel":"${label}"`)
    }
  })

  it('are what a plan comes to: its preview says the same', async () => {
    const change = `{ fillPosition: { position: { id: "${encodeGlobalId('Position', organizationId, seat)}" }, person: { id: "${encodeGlobalId('Person', organizationId, fixture.id('person', 'Bo'))}" }, effective: "2027-07-01" } }`
    const { body } = await api.ask(
      `mutation { previewPlan(input: { organizationId: "acme", changes: [${change}] }) {
        ok { effects { asOf
          exposure { exposed { count } relieved { count revenue { amountMinor } } }
          service { csm { count } }
          staffing { before { openSeats } after { openSeats } }
          findings { cleared(first: 100) { nodes { rule { key } } } } } }
        error { message } } }`,
    )
    expect(body.errors).toBeUndefined()
    const { ok, error } = body.data.previewPlan
    expect(error).toBeNull()
    expect(ok.effects).toMatchObject({
      asOf: '2027-07-01',
      exposure: { exposed: { count: 0 }, relieved: { count: 3 } },
      service: { csm: { count: 3 } },
      staffing: { before: { openSeats: 1 }, after: { openSeats: 0 } },
    })
    expect(
      ok.effects.findings.cleared.nodes.map(({ rule }: { rule: { key: string } }) => rule.key),
    ).toContain('exposed-accounts')
  })
})
