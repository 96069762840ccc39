import type { Change } from '@postscale/domain'
import { allRecords } from '@postscale/domain/testing'
import { describe, expect, test } from 'vitest'
import type { PartedPlanRequest, RefusedPart } from '../../src/plans/apply/apply-plan.service.js'
import { ofInstallation } from '../../src/database/reach.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { PlanBench, BY_TEST } from './plan-bench.js'
import { firstThings } from './first-things.js'
import { rowCounts } from './row-counts.js'
import { sequentialIds } from './sequential-ids.js'

const testDatabase = useTestDatabase()
const newId = sequentialIds(3)
const effective = '2025-03-01'

async function setUp() {
  const bench = new PlanBench(testDatabase)
  const organizationId = await bench.organization(newId())
  const { state } = await bench.applied(organizationId, firstThings(newId))
  const applyParts = (
    parts: PartedPlanRequest['parts'],
    onRefused: PartedPlanRequest['onRefused'] = () => 'ABORT',
  ) =>
    bench.applying.applyParts({
      organizationId,
      ...BY_TEST,
      title: 'An import',
      reason: null,
      parts,
      onRefused,
    })
  return { bench, organizationId, base: state, applyParts }
}

function accounts(...names: readonly string[]): Change {
  return {
    type: 'columnar',
    of: 'addAccount',
    columns: {
      id: names.map(() => newId()),
      name: names,
      acv: names.map(() => 1_000),
      segment: names.map(() => 'SMB'),
      effective: names.map(() => effective),
    },
  }
}

const lost = (): Change => ({ type: 'closeAccount', effective, id: newId() })

describe('a plan in parts', () => {
  test('is one revision, in which a later part sees the earlier ones', async () => {
    const { bench, organizationId, base, applyParts } = await setUp()
    const id = newId()
    const result = await applyParts([
      [accounts('One', 'Two'), { type: 'createTeam', effective, id, name: 'A', kind: 'POD' }],
      [accounts('Three'), { type: 'updateTeam', effective, id, name: 'B' }],
    ])
    if (!result.ok) throw new Error('refused')
    expect(result.value).toMatchObject({ revision: base.revision + 1, changeCount: 5 })
    const { state } = result.value
    expect(state.revision).toBe(base.revision + 1)
    expect(state.accounts.rowCount).toBe(base.accounts.rowCount + 3)
    expect(await bench.states.get(organizationId)).toBe(state)

    const elsewhere = new PlanBench(testDatabase)
    expect(allRecords((await elsewhere.states.get(organizationId))!)).toEqual(allRecords(state))
    const restored = await elsewhere.states.atRevision(organizationId, base.revision)
    expect(allRecords(restored!)).toEqual(allRecords(base))
    expect(await bench.audit.entry(organizationId, state.revision)).toMatchObject({
      title: 'An import',
      countsByKind: { account: 3, team: 2 },
    })
  })

  test('reaches a process that has to catch up', async () => {
    const { organizationId, base, applyParts } = await setUp()
    const elsewhere = new PlanBench(testDatabase)
    await elsewhere.states.get(organizationId)
    const id = newId()
    const result = await applyParts([
      [{ type: 'createTeam', effective, id, name: 'A', kind: 'POD' }],
      [{ type: 'updateTeam', effective, id, name: 'B' }],
    ])
    if (!result.ok) throw new Error('refused')
    const state = (await elsewhere.states.get(organizationId))!
    expect(state.revision).toBe(base.revision + 1)
    expect(allRecords(state)).toEqual(allRecords(result.value.state))
  })

  test('can leave out a refused part, or mend it', async () => {
    const { base, applyParts } = await setUp()
    const refused: RefusedPart[] = []
    const result = await applyParts(
      [[accounts('One')], [accounts('Two'), lost()], [lost()], [accounts('Three')]],
      (part) => {
        refused.push(part)
        return part.index === 1 ? { retry: part.changes.slice(0, 1) } : 'SKIP'
      },
    )
    expect(result).toMatchObject({ ok: true, value: { changeCount: 3 } })
    expect(refused).toMatchObject([
      { index: 1, problems: [{ code: 'NOT_FOUND', changeIndex: 1 }] },
      { index: 2, problems: [{ code: 'NOT_FOUND', changeIndex: 0 }] },
    ])
    expect(refused[0]?.state.accounts.rowCount).toBe(base.accounts.rowCount + 1)
  })

  test('leaves nothing when it is given up', async () => {
    const { bench, organizationId, base, applyParts } = await setUp()
    const before = await rowCounts(testDatabase.database.pool)
    const result = await applyParts([[accounts('One')], [lost()]])
    expect(result).toMatchObject({ ok: false, error: [{ code: 'NOT_FOUND' }] })
    expect(await rowCounts(testDatabase.database.pool)).toEqual(before)
    expect(allRecords((await bench.states.get(organizationId))!)).toEqual(allRecords(base))
  })

  test('leaves nothing when its source fails', async () => {
    const { applyParts } = await setUp()
    const before = await rowCounts(testDatabase.database.pool)
    async function* failing() {
      yield [accounts('One')]
      await Promise.reject(new Error('the file ends too early'))
    }
    await expect(applyParts(failing())).rejects.toThrow('the file ends too early')
    expect(await rowCounts(testDatabase.database.pool)).toEqual(before)
  })

  test('leaves nothing when the database refuses a part while the next is decided', async () => {
    const { base, applyParts } = await setUp()
    const { pool } = testDatabase.database
    const before = await rowCounts(pool)
    await ofInstallation(async () =>
      pool.query(
        `ALTER TABLE account_version ADD CONSTRAINT not_two CHECK (name <> 'Two') NOT VALID`,
      ),
    )
    try {
      const parts = [[accounts('One')], [accounts('Two')], [accounts('Three')]]
      await expect(applyParts(parts)).rejects.toMatchObject({ constraint: 'not_two' })
      await expect(applyParts(parts.slice(0, 2))).rejects.toMatchObject({ constraint: 'not_two' })
      expect(await rowCounts(pool)).toEqual(before)
    } finally {
      await ofInstallation(async () =>
        pool.query('ALTER TABLE account_version DROP CONSTRAINT not_two'),
      )
    }
    const again = await applyParts([[accounts('One')]])
    expect(again).toMatchObject({ ok: true, value: { revision: base.revision + 1 } })
  })

  test('leaves nothing when its connection is killed, and can be applied again', async () => {
    const { organizationId, base, applyParts } = await setUp()
    const { pool } = testDatabase.database
    const before = await rowCounts(pool)
    async function* killing() {
      yield [accounts('One')]
      const { rowCount } = await pool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()`,
      )
      expect(rowCount).toBe(1)
      yield [accounts('Two')]
    }
    await expect(applyParts(killing())).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    expect(await rowCounts(pool)).toEqual(before)
    const again = await applyParts([[accounts('One')]])
    expect(again).toMatchObject({ ok: true, value: { revision: base.revision + 1 } })
    const state = (await new PlanBench(testDatabase).states.get(organizationId))!
    expect(state.accounts.rowCount).toBe(base.accounts.rowCount + 1)
  })
})
