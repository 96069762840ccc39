import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'

const LIFE = `standing { kind } lifecycle { stage } expansion { route } health { score }
  tierAssignment { tier } unitEconomics { accounts }`

describe('an account that has churned', () => {
  const api = useApp()
  const acme = planApi(api, 'lost')
  const [open, closed, staying] = [newId(), newId(), newId()]
  const effective = '2026-01-01'
  const moved = (id: string, on: string, movement: string, amount: number) => ({
    account: { id },
    source: 'billing',
    effective: on,
    movement,
    amount: { amountMinor: amount },
  })

  beforeAll(async () => {
    await acme.create()
    const accounts = [
      [open, 'Open'],
      [closed, 'Closed'],
      [staying, 'Staying'],
    ] as const
    await acme.apply(
      accounts.flatMap(([id, name]) => [
        {
          addAccount: { id, name, acv: { amountMinor: 5_000_000 }, segment: 'SMB', effective },
        },
        { recordArrMovement: moved(id, effective, 'OPENING', 5_000_000) },
      ]),
    )
    await acme.change('recordArrMovement', moved(open, '2026-02-01', 'CHURN', -5_000_000))
  })

  const accounts = async (on: string) => {
    const { accounts: told } = await acme.read(
      `accounts { nodes { name ${LIFE} } }`,
      `, at: { asOf: "${on}" }`,
    )
    return told.nodes as { name: string; standing: { kind: string } }[]
  }

  it('is listed while its record is open, and nothing is told of its life', async () => {
    const told = await accounts('2026-02-15')
    expect(told.find(({ name }) => name === 'Open')).toEqual({
      name: 'Open',
      standing: { kind: 'LOST' },
      lifecycle: null,
      expansion: null,
      health: null,
      tierAssignment: null,
      unitEconomics: null,
    })
    const before = await accounts('2026-01-15')
    for (const each of [told.find(({ name }) => name === 'Staying'), ...before]) {
      expect(Object.values(each ?? { missing: null })).not.toContain(null)
    }
  })

  it('is told what its movements come to, whether it is lost or not', async () => {
    const { accounts: told } = await acme.read(
      'accounts { nodes { name standing { balance { amountMinor currency } } } }',
      ', at: { asOf: "2026-02-15" }',
    )
    const balances = told.nodes.map(
      ({ name, standing }: { name: string; standing: { balance: object | null } }) => [
        name,
        standing.balance,
      ],
    )
    expect(Object.fromEntries(balances)).toMatchObject({
      Open: { amountMinor: 0, currency: 'USD' },
      Staying: { amountMinor: 5_000_000, currency: 'USD' },
    })
  })

  it('is closed by its churn where that is asked for', async () => {
    const churn = moved(closed, '2026-02-01', 'CHURN', -5_000_000)
    const { ok } = await acme.change('recordArrMovement', { ...churn, closeAccount: true })
    expect(ok.plan.differences).toMatchObject([{ kind: 'ACCOUNT', label: 'Closed' }])
    const names = (await accounts('2026-02-15')).map(({ name }) => name)
    expect(names).not.toContain('Closed')
    const { error } = await acme.change('recordArrMovement', {
      ...moved(staying, '2026-02-01', 'CONTRACTION', -1),
      closeAccount: true,
    })
    expect(error.problems).toMatchObject([{ code: 'INVALID_VALUE' }])
    expect(error.problems[0].message).toContain('goes with a churn only')
  })
})
