import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { DatabaseLog } from '../database/database-start-error.js'
import { quoteIdentifier } from '../database/insert-rows.js'
import { applyMigrations } from '../database/migrate/apply-migrations.js'
import { BackupError } from './backup-error.js'
import type { BackupManifest } from './backup-manifest.js'
import { copyStatement, lockTables, withCopySession } from './copy-session.js'
import { CountedRows } from './counted-rows.js'
import { listTables } from './listed-tables.js'
import { type OpenArchive, withArchive } from './read-archive.js'
import { migrationsOf, refuseFurther, refuseRows } from './refuse-target.js'

/** What was restored. */
interface Restored {
  readonly tables: number
  readonly rows: number
  /** When the backup was taken. */
  readonly takenAt: string
}

/**
 * Fills an empty database with what an archive holds: all of it or nothing. The structure is made as it
 * was when the backup was taken; what came later is applied by the next start, as on any database.
 *
 * @throws BackupError when the backup or the database is not fit; nothing is written then
 */
export async function restore(url: string, path: string, log: DatabaseLog): Promise<Restored> {
  return withArchive(path, async (archive) => {
    const { manifest } = archive
    const migrations = await migrationsOf(manifest)
    return withCopySession(url, async (client) => {
      // First without a lock, so that a database that is not meant for this is not touched.
      await refuseRows(client, await listTables(client))
      await refuseFurther(client, migrations)
      await applyMigrations({ url, log, migrations })
      await client.query('BEGIN')
      const rows = await fill(client, archive)
      await client.query('COMMIT')
      await client.query('ANALYZE')
      return { tables: manifest.tables.length, rows, takenAt: manifest.takenAt }
    })
  })
}

async function fill(client: pg.ClientBase, archive: OpenArchive): Promise<number> {
  const { tables, sequences } = archive.manifest
  const there = await listTables(client)
  await lockTables(client, there, 'ACCESS EXCLUSIVE')
  await refuseRows(client, there)
  refuseOtherTables(there.map(tableText), tables.map(tableText))
  await client.query('SET CONSTRAINTS ALL DEFERRED')
  let rows = 0
  for (const table of there) rows += await fillTable(client, archive, table.name)
  for (const { name, value, isCalled } of sequences) {
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [
      quoteIdentifier(name),
      value,
      isCalled,
    ])
  }
  return rows
}

/** @throws BackupError when it is not what was backed up */
async function fillTable(
  client: pg.ClientBase,
  archive: OpenArchive,
  name: string,
): Promise<number> {
  const table = archive.manifest.tables.find((each) => each.name === name)
  if (table === undefined) throw new Error(`the table ${name} was not looked for`)
  const counted = new CountedRows()
  const source = await archive.rows(name)
  await pipeline(source, counted, client.query(copyFrom(copyStatement(table, 'FROM STDIN')))).catch(
    (error: unknown) => {
      throw new BackupError(`The rows of ${name} cannot be restored: ${messageOf(error)}`, {
        cause: error,
      })
    },
  )
  const count = counted.count()
  if (count.sha256 !== table.sha256 || count.rows !== table.rows) {
    throw new BackupError(
      `The backup is damaged: the rows of ${name} are not those it was made of.`,
    )
  }
  return count.rows
}

/** Migrations tell what tables there are; this only fails for an archive that was tampered with. */
function refuseOtherTables(there: readonly string[], given: readonly string[]): void {
  const odd = [...there, ...given].filter((each) => !there.includes(each) || !given.includes(each))
  if (odd.length > 0) {
    throw new BackupError(`The backup does not have the tables of its state: ${odd.join(', ')}.`)
  }
}

function tableText({
  name,
  columns,
}: Pick<BackupManifest['tables'][number], 'name'> & {
  readonly columns: readonly string[]
}): string {
  return `${name} (${columns.join(', ')})`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
