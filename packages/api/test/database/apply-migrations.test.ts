import { createHash, randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { beforeEach, describe, expect, inject, it, onTestFinished, vi } from 'vitest'
import { applyMigrations } from '../../src/database/migrate/apply-migrations.js'
import { createSchemaEngine } from '../../src/database/migrate/create-schema-engine.js'
import { type Migration, migrationList } from '../../src/database/migrate/migration.js'
import { runSql } from './run-sql.js'
import { silentLog } from './silent-log.js'
import { copyTemplate } from './use-test-database.js'

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
})

const tables = migration('20260101000000_tables', 'CREATE TABLE thing (id integer);\n')
const functions = migration(
  '20260102000000_functions',
  `INSERT INTO thing VALUES (1); -- a remark; with a semicolon
   CREATE FUNCTION next_thing() RETURNS integer LANGUAGE plpgsql AS $$
   BEGIN
     RETURN (SELECT max(id) + 1 FROM thing);
   END
   $$;
   INSERT INTO thing SELECT next_thing() WHERE ';' <> '';`,
)
const faulty = migration(
  '20260103000000_faulty',
  'CREATE TABLE half_done (id integer);\nCOMMENT ON TABLE half_done IS $$x$$;\nSELECT no_such_column FROM thing;\n',
)

describe('applyMigrations', () => {
  let url = ''
  const apply = (migrations: readonly Migration[]) =>
    applyMigrations({ url, log: silentLog, migrations })
  const remembered = () =>
    runSql(url, 'SELECT migration_name AS name, checksum FROM _prisma_migrations ORDER BY 1')
  const entry = ({ name, checksum }: Migration) => ({ name, checksum })

  beforeEach(async () => {
    const copy = await copyTemplate('empty')
    url = copy.url
    onTestFinished(copy.drop)
  })

  it('applies each script as it is written, and remembers it as Prisma does', async () => {
    expect(await apply([tables])).toEqual([tables.name])
    expect(await apply([tables, functions])).toEqual([functions.name])
    expect(await runSql(url, 'SELECT id FROM thing ORDER BY 1')).toEqual([{ id: 1 }, { id: 2 }])
    expect(await remembered()).toEqual([entry(tables), entry(functions)])
    const [row] = await runSql(
      url,
      `SELECT finished_at >= started_at AS finished, rolled_back_at, logs, applied_steps_count AS steps
         FROM _prisma_migrations WHERE migration_name = '${functions.name}'`,
    )
    expect(row).toEqual({ finished: true, rolled_back_at: null, logs: null, steps: 1 })
  })

  it('leaves a history in which Prisma’s engine finds nothing to remark', async () => {
    await apply([tables, functions])
    const engine = await createSchemaEngine(new PrismaPg(url))
    onTestFinished(() => {
      engine.free()
    })
    const diagnosis = await engine.diagnoseMigrationHistory({
      migrationsList: migrationList([tables, functions]),
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    })
    expect(diagnosis).toEqual({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    })
  })

  it('does nothing when there is nothing to do', async () => {
    await apply([tables])
    expect(await apply([tables])).toEqual([])
  })

  it('lets several processes start at once', async () => {
    const applied = await Promise.all(Array.from({ length: 4 }, () => apply([tables, functions])))
    expect(applied.flat()).toEqual([tables.name, functions.name])
    expect(await remembered()).toEqual([entry(tables), entry(functions)])
  })

  it('leaves nothing of a migration that fails, and goes on once it is mended', async () => {
    await expect(apply([tables, faulty])).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringMatching(/_faulty failed .*no_such_column.*\(line 3\)/s),
    })
    expect(await remembered()).toEqual([entry(tables)])
    expect(await runSql(url, "SELECT to_regclass('half_done') AS found")).toEqual([{ found: null }])
    const mended = migration(faulty.name, 'CREATE TABLE half_done (id integer);')
    expect(await apply([tables, mended])).toEqual([mended.name])
  })

  it('leaves nothing of a migration whose process dies', async () => {
    const slow = migration(
      '20260104000000_slow',
      'CREATE TABLE half_done (id integer); SELECT pg_advisory_lock(42);',
    )
    await apply([tables])
    // Another session holds what the migration waits for, and then cuts the migration off.
    const holder = new pg.Client(url)
    await holder.connect()
    await holder.query('SELECT pg_advisory_lock(42)')
    const cutOff = apply([tables, slow])
    const failure = cutOff.catch((error: unknown) => error)
    await vi.waitFor(
      async () => {
        const { rowCount } = await holder.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE application_name = 'postscale migrations' AND wait_event = 'advisory'
              AND datname = current_database()`,
        )
        expect(rowCount).toBe(1)
      },
      { timeout: 10_000 },
    )
    expect(await failure).toMatchObject({ code: 'MIGRATION_FAILED' })
    await holder.end()
    expect(await remembered()).toEqual([entry(tables)])
    expect(await apply([tables, slow])).toEqual([slow.name])
  })

  it('refuses a migration that was edited after it was applied', async () => {
    await apply([tables])
    const edited = migration(tables.name, `${tables.sql} -- edited`)
    await expect(apply([edited])).rejects.toMatchObject({ code: 'MIGRATION_EDITED' })
  })

  it('refuses a database that is ahead of this build', async () => {
    await apply([tables, functions])
    await expect(apply([tables])).rejects.toMatchObject({
      code: 'MIGRATION_UNKNOWN',
      message: expect.stringContaining(functions.name),
    })
  })

  it('refuses a database that is somebody else’s', async () => {
    await runSql(url, 'CREATE TABLE theirs (id integer)')
    await expect(apply([tables])).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' })
    expect(await runSql(url, "SELECT to_regclass('_prisma_migrations') AS found")).toEqual([
      { found: null },
    ])
  })

  it('refuses to guess about one that another tool left half done', async () => {
    await apply([tables])
    await runSql(url, 'UPDATE _prisma_migrations SET finished_at = NULL')
    await expect(apply([tables])).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      hint: expect.stringContaining('prisma migrate resolve'),
    })
  })

  it('says when the user may not', async () => {
    const role = `guest_${randomUUID().replaceAll('-', '')}`
    await runSql(url, `CREATE ROLE ${role} LOGIN PASSWORD 'guest'`)
    onTestFinished(async () => {
      await runSql(inject('databaseServerUrl'), `DROP ROLE ${role}`)
    })
    const guest = new URL(url)
    guest.username = role
    guest.password = 'guest'
    await expect(
      applyMigrations({ url: guest.href, log: silentLog, migrations: [tables] }),
    ).rejects.toMatchObject({
      code: 'RIGHTS_MISSING',
      message: expect.stringContaining('permission denied'),
    })
  })
})
