import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { diffSchemas } from '../../src/database/migrate/diff-schemas.js'
import { migrationsFolder, readMigrations } from '../../src/database/migrate/migration.js'
import { readSchema } from '../../src/database/migrate/read-schema.js'
import { runSql } from './run-sql.js'
import { copyTemplate } from './use-test-database.js'

/** Before it, no tenants could be spread over machines. */
const LAST_ON_ONE_MACHINE = '20261130005617_deferred_checks'

/** What Citus refuses of tables that are spread, and what to write instead. */
const REFUSED_BY_CITUS: readonly (readonly [RegExp, string])[] = [
  [/\bALTER\s+CONSTRAINT\b/i, 'say DEFERRABLE INITIALLY DEFERRED where the constraint is added'],
  [
    /\bALTER\s+TABLE\b[^;]*,\s*ADD\s+CONSTRAINT\b/i,
    'add each constraint by a statement of its own',
  ],
  [
    /\bADD\s+CONSTRAINT\b[^;]*,\s*(?:ADD|ALTER|DROP)\b/i,
    'add each constraint by a statement of its own',
  ],
]

describe('the committed migrations', () => {
  it('cover the whole schema: run scripts/new-migration.mjs otherwise', async () => {
    const content = readFileSync(join(migrationsFolder, 'schema.snapshot.prisma'), 'utf8')
    const snapshot = [{ path: 'schema.prisma', content }]
    expect(await diffSchemas(snapshot, await readSchema())).toBe('')
  })

  it('make the very tables that the schema describes, and more only by constraints', async () => {
    const migrated = await copyTemplate()
    onTestFinished(migrated.drop)
    const described = await copyTemplate('empty')
    onTestFinished(described.drop)
    await runSql(described.url, await diffSchemas([], await readSchema()))

    expect(await columnsOf(migrated.url)).toEqual(await columnsOf(described.url))
    const constraints = await constraintsOf(migrated.url)
    for (const constraint of await constraintsOf(described.url)) {
      expect(constraints).toContainEqual(constraint)
    }
  })

  it('run in one transaction each, so they hold no statement that cannot', async () => {
    const migrations = await readMigrations()
    expect(migrations.length).toBeGreaterThan(0)
    for (const { name, sql } of migrations) {
      expect(name).toMatch(/^\d{14}_[a-z][a-z0-9_]*$/)
      const code = sql.replaceAll(/--.*$/gm, '')
      expect(code).not.toMatch(/^\s*(BEGIN|COMMIT|ROLLBACK|VACUUM)\s*;|\bCONCURRENTLY\b/im)
    }
  })

  it('can be applied where tenants are spread over machines', async () => {
    const migrations = (await readMigrations()).filter(({ name }) => name > LAST_ON_ONE_MACHINE)
    const told = migrations.flatMap(({ name, sql }) => {
      const code = sql.replaceAll(/--.*$/gm, '')
      return REFUSED_BY_CITUS.flatMap(([refused, instead]) =>
        refused.test(code) ? [`${name}: ${instead}`] : [],
      )
    })
    expect(told).toEqual([])
  })

  it.each([
    'ALTER TABLE a ALTER CONSTRAINT b DEFERRABLE;',
    'ALTER TABLE "a" ADD COLUMN "c" TEXT,\nADD CONSTRAINT "b" CHECK (true);',
    'ALTER TABLE a ADD CONSTRAINT b UNIQUE (c), DROP COLUMN d;',
  ])('could not with %s', (sql) => {
    expect(REFUSED_BY_CITUS.some(([refused]) => refused.test(sql))).toBe(true)
  })
})

/** Nullability aside for lists, which Prisma leaves nullable whatever the schema says. */
function columnsOf(url: string) {
  return runSql(
    url,
    `SELECT table_name, column_name, data_type, udt_name, column_default,
            datetime_precision, numeric_precision,
            CASE WHEN data_type = 'ARRAY' THEN NULL ELSE is_nullable END AS nullable
       FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
      ORDER BY 1, 2`,
  )
}

/** Keys and indexes; that a migration makes some of them deferrable is its own business. */
function constraintsOf(url: string) {
  return runSql(
    url,
    `SELECT conrelid::regclass::text AS table, conname AS name,
            replace(pg_get_constraintdef(oid), ' DEFERRABLE INITIALLY DEFERRED', '') AS definition
       FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')
        AND conrelid <> coalesce(to_regclass('_prisma_migrations'), 0)
      UNION ALL
     SELECT tablename, indexname, indexdef FROM pg_indexes
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      ORDER BY 1, 2`,
  )
}
