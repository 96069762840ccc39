import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'

const TARGET = '... on Position { title } ... on Team { name }'
const TOLD = `from to target { ${TARGET} } standsInFor { ${TARGET} } resumesOn`

/**
 * Globex is CSM 1's, but for March and April, when CSM 2 stands in; from July on it is the team's, with
 * CSM 1 in transition until August. Nobody answers for Initech until it is the team's in September.
 */
describe('coverage', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const [globex, initech] = [newId(), newId()]
  const account = (id: string, name: string, amountMinor: number) => ({
    addAccount: { id, name, acv: { amountMinor }, segment: 'SMB', effective: '2026-01-01' },
  })
  const cover = (account: string, effective: string, given: object) => ({
    coverAccount: { account: { id: account }, responsibility: 'CSM', effective, ...given },
  })

  beforeAll(async () => {
    await acme.create()
    const { error } = await acme.apply([
      ...changes,
      account(globex, 'Globex', 300_00),
      account(initech, 'Initech', 200_00),
      cover(globex, '2026-01-01', { target: { position: { id: ids.seat } } }),
      cover(globex, '2026-03-01', {
        target: { position: { id: ids.other } },
        to: '2026-05-01',
        reason: 'Leave',
      }),
      cover(initech, '2026-09-01', { target: { team: { id: ids.team } } }),
      {
        handOverAccount: {
          account: { id: globex },
          responsibility: 'CSM',
          effective: '2026-07-01',
          target: { team: { id: ids.team } },
          transitionUntil: '2026-08-01',
        },
      },
    ])
    if (error !== null) throw new Error(JSON.stringify(error))
  })

  const [first, second, team] = [{ title: 'CSM 1' }, { title: 'CSM 2' }, { name: 'East' }]

  it('tells who covers, for whom, and when that one is back', async () => {
    const csmOn = async (day: string) => {
      const { accounts } = await acme.read(
        `accounts(filter: { search: "Globex" }) { nodes { csm { ${TOLD} } } }`,
        `, at: { asOf: "${day}" }`,
      )
      return accounts.nodes[0].csm
    }
    const ordinary = { standsInFor: null, resumesOn: null }
    expect(await csmOn('2026-02-28')).toEqual({
      from: '2026-01-01',
      to: '2026-03-01',
      target: first,
      ...ordinary,
    })
    expect(await csmOn('2026-03-01')).toEqual({
      from: '2026-03-01',
      to: '2026-05-01',
      target: second,
      standsInFor: first,
      resumesOn: '2026-05-01',
    })
    expect(await csmOn('2026-05-01')).toMatchObject({ target: first, ...ordinary })
    expect(await csmOn('2026-07-01')).toMatchObject({ target: team, ...ordinary })
  })

  it('lists what holds on the day, what has ended, what is to come, and what held in a span', async () => {
    const listed = async (filter: string, asOf = '2026-06-01') => {
      const { coverage } = await acme.read(
        `coverage(filter: { ${filter} }) { nodes { from account { name } target { ${TARGET} } } }`,
        `, at: { asOf: "${asOf}" }`,
      )
      return coverage.nodes.map(
        (node: { from: string; account: { name: string }; target: { title?: string } }) =>
          `${node.account.name} ${node.from} ${node.target.title ?? 'East'}`,
      )
    }
    const [january, march, may, july, transition, september] = [
      'Globex 2026-01-01 CSM 1',
      'Globex 2026-03-01 CSM 2',
      'Globex 2026-05-01 CSM 1',
      'Globex 2026-07-01 East',
      'Globex 2026-07-01 CSM 1',
      'Initech 2026-09-01 East',
    ]
    expect(await listed('')).toEqual([may])
    expect(await listed('life: [ENDED]')).toEqual([january, march])
    const future = await listed('life: [FUTURE]')
    expect(new Set(future)).toEqual(new Set([july, transition, september]))
    expect(await listed('life: [LIVE, ENDED]')).toEqual([january, march, may])
    expect(await listed('during: { from: "2026-02-28", to: "2026-05-01" }')).toEqual([
      january,
      march,
    ])
    expect(await listed('during: { from: "2026-03-01", to: "2026-03-02" }', '2027-01-01')).toEqual([
      march,
    ])
    expect(await listed('during: { from: "2026-08-01" }')).toEqual([july, september])
    expect(await listed(`life: [ENDED], position: { ids: ["${ids.other}"] }`)).toEqual([march])
    expect(await listed('during: { from: "2026-07-01" }, kind: { in: [TRANSITION] }')).toEqual([
      transition,
    ])
  })

  it('is sorted by its first day, and by its end, what has none last', async () => {
    const sorted = async (order: string) => {
      const { coverage } = await acme.read(
        `coverage(filter: { during: { from: "2026-01-01" } }, order: { ${order} }) { nodes { from to } }`,
      )
      return coverage.nodes as readonly { readonly from: string; readonly to: string | null }[]
    }
    const firsts = (await sorted('field: FROM, direction: DESC')).map(({ from }) => from)
    expect(firsts).toEqual([
      '2026-09-01',
      '2026-07-01',
      '2026-07-01',
      '2026-05-01',
      '2026-03-01',
      '2026-01-01',
    ])
    const ends = ['2026-08-01', '2026-07-01', '2026-05-01', '2026-03-01']
    expect((await sorted('field: TO')).map(({ to }) => to)).toEqual([
      ...ends.toReversed(),
      null,
      null,
    ])
    expect((await sorted('field: TO, direction: DESC')).map(({ to }) => to)).toEqual([
      ...ends,
      null,
      null,
    ])
  })

  it('lists an account’s and a seat’s own, and adds up what the accounts come to', async () => {
    const span = 'filter: { during: { from: "2026-01-01", to: "2026-07-01" } }'
    const { accounts, positions, coverage } = await acme.read(
      `accounts(filter: { search: "Globex" }) { nodes { coverage(${span}) { totalCount } } }
      positions { nodes { title coverage(${span}) { totalCount nodes { from } sums { acv { amountMinor } } } } }
      coverage(filter: { life: [LIVE, FUTURE] }) { totalCount sums { acv { amountMinor } loadWeight } }`,
      ', at: { asOf: "2026-06-01" }',
    )
    expect(accounts.nodes).toEqual([{ coverage: { totalCount: 3 } }])
    expect(positions.nodes).toMatchObject([
      {
        title: 'CSM 1',
        coverage: {
          nodes: [{ from: '2026-01-01' }, { from: '2026-05-01' }],
          sums: { acv: { amountMinor: 600_00 } },
        },
      },
      { title: 'CSM 2', coverage: { totalCount: 1 } },
    ])
    expect(coverage).toEqual({
      totalCount: 4,
      sums: { acv: { amountMinor: 1100_00 }, loadWeight: 4 },
    })
  })
})
