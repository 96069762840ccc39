import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runSql } from '../database/run-sql.js'
import { deleteFolder, scratchFolder } from '../database/scratch-folder.js'
import { startOwnServer } from '../database/start-own-server.js'
import { copyTemplate } from '../database/use-test-database.js'
import { postmasterOf, signalAll, withChildren } from '../process/process-tree.js'
import { startApi } from '../process/start-api.js'
import { startProcess } from '../process/start-process.js'

/** Long for what takes a moment, and short for what takes for ever. */
const SOON_MS = 30_000
/** The lock that whoever migrates holds. */
const MIGRATIONS_LOCK = 767_872_254

describe('told to end', () => {
  async function folder(): Promise<string> {
    const made = await scratchFolder()
    onTestFinished(() => {
      deleteFolder(made)
    })
    return made
  }

  it.each([
    ['making its data folder', /making the embedded PostgreSQL/, 'SIGTERM'],
    ['migrating', /applied a migration/, 'SIGTERM'],
    ['seeding the demo', /Seeding the demo organization/, 'SIGINT'],
  ] as const)(
    'while it starts, %s: leaves no PostgreSQL, says no error, and starts again',
    async (_, moment, signal) => {
      const data = await folder()
      const variables = {
        POSTSCALE_DATA_DIR: data,
        POSTSCALE_DEMO: '1',
        POSTSCALE_LOG_LEVEL: 'info',
      }
      const first = startProcess(variables, onTestFinished)
      await first.says(moment)
      first.child.kill(signal)
      const { code, errors, output } = await first.ended
      expect({ code, errors }).toEqual({ code: 0, errors: '' })
      expect(output).not.toContain('listens on')
      expect(existsSync(join(data, 'cluster', 'data', 'postmaster.pid'))).toBe(false)
      const second = await startApi({ ...variables, POSTSCALE_DEMO: '0' }, onTestFinished)
      second.child.kill('SIGTERM')
      expect(await second.ended).toMatchObject({ code: 0, errors: '' })
    },
  )

  it('while another process migrates, and it waits', async () => {
    const copy = await copyTemplate('empty')
    onTestFinished(copy.drop)
    const other = new pg.Client(copy.url)
    await other.connect()
    onTestFinished(async () => other.end())
    await other.query('SELECT pg_advisory_lock($1)', [MIGRATIONS_LOCK])
    const waiting = startProcess({ DATABASE_URL: copy.url }, onTestFinished)
    const asked = `SELECT 1 FROM pg_stat_activity
      WHERE application_name = 'postscale migrations' AND wait_event_type = 'Lock'
        AND datname = current_database()`
    await expect
      .poll(async () => (await other.query(asked)).rows, { timeout: SOON_MS })
      .toHaveLength(1)
    waiting.child.kill('SIGTERM')
    expect(await waiting.ended).toMatchObject({ code: 0, errors: '' })
  })

  it('twice, with a plan under way: ends at once, and says so by its code', async () => {
    const copy = await copyTemplate()
    onTestFinished(copy.drop)
    const api = await startApi({ DATABASE_URL: copy.url }, onTestFinished)
    await api.ask(`mutation { createOrganization(input: { change: {
      slug: "twice", name: "Twice", currency: "EUR", effective: "2026-01-01"
    } }) { ok { revision } } }`)
    const holder = new pg.Client(copy.url)
    await holder.connect()
    onTestFinished(async () => holder.end())
    await holder.query('BEGIN; SELECT 1 FROM organization FOR UPDATE')
    const create = `mutation {
      createTeam(input: { organizationId: "twice", change: { name: "Last", kind: POD } }) { ok { revision } }
    }`
    const cutOff = api.ask(create).catch(() => 'cut off')
    const blocked = `SELECT 1 FROM pg_stat_activity
      WHERE wait_event_type = 'Lock' AND datname = current_database()`
    await expect
      .poll(async () => runSql(copy.url, blocked), { timeout: SOON_MS })
      .not.toHaveLength(0)
    const tell = () => {
      api.child.kill('SIGTERM')
      return api.child.exitCode
    }
    await expect.poll(tell, { timeout: SOON_MS }).toBe(1)
    expect(await cutOff).toBe('cut off')
  })

  it('while its database hangs', async () => {
    const data = await folder()
    const server = await startOwnServer(data)
    onTestFinished(async () => server.stop())
    const api = await startApi({ DATABASE_URL: server.url }, onTestFinished)
    const resume = server.hang()
    const before = performance.now()
    try {
      api.child.kill('SIGTERM')
      expect(await api.ended).toMatchObject({ code: 0, errors: '' })
      expect(performance.now() - before).toBeLessThan(SOON_MS)
    } finally {
      resume()
    }
  })

  it('while the PostgreSQL that it started hangs: leaves that to the next start', async () => {
    const data = await folder()
    const api = await startApi({ POSTSCALE_DATA_DIR: data }, onTestFinished)
    const hung = withChildren(postmasterOf(data))
    signalAll(hung, 'SIGSTOP')
    onTestFinished(() => signalAll(hung, 'SIGCONT'))
    api.child.kill('SIGTERM')
    expect(await api.ended).toMatchObject({ code: 0, errors: '' })
    signalAll(hung, 'SIGCONT')
    const next = await startApi({ POSTSCALE_DATA_DIR: data }, onTestFinished)
    next.child.kill('SIGTERM')
    expect(await next.ended).toMatchObject({ code: 0, errors: '' })
    expect(existsSync(join(data, 'cluster', 'data', 'postmaster.pid'))).toBe(false)
  })
})
