import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'
import { scenarioApi } from './scenario-api.js'
import { members, type TestMember } from './scenario-people.js'

const on = '2040-12-01'
const fixture = anOrganization({ slug: 'acme', on: '2025-01-01' })
  .withTeam('CS')
  .withSeat('VP', { role: 'VP of CS' })
  .filledBy('Vera')
  .withSeat('CSM 1', { reportsTo: 'VP' })
  .filledBy('Ana')
  .withAccount('Alder', { segment: 'ENTERPRISE', language: 'pt' })
  .coveredBy()
  .withAccount('Birch', { segment: 'ENTERPRISE' })
  .coveredBy()
  .withSeat('CSM 2', { reportsTo: 'VP' })
  .filledBy('Bea')

const FIELDS = `announcementCounts { recipientKind total told accepted }
  announcements(first: 20) { totalCount nodes {
    recipientKind recipientId name language lines toldAt toldBy { name } acceptedAt note isOutdated } }`

describe('the announcement of a scenario', () => {
  const api = useApp()
  const scenarios = scenarioApi(api, 'acme')
  let people: Readonly<Record<'Olga' | 'Otto', TestMember>>
  const handOver = (account: string) => ({
    coverAccount: {
      account: { id: fixture.id('account', account) },
      responsibility: 'CSM',
      target: { position: { id: fixture.id('position', 'CSM 2') } },
      effective: on,
    },
  })
  const read = async (id: string) => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Scenario { ${FIELDS} } } }`
    const { body } = await api.ask(query, { ...people.Olga.as, variables: { id } })
    expect(body.errors).toBeUndefined()
    return body.data.node
  }
  const make = async (...accounts: readonly string[]) => {
    const { ok } = await scenarios.create('Rebalance', accounts.map(handOver), {}, people.Olga.as)
    return ok.scenario.id as string
  }
  const record = async (
    scenarioId: string,
    recipientKind: string,
    more: object,
    as = people.Olga.as,
  ) => scenarios.write('recordAnnouncements', { scenarioId, recipientKind, ...more }, as)

  beforeAll(async () => {
    await plantFixture(api.database, fixture)
    people = await members(api, ['Olga', 'Otto'])
  })

  it('is written once a person and a customer, each in their language, and told to nobody yet', async () => {
    const { announcementCounts, announcements } = await read(await make('Alder'))
    expect(announcementCounts).toEqual([
      { recipientKind: 'PERSON', total: 2, told: 0, accepted: 0 },
      { recipientKind: 'CUSTOMER', total: 1, told: 0, accepted: 0 },
    ])
    expect(
      announcements.nodes.map(({ name, language, lines }: Record<string, unknown>) => [
        name,
        language,
        lines,
      ]),
    ).toEqual([
      ['Ana', 'en', ['You hand over 1 account: Alder.']],
      ['Bea', 'en', ['You take over 1 account: Alder.']],
      ['Alder', 'pt', ['CSM: Ana → Bea, até 1 de dez. de 2040.']],
    ])
    expect(announcements.nodes[0]).toMatchObject({ toldAt: null, toldBy: null, isOutdated: false })
  })

  it('keeps who was told by whom and who accepted, until it says something else', async () => {
    const id = await make('Alder')
    const [ana, bea] = (await read(id)).announcements.nodes
    await record(id, 'PERSON', { recipientIds: [ana.recipientId, bea.recipientId] })
    await record(id, 'PERSON', { recipientIds: [bea.recipientId], accepted: true, note: 'Glad' })
    const told = await read(id)
    expect(told.announcementCounts[0]).toMatchObject({ total: 2, told: 2, accepted: 1 })
    expect(told.announcements.nodes[1]).toMatchObject({
      toldBy: { name: 'Olga' },
      note: 'Glad',
      isOutdated: false,
    })
    expect(told.announcements.nodes[1].acceptedAt).not.toBeNull()
    await scenarios.write(
      'addToScenario',
      { scenarioId: id, changes: [handOver('Birch')] },
      people.Olga.as,
    )
    const changed = await read(id)
    expect(changed.announcementCounts[0]).toMatchObject({ total: 2, told: 0, accepted: 0 })
    expect(changed.announcements.nodes[0]).toMatchObject({
      lines: ['You hand over 2 accounts: Alder and Birch.'],
      isOutdated: true,
    })
    await record(id, 'PERSON', { recipientIds: [ana.recipientId] })
    expect((await read(id)).announcements.nodes[0]).toMatchObject({ isOutdated: false })
    await record(id, 'PERSON', { recipientIds: [ana.recipientId], told: false })
    expect((await read(id)).announcements.nodes[0]).toMatchObject({ toldAt: null })
  })

  it('is recorded of nobody whom it does not concern, and then of none of the others', async () => {
    const id = await make('Alder')
    const [ana] = (await read(id)).announcements.nodes
    const vera = fixture.id('person', 'Vera')
    const { error } = await record(id, 'PERSON', { recipientIds: [ana.recipientId, vera] })
    expect(error).toMatchObject({ code: 'NOT_FOUND' })
    expect((await read(id)).announcementCounts[0]).toMatchObject({ told: 0 })
  })

  it('is recorded by those who may change the scenario', async () => {
    const id = await make('Alder')
    const [ana] = (await read(id)).announcements.nodes
    const { error } = await record(
      id,
      'PERSON',
      { recipientIds: [ana.recipientId] },
      people.Otto.as,
    )
    expect(error).toMatchObject({ code: 'SCENARIO_NOT_EDITOR' })
  })

  it('can be told on after the scenario is merged', async () => {
    const id = await make('Birch')
    const [ana] = (await read(id)).announcements.nodes
    const merged = await scenarios.merge(id, {}, people.Olga.as)
    expect(merged.error).toBeNull()
    const { error } = await record(id, 'PERSON', { recipientIds: [ana.recipientId] })
    expect(error).toBeNull()
    expect((await read(id)).announcementCounts[0]).toMatchObject({ told: 1 })
  })
})
