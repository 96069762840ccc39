import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { errorFields } from '../plans/plan-api.js'
import { plantFixture } from '../reads/plant.js'

const enterprise = { segment: 'ENTERPRISE', acv: 120_000_00 } as const

/** Books of twelve and eight of fifteen: neither can take the other's, and small ones that nobody asks about. */
const story = anOrganization({ slug: 'backed' })
  .withTeam('Success')
  .withSeat('CSM 1', { budgetedCost: 90_000_00 })
  .filledBy('Ana')
  .carrying(12, enterprise)
  .withSeat('CSM 2', { budgetedCost: 90_000_00 })
  .filledBy('Bea')
  .carrying(6, enterprise)
  .carrying(2, { ...enterprise, acv: 20_000_00 })

describe('namedBackups', () => {
  const api = useApp()
  const ask = async (query: string, variables: object = {}) => {
    const { body } = await api.ask(query, { variables: { ...variables } })
    expect(body.errors).toBeUndefined()
    return body.data
  }
  const question = `query ($input: NamedBackupsInput! = {}) { organization(slug: "backed") { namedBackups(input: $input) {
    accounts leastRevenue { amountMinor } changed leastWithout missing cost { amountMinor } neededUtilisation
    now { without highest tooBusy } after { without highest tooBusy } without { account { name } reason }
    leavers { position { title } accounts withoutRoom missing highest neededUtilisation }
    plan { title changeCount preview { ${errorFields} } } } } }`

  beforeAll(async () => {
    await plantFixture(api.database, story)
  })

  it('names who can be named within the limit, and says what the rest would cost', async () => {
    const { organization } = await ask(question)
    // Beside her eight Bea has room for seven of Ana's twelve; Ana for three of Bea's six.
    expect(organization.namedBackups).toMatchObject({
      accounts: 18,
      leastRevenue: { amountMinor: 100_000_00 },
      changed: 10,
      leastWithout: 8,
      missing: expect.closeTo(5 / 15),
      cost: { amountMinor: 30_000_00 },
      neededUtilisation: expect.closeTo(20 / 15, 2),
      now: { without: 18, highest: null, tooBusy: 0 },
      after: { without: 8, highest: expect.closeTo(1), tooBusy: 0 },
      leavers: [
        { position: { title: 'CSM 1' }, accounts: 12, withoutRoom: 5 },
        { position: { title: 'CSM 2' }, accounts: 6, withoutRoom: 3 },
      ],
      plan: { title: 'Name backups for 10 accounts', changeCount: 10, preview: { error: null } },
    })
    const { without } = organization.namedBackups
    expect(without).toHaveLength(8)
    expect(without[0].reason).toBe('NO_ROOM')
  })

  it('is applied in one revision, and then a leaver’s accounts go to whom it named', async () => {
    const apply = `mutation ($input: ApplyNamedBackupsInput!) { applyNamedBackups(input: $input) {
      ok { changed replayed revision plan { title } } ${errorFields} } }`
    const input = {
      organizationId: 'backed',
      idempotencyKey: 'backups',
      backups: { mostUtilisation: 1.4 },
    }
    const { applyNamedBackups } = await ask(apply, { input })
    expect(applyNamedBackups).toMatchObject({
      ok: { changed: true, replayed: false, plan: { title: 'Name backups for 18 accounts' } },
      error: null,
    })
    const again = await ask(apply, { input })
    expect(again.applyNamedBackups.ok).toMatchObject({
      replayed: true,
      revision: applyNamedBackups.ok.revision,
    })
    const { organization } = await ask(question, { input: { mostUtilisation: 1 } })
    // Who is named makes nobody busier than allowed no more: it is told, and less is asked for.
    expect(organization.namedBackups.now).toMatchObject({ without: 0, tooBusy: 2 })
    const named = await ask(`{ organization(slug: "backed") {
      accounts(first: 50) { nodes { backup { title } acv { amountMinor } } } } }`)
    const nodes: readonly { backup: { title: string } | null; acv: { amountMinor: number } }[] =
      named.organization.accounts.nodes
    const large = nodes.filter(({ acv }) => acv.amountMinor >= 100_000_00)
    const titles = large.map(({ backup }) => backup?.title ?? '')
    expect(titles.toSorted((a, b) => a.localeCompare(b))).toEqual([
      ...Array<string>(6).fill('CSM 1'),
      ...Array<string>(12).fill('CSM 2'),
    ])
  })

  it('refuses what it does not know, and names it', async () => {
    for (const [input, field] of [
      [{ teams: [{ external: { source: 'crm', id: 'no team' } }] }, 'teams'],
      [{ mostUtilisation: 0 }, 'mostUtilisation'],
      [{ mostUtilisation: 2.5 }, 'mostUtilisation'],
      [{ leastRevenueMinor: -1 }, 'leastRevenueMinor'],
    ] as const) {
      const { body } = await api.ask(question, { variables: { input } })
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
      expect(JSON.stringify(body.errors)).toContain(field)
    }
  })
})
