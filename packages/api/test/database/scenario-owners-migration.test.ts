import { expect, it, onTestFinished } from 'vitest'
import { applyMigrations } from '../../src/database/migrate/apply-migrations.js'
import { readMigrations } from '../../src/database/migrate/migration.js'
import { runSql } from './run-sql.js'
import { silentLog } from './silent-log.js'
import { copyTemplate } from './use-test-database.js'

const MIGRATION = /_scenario_access$/
const idOf = (n: number) => `00000000-0000-7000-8000-00000000000${n}`
const organization = idOf(0)

/** Scenarios of those who had them: their kinds and names, and the day of May when they changed last. */
const MADE = [
  ['token:of-ana', 'SCENARIO', 'By a token of Ana’s', 1],
  ['token:of-ana', 'DRAFT', 'Collected by a token of Ana’s', 1],
  ['user:ana', 'DRAFT', 'Collected by Ana', 1],
  ['token:of-bo', 'DRAFT', 'Collected by a token of Bo’s', 1],
  ['token:also-of-bo', 'DRAFT', 'Collected later by another', 2],
  ['token:of-nobody', 'DRAFT', 'Collected by the installation', 1],
  ['token:gone', 'SCENARIO', 'By a token that was revoked', 1],
] as const

const TOKENS = [
  ['of-ana', 'ana'],
  ['of-bo', 'bo'],
  ['also-of-bo', 'bo'],
  ['of-nobody', 'instance'],
] as const

const BEFORE = [
  `INSERT INTO organization (id, slug, currency, revision) VALUES ('${organization}', 'acme', 'USD', 2)`,
  ...TOKENS.map(
    ([id, of]) =>
      `INSERT INTO api_key (id, "referenceId", key, "updatedAt") VALUES ('${id}', '${of}', '${id}', now())`,
  ),
  ...MADE.map(
    ([owner, kind, name, day], index) =>
      `INSERT INTO scenario ("organizationId", id, kind, name, owner, "ownerKind", "ownerId", "ownerName",
         "baseRevision", "updatedAt")
       VALUES ('${organization}', '${idOf(index + 1)}', '${kind}', '${name}', '${owner}', 'TOKEN', '-', '-', 1,
         '2026-05-0${day}')`,
  ),
].join(';')

it('gives what a token made to the user for whom it acts, of several drafts the latest as the open one', async () => {
  const migrations = await readMigrations()
  const place = migrations.findIndex(({ name }) => MIGRATION.test(name))
  const { url, drop } = await copyTemplate('empty')
  onTestFinished(drop)
  await applyMigrations({ url, log: silentLog, migrations: migrations.slice(0, place) })
  await runSql(url, BEFORE)
  await applyMigrations({ url, log: silentLog, migrations: migrations.slice(0, place + 1) })
  const rows = await runSql(url, 'SELECT name, owner, status, restricted FROM scenario ORDER BY id')
  const restricted = false
  expect(rows).toEqual([
    { name: 'By a token of Ana’s', owner: 'user:ana', status: 'OPEN', restricted },
    { name: 'Collected by a token of Ana’s', owner: 'user:ana', status: 'ARCHIVED', restricted },
    { name: 'Collected by Ana', owner: 'user:ana', status: 'OPEN', restricted },
    { name: 'Collected by a token of Bo’s', owner: 'user:bo', status: 'ARCHIVED', restricted },
    { name: 'Collected later by another', owner: 'user:bo', status: 'OPEN', restricted },
    { name: 'Collected by the installation', owner: 'token:of-nobody', status: 'OPEN', restricted },
    { name: 'By a token that was revoked', owner: 'token:gone', status: 'OPEN', restricted },
  ])
})
