import { anOrganization } from '@postscale/domain/testing'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { plantFixture } from '../reads/plant.js'
import { readDocuments } from './documents.js'

const MANY = 5_000
const HAND_OVERS = 40
const crm = (id: string) => ({ external: { source: 'crm', id } })
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** What other services need of the API, with the operations of the contract's package, over HTTP. */
describe('the needs of other services', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const effective = '2026-01-01'
  let documents: ReadonlyMap<string, string>
  const ask = async (name: string, variables: object) => {
    const query = documents.get(name)!
    const { body } = await api.ask(query, { variables: { slug: 'acme', ...variables } })
    expect(body.errors).toBeUndefined()
    return body.data
  }
  const of = async (name: string, variables: object = {}) =>
    (await ask(name, variables)).organization
  const apply = async (more: readonly object[]) => {
    const input = { organizationId: 'acme', changes: more }
    const { applyPlan } = await ask('ApplyChanges', { input })
    expect(applyPlan.error).toBeNull()
    return applyPlan.ok
  }
  const account = (number: number, acv = 100) => ({
    upsertAccount: {
      reference: { source: 'crm', id: `A-${number}` },
      name: `Account ${number}`,
      acv: { amountMinor: acv },
      segment: 'SMB',
      effective,
    },
  })
  const outcomes = (results: readonly { outcome: string }[]) => {
    const counts: Record<string, number> = {}
    for (const { outcome } of results) counts[outcome] = (counts[outcome] ?? 0) + 1
    return counts
  }

  beforeAll(async () => {
    documents = await readDocuments()
    await acme.create()
    await apply([
      ...changes,
      ...Array.from({ length: HAND_OVERS }, (_, number) => account(number)),
      ...Array.from({ length: HAND_OVERS }, (_, number) => ({
        coverAccount: {
          account: crm(`A-${number}`),
          responsibility: 'CSM',
          target: { position: { id: ids.seat } },
          effective,
        },
      })),
    ])
  })

  it('1: the tree of teams with its open seats', async () => {
    const { teams, positions } = await of('OrgTree')
    expect(teams.nodes).toMatchObject([{ name: 'East', parent: null }])
    expect(positions.nodes).toMatchObject([
      { title: 'CSM 1', openFte: 0, occupancies: [{ person: { name: 'Ana' } }] },
      { title: 'CSM 2', openFte: 1, occupancies: [] },
    ])
  })

  it('2: who covers an account today', async () => {
    const found = await of('AccountCoverage', { account: crm('A-7') })
    expect(found.account).toMatchObject({
      name: 'Account 7',
      coverage: {
        nodes: [{ responsibility: 'CSM', target: { title: 'CSM 1' }, standsInFor: null }],
      },
    })
  })

  it('3: capacity over 28 days', async () => {
    const leaves = '2026-02-15'
    await apply([{ vacatePosition: { position: { id: ids.seat }, effective: leaves } }])
    const days = Array.from({ length: 28 }, (_, day) => dayAfter('2026-02-01', day))
    const { moments } = await of('CapacityOverDays', { days, filter: { families: ['CSM'] } })
    expect(moments.map(({ asOf }: { asOf: string }) => asOf)).toEqual(days)
    for (const { asOf, capacity } of moments) {
      const [line] = capacity.find(({ name }: { name: string }) => name === 'East').lines
      expect(line.load, asOf).toBeGreaterThan(0)
      expect(line.capacity > 0, asOf).toBe(asOf < leaves)
    }
  })

  it('4: what fired since yesterday', async () => {
    const fixture = anOrganization({ slug: 'full' })
      .withTeam('CS')
      .withSeat('CSM 1')
      .filledBy('Ana')
      .on('2025-11-10')
      .carrying(12, { segment: 'ENTERPRISE' })
    await plantFixture(api.database, fixture)
    const since = (from: string) => of('HireTriggerEvents', { slug: 'full', from, to: from })
    const spring = { slug: 'full', asOf: '2026-03-01', statuses: ['FIRED'] }
    const [{ id, firedOn }] = (await of('HireTriggers', spring)).hireTriggers
    const { hireTriggerEvents } = await since(firedOn)
    expect(hireTriggerEvents.nodes).toContainEqual(
      expect.objectContaining({ on: firedOn, kind: 'FIRED', triggerId: id }),
    )
    expect((await since(dayAfter(firedOn, 1))).hireTriggerEvents.nodes).toEqual([])
  })

  it('5: the accounts that changed since a revision, and what changed of them', async () => {
    const { revision } = await of('Changes', { afterRevision: 0, first: 1 })
    await apply([{ updateAccount: { account: crm('A-3'), region: 'EMEA', effective } }])
    await apply([{ updateTeam: { team: { id: ids.team }, name: 'Far East', effective } }])
    const { accounts } = await of('AccountsChangedSince', { from: revision + 1 })
    expect(accounts.nodes).toMatchObject([{ name: 'Account 3', changedIn: revision + 1 }])
    const { changes: fed } = await of('Changes', { afterRevision: revision, kinds: ['ACCOUNT'] })
    expect(fed.nodes).toMatchObject([
      {
        revision: revision + 1,
        kind: 'ACCOUNT',
        thingId: accounts.nodes[0].id,
        externalReferences: [{ source: 'crm', id: 'A-3' }],
        action: 'CHANGED',
        fields: [{ field: 'region', from: effective, before: null, after: 'EMEA' }],
      },
    ])
    const all = await of('Changes', { afterRevision: revision, first: 1 })
    expect(all.changes).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
    const after = all.changes.pageInfo.endCursor
    const rest = await of('Changes', { afterRevision: revision, after })
    expect(rest.changes.nodes).toMatchObject([{ kind: 'TEAM', label: 'Far East' }])
  })

  it(`6: upserts of ${MANY} accounts, with a result each`, async () => {
    const many = Array.from({ length: MANY }, (_, number) => account(1_000 + number))
    const made = await apply(many)
    expect(outcomes(made.results)).toEqual({ CREATED: MANY })
    many[17] = account(1_017, 300)
    const again = await apply(many)
    expect(outcomes(again.results)).toEqual({ CHANGED: 1, UNCHANGED: MANY - 1 })
    expect(again.results[17]).toEqual({ ...made.results[17], outcome: 'CHANGED' })
  })

  it('7: a seat moved only if nobody changed it meanwhile', async () => {
    const { revision } = await of('OrgTree')
    const west = newId()
    const move = (ifUnchangedSince: number) => ({
      input: {
        organizationId: 'acme',
        change: { position: { id: ids.other }, team: { id: west }, effective, ifUnchangedSince },
      },
    })
    await apply([
      { createTeam: { id: west, name: 'West', kind: 'POD', effective } },
      { updatePosition: { position: { id: ids.other }, fte: 0.5, effective } },
    ])
    const { movePosition } = await ask('MovePosition', move(revision))
    expect(movePosition).toMatchObject({
      ok: null,
      error: {
        code: 'CHANGED_SINCE',
        problems: [{ path: ['input', 'change', 'ifUnchangedSince'] }],
      },
    })
    const moved = (await ask('MovePosition', move(revision + 1))).movePosition
    expect(moved.ok).toMatchObject({ changed: true, revision: revision + 2 })
  })

  it(`8: ${HAND_OVERS} hand-overs in one plan`, async () => {
    const handOvers = Array.from({ length: HAND_OVERS }, (_, number) => ({
      handOverAccount: {
        account: crm(`A-${number}`),
        responsibility: 'CSM',
        target: { position: { id: ids.other } },
        effective: '2026-05-01',
        transitionUntil: '2026-05-15',
      },
    }))
    const { results } = await apply(handOvers)
    expect(outcomes(results)).toEqual({ CREATED: HAND_OVERS })
    const found = await of('AccountCoverage', {
      account: crm('A-39'),
      at: { asOf: '2026-05-01' },
    })
    const covering = found.account.coverage.nodes.map(
      ({ kind, target }: { kind: string; target: { title: string } }) => [kind, target.title],
    )
    expect(covering.toSorted()).toEqual([
      ['ACCOUNTABLE', 'CSM 2'],
      ['TRANSITION', 'CSM 1'],
    ])
  })

  it('9: the audit of a plan', async () => {
    const change = { updateAccount: { account: crm('A-4'), acv: { amountMinor: 777 }, effective } }
    const { revision } = await apply([change])
    const { auditEntry } = await of('AuditEntry', { revision })
    expect(auditEntry).toMatchObject({
      revision,
      title: 'Change the account “Account 4”',
      actor: { kind: 'TOKEN' },
      changeCount: 1,
      differences: [
        {
          kind: 'ACCOUNT',
          label: 'Account 4',
          action: 'CHANGED',
          fields: [{ field: 'acv', from: effective, before: 100, after: 777 }],
        },
      ],
    })
    expect((await of('AuditEntry', { revision: revision + 1 })).auditEntry).toBeNull()
  })

  it('10: all coverage, what has ended too', async () => {
    const filter = { responsibility: { in: ['CSM'] } }
    const lives = { ...filter, life: ['LIVE', 'ENDED', 'FUTURE'] }
    const asOf = '2026-04-01'
    const now = (await of('Coverage', { asOf, filter })).coverage
    const all = (await of('Coverage', { asOf, filter: lives, first: 100 })).coverage
    expect(now.totalCount).toBe(HAND_OVERS)
    // Of each account: until the hand-over, the transition, and from the hand-over on.
    expect(all.totalCount).toBe(3 * HAND_OVERS)
    const later = (await of('Coverage', { asOf: '2026-06-01', filter: lives })).coverage
    expect(later.totalCount).toBe(3 * HAND_OVERS)
  })

  it('11: look-up by external references, of ended ones too', async () => {
    await apply([
      account(900),
      { closeAccount: { account: crm('A-900'), effective: '2026-03-01' } },
      {
        addExternalReference: {
          kind: 'ACCOUNT',
          thing: crm('A-5'),
          reference: { source: 'erp', id: '0001' },
        },
      },
    ])
    const refs = [
      { external: { source: 'erp', id: '0001' } },
      crm('A-900'),
      { external: { id: 'A-5' } },
    ]
    const { accountsByRef } = await of('AccountsByReference', { refs })
    expect(accountsByRef).toMatchObject([
      {
        name: 'Account 5',
        externalReferences: [
          { source: 'crm', id: 'A-5' },
          { source: 'erp', id: '0001' },
        ],
      },
      { name: 'Account 900', to: '2026-03-01' },
      null,
    ])
  })

  it('12: an import followed to its end, with the rows that it refused', async () => {
    const response = await api.inject({
      method: 'POST',
      url: '/imports',
      query: { organization: 'acme', filename: 'accounts.csv', kind: 'ACCOUNTS' },
      headers: { authorization: `Bearer ${api.token}`, 'content-type': 'text/csv' },
      payload: 'id,name,acv,segment\nA-1,Renamed,100,SMB\nN-1,New,1,SMB\nN-2,Worse,much,SMB\n',
    })
    const { upload } = response.json<{ upload: { id: string } }>()
    const uploads = [{ uploadId: upload.id, kind: 'ACCOUNTS' }]
    const input = { organizationId: 'acme', uploads, source: 'crm', onBadRow: 'SKIP' }
    const { importRows } = await ask('ImportRows', { input })
    expect(importRows.error).toBeNull()
    const { id } = importRows.ok.run
    let run = importRows.ok.run
    while (run.status === 'RUNNING') {
      await setTimeout(20)
      run = (await ask('ImportRun', { id })).importRun
    }
    expect(run).toMatchObject({
      status: 'DONE',
      changed: true,
      counts: [{ file: 'accounts.csv', rows: 3, created: 1, updated: 1, refused: 1 }],
      refusedRows: {
        totalCount: 1,
        nodes: [{ file: 'accounts.csv', line: 4, column: 'acv', value: 'much' }],
      },
    })
    const refs = [crm('N-1'), crm('A-1')]
    const { accountsByRef } = await of('AccountsByReference', { refs })
    expect(accountsByRef).toMatchObject([{ name: 'New' }, { name: 'Renamed' }])
  })
})
