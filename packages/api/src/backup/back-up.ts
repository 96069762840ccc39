import { Readable, pipeline } from 'node:stream'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { BackupError } from './backup-error.js'
import {
  type BackupManifest,
  entryOf,
  FORMAT,
  MANIFEST_ENTRY,
  postscaleVersion,
} from './backup-manifest.js'
import { copyStatement, lockTables, withCopySession } from './copy-session.js'
import { CountedRows } from './counted-rows.js'
import { type ListedTable, listTables, readSequences } from './listed-tables.js'
import { type ArchiveEntry, writeArchive } from './write-archive.js'

/** What was backed up. */
interface BackedUp {
  readonly tables: number
  readonly rows: number
  /** Of the archive. */
  readonly bytes: number
}

/**
 * Writes all that a database holds into one archive, as it is at one moment. Others read and write
 * meanwhile; only the structure of the tables cannot change. What is in memory of it is a few pages.
 *
 * @throws BackupError
 */
export async function backUp(url: string, path: string): Promise<BackedUp> {
  return withCopySession(url, async (client) => {
    const tables = await openSnapshot(client)
    return backUpSnapshot(client, tables, path)
  })
}

/**
 * Begins a transaction that sees one moment of the database, and answers the tables that it sees.
 *
 * @throws BackupError when there is nothing to back up
 */
export async function openSnapshot(client: pg.ClientBase): Promise<readonly ListedTable[]> {
  const listed = await listTables(client)
  if (listed.length === 0)
    throw new BackupError('The database is empty: there is nothing to back up.')
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY DEFERRABLE')
  await lockTables(client, listed, 'ACCESS SHARE')
  const tables = await listTables(client)
  if (JSON.stringify(tables) !== JSON.stringify(listed)) {
    throw new BackupError('The database was just brought up to date: start the backup again.')
  }
  return tables
}

/** Writes what an open snapshot shows. */
export async function backUpSnapshot(
  client: pg.ClientBase,
  tables: readonly ListedTable[],
  path: string,
): Promise<BackedUp> {
  const done: BackupManifest['tables'] = []
  const entries = tables.map((table): ArchiveEntry => {
    const read = async () => {
      const counted = new CountedRows()
      counted.once('end', () => {
        done.push({ ...table, columns: [...table.columns], ...counted.count() })
      })
      pipeline(client.query(copyTo(copyStatement(table, 'TO STDOUT'))), counted, () => undefined)
      return counted
    }
    return { name: entryOf(table.name), read }
  })
  const manifest: ArchiveEntry = {
    name: MANIFEST_ENTRY,
    read: async () => {
      const told: BackupManifest = { ...(await describeSource(client)), tables: done }
      return Readable.from([Buffer.from(`${JSON.stringify(told, null, 2)}\n`)])
    },
  }
  const bytes = await writeArchive(path, [...entries, manifest])
  const rows = done.reduce((total, table) => total + table.rows, 0)
  return { tables: done.length, rows, bytes }
}

async function describeSource(client: pg.ClientBase): Promise<Omit<BackupManifest, 'tables'>> {
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY migration_name`,
  )
  const { rows } = await client.query<{ takenAt: Date; postgres: string }>(
    `SELECT now() AS "takenAt", current_setting('server_version') AS postgres`,
  )
  const [source] = rows
  return {
    format: FORMAT,
    postscale: postscaleVersion,
    takenAt: source?.takenAt.toISOString() ?? '',
    postgres: source?.postgres ?? '',
    migrations,
    sequences: await readSequences(client),
  }
}
