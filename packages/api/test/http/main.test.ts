import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { runSql } from '../database/run-sql.js'
import { deleteFolder, scratchFolder } from '../database/scratch-folder.js'
import { copyTemplate, type DatabaseCopy } from '../database/use-test-database.js'
import { embeddedUrl } from '../process/embedded-url.js'
import { processToken, startApi } from '../process/start-api.js'
import { startProcess } from '../process/start-process.js'
import { takenPort } from '../process/taken-port.js'

describe('the process', () => {
  let copy: DatabaseCopy | undefined
  beforeAll(async () => {
    copy = await copyTemplate()
  })
  afterAll(async () => {
    await copy?.drop()
  })

  const onCopy = (more: Record<string, string> = {}) => ({
    DATABASE_URL: copy?.url ?? '',
    POSTSCALE_LOG_LEVEL: 'info',
    ...more,
  })

  it('says where it listens and how to begin, answers, and ends when told to', async () => {
    const server = await startApi(onCopy(), onTestFinished)
    const { origin } = server
    const link = await server.says(/within 24 hours: (http:\S+?)"/)
    expect(link.startsWith(`${origin}/setup#token=`)).toBe(true)
    expect(await server.ask('{ viewer { allOrganizations } }')).toMatchObject({
      data: { viewer: { allOrganizations: true } },
    })
    server.child.kill('SIGTERM')
    const { code, output } = await server.ended
    expect(code).toBe(0)
    expect(output).not.toContain(processToken)
    // Where it listens, and the link: each once.
    expect(output.split(new URL(origin).host)).toHaveLength(3)
  })

  it('answers what is long on a thread of its own, and ends with it when told to', async () => {
    const server = await startApi(onCopy(), onTestFinished)
    await server.ask(`mutation { createOrganization(input: { change: {
      slug: "long", name: "Long", currency: "EUR", effective: "2026-01-01"
    } }) { ok { revision } } }`)
    const names = Array.from({ length: 1_000 }, (_, index) => `Team ${index} ${'x'.repeat(50)}`)
    const changes = names.map((name) => ({ createTeam: { name, kind: 'POD' } }))
    const apply = `mutation ($input: PlanInput!) {
      applyPlan(input: $input) { ok { revision } error { message } } }`
    const { data } = await server.ask(apply, {
      input: { organizationId: 'long', title: 'All', changes },
    })
    expect(data).toEqual({ applyPlan: { ok: { revision: 2 }, error: null } })
    server.child.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0, errors: '' })
  })

  it('lets requests under way finish when told to end, and leaves no PostgreSQL behind', async () => {
    const folder = await scratchFolder()
    onTestFinished(() => {
      deleteFolder(folder)
    })
    const data = join(folder, 'cluster', 'data')
    const server = await startApi(
      { POSTSCALE_DATA_DIR: folder, POSTSCALE_LOG_LEVEL: 'info' },
      onTestFinished,
    )
    const post = async (query: string) =>
      fetch(`${server.origin}/graphql`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${processToken}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ query }),
      })
    await post(`mutation { createOrganization(input: { change: {
      slug: "ends", name: "Ends", currency: "EUR", effective: "2026-01-01"
    } }) { ok { revision } } }`)
    const holder = new pg.Client(embeddedUrl(folder))
    await holder.connect()
    onTestFinished(async () => holder.end().catch(() => undefined))
    // It is cut off when the server stops.
    holder.on('error', () => undefined)
    await holder.query('BEGIN')
    await holder.query(`SELECT 1 FROM organization WHERE slug = 'ends' FOR UPDATE`)
    const writing = post(
      `mutation { createTeam(input: { organizationId: "ends", change: { name: "Last", kind: POD } }) {
        ok { revision }
      } }`,
    )
    const waiting = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'`
    await expect.poll(() => runSql(embeddedUrl(folder), waiting)).not.toHaveLength(0)
    server.child.kill('SIGTERM')
    await server.says(/SIGTERM: closing/)
    await expect.poll(() => post('{ viewer { name } }').catch(() => 'refused')).toBe('refused')
    await holder.query('COMMIT')
    const written = await writing
    const before = performance.now()
    expect(written.headers.get('connection')).toBe('close')
    expect(await written.json()).toMatchObject({ data: { createTeam: { ok: { revision: 2 } } } })
    expect(await server.ended).toMatchObject({ code: 0, errors: '' })
    expect(performance.now() - before).toBeLessThan(5_000)
    expect(existsSync(join(data, 'postmaster.pid'))).toBe(false)
  })

  it('says in one message what to do about a folder that it cannot use', async () => {
    const folder = await scratchFolder()
    onTestFinished(() => {
      deleteFolder(folder)
    })
    mkdirSync(join(folder, 'cluster', 'data'), { recursive: true })
    writeFileSync(join(folder, 'cluster', 'data', 'PG_VERSION'), '14')
    const { code, errors } = await startProcess({ POSTSCALE_DATA_DIR: folder }, onTestFinished)
      .ended
    expect(code).toBe(1)
    expect(errors).toMatch(/^The data in .* is of PostgreSQL 14.*\nRun PostgreSQL 14.*\n$/)
  })

  it('says that its port is in use, and fails', async () => {
    const port = await takenPort(onTestFinished)
    const { code, errors } = await startProcess(onCopy({ PORT: port }), onTestFinished).ended
    expect(code).toBe(1)
    expect(errors).toBe(
      `Port ${port} of 127.0.0.1 is in use by another program.\n` +
        'Stop that program, or set PORT to another number.\n',
    )
  })

  it('names what it cannot use of its environment', async () => {
    const { code, errors } = await startProcess({ PORT: 'many' }, onTestFinished).ended
    expect(code).toBe(1)
    expect(errors).toContain('PORT must be a whole number')
    expect(errors).not.toContain('at ')
  })
})
