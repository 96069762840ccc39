import { expect, it, onTestFinished } from 'vitest'
import { applyMigrations } from '../../src/database/migrate/apply-migrations.js'
import { readMigrations } from '../../src/database/migrate/migration.js'
import { runSql } from './run-sql.js'
import { silentLog } from './silent-log.js'
import { copyTemplate } from './use-test-database.js'

const [acme, globex] = [
  '00000000-0000-7000-8000-000000000001',
  '00000000-0000-7000-8000-000000000002',
]

it('keeps whose each slug is, so that none is taken twice, and none is had without being taken', async () => {
  const migrations = await readMigrations()
  const place = migrations.findIndex(({ name }) => name.endsWith('_organization_slug'))
  const { url, drop } = await copyTemplate('empty')
  onTestFinished(drop)
  await applyMigrations({ url, log: silentLog, migrations: migrations.slice(0, place) })
  await runSql(
    url,
    `INSERT INTO organization (id, slug, currency, revision)
     VALUES ('${acme}', 'acme', 'USD', 2), ('${globex}', 'globex', 'EUR', 1)`,
  )
  await applyMigrations({ url, log: silentLog, migrations: migrations.slice(0, place + 1) })
  const own = 'SELECT slug, "organizationId" AS id FROM organization_slug ORDER BY slug'
  expect(await runSql(url, own)).toEqual([
    { slug: 'acme', id: acme },
    { slug: 'globex', id: globex },
  ])
  const taken = runSql(url, `INSERT INTO organization_slug VALUES ('acme', '${globex}')`)
  await expect(taken).rejects.toMatchObject({ constraint: 'organization_slug_pkey' })
  const renamed = runSql(url, `UPDATE organization SET slug = 'acme' WHERE id = '${globex}'`)
  await expect(renamed).rejects.toMatchObject({ constraint: 'organization_slug_fkey' })
})
