import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allRecords } from '@postscale/domain/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { backUpSnapshot, openSnapshot } from '../../src/backup/back-up.js'
import { withCopySession } from '../../src/backup/copy-session.js'
import { restore } from '../../src/backup/restore.js'
import { createPool } from '../../src/database/create-pool.js'
import { DatabaseSockets } from '../../src/database/database-sockets.js'
import { quoteIdentifier } from '../../src/database/insert-rows.js'
import { readSnapshot } from '../../src/database/in-transaction.js'
import { acmeCloud } from '../../src/demo/acme/acme-cloud.js'
import { applyAuditRows } from '../../src/store/apply-audit-rows.js'
import { StateStore } from '../../src/store/state-store.js'
import { runSql } from '../database/run-sql.js'
import { silentLog } from '../database/silent-log.js'
import { copyTemplate, type DatabaseCopy } from '../database/use-test-database.js'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { scenarioApi } from '../scenarios/scenario-api.js'
import { setUpUser } from '../session/set-up-user.js'
import { signInMember } from '../session/sign-in-member.js'
import { plantDemo } from '../reads/plant-demo.js'

const SLUG = 'acme-cloud'

describe('a restore drill', () => {
  const api = useApp()
  const plans = planApi(api, SLUG)
  let folder: string
  let copy: DatabaseCopy
  /** The rows of every table of the source, as the backup's snapshot has them. */
  let before: Rows
  let revisionAtEnd: number
  let seconds: Readonly<Record<'backup' | 'restore', number>>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postscale-backup-'))
    await fillSource()
    const path = join(folder, 'drill.backup.zip')
    const outside = new pg.Client(api.url)
    await outside.connect()
    let isDone = false
    const writing = applyPlans(() => isDone)
    const began = performance.now()
    await withCopySession(api.url, async (client) => {
      const tables = await openSnapshot(client)
      // Another transaction sees the same moment, and tells later what was there.
      const { rows } = await client.query<{ id: string }>('SELECT pg_export_snapshot() AS id')
      await outside.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
      await outside.query(`SET TRANSACTION SNAPSHOT '${rows[0]?.id}'`)
      const revision = await plans.revision()
      // A plan is committed that the snapshot does not have.
      await vi.waitUntil(async () => (await plans.revision()) > revision, {
        timeout: 60_000,
      })
      await backUpSnapshot(client, tables, path)
    })
    const backedUp = performance.now()
    isDone = true
    await writing
    revisionAtEnd = await plans.revision()
    before = await rowsOf(outside)
    await outside.query('COMMIT')
    await outside.end()
    copy = await copyTemplate('empty')
    const restoring = performance.now()
    await restore(copy.url, path, silentLog)
    seconds = {
      backup: (backedUp - began) / 1_000,
      restore: (performance.now() - restoring) / 1_000,
    }
  })
  afterAll(async () => {
    await copy.drop()
    await rm(folder, { recursive: true, force: true })
  })

  /** The demo with its facts; people who sign in, a token, and a scenario. */
  async function fillSource(): Promise<void> {
    await plantDemo(api.database)
    await setUpUser(api)
    await signInMember(api, 'Bea "Quotes" \\ Tabs\t', [acmeCloud.id])
    const made = await scenarioApi(api, SLUG).create('What if\n', [team('Of a scenario')])
    expect(made.error).toBeNull()
  }

  async function applyPlans(isDone: () => boolean): Promise<void> {
    for (let place = 0; !isDone(); place += 1) {
      const { error } = await plans.apply([team(`Meanwhile ${place}`)])
      expect(error).toBeNull()
    }
  }

  it('brings back every row of every table, as they were when the backup began', async () => {
    const client = new pg.Client(copy.url)
    await client.connect()
    const after = await rowsOf(client)
    await client.end()
    expect([...after.keys()]).toEqual([...before.keys()])
    for (const [table, rows] of before) expect(after.get(table), table).toEqual(rows)
    const filled = [...before.values()].filter((rows) => rows.length > 0).length
    const count = [...before.values()].reduce((sum, rows) => sum + rows.length, 0)
    expect(filled).toBeGreaterThan(50)
    process.stdout.write(
      `Restore drill: ${count} rows of ${before.size} tables (${filled} with rows); ` +
        `backup ${seconds.backup.toFixed(2)} s, restore ${seconds.restore.toFixed(2)} s\n`,
    )
  })

  it('leaves out what was written meanwhile', async () => {
    const [row] = await runSql<{ revision: number }>(
      copy.url,
      'SELECT revision FROM organization WHERE slug = $1',
      [SLUG],
    )
    expect(row?.revision).toBeLessThan(revisionAtEnd)
  })

  it('brings back states that are what their audit tells', async () => {
    const pool = createPool({
      tenantRole: null,
      url: copy.url,
      size: 2,
      sockets: new DatabaseSockets(),
      log: silentLog,
    })
    onTestFinished(async () => pool.end())
    const states = new StateStore({ pool })
    const state = (await states.get(acmeCloud.id))!
    // Back to the beginning by the audit, and forth again.
    const first = (await states.atRevision(acmeCloud.id, 1))!
    const again = await readSnapshot(pool, async (client) =>
      applyAuditRows(client, first, state.revision),
    )
    expect(allRecords(again)).toEqual(allRecords(state))
  })

  it('goes on numbering where the source was', async () => {
    const sequences = `SELECT sequencename AS name, last_value AS value FROM pg_sequences
      WHERE schemaname = 'public' ORDER BY 1`
    const restored = await runSql<{ name: string; value: string | null }>(copy.url, sequences)
    expect(restored.length).toBeGreaterThan(3)
    for (const { name, value } of restored) {
      const table = name.replace(/_id_seq$/, '')
      const [row] = await runSql<{ most: string | null }>(
        copy.url,
        `SELECT max(id) AS most FROM ${quoteIdentifier(table)}`,
      )
      expect(Number(value ?? 0), name).toBeGreaterThanOrEqual(Number(row?.most ?? 0))
    }
  })
})

type Rows = ReadonlyMap<string, readonly string[]>

const team = (name: string) => ({ createTeam: { name, kind: 'POD', effective: '2026-01-01' } })

/** Every row of every table, as PostgreSQL writes it. */
async function rowsOf(client: pg.Client): Promise<Rows> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
       AND table_name <> '_prisma_migrations' ORDER BY 1`,
  )
  const found = new Map<string, readonly string[]>()
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(
      `SELECT t::text AS row FROM ${quoteIdentifier(name)} t ORDER BY 1`,
    )
    found.set(
      name,
      rows.map(({ row }) => row),
    )
  }
  return found
}
