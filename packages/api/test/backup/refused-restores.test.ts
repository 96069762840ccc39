import { randomUUID } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { backUp } from '../../src/backup/back-up.js'
import type { BackupManifest } from '../../src/backup/backup-manifest.js'
import { restore } from '../../src/backup/restore.js'
import { applyMigrations } from '../../src/database/migrate/apply-migrations.js'
import { readMigrations } from '../../src/database/migrate/migration.js'
import { runSql } from '../database/run-sql.js'
import { deleteFolder, scratchFolder } from '../database/scratch-folder.js'
import { silentLog } from '../database/silent-log.js'
import { copyTemplate, useTestDatabase } from '../database/use-test-database.js'
import { PlanBench } from '../plans/plan-bench.js'
import { rewriteArchive } from './rewrite-archive.js'
import { insertOrganizations } from '../database/insert-organizations.js'

describe('a backup', () => {
  const source = useTestDatabase()
  let folder: string
  let whole: string
  beforeAll(async () => {
    folder = await scratchFolder()
    await new PlanBench(source).organization(randomUUID())
    whole = join(folder, 'whole.zip')
    await backUp(source.url, whole)
  })
  afterAll(() => {
    deleteFolder(folder)
  })

  const target = async (template?: 'empty') => {
    const copy = await copyTemplate(template)
    onTestFinished(copy.drop)
    return copy.url
  }
  const organizations = async (url: string) =>
    (await runSql(url, 'SELECT slug, revision FROM organization')) as readonly object[]
  const altered = async (change: (name: string, content: string) => string) => {
    const path = join(folder, `${randomUUID()}.zip`)
    await rewriteArchive(whole, path, change)
    return path
  }
  const withManifest = async (change: (manifest: BackupManifest) => object) =>
    altered((name, content) =>
      name === 'manifest.json'
        ? JSON.stringify(change(JSON.parse(content) as BackupManifest))
        : content,
    )

  it('goes into a database without tables, and into one whose tables are empty', async () => {
    for (const template of ['empty', undefined] as const) {
      const url = await target(template)
      const { rows } = await restore(url, whole, silentLog)
      expect(rows).toBeGreaterThan(3)
      expect(await organizations(url)).toEqual(await organizations(source.url))
    }
  })

  it('does not go into a database that holds something', async () => {
    const before = await organizations(source.url)
    await expect(restore(source.url, whole, silentLog)).rejects.toThrow(
      /^The database is not empty: \w+ has rows\. Restore into a new database/,
    )
    expect(await organizations(source.url)).toEqual(before)
  })

  it('of another program’s database is not touched', async () => {
    const url = await target('empty')
    await runSql(url, 'CREATE TABLE theirs (id integer)')
    await expect(restore(url, whole, silentLog)).rejects.toThrow('tables that are not Postscale’s')
  })

  it('of a newer Postscale is refused, whatever is new about it', async () => {
    const url = await target('empty')
    const newer =
      /^The backup is of a newer Postscale \(9\.0\.0\) than this one \(\d+\.\d+\.\d+\)\./
    const format = await withManifest((told) => ({ ...told, format: 2, postscale: '9.0.0' }))
    await expect(restore(url, format, silentLog)).rejects.toThrow(newer)
    const further = { name: '29990101000000_later', checksum: '0' }
    const structure = await withManifest((told) => ({
      ...told,
      postscale: '9.0.0',
      migrations: [...told.migrations, further],
    }))
    await expect(restore(url, structure, silentLog)).rejects.toThrow(newer)
    expect(await runSql(url, `SELECT 1 FROM pg_tables WHERE schemaname = 'public'`)).toEqual([])
  })

  it('that is damaged leaves nothing behind, and the whole one goes in afterwards', async () => {
    const url = await target('empty')
    const damaged = await altered((name, content) =>
      name === 'tables/organization_version.copy' ? content.replace('Company', 'Compony') : content,
    )
    await expect(restore(url, damaged, silentLog)).rejects.toThrow(
      'The backup is damaged: the rows of organization_version are not those it was made of.',
    )
    const senseless = await altered((name, content) =>
      name === 'tables/organization.copy' ? `${content}x\ty\n` : content,
    )
    await expect(restore(url, senseless, silentLog)).rejects.toThrow(
      /^The rows of organization cannot be restored: /,
    )
    expect(await organizations(url)).toEqual([])
    await restore(url, whole, silentLog)
    expect(await organizations(url)).toHaveLength(1)
  })

  it('that was cut short, is something else or is not there is told', async () => {
    const url = await target('empty')
    const short = join(folder, 'short.zip')
    const bytes = await readFile(whole)
    await writeFile(short, bytes.subarray(0, bytes.length / 2))
    await expect(restore(url, short, silentLog)).rejects.toThrow(/is no backup, or was cut short/)
    const missing = join(folder, 'missing.zip')
    await expect(restore(url, missing, silentLog)).rejects.toThrow(`There is no file ${missing}.`)
    const other = await altered((name, content) => (name === 'manifest.json' ? '{}' : content))
    await expect(restore(url, other, silentLog)).rejects.toThrow('is no backup of Postscale')
  })

  it('of an older state is brought up to date by the next start', async () => {
    const migrations = await readMigrations()
    const older = await target('empty')
    await applyMigrations({ url: older, log: silentLog, migrations: migrations.slice(0, -1) })
    const query = async (text: string, values: unknown[]) => runSql(older, text, values)
    await insertOrganizations({ query }, { id: randomUUID(), slug: 'old' })
    const path = join(folder, 'older.zip')
    await backUp(older, path)
    const url = await target('empty')
    await restore(url, path, silentLog)
    expect(await applyMigrations({ url, log: silentLog })).toEqual([migrations.at(-1)?.name])
    expect(await organizations(url)).toEqual([{ slug: 'old', revision: 1 }])
    const further = await target()
    await expect(restore(further, path, silentLog)).rejects.toThrow(
      `The database has the migration ${migrations.at(-1)?.name}, which came after the backup.`,
    )
  })

  it('is written beside no other, only for its owner, and not at all where nothing is', async () => {
    const content = await readFile(whole)
    await expect(backUp(source.url, whole)).rejects.toThrow('is there already')
    expect(await readFile(whole)).toEqual(content)
    expect((await stat(whole)).mode & 0o777).toBe(0o600)
    await expect(backUp(await target('empty'), join(folder, 'none.zip'))).rejects.toThrow(
      'there is nothing to back up',
    )
    const left = await readdir(folder)
    expect(left.filter((name) => name.endsWith('.part') || name === 'none.zip')).toEqual([])
  })
})
