import { randomUUID } from 'node:crypto'
import { THING_KINDS, type ThingChange } from '@postscale/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/database/in-transaction.js'
import { AuditWriter } from '../../src/store/audit-writer.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { PlanBench } from '../plans/plan-bench.js'

const testDatabase = useTestDatabase()
const REVISION = 2

describe('the audit', () => {
  let organizationId: string
  beforeAll(async () => {
    organizationId = await new PlanBench(testDatabase).organization(randomUUID())
  })

  /** Writes one change of each kind as the second revision, and says which kinds are there then. */
  async function audited(kinds: readonly string[]): Promise<readonly string[]> {
    const { pool } = testDatabase.database
    await inTransaction(pool, 'READ COMMITTED', async (client) => {
      const writer = new AuditWriter(client, organizationId, REVISION)
      const made = kinds.map((kind) => ({ kind, id: 'thing', before: null, after: {} }))
      await writer.writeChanges(made as unknown as readonly ThingChange[])
      const actor = { kind: 'SYSTEM', id: null, name: 'Postscale' } as const
      await writer.writeHeader({
        planId: randomUUID(),
        actor,
        title: 'Kinds',
        reason: null,
        locale: 'en',
        factCount: 0,
      })
    })
    return written()
  }

  async function written(): Promise<readonly string[]> {
    const { rows } = await testDatabase.database.pool.query<{ kind: string }>(
      'SELECT kind FROM audit_change WHERE "organizationId" = $1 AND revision = $2 ORDER BY seq',
      [organizationId, REVISION],
    )
    return rows.map(({ kind }) => kind)
  }

  it.each(['gadget', 'Team', '', 'toString'])(
    'takes no change of “%s”, nor any beside it',
    async (kind) => {
      await expect(audited(['team', kind])).rejects.toThrow(`There is no kind “${kind}”.`)
      expect(await written()).toEqual([])
    },
  )

  it('takes every kind of thing, and the database has no list of them', async () => {
    expect(await audited(THING_KINDS)).toEqual(THING_KINDS)
    const { rows } = await testDatabase.database.pool.query(
      `SELECT conname FROM pg_constraint WHERE conrelid = 'audit_change'::regclass AND contype = 'c'`,
    )
    expect(rows).toEqual([])
  })
})
