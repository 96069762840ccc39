import {
  factId,
  factKey,
  FACTS,
  THING_KINDS,
  type Decision,
  type FactKey,
  type Restore,
  type ThingChange,
} from '@postscale/domain'
import { allRecords, randomChange } from '@postscale/domain/testing'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSnapshot } from '../../src/database/in-transaction.js'
import { findFacts } from '../../src/time-series/find-facts.js'
import { loadOrganizationState } from '../../src/store/load-organization-state.js'
import { newId } from '../../src/database/new-id.js'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { useApp } from '../http/use-app.js'
import { planApi } from './plan-api.js'
import { BY_TEST, PlanBench } from './plan-bench.js'
import { firstThings } from './first-things.js'
import { sequentialIds } from './sequential-ids.js'

const testDatabase = useTestDatabase()

/** What restores everything that plans changed, coverage after what it is kept with. */
function restoresOf(decisions: readonly Decision[], revision: number): readonly Restore[] {
  const things = new Map<string, ThingChange>()
  const facts = new Map<string, FactKey>()
  for (const { changes, facts: recorded, retractions } of decisions) {
    for (const change of changes) things.set(`${change.kind} ${change.id}`, change)
    const keys = [...recorded.map(factKey), ...retractions]
    for (const key of keys) facts.set(`${key.fact} ${factId(key)}`, key)
  }
  const accountOf = ({ before, after }: ThingChange) => {
    const record = (before ?? after) as { readonly accountId?: string } | null
    return record?.accountId
  }
  return [
    ...[...things.values()]
      .toSorted((a, b) => Number(a.kind === 'coverage') - Number(b.kind === 'coverage'))
      .map((change): Restore => {
        const accountId = accountOf(change)
        const { kind, id } = change
        return { type: 'restore', kind, id, revision, ...(accountId && { accountId }) }
      }),
    ...[...facts.values()].map((key): Restore => ({
      type: 'restore',
      kind: key.fact,
      id: factId(key),
      revision,
    })),
  ]
}

describe('restoring everything that plans changed', () => {
  it('leads back to what was there, in the database too', async () => {
    const bench = new PlanBench(testDatabase)
    const { pool } = testDatabase.database
    const kinds = new Set<string>()
    let series = 50
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }),
        fc.nat(3),
        async (choices, seed) => {
          const ids = sequentialIds((series += 1))
          let at = seed
          const pick = (below: number) => (choices[at++ % choices.length]! + at) % below
          const organizationId = await bench.organization(ids())
          await bench.applied(organizationId, firstThings(ids))
          const applying = async () => {
            const live = (await bench.states.get(organizationId))!
            const change = randomChange(live, { pick: (n) => (n === 0 ? 0 : pick(n)), newId: ids })
            const plan = { title: 'Random', reason: null, changes: [change] }
            const applied = await bench.applying.apply({
              organizationId,
              ...BY_TEST,
              plan,
            })
            if (applied.ok) accepted += 1
            return applied.ok ? [applied.value.decision] : []
          }
          for (let before = 0; before < 8; before += 1) await applying()
          const past = (await bench.states.get(organizationId))!
          const decisions: Decision[] = []
          for (let after = 0; after < 14; after += 1) decisions.push(...(await applying()))
          const restores = restoresOf(decisions, past.revision)
          for (const { kind } of restores) kinds.add(kind)
          const keys = decisions.flatMap(({ facts, retractions }) => [
            ...facts.map(factKey),
            ...retractions,
          ])
          const factsAt = async (revision: number) =>
            (
              await findFacts(
                pool,
                organizationId,
                keys.map((key) => ({ key, revision })),
              )
            ).map((found) => found?.fact ?? null)
          const plan = { title: 'Undo', reason: null, changes: restores }
          const preview = await bench.previewing.preview(organizationId, plan, BY_TEST)
          const { state } = await bench.applied(organizationId, restores)
          const former = { ...allRecords(past), revision: state.revision }
          expect(allRecords(state)).toEqual(former)
          expect(preview.ok && allRecords(preview.value.decision.state)).toEqual({
            ...former,
            revision: preview.ok && preview.value.decision.state.revision,
          })
          const loaded = await readSnapshot(pool, (client) =>
            loadOrganizationState(client, organizationId),
          )
          expect(allRecords(loaded!)).toEqual(former)
          expect(await factsAt(state.revision)).toEqual(await factsAt(past.revision))
        },
      ),
      { numRuns: 60 },
    )
    expect(accepted).toBeGreaterThan(300)
    const every = THING_KINDS
    expect([...kinds].toSorted()).toEqual([...every, ...Object.keys(FACTS)].toSorted())
  }, 240_000)
})

