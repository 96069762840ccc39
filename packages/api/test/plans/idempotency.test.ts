import type { Change } from '@postscale/domain'
import { describe, expect, test } from 'vitest'
import type { Idempotency } from '../../src/plans/apply/idempotency.js'
import { IdempotencyKeyRepository } from '../../src/plans/apply/idempotency-key.repository.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { PlanBench, BY_TEST } from './plan-bench.js'
import { rowCounts } from './row-counts.js'
import { sequentialIds } from './sequential-ids.js'

const testDatabase = useTestDatabase()
const newId = sequentialIds(2)
const effective = '2025-03-01'
let lastKey = 0

function freshKey(): Idempotency {
  lastKey += 1
  return { principal: 'user 1', mutation: 'applyPlan', key: `key ${lastKey}`, bodyHash: 'body' }
}

const team = (id = newId()): Change => ({
  type: 'createTeam',
  effective,
  id,
  name: 'T',
  kind: 'POD',
})

async function setUp() {
  const bench = new PlanBench(testDatabase)
  const organizationId = await bench.organization(newId())
  const apply = (idempotency: Idempotency, ...changes: readonly Change[]) =>
    bench.applying.apply({
      organizationId,
      ...BY_TEST,
      idempotency,
      plan: { title: 'A plan', reason: null, changes },
    })
  return { bench, organizationId, apply }
}

describe('the same key', () => {
  test('answers the first result again, whatever happened since', async () => {
    const { bench, organizationId, apply } = await setUp()
    const idempotency = freshKey()
    const first = await apply(idempotency, team())
    await bench.applied(organizationId, [team()])
    const again = await apply(idempotency, team())
    if (!first.ok || !again.ok) throw new Error('refused')
    expect(first.value).toMatchObject({ replayed: false, revision: 2, changed: true })
    expect(again.value).toMatchObject({ replayed: true, revision: 2, changed: true })
    expect(again.value.decision.changes).toEqual(first.value.decision.changes)
    expect([...again.value.state.teams.keys()]).toEqual([...first.value.state.teams.keys()])
    expect((await bench.states.get(organizationId))?.revision).toBe(3)
  })

  test('wins over an expected revision that has passed', async () => {
    const { bench, organizationId } = await setUp()
    const request = {
      organizationId,
      ...BY_TEST,
      expectedRevision: 1,
      idempotency: freshKey(),
      plan: { title: 'A plan', reason: null, changes: [team()] },
    }
    expect(await bench.applying.apply(request)).toMatchObject({ ok: true })
    expect(await bench.applying.apply(request)).toMatchObject({ ok: true, value: { revision: 2 } })
  })

  test('with another body is refused', async () => {
    const { apply } = await setUp()
    const idempotency = freshKey()
    await apply(idempotency, team())
    expect(await apply({ ...idempotency, bodyHash: 'other' }, team())).toMatchObject({
      ok: false,
      error: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    })
  })

  test('of another principal, mutation or organization is another key', async () => {
    const [here, there] = [await setUp(), await setUp()]
    const idempotency = freshKey()
    for (const [apply, key] of [
      [here.apply, idempotency],
      [here.apply, { ...idempotency, principal: 'user 2' }],
      [here.apply, { ...idempotency, mutation: 'createTeam' }],
      [there.apply, idempotency],
    ] as const) {
      expect(await apply(key, team())).toMatchObject({ ok: true, value: { replayed: false } })
    }
  })

  test('sent twice at once is applied once', async () => {
    const { apply } = await setUp()
    const idempotency = freshKey()
    const results = await Promise.all([1, 2, 3].map(() => apply(idempotency, team())))
    const replayed = results.filter((result) => result.ok && result.value.replayed)
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(replayed).toHaveLength(2)
  })

  test('is free again after a refusal', async () => {
    const { apply } = await setUp()
    const idempotency = freshKey()
    const id = newId()
    const lost: Change = { type: 'moveTeam', effective, id, parentId: newId() }
    expect(await apply(idempotency, lost)).toMatchObject({ ok: false })
    expect(await apply(idempotency, team(id))).toMatchObject({
      ok: true,
      value: { replayed: false },
    })
  })

  test('is free again after a day', async () => {
    const { apply } = await setUp()
    const { pool } = testDatabase.database
    const [old, young] = [freshKey(), freshKey()]
    await apply(old, team())
    await apply(young, team())
    const age = `UPDATE idempotency_key SET "createdAt" = now() - interval '25 hours' WHERE key = $1`
    await pool.query(age, [old.key])
    expect(await apply(old, team())).toMatchObject({ ok: true, value: { replayed: false } })
    expect(await apply(young, team())).toMatchObject({ ok: true, value: { replayed: true } })
    await pool.query(age, [old.key])
    const { idempotency_key: before } = await rowCounts(pool)
    const keys = new IdempotencyKeyRepository(testDatabase.database)
    expect(await keys.forgetExpired()).toBe(1)
    expect((await rowCounts(pool))['idempotency_key']).toBe(before! - 1)
  })
})

test('an organization asked for twice with the same key is made once', async () => {
  const bench = new PlanBench(testDatabase)
  const idempotency = { ...freshKey(), mutation: 'createOrganization' }
  const create = (id: string) =>
    bench.applying.apply({
      organizationId: id,
      ...BY_TEST,
      idempotency,
      plan: {
        title: 'Create',
        reason: null,
        changes: [
          { type: 'createOrganization', effective, id, slug: 'twice', currency: 'EUR', name: 'A' },
        ],
      },
    })
  const results = await Promise.all([create(newId()), create(newId())])
  const ids = results.map((result) => result.ok && result.value.state.organization.id)
  expect(ids[0]).toBeTruthy()
  expect(ids[1]).toBe(ids[0])
})
