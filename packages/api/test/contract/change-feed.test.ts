import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'

describe('what changed', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const effective = '2026-02-01'

  beforeAll(async () => {
    await acme.create()
    for (const plan of [
      changes,
      [
        { updateTeam: { team: { id: ids.team }, name: 'North', effective } },
        { setPolicy: { key: 'ramp.csm.months', value: { number: 4 }, effective } },
      ],
      [{ updatePosition: { position: { id: ids.other }, fte: 0.5, effective } }],
      [{ closePosition: { position: { id: ids.other }, effective } }],
    ]) {
      const { error } = await acme.apply(plan)
      if (error !== null) throw new Error(JSON.stringify(error))
    }
  })

  const feed = async (args: string, fields: string, at = '') =>
    (
      await acme.read(
        `changes(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${fields} } }`,
        at,
      )
    ).changes

  it('is told with values as JSON, and as text in the reader’s language', async () => {
    const { nodes } = await feed(
      'afterRevision: 2',
      'revision kind action thingId node { id } fields { field from before after beforeText afterText }',
    )
    expect(nodes).toMatchObject([
      {
        revision: 3,
        kind: 'TEAM',
        fields: [{ field: 'name', from: effective, before: 'East', after: 'North' }],
      },
      { revision: 3, kind: 'POLICY', action: 'CREATED' },
      {
        revision: 4,
        kind: 'POSITION',
        action: 'CHANGED',
        fields: [{ field: 'fte', before: 1, after: 0.5, beforeText: '1', afterText: '0.5' }],
      },
      {
        revision: 5,
        kind: 'POSITION',
        action: 'ENDED',
        fields: [{ field: 'to', from: null, before: null, after: effective }],
      },
    ])
    for (const { thingId, node } of nodes) expect(node.id).toBe(thingId)
  })

  it('is paged from both ends, and neither skips nor repeats', async () => {
    const { nodes: all } = await feed('afterRevision: 0', 'thingId revision')
    const seen: object[] = []
    for (let after = ''; ;) {
      const page = await feed(`afterRevision: 0, first: 2${after}`, 'thingId revision')
      seen.push(...page.nodes)
      expect(page.totalCount).toBe(all.length)
      if (!page.pageInfo.hasNextPage) break
      after = `, after: "${page.pageInfo.endCursor}"`
    }
    expect(seen).toEqual(all)
    const last = await feed('afterRevision: 0, last: 3', 'thingId revision')
    expect(last.nodes).toEqual(all.slice(-3))
    const before = `, before: "${last.pageInfo.startCursor}"`
    const earlier = await feed(`afterRevision: 0, last: 2${before}`, 'thingId revision')
    expect(earlier.nodes).toEqual(all.slice(-5, -3))
  })

  it('ends at the revision that is shown', async () => {
    const at = ', at: { revision: 3 }'
    expect((await feed('afterRevision: 2', 'kind', at)).nodes).toHaveLength(2)
    expect((await feed('afterRevision: 3', 'kind', at)).nodes).toEqual([])
    expect((await feed('afterRevision: 99', 'kind')).nodes).toEqual([])
  })

  it.each([
    ['afterRevision: -1', 'afterRevision'],
    ['afterRevision: 0, after: "garbage"', 'after'],
    ['afterRevision: 0, first: 101', 'first'],
  ])('refuses %s', async (args, argument) => {
    const { body } = await api.ask(
      `{ organization(slug: "acme") { changes(${args}) { totalCount } } }`,
    )
    expect(body.errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: [argument],
    })
  })

  describe('in plans', () => {
    const revisions = async (filter: string) => {
      const { audit } = await acme.read(
        `audit(filter: ${filter}) { totalCount nodes { revision } }`,
      )
      expect(audit.totalCount).toBe(audit.nodes.length)
      return audit.nodes.map(({ revision }: { revision: number }) => revision)
    }

    it('is found by kind, by thing, by who did it and by when', async () => {
      const { seat, plans } = await acme.read(
        `seat: positions(filter: { search: "CSM 2", life: [ENDED] }) { nodes { id } }
        plans: audit(first: 2) { nodes { at actor { name } } }`,
      )
      const [{ id }] = seat.nodes
      const [{ at, actor }] = plans.nodes
      expect(await revisions('{ kinds: [POLICY] }')).toEqual([3])
      expect(await revisions('{ kinds: [TEAM, POLICY] }')).toEqual([3, 2])
      expect(await revisions(`{ thingId: "${id}" }`)).toEqual([5, 4, 2])
      expect(await revisions(`{ thingId: "${id}", kinds: [TEAM] }`)).toEqual([])
      expect(await revisions(`{ actorName: "${actor.name}", actorKinds: [TOKEN] }`)).toHaveLength(5)
      expect(await revisions('{ actorKinds: [USER] }')).toEqual([])
      expect(await revisions(`{ from: "${at}" }`)).toContain(5)
      expect(await revisions('{ before: "2020-01-01T00:00:00Z" }')).toEqual([])
    })

    it('is refused for an id that is of no thing', async () => {
      const { body } = await api.ask(
        '{ organization(slug: "acme") { audit(filter: { thingId: "x" }) { totalCount } } }',
      )
      expect(body.errors[0].extensions.argument).toEqual(['filter', 'thingId'])
    })
  })
})