describe('restore over HTTP', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const effective = '2026-01-01'
  let organizationId = ''
  const ids = { role: newId(), team: newId(), account: newId(), coverage: newId() }
  const idOf = (type: string, ...parts: string[]) => encodeGlobalId(type, organizationId, ...parts)

  const touchpoint = (externalId: string, outcome: string): object => ({
    recordTouchpoint: {
      source: 'crm',
      externalId,
      account: { id: ids.account },
      kind: 'CALL',
      outcome,
      effective,
    },
  })
  const touchpoints = async (args = '') => {
    const read = await acme.read(
      'touchpoints { edges { node { id externalId outcome changedIn } } }',
      args,
    )
    return read.touchpoints.edges.map(({ node }: { node: object }) => node)
  }

  beforeAll(async () => {
    await acme.create()
    organizationId = (await api.database.pool.query('SELECT id FROM organization')).rows[0].id
    const { account, team, coverage } = ids
    await acme.apply([
      { createTeam: { id: team, name: 'East', kind: 'POD', effective } },
      {
        addAccount: {
          id: account,
          name: 'Globex',
          acv: { amountMinor: 100 },
          segment: 'SMB',
          externalReferences: [{ source: 'crm', id: 'G-1' }],
          effective,
        },
      },
      {
        coverAccount: {
          id: coverage,
          account: { id: account },
          target: { team: { id: team } },
          responsibility: 'CSM',
          effective,
        },
      },
      touchpoint('T-1', 'first'),
    ])
    await acme.apply([
      { updateTeam: { team: { id: team }, name: 'Far East', effective } },
      {
        updateAccount: {
          account: { id: account },
          acv: { amountMinor: 500 },
          effective: '2026-03-01',
        },
      },
      touchpoint('T-1', 'second'),
      touchpoint('T-2', 'other'),
    ])
  })

  it('is previewed in words and applied under a title of its own', async () => {
    const change = { id: idOf('Team', ids.team), revision: 2 }
    const differences = [
      {
        kind: 'TEAM',
        label: 'East',
        action: 'CHANGED',
        fields: [expect.objectContaining({ field: 'name', before: 'Far East', after: 'East' })],
      },
    ]
    const fields =
      'plan { title differences { kind label action fields { field from before: beforeText after: afterText } } }'
    const plan = { title: 'Restore a former state: “Far East”', differences }
    const preview = await acme.preview([{ restore: change }], fields)
    expect(preview.ok.plan).toMatchObject(plan)
    const applied = await acme.change('restore', change)
    expect(applied).toMatchObject({ ok: { changed: true, revision: 4, plan } })
    expect(await acme.change('restore', change)).toMatchObject({ ok: { changed: false } })
    const read = await acme.read('teams { edges { node { name } } }')
    expect(read.teams.edges).toEqual([{ node: { name: 'East' } }])
  })

  it('sets facts back, and takes out those that there were not', async () => {
    const nodes = await touchpoints()
    expect(nodes).toEqual([
      expect.objectContaining({ externalId: 'T-2', outcome: 'other' }),
      expect.objectContaining({ externalId: 'T-1', outcome: 'second', changedIn: 3 }),
    ])
    const restores = nodes.map(({ id }: { id: string }) => ({ restore: { id, revision: 2 } }))
    const applied = await acme.apply(restores)
    expect(applied).toMatchObject({ ok: { changed: true, plan: { factCount: 2 } } })
    const { revision } = applied.ok
    expect(await touchpoints()).toEqual([
      expect.objectContaining({ externalId: 'T-1', outcome: 'first', changedIn: revision }),
    ])
    expect(await touchpoints(`, at: { revision: ${revision - 1} }`)).toEqual(nodes)
  })

  it('takes an account out only with all that is recorded of it, and brings all of it back', async () => {
    const before = await acme.read(
      'revision accounts { edges { node { name acv { amountMinor } } } }',
    )
    const [account, coverage] = [
      idOf('Account', ids.account),
      idOf('Coverage', ids.account, ids.coverage),
    ]
    const refused = await acme.change('restore', { id: account, revision: 1 })
    expect(refused.error).toMatchObject({
      code: 'IN_USE',
      message: 'The account “Globex” is in use: 1 coverage stands in the way (Globex).',
      problems: [{ path: ['input', 'change', 'id'] }],
    })
    const uncovered = [
      { restore: { id: coverage, revision: 1 } },
      { restore: { id: account, revision: 1 } },
    ]
    const stillRefused = {
      code: 'IN_USE',
      message: 'The account “Globex” is in use: 1 touchpoint stands in the way.',
      problems: [{ path: ['input', 'changes', '1', 'restore', 'id'] }],
    }
    expect((await acme.preview(uncovered, 'baseRevision')).error).toMatchObject(stillRefused)
    expect((await acme.apply(uncovered)).error).toMatchObject(stillRefused)
    const fact = idOf('Touchpoint', 'crm', 'T-1')
    const taken = await acme.apply([...uncovered, { restore: { id: fact, revision: 1 } }])
    expect(taken).toMatchObject({ ok: { changed: true } })
    expect(await acme.read('accounts { totalCount } touchpoints { totalCount }')).toEqual({
      accounts: { totalCount: 0 },
      touchpoints: { totalCount: 0 },
    })
    const back = [account, coverage, fact].map((id) => ({
      restore: { id, revision: before.revision },
    }))
    expect((await acme.apply(back)).error).toBeNull()
    const after = await acme.read('accounts { edges { node { name acv { amountMinor } } } }')
    expect(after.accounts).toEqual(before.accounts)
    expect(await touchpoints()).toHaveLength(1)
  })

  it('refuses revisions that there are not, and ids that are of no thing', async () => {
    const id = idOf('Team', ids.team)
    const ask = async (change: object) => acme.change('restore', change)
    const now = await acme.revision()
    for (const revision of [0, -3, now + 1]) {
      expect((await ask({ id, revision })).error).toMatchObject({
        code: 'OUT_OF_RANGE',
        problems: [{ path: ['input', 'change', 'revision'] }],
      })
    }
    const wrong = [ids.team, 'nonsense', encodeGlobalId('ImportRun', organizationId, ids.team)]
    for (const named of [...wrong, idOf('Team', 'x'), idOf('Coverage', 'x', ids.coverage)]) {
      await expect(ask({ id: named, revision: 1 })).rejects.toThrow('BAD_USER_INPUT')
    }
    const facts = [idOf('Touchpoint', 'crm'), idOf('HealthSignal', 'a', 'b', 'c', 'd')]
    for (const named of facts) {
      expect((await ask({ id: named, revision: 1 })).error).toMatchObject({ code: 'INVALID_VALUE' })
    }
    expect(await ask({ id: idOf('Team', newId()), revision: 1 })).toMatchObject({
      ok: { changed: false },
    })
  })
})
