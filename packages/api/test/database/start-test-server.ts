import { randomUUID } from 'node:crypto'
import { applyMigrations } from '../../src/database/migrate/apply-migrations.js'
import { quoteIdentifier } from '../../src/database/insert-rows.js'
import { openScratchServer } from './open-scratch-server.js'
import { runSql } from './run-sql.js'
import { silentLog } from './silent-log.js'
import { withDatabase } from './with-database.js'
import { prepareTenantRole } from '../../src/database/migrate/tenant-role.js'

interface TestServer {
  readonly url: string
  readonly template: string
  readonly close: () => Promise<void>
}

/** Starts the server of a test run, or uses `POSTSCALE_TEST_DATABASE_URL`, and migrates the template. */
export async function startTestServer(): Promise<TestServer> {
  // oxlint-disable-next-line no-process-env -- tests have no environment contract
  const external = process.env['POSTSCALE_TEST_DATABASE_URL']
  const server = external
    ? { url: external, close: () => Promise.resolve() }
    : await openScratchServer()
  const template = `postscale_template_${randomUUID().replaceAll('-', '')}`
  try {
    await runSql(server.url, `CREATE DATABASE ${quoteIdentifier(template)}`)
    const url = withDatabase(server.url, template)
    await applyMigrations({ url, log: silentLog })
    await prepareTenantRole({ url, log: silentLog })
  } catch (error) {
    await server.close()
    throw error
  }
  return {
    url: server.url,
    template,
    close: async () => {
      await runSql(server.url, `DROP DATABASE ${quoteIdentifier(template)} WITH (FORCE)`)
      await server.close()
    },
  }
}
