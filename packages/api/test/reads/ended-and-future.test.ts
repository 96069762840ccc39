import { ENTITIES, ENTITY_KINDS, type Entity, type Field, PERIODS } from '@postscale/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { customerStory } from '../customers/customer-story.js'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'

type Node = Readonly<Record<string, unknown>>

const [BEFORE, LAST_DAY, END] = ['2025-12-01', '2026-06-30', '2026-07-01']

/** Every kind that has a list, with what its nodes tell of themselves. */
const LISTS = Object.values({ ...ENTITIES, ...PERIODS }).map(({ plural, fields }) => ({
  plural,
  selected: Object.entries<Field>(fields).flatMap(([name, field]) => selectionOf(name, field)),
}))

function selectionOf(name: string, { type, as = name }: Field): readonly string[] {
  switch (type) {
    case 'record':
    case 'records':
      return []
    case 'money':
      return [`${name} { amountMinor }`]
    case 'reference':
      // Who covers is told as one target.
      return ['positionId', 'teamId'].includes(name) ? [] : [`${as} { id }`]
    default:
      return [name]
  }
}

describe('what has ended or is to come', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = customerStory()

  const nodes = async (
    plural: string,
    selected: readonly string[],
    asOf: string,
    filter = '',
  ): Promise<readonly Node[]> => {
    const args = filter && `(filter: { ${filter} })`
    const { list } = await acme.read(
      `list: ${plural}${args} { totalCount nodes { ${['id', 'from', 'to', ...selected].join(' ')} } }`,
      `, at: { asOf: "${asOf}" }`,
    )
    expect(list.totalCount).toBe(list.nodes.length)
    return list.nodes
  }

  beforeAll(async () => {
    await acme.create()
    const account = { id: ids.account }
    const effective = '2026-02-01'
    await acme.apply([
      ...changes,
      { createImplementation: { account, plannedStart: '2026-03-01', effective } },
      {
        coverAccount: {
          account,
          responsibility: 'CSM',
          target: { position: { id: ids.seat } },
          effective,
        },
      },
    ])
    const ends = []
    for (const kind of ENTITY_KINDS.toReversed()) {
      const { plural, changes: named }: Entity = ENTITIES[kind]
      if (named.end === undefined) continue
      const withOthers = ['account', 'person', 'position'].includes(kind)
      for (const { id } of await nodes(plural, [], LAST_DAY)) {
        const more = withOthers ? { withWhatDependsOnIt: true } : {}
        ends.push({ [named.end]: { [kind]: { id }, effective: END, ...more } })
      }
    }
    const { error } = await acme.apply(ends)
    if (error !== null) throw new Error(JSON.stringify(error))
  })

  it.each(LISTS)('$plural are listed where they are asked for', async ({ plural, selected }) => {
    const live = await nodes(plural, selected, LAST_DAY)
    expect(live).not.toEqual([])
    expect(new Set(live.map(({ to }) => to))).toEqual(new Set([END]))
    expect(await nodes(plural, selected, END)).toEqual([])
    expect(await nodes(plural, selected, END, 'life: [ENDED]')).toEqual(live)
    expect(await nodes(plural, selected, END, 'life: [LIVE, FUTURE]')).toEqual([])
    expect(await nodes(plural, selected, BEFORE)).toEqual([])
    expect(await nodes(plural, selected, BEFORE, 'life: [LIVE, ENDED]')).toEqual([])
    const future = await nodes(plural, [], BEFORE, 'life: [FUTURE]')
    const known = live.map(({ id, from, to }) => ({ id, from, to }))
    expect(new Set(future)).toEqual(new Set(known))
  })

  it.each(LISTS)('$plural are listed that were there in a span', async ({ plural }) => {
    const all = await nodes(plural, [], LAST_DAY)
    const during = async (span: string, more = '') =>
      nodes(plural, [], END, `during: { ${span} } ${more}`)
    expect(await during(`from: "${LAST_DAY}", to: "${END}"`)).toEqual(all)
    expect(await during('')).toEqual(all)
    expect(await during(`from: "${END}"`)).toEqual([])
    expect(await during('to: "2026-01-01"')).toEqual([])
    expect(await during('', 'life: [LIVE]')).toEqual([])
    expect(await during('', `from: { before: "2026-01-01" }`)).toEqual([])
    expect(await during('', `to: { from: "${END}", before: "2026-07-02" }`)).toEqual(all)
    expect(await during('', `not: { life: [ENDED] }`)).toEqual([])
  })

  it('shows what has ended with all around it as on its last day', async () => {
    const { accounts, people } = await acme.read(
      `accounts(filter: { life: [ENDED] }) { sums { acv { amountMinor } } nodes {
        name csm { target { ... on Position { title occupancies { person { name } } } } }
        stakeholders { nodes { name } } renewals(filter: { life: [ENDED] }) { totalCount }
      } }
      people(filter: { life: [ENDED], isSeated: true }) { nodes { name positions { title } } }`,
      `, at: { asOf: "${END}" }`,
    )
    expect(accounts).toEqual({
      sums: { acv: { amountMinor: 5_000_000 } },
      nodes: [
        {
          name: 'Globex',
          csm: { target: { title: 'CSM 1', occupancies: [{ person: { name: 'Ana' } }] } },
          stakeholders: { nodes: [{ name: 'Ira' }] },
          renewals: { totalCount: 0 },
        },
      ],
    })
    expect(people.nodes).toEqual([{ name: 'Ana', positions: [{ title: 'CSM 1' }] }])
  })

  it('filters it by what it referred to, and who answered for it, on its last day', async () => {
    const found = async (plural: string, filter: string) =>
      (await nodes(plural, [], END, `life: [ENDED] ${filter}`)).length
    expect(await found('renewals', 'account: { where: { name: { in: ["Globex"] } } }')).toBe(1)
    expect(await found('renewals', 'account: { where: { name: { in: ["Initech"] } } }')).toBe(0)
    expect(await found('accounts', `answeredBy: { people: [{ id: "${ids.person}" }] }`)).toBe(1)
    expect(await found('accounts', 'coveredFor: [CSM]')).toBe(1)
    expect(await found('accounts', 'coveredFor: [SUPPORT]')).toBe(0)
    expect(await found('positions', 'isOpen: true')).toBe(1)
  })

  it('refuses a span without a day', async () => {
    const { body } = await api.ask(
      `{ organization(slug: "acme") { teams(filter: { during: { from: "${END}", to: "${END}" } }) { totalCount } } }`,
    )
    expect(body.errors[0]).toMatchObject({
      path: ['organization', 'teams'],
      extensions: { code: 'BAD_USER_INPUT', argument: ['filter', 'during', 'to'] },
    })
  })
})

