import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from './plan-api.js'

describe('leaves over GraphQL', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const [leave, account] = [newId(), newId()]
  const [effective, to] = ['2026-03-01', '2026-06-01']
  const away = (fields: object = {}) => ({ person: { id: ids.person }, effective, to, ...fields })
  const seats = async (asOf: string) => {
    const fields = `capacitySeats(filter: { isAway: true }) {
      nodes { position { title } capacity absence { people { name } fte until cover accounts } }
    }`
    return (await acme.read(fields, `, at: { asOf: "${asOf}" }`)).capacitySeats.nodes
  }

  beforeAll(async () => {
    await acme.create()
    await acme.apply([
      ...changes,
      {
        addAccount: {
          id: account,
          name: 'Globex',
          segment: 'ENTERPRISE',
          effective: '2026-01-01',
          acv: { amountMinor: 100, currency: 'USD' },
        },
      },
      {
        coverAccount: {
          account: { id: account },
          responsibility: 'CSM',
          target: { position: { id: ids.seat } },
          effective: '2026-01-01',
        },
      },
    ])
  })

  it('are recorded with their share, kind and note, and read back from the database', async () => {
    const { ok } = await acme.change('recordLeave', {
      ...away({ id: leave, kind: 'PARENTAL', note: 'Back in June', shareAbsent: null }),
    })
    expect(ok).toMatchObject({ changed: true, plan: { title: 'Record a leave: “Ana”' } })
    const { leaves, people } = await acme.read(
      `leaves(filter: { life: [LIVE, FUTURE, ENDED] }) { nodes { id from to shareAbsent kind note person { name } } }
       people { nodes { leaves { from } currentLeave { to } } }`,
      `, at: { asOf: "2026-04-01" }`,
    )
    expect(leaves.nodes).toMatchObject([
      {
        from: effective,
        to,
        shareAbsent: 1,
        kind: 'PARENTAL',
        note: 'Back in June',
        person: { name: 'Ana' },
      },
    ])
    expect(people.nodes).toEqual([{ leaves: [{ from: effective }], currentLeave: { to } }])
  })

  it('leave the seat uncovered on those days, and only then', async () => {
    expect(await seats('2026-04-01')).toEqual([
      {
        position: { title: 'CSM 1' },
        capacity: 0,
        absence: { people: [{ name: 'Ana' }], fte: 1, until: to, cover: 'UNCOVERED', accounts: 1 },
      },
    ])
    expect(await seats(to)).toEqual([])
  })

  it('are refused twice at once, in the language asked for', async () => {
    const { error } = await acme.change(
      'recordLeave',
      away(),
      {},
      { headers: { 'accept-language': 'es' } },
    )
    expect(error.problems[0]).toMatchObject({
      code: 'LEAVE_OVERLAP',
      path: ['input', 'change', 'effective'],
      message: 'Ana ya tiene una ausencia registrada el 1 mar 2026; termínela o acórtela antes.',
    })
  })

  it('end on the day on which the person is back, and with the employment', async () => {
    const { leaves } = await acme.read('leaves { nodes { id } }', `, at: { asOf: "2026-04-01" }`)
    const leaveId = leaves.nodes[0].id
    await acme.change('endLeave', { leaveId, effective: '2026-05-01' })
    expect(await seats('2026-05-01')).toEqual([])
    expect(await seats('2026-04-30')).toHaveLength(1)
    await acme.change('endEmployment', {
      person: { id: ids.person },
      effective: '2026-04-01',
      withWhatDependsOnIt: true,
    })
    const ended = await acme.read(
      'leaves(filter: { life: [ENDED] }) { nodes { to } }',
      `, at: { asOf: "2026-07-01" }`,
    )
    expect(ended.leaves.nodes).toEqual([{ to: '2026-04-01' }])
  })
})
