import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'

const ENTERPRISE = { segment: 'ENTERPRISE' } as const

/** Full from 10 November 2025, lasting from 1 December on, shared from 1 February 2026. */
const fixture = anOrganization({ slug: 'events' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .withSeat('CSM 2')
  .filledBy('Bea')
  .carrying(1, {}, { seat: 'CSM 2' })
  .on('2025-11-10')
  .carrying(12, ENTERPRISE, { seat: 'CSM 1' })
  .on('2026-02-01')
  .carrying(1, ENTERPRISE, { seat: 'CSM 2' })

interface Event {
  readonly id: string
  readonly on: string
  readonly kind: string
  readonly rule: string
  readonly groupBy: string
  readonly key: string
  readonly name: string
  readonly subject: Readonly<Record<string, string>>
  readonly triggerId: string
  readonly trigger: { readonly id: string; readonly status: string } | null
}

describe('hire trigger events', () => {
  const api = useApp()
  const ask = (args: string, asOf: string) =>
    api.ask(
      `{ organization(slug: "events", at: { asOf: "${asOf}" }) { hireTriggerEvents${args} {
        totalCount pageInfo { hasNextPage endCursor } nodes { id on kind rule groupBy key name triggerId
          subject { __typename ... on Team { name } ... on NamedGroup { key } ... on Organization { slug } }
          trigger { id status } } } } }`,
    )
  const read = async (args: string, asOf = '2026-03-01') => {
    const { body } = await ask(args, asOf)
    expect(body.errors).toBeUndefined()
    return body.data.organization.hireTriggerEvents as {
      readonly totalCount: number
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
      readonly nodes: readonly Event[]
    }
  }
  beforeAll(async () => {
    await plantFixture(api.database, fixture)
  })

  it('tells what cleared in the last 28 days, of each group, with the trigger as it is', async () => {
    const { nodes } = await read('', '2026-02-28')
    const told = nodes.map(({ on, kind, rule, name }) => [on, kind, rule, name])
    const cleared = ['2026-02-01', 'CLEARED', 'CSM_ENTERPRISE']
    expect(told).toHaveLength(3)
    expect(told).toEqual(
      expect.arrayContaining(['Acme', 'CS', 'Enterprise'].map((name) => [...cleared, name])),
    )
    for (const { triggerId, trigger } of nodes) {
      expect(trigger).toEqual({ id: triggerId, status: 'NOT_FIRED' })
    }
    expect((await read('', '2026-03-01')).totalCount).toBe(0)
  })

  it('tells what fired since yesterday, and of what', async () => {
    const span = '(from: "2025-12-01", to: "2025-12-01")'
    const { nodes } = await read(span, '2025-12-01')
    const subjects = nodes.map(({ groupBy, subject }) => [groupBy, subject])
    expect(subjects).toHaveLength(3)
    expect(subjects).toEqual(
      expect.arrayContaining([
        ['TEAM', { __typename: 'Team', name: 'CS' }],
        ['SEGMENT', { __typename: 'NamedGroup', key: 'ENTERPRISE' }],
        ['ORGANIZATION', { __typename: 'Organization', slug: 'events' }],
      ]),
    )
    expect(nodes.every(({ kind, on }) => kind === 'FIRED' && on === '2025-12-01')).toBe(true)
    expect((await read('(from: "2025-12-02", to: "2025-12-02")')).nodes).toEqual([])
  })

  it('pages by keys, filters by kind, and keeps ids from one question to the next', async () => {
    const span = 'from: "2025-12-01", to: "2026-02-28"'
    const all = await read(`(${span})`)
    expect(all.nodes.map(({ on }) => on)).toEqual([
      '2025-12-01',
      '2025-12-01',
      '2025-12-01',
      '2026-02-01',
      '2026-02-01',
      '2026-02-01',
    ])
    const first = await read(`(${span}, first: 2)`)
    // The span may grow at both ends between two pages.
    const wider = 'from: "2025-11-29", to: "2026-02-28"'
    const rest = await read(`(${wider}, after: "${first.pageInfo.endCursor}")`)
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes)
    const cleared = await read(`(${span}, kinds: [CLEARED], groupBy: [TEAM])`)
    expect(cleared.nodes.map(({ on, name }) => [on, name])).toEqual([['2026-02-01', 'CS']])
  })

  it('finds an event by its id, and none that did not happen', async () => {
    const { nodes } = await read('(from: "2025-12-01", to: "2025-12-01", groupBy: [TEAM])')
    const [event] = nodes
    const node = async (id: string) => {
      const { body } = await api.ask(
        `{ node(id: "${id}") { id ... on HireTriggerEvent { on kind triggerId } } }`,
      )
      expect(body.errors).toBeUndefined()
      return body.data.node
    }
    expect(await node(event?.id ?? '')).toEqual({
      id: event?.id,
      on: '2025-12-01',
      kind: 'FIRED',
      triggerId: event?.triggerId,
    })
    const other = Buffer.from(event?.id ?? '', 'base64url')
      .toString()
      .replace('12-01', '12-02')
    expect(await node(Buffer.from(other).toString('base64url'))).toBeNull()
  })

  it.each([
    ['(from: "2026-01-02", to: "2026-01-01")', ['from']],
    ['(from: "2025-11-01", to: "2026-02-01")', ['from']],
    ['(after: "garbage")', ['after']],
    ['(first: 101)', ['first']],
  ])('refuses %s by the argument', async (args, argument) => {
    const { body } = await ask(args, '2026-03-01')
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })

  it('looks at 92 days and no more', async () => {
    expect((await read('(from: "2025-11-02", to: "2026-02-01")')).totalCount).toBe(6)
  })
})