describe('beneath what is live', () => {
  const api = useApp()
  const acme = planApi(api, 'beneath')
  const { ids, changes } = customerStory()
  const [gone, elsewhere] = [newId(), newId()]

  beforeAll(async () => {
    await acme.create()
    const [since, ended] = [{ effective: '2026-02-01' }, { effective: '2026-05-01' }]
    const withOthers = { ...ended, withWhatDependsOnIt: true }
    const cover = (account: string) => ({
      coverAccount: {
        account: { id: account },
        responsibility: 'CSM',
        target: { position: { id: ids.seat } },
        ...since,
      },
    })
    const { error } = await acme.apply([
      ...changes,
      {
        addAccount: {
          id: gone,
          name: 'Initech',
          acv: { amountMinor: 1 },
          segment: 'SMB',
          ...since,
        },
      },
      // Nobody here answered for this one.
      {
        addAccount: {
          id: elsewhere,
          name: 'Elsewhere',
          acv: { amountMinor: 1 },
          segment: 'SMB',
          ...since,
        },
      },
      cover(ids.account),
      cover(gone),
      { removeStakeholder: { stakeholder: { id: ids.stakeholder }, ...ended } },
      { closePosition: { position: { id: ids.other }, ...ended } },
      { closeAccount: { account: { id: gone }, ...withOthers } },
      { closeAccount: { account: { id: elsewhere }, ...withOthers } },
      { endEmployment: { person: { id: ids.person }, ...withOthers } },
    ])
    if (error !== null) throw new Error(JSON.stringify(error))
  })

  it('lists what belonged to it, sat in it or was answered for by it at its end', async () => {
    const ended = 'filter: { life: [ENDED] }'
    const { accounts, teams, positions } = await acme.read(
      `accounts { nodes { now: stakeholders { totalCount } stakeholders(${ended}) { nodes { name } } } }
      teams { nodes {
        positions(${ended}) { nodes { title to } } people(${ended}) { nodes { name to } }
        accounts(${ended}) { nodes { name } }
      } }
      positions { nodes { title now: accounts { totalCount } accounts(${ended}) { nodes { name to } }
        coverage(${ended}) { sums { acv { amountMinor } } nodes { account { name } to } } } }`,
      ', at: { asOf: "2026-06-01" }',
    )
    const to = '2026-05-01'
    expect(accounts.nodes).toEqual([
      { now: { totalCount: 0 }, stakeholders: { nodes: [{ name: 'Ira' }] } },
    ])
    expect(teams.nodes).toEqual([
      {
        positions: { nodes: [{ title: 'CSM 2', to }] },
        people: { nodes: [{ name: 'Ana', to }] },
        accounts: { nodes: [{ name: 'Initech' }] },
      },
    ])
    expect(positions.nodes).toEqual([
      {
        title: 'CSM 1',
        now: { totalCount: 1 },
        accounts: { nodes: [{ name: 'Initech', to }] },
        coverage: {
          sums: { acv: { amountMinor: 1 } },
          nodes: [{ account: { name: 'Initech' }, to }],
        },
      },
    ])
  })
})
