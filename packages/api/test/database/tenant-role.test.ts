import { randomBytes } from 'node:crypto'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../src/database/database.js'
import type { DatabaseLog } from '../../src/database/database-start-error.js'
import { ofNobodyYet } from '../../src/database/reach.js'
import { openScratchServer } from './open-scratch-server.js'
import { runSql } from './run-sql.js'
import { silentLog } from './silent-log.js'
import { withDatabase } from './with-database.js'

const ROLE = 'postscale_tenant'

/** An empty database that belongs to a user of its own, who is no superuser. */
async function ownDatabase(rights = '') {
  const server = inject('databaseServerUrl')
  const name = `postscale_own_${randomBytes(6).toString('hex')}`
  await runSql(server, `CREATE ROLE ${name} LOGIN PASSWORD 'secret' ${rights}`)
  await runSql(server, `CREATE DATABASE ${name} OWNER ${name} TEMPLATE template0`)
  onTestFinished(async () => {
    await runSql(server, `DROP DATABASE ${name} WITH (FORCE)`)
    await runSql(server, `DROP ROLE ${name}`)
  })
  const url = new URL(withDatabase(server, name))
  url.username = name
  url.password = 'secret'
  return { url: url.href, name, asAdministrator: withDatabase(server, name) }
}

async function start(url: string) {
  const warnings: string[] = []
  const log: DatabaseLog = { ...silentLog, warn: (_, message) => void warnings.push(message) }
  const database = await openDatabase({ database: { kind: 'external', url }, poolSize: 4 }, log)
  const { rows } = await ofNobodyYet(async () =>
    database.pool.query<{ role: string; active: boolean }>(
      "SELECT current_user AS role, row_security_active('account') AS active",
    ),
  )
  await database.close()
  return { warnings, ...rows[0]! }
}

describe('the role of tenants', () => {
  it('is used by an owner who was granted it', async () => {
    const { url, name, asAdministrator } = await ownDatabase()
    await runSql(asAdministrator, `GRANT ${ROLE} TO ${name}`)
    expect(await start(url)).toEqual({ warnings: [], role: ROLE, active: true })
  })

  it('is missed by an owner who was not, who is told what to do, and works without', async () => {
    const { url, name, asAdministrator } = await ownDatabase()
    const first = await start(url)
    expect(first).toMatchObject({ role: name, active: false })
    expect(first.warnings).toHaveLength(1)
    const told = /CREATE ROLE [^;]+; (GRANT [^;]+);/.exec(first.warnings[0]!)
    await runSql(asAdministrator, told![1]!)
    expect(await start(url)).toEqual({ warnings: [], role: ROLE, active: true })
  })

  it('is not used where it is more than an ordinary one', async () => {
    const server = await openScratchServer()
    onTestFinished(server.close)
    await runSql(server.url, `CREATE ROLE ${ROLE} NOLOGIN BYPASSRLS`)
    await runSql(server.url, 'CREATE DATABASE own')
    const started = await start(withDatabase(server.url, 'own'))
    expect(started).toMatchObject({
      active: false,
      warnings: [expect.stringMatching('by the server alone')],
    })
  })

  it('is none for a user who does not own the tables, who is refused', async () => {
    const { url, name, asAdministrator } = await ownDatabase()
    await start(url)
    await runSql(asAdministrator, `REASSIGN OWNED BY ${name} TO CURRENT_USER`)
    await runSql(asAdministrator, `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${name}`)
    await expect(start(url)).rejects.toMatchObject({ code: 'USER_OWNS_NO_TABLES' })
  })

  it('is given what a further migration made', async () => {
    const { url, name, asAdministrator } = await ownDatabase()
    await runSql(asAdministrator, `GRANT ${ROLE} TO ${name}`)
    await start(url)
    await runSql(url, `REVOKE ALL ON account FROM ${ROLE}`)
    await start(url)
    const [granted] = await runSql(
      url,
      `SELECT has_table_privilege($1, 'account', 'DELETE') AS may`,
      [ROLE],
    )
    expect(granted).toEqual({ may: true })
  })
})
