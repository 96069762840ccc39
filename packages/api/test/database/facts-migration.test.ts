import { expect, it, onTestFinished } from 'vitest'
import { applyMigrations } from '../../src/database/migrate/apply-migrations.js'
import { readMigrations } from '../../src/database/migrate/migration.js'
import { runSql } from './run-sql.js'
import { silentLog } from './silent-log.js'
import { copyTemplate } from './use-test-database.js'

const MIGRATION = /_facts_keep_former_rows$/
const [organization, account, team, person] = [1, 2, 3, 4].map(
  (n) => `00000000-0000-7000-8000-00000000000${n}`,
)

/** What the builds before the migration recorded of every kind. */
const BEFORE = `
  INSERT INTO organization (id, slug, currency, revision) VALUES ('${organization}', 'acme', 'USD', 9);
  INSERT INTO account ("organizationId", id) VALUES ('${organization}', '${account}');
  INSERT INTO team ("organizationId", id) VALUES ('${organization}', '${team}');
  INSERT INTO person ("organizationId", id) VALUES ('${organization}', '${person}');
  INSERT INTO ticket_volume ("organizationId", revision, "subjectId", "accountId", "teamId", day,
    source, opened, solved, breached, "resolutionMinutes") VALUES
    ('${organization}', 3, '${account}', '${account}', NULL, '2026-01-01', 'desk', 4, 3, 2, 1),
    ('${organization}', 4, '${team}', NULL, '${team}', '2026-01-01', 'desk', 8, 7, 6, 5);
  INSERT INTO arr_movement ("organizationId", revision, "accountId", day, source, movement, amount,
    reason) VALUES
    ('${organization}', 5, '${account}', '2026-01-02', 'billing', 'CHURN', -100, 'price');
  INSERT INTO health_signal ("organizationId", revision, "accountId", day, source, family, metric,
    value) VALUES ('${organization}', 6, '${account}', '2026-01-03', 'app', 'USAGE', 'logins', 2.5);
  INSERT INTO touchpoint ("organizationId", revision, source, "externalId", "accountId", day, touch,
    "personId", outcome, "nextOn") VALUES
    ('${organization}', 7, 'crm', 'T-1', '${account}', '2026-01-04', 'TRAINING', '${person}', 'ok',
     '2026-02-04')`

it('keeps the facts that were there, as what holds since they were recorded', async () => {
  const migrations = await readMigrations()
  const place = migrations.findIndex(({ name }) => MIGRATION.test(name))
  const { url, drop } = await copyTemplate('empty')
  onTestFinished(drop)
  await applyMigrations({ url, log: silentLog, migrations: migrations.slice(0, place) })
  await runSql(url, BEFORE)
  const applied = await applyMigrations({ url, log: silentLog, migrations })
  expect(applied).toEqual(migrations.slice(place).map(({ name }) => name))

  const held = (table: string) =>
    runSql(
      url,
      `SELECT to_jsonb(t) - '{id,organizationId}'::text[] AS row FROM ${table} t ORDER BY "recordedIn"`,
    )
  const rows = async (table: string) => (await held(table)).map(({ row }) => row)
  const day = '2026-01-01'
  const [ofAccount, ofTeam] = [
    { accountId: account, teamId: null, subjectId: account },
    { accountId: null, teamId: team, subjectId: team },
  ]
  const tickets = { day, source: 'desk', replacedIn: null }
  expect(await rows('ticket_volume')).toEqual([
    {
      ...tickets,
      ...ofAccount,
      opened: 4,
      solved: 3,
      breached: 2,
      resolutionMinutes: 1,
      recordedIn: 3,
    },
    {
      ...tickets,
      ...ofTeam,
      opened: 8,
      solved: 7,
      breached: 6,
      resolutionMinutes: 5,
      recordedIn: 4,
    },
  ])
  expect(await rows('arr_movement')).toEqual([
    {
      accountId: account,
      day: '2026-01-02',
      source: 'billing',
      movement: 'CHURN',
      amount: -100,
      reason: 'price',
      recordedIn: 5,
      replacedIn: null,
    },
  ])
  expect(await rows('health_signal')).toEqual([
    {
      accountId: account,
      day: '2026-01-03',
      source: 'app',
      family: 'USAGE',
      metric: 'logins',
      value: 2.5,
      recordedIn: 6,
      replacedIn: null,
    },
  ])
  expect(await rows('touchpoint')).toEqual([
    {
      source: 'crm',
      externalId: 'T-1',
      accountId: account,
      day: '2026-01-04',
      kind: 'TRAINING',
      personId: person,
      outcome: 'ok',
      nextOn: '2026-02-04',
      recordedIn: 7,
      replacedIn: null,
    },
  ])
  // What was the key of a row is the key of the one that holds.
  const again = BEFORE.slice(
    BEFORE.indexOf('INSERT INTO health_signal'),
    BEFORE.indexOf('INSERT INTO touchpoint'),
  )
  const second = again.replaceAll('revision', '"recordedIn"').replace(`', 6, '`, `', 8, '`)
  await expect(runSql(url, second)).rejects.toThrow('health_signal_fact_key')
  await runSql(url, 'UPDATE health_signal SET "replacedIn" = 8')
  await runSql(url, second)
  expect(await rows('health_signal')).toHaveLength(2)
})
