import { expect, it, onTestFinished } from 'vitest'
import { applyMigrations } from '../../src/database/migrate/apply-migrations.js'
import { readMigrations } from '../../src/database/migrate/migration.js'
import { runSql } from './run-sql.js'
import { silentLog } from './silent-log.js'
import { copyTemplate } from './use-test-database.js'

const MIGRATION = /_external_references$/
const [organization, account, other, team] = [1, 2, 3, 4].map(
  (n) => `00000000-0000-7000-8000-00000000000${n}`,
)
const record = (externalId: string | null, name: string): string =>
  JSON.stringify({ id: account, externalId, history: [{ from: 0, fields: { name } }] })

/** What the builds before the migration recorded. */
const BEFORE = `
  INSERT INTO organization (id, slug, currency, revision) VALUES ('${organization}', 'acme', 'USD', 2);
  INSERT INTO account ("organizationId", id, "externalId") VALUES
    ('${organization}', '${account}', 'A-1'), ('${organization}', '${other}', NULL);
  INSERT INTO team ("organizationId", id, "externalId") VALUES ('${organization}', '${team}', 'A-1');
  INSERT INTO audit_entry ("organizationId", revision, "actorKind", "actorName", title, "changeCount",
    "factCount", "countsByKind") VALUES
    ('${organization}', 1, 'SYSTEM', 'Postscale', 'First', 1, 0, '{}'),
    ('${organization}', 2, 'SYSTEM', 'Postscale', 'Second', 2, 0, '{}');
  INSERT INTO audit_change ("organizationId", revision, seq, kind, "thingId", before, after) VALUES
    ('${organization}', 1, 1, 'account', '${account}', NULL, '${record(null, 'Globex')}'),
    ('${organization}', 2, 1, 'account', '${account}', '${record(null, 'Globex')}',
      '${record('A-1', 'Globex')}'),
    ('${organization}', 2, 2, 'policy', 'ramp', NULL, '{"key": "ramp", "history": []}');
  INSERT INTO touchpoint ("organizationId", "recordedIn", source, "externalId", "accountId", day, kind)
    VALUES ('${organization}', 2, 'csv', 'T-1', '${account}', '2026-01-04', 'TRAINING'),
      ('${organization}', 2, 'crm', 'T-1', '${account}', '2026-01-04', 'TRAINING')`

it('makes the external ids that were there references, in the audit as well', async () => {
  const migrations = await readMigrations()
  const place = migrations.findIndex(({ name }) => MIGRATION.test(name))
  const { url, drop } = await copyTemplate('empty')
  onTestFinished(drop)
  await applyMigrations({ url, log: silentLog, migrations: migrations.slice(0, place) })
  await runSql(url, BEFORE)
  const applied = await applyMigrations({ url, log: silentLog, migrations })
  expect(applied).toEqual(migrations.slice(place).map(({ name }) => name))

  const references = await runSql(
    url,
    'SELECT kind, source, "externalId", "thingId" FROM external_reference ORDER BY kind',
  )
  const called = { source: 'default', externalId: 'A-1' }
  expect(references).toEqual([
    { kind: 'account', ...called, thingId: account },
    { kind: 'team', ...called, thingId: team },
  ])
  const audited = await runSql(url, 'SELECT before, after FROM audit_change ORDER BY revision, seq')
  const had = (externalReferences: readonly object[]) => ({
    id: account,
    externalReferences,
    history: [{ from: 0, fields: { name: 'Globex' } }],
  })
  expect(audited).toEqual([
    { before: null, after: had([]) },
    { before: had([]), after: had([{ source: 'default', id: 'A-1' }]) },
    { before: null, after: { key: 'ramp', history: [] } },
  ])
  const sources = await runSql(url, 'SELECT source FROM touchpoint ORDER BY source')
  expect(sources).toEqual([{ source: 'crm' }, { source: 'default' }])
})
