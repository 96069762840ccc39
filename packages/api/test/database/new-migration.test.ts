import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { applyMigrations } from '../../src/database/migrate/apply-migrations.js'
import { readMigrations } from '../../src/database/migrate/migration.js'
import { deleteFolder, scratchFolder } from './scratch-folder.js'
import { silentLog } from './silent-log.js'
import { copyTemplate } from './use-test-database.js'

const script = fileURLToPath(new URL('../../scripts/new-migration.mjs', import.meta.url))

describe('scripts/new-migration.mjs', () => {
  let folder = ''
  const migrations = () => readdirSync(join(folder, 'migrations')).toSorted()
  const run = (name: string) =>
    spawnSync(process.execPath, [script, name, folder], { encoding: 'utf8' })
  const describeThing = (fields: string) => {
    writeFileSync(
      join(folder, 'schema', 'thing.prisma'),
      `model Thing {\n  id Int @id\n${fields}}\n`,
    )
  }

  beforeAll(async () => {
    folder = await scratchFolder()
    mkdirSync(join(folder, 'schema'))
    writeFileSync(
      join(folder, 'schema', 'base.prisma'),
      'datasource db {\n  provider = "postgresql"\n}\n',
    )
  })
  afterAll(() => {
    deleteFolder(folder)
  })

  it('writes what leads from the last migration to the schema', async () => {
    describeThing('')
    expect(run('things')).toMatchObject({ status: 0, stderr: '' })
    describeThing('  name String @default("x")\n')
    expect(run('names').status).toBe(0)
    expect(migrations()).toEqual([
      expect.stringMatching(/^\d{14}_things$/),
      expect.stringMatching(/^\d{14}_names$/),
      'migration_lock.toml',
      'schema.snapshot.prisma',
    ])
    const [, names = ''] = migrations()
    const sql = readFileSync(join(folder, 'migrations', names, 'migration.sql'), 'utf8')
    expect(sql).toMatch(/ALTER TABLE "Thing" ADD COLUMN\s+"name" TEXT NOT NULL DEFAULT 'x'/)
    const copy = await copyTemplate('empty')
    onTestFinished(copy.drop)
    const committed = await readMigrations(join(folder, 'migrations'))
    const applied = applyMigrations({ url: copy.url, log: silentLog, migrations: committed })
    await expect(applied).resolves.toHaveLength(2)
  })

  it('lets tenants reach their own rows alone of a new table of theirs', () => {
    writeFileSync(
      join(folder, 'schema', 'owned.prisma'),
      `model Owned {\n  organizationId String @db.Uuid\n  id String @db.Uuid\n
        @@id([organizationId, id])\n  @@map("owned")\n}\n`,
    )
    expect(run('owned').status).toBe(0)
    const name = migrations().find((each) => each.endsWith('_owned')) ?? ''
    const sql = readFileSync(join(folder, 'migrations', name, 'migration.sql'), 'utf8')
    expect(sql).toContain('ALTER TABLE "owned" ENABLE ROW LEVEL SECURITY;')
    expect(sql).toContain('CREATE POLICY "tenant" ON "owned"')
  })

  it('writes nothing when the schema has not changed', () => {
    const before = migrations()
    expect(run('nothing')).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing') })
    expect(migrations()).toEqual(before)
  })

  it('refuses a name that is none', () => {
    expect(run('Add Things')).toMatchObject({ status: 2, stderr: expect.stringContaining('usage') })
  })
})
