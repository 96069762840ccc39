import { afterAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../src/database/database.js'
import { distribute, distributeAtStart } from '../../src/database/distribute/distribute.js'
import { placeOf } from '../../src/database/distribute/table-place.js'
import { applyMigrations } from '../../src/database/migrate/apply-migrations.js'
import { readMigrations } from '../../src/database/migrate/migration.js'
import { newId } from '../../src/database/new-id.js'
import { refusedKeys, standInForCitus } from './citus-stand-in.js'
import { insertOrganizations } from './insert-organizations.js'
import { runSql } from './run-sql.js'
import { silentLog } from './silent-log.js'
import { copyTemplate } from './use-test-database.js'

const log = silentLog

/** A migrated database that has Citus, or what stands in for it. */
async function withCitus(): Promise<string> {
  const { url, drop } = await copyTemplate()
  onTestFinished(drop)
  await standInForCitus(url)
  return url
}

const KEYS = `
  SELECT conrelid::regclass::text AS table, conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
  WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1, 2`

const spreadOf = async (url: string) => {
  const rows = await runSql<{ name: string }>(
    url,
    `SELECT relname AS name FROM pg_dist_partition JOIN pg_class c ON c.oid = logicalrelid
     WHERE partmethod = 'h' ORDER BY 1`,
  )
  return rows.map(({ name }) => name)
}

afterAll(async () => {
  // Roles are the server's, which other files use.
  await runSql(inject('databaseServerUrl'), 'ALTER ROLE postscale_tenant NOLOGIN')
})

describe('tables that are spread over machines', () => {
  it.each([
    ['a child before its parent', [`SELECT create_distributed_table('account', 'organizationId')`]],
    [
      'a parent whose children were taken along by a table that is everywhere',
      [
        `SELECT create_reference_table('app_user')`,
        `SELECT create_reference_table('organization_slug')`,
        `SELECT create_distributed_table('organization', 'id')`,
      ],
    ],
    [
      'a key over all organizations',
      [
        'CREATE UNIQUE INDEX wrong ON role (id)',
        'ALTER TABLE organization DROP CONSTRAINT organization_slug_fkey',
        `SELECT create_distributed_table('organization', 'id')`,
        `SELECT create_distributed_table('role', 'organizationId')`,
      ],
    ],
  ])('would be refused with %s', async (_, statements) => {
    const url = await withCitus()
    for (const statement of statements.slice(0, -1)) await runSql(url, statement)
    await expect(runSql(url, statements.at(-1)!)).rejects.toMatchObject({ code: 'P0001' })
  })

  it('are those of tenants, in an order in which Citus takes them, and with the keys that they had', async () => {
    const url = await withCitus()
    const before = await runSql(url, KEYS)
    expect(await distribute({ url, log })).toBeGreaterThan(60)
    expect(await runSql(url, KEYS)).toEqual(before)
    expect(await refusedKeys(url)).toEqual([])
    const tables = await runSql<{ name: string; hasTenant: boolean }>(
      url,
      `SELECT relname AS name, EXISTS (
         SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'organizationId'
       ) AS "hasTenant" FROM pg_class c
       WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
    )
    const spread = tables.filter((table) => placeOf(table) === 'SPREAD').map(({ name }) => name)
    expect(await spreadOf(url)).toEqual(spread)
    const settings = await runSql(
      url,
      `SELECT current_setting('citus.propagate_set_commands') AS told,
         (SELECT rolcanlogin FROM pg_roles WHERE rolname = 'postscale_tenant') AS "mayLogIn",
         (SELECT count(*)::int FROM pg_dist_object) AS functions`,
    )
    expect(settings).toEqual([{ told: 'local', mayLogIn: true, functions: 1 }])
  })

  it('are left as they are the second time', async () => {
    const url = await withCitus()
    await distribute({ url, log })
    expect(await distribute({ url, log })).toBe(0)
  })

  it('go on from where it stopped', async () => {
    const url = await withCitus()
    await runSql(
      url,
      'CREATE TRIGGER wrong BEFORE UPDATE ON renewal FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
    )
    await expect(distribute({ url, log })).rejects.toMatchObject({
      code: 'NOT_DISTRIBUTABLE',
      message: expect.stringContaining('renewal has triggers'),
    })
    const stopped = await spreadOf(url)
    expect(stopped).toContain('organization')
    await runSql(url, 'DROP TRIGGER wrong ON renewal')
    await distribute({ url, log })
    expect((await spreadOf(url)).length).toBeGreaterThan(stopped.length)
    expect(await refusedKeys(url)).toEqual([])
  })

  it('are none where a machine does not know itself, which is told with what to do', async () => {
    const url = await withCitus()
    await runSql(url, 'DELETE FROM pg_dist_node WHERE groupid = 0')
    await expect(distribute({ url, log })).rejects.toThrow('citus_set_coordinator_host')
    expect(await spreadOf(url)).toEqual([])
  })

  it('are none where there is no Citus, which is told with what to do', async () => {
    const { url, drop } = await copyTemplate()
    onTestFinished(drop)
    await expect(distribute({ url, log })).rejects.toMatchObject({
      code: 'CITUS_MISSING',
      hint: expect.stringContaining('CREATE EXTENSION citus'),
    })
    await distributeAtStart({ url, log })
  })

  it('are spread by a start, but not under the feet of others who serve tenants', async () => {
    const url = await withCitus()
    const query = async (text: string, values: unknown[]) => runSql(url, text, values)
    await insertOrganizations({ query }, { id: newId(), slug: 'acme' })
    const warnings: string[] = []
    const warn = (_: object, message: string) => void warnings.push(message)
    await distributeAtStart({ url, log: { ...log, warn } })
    expect(warnings).toEqual([expect.stringContaining('pnpm db:distribute')])
    expect(await spreadOf(url)).toEqual([])
    await runSql(url, 'DELETE FROM organization')
    const open = { database: { kind: 'external', url } as const, poolSize: 4 }
    await (await openDatabase(open, log)).close()
    expect(await spreadOf(url)).toContain('account')
  })

  it('get their place in the migration that makes them, before the keys that refer to others', async () => {
    const url = await withCitus()
    await distribute({ url, log })
    const sql = `
CREATE TABLE "further" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT 'a;b',

    CONSTRAINT "further_pkey" PRIMARY KEY ("organizationId","id")
);

ALTER TABLE "further" ADD CONSTRAINT "further_account_fkey" FOREIGN KEY ("organizationId", "accountId")
  REFERENCES "account"("organizationId", "id") DEFERRABLE INITIALLY DEFERRED;

-- Refused where it comes too early.
SELECT refuse_key(k) FROM pg_constraint k WHERE conname = 'further_account_fkey';`
    const migrations = await readMigrations()
    const further = { name: '29990101000000_further', sql, checksum: 'none' }
    await applyMigrations({ url, log, migrations: [...migrations, further] })
    expect(await spreadOf(url)).toContain('further')
    expect(await distribute({ url, log })).toBe(0)
  })
})
