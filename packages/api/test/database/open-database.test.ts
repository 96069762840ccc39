import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { ofInstallation } from '../../src/database/reach.js'
import { openDatabase } from '../../src/database/database.js'
import { runSql } from './run-sql.js'
import { deleteFolder, scratchFolder } from './scratch-folder.js'
import { silentLog } from './silent-log.js'
import { copyTemplate, useTestDatabase } from './use-test-database.js'

describe('openDatabase', () => {
  const test = useTestDatabase()

  it('shares one pool between our own SQL and Prisma', async () => {
    const { pool, prisma } = test.database
    const work = Array.from({ length: 20 }, () => [
      prisma.organization.count(),
      pool.query('SELECT 1'),
    ])
    await Promise.all(work.flat())
    const sessions = await runSql(
      test.url,
      `SELECT count(*)::integer AS count FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'postscale'`,
    )
    expect(sessions).toEqual([{ count: pool.totalCount }])
    expect(pool.totalCount).toBeLessThanOrEqual(8)
  })

  it('lets Prisma keep its statements prepared', async () => {
    const { pool, prisma } = test.database
    for (let round = 0; round < 40; round += 1) await prisma.organization.findMany()
    const { rows } = await pool.query(
      "SELECT statement FROM pg_prepared_statements WHERE statement LIKE '%organization%'",
    )
    expect(rows.length).toBeGreaterThan(0)
  })

  it('closes once, however often it is asked, and leaves no connection', async () => {
    const copy = await copyTemplate()
    onTestFinished(copy.drop)
    const database = await openDatabase(
      { database: { kind: 'external', url: copy.url }, poolSize: 2 },
      silentLog,
    )
    await ofInstallation(async () => database.prisma.organization.count())
    await Promise.all([database.close(), database.close()])
    const left = await runSql(
      inject('databaseServerUrl'),
      'SELECT pid FROM pg_stat_activity WHERE datname = $1',
      [new URL(copy.url).pathname.slice(1)],
    )
    expect(left).toEqual([])
  })

  it('stops the server it started when the database cannot be made ready', async () => {
    const dataDirectory = await scratchFolder()
    onTestFinished(() => {
      deleteFolder(dataDirectory)
    })
    const location = { database: { kind: 'embedded', dataDirectory } as const, poolSize: 2 }
    const database = await openDatabase(location, silentLog)
    await runSql(database.url, "UPDATE _prisma_migrations SET checksum = 'edited'")
    await database.close()
    await expect(openDatabase(location, silentLog)).rejects.toMatchObject({
      code: 'MIGRATION_EDITED',
    })
    expect(existsSync(join(dataDirectory, 'cluster', 'data', 'postmaster.pid'))).toBe(false)
  })
})
