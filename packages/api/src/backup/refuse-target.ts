import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import { type Migration, readMigrations } from '../database/migrate/migration.js'
import { sqlStateOf } from '../database/sql-state-of.js'
import { BackupError } from './backup-error.js'
import { type BackupManifest, newerBackup } from './backup-manifest.js'
import type { ListedTable } from './listed-tables.js'

/**
 * The migrations that make the structure of a backup.
 *
 * @throws BackupError when this build does not know them all
 */
export async function migrationsOf({
  postscale,
  migrations,
}: BackupManifest): Promise<readonly Migration[]> {
  const known = await readMigrations()
  for (const [place, { name, checksum }] of migrations.entries()) {
    const own = known[place]
    if (own?.name !== name) throw newerBackup(postscale)
    if (own.checksum !== checksum) {
      throw new BackupError(`The backup was made with another text of the migration ${name}.`)
    }
  }
  return known.slice(0, migrations.length)
}

/** @throws BackupError when a table has rows */
export async function refuseRows(
  client: pg.ClientBase,
  tables: readonly ListedTable[],
): Promise<void> {
  for (const { name } of tables) {
    const { rows } = await client.query(`SELECT 1 FROM ${quoteIdentifier(name)} LIMIT 1`)
    if (rows.length > 0) {
      throw new BackupError(
        `The database is not empty: ${name} has rows. Restore into a new database ` +
          '(another one in DATABASE_URL, or an empty folder in POSTSCALE_DATA_DIR).',
      )
    }
  }
}

/** @throws BackupError when the database has migrations that came after those of the backup */
export async function refuseFurther(
  client: pg.ClientBase,
  migrations: readonly Migration[],
): Promise<void> {
  const last = migrations.at(-1)?.name ?? ''
  const found = client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE rolled_back_at IS NULL AND migration_name > $1 ORDER BY 1 LIMIT 1`,
    [last],
  )
  const { rows } = await found.catch((error: unknown) => {
    if (sqlStateOf(error) === '42P01') return { rows: [] }
    throw error
  })
  const [further] = rows
  if (further !== undefined) {
    throw new BackupError(
      `The database has the migration ${further.name}, which came after the backup. ` +
        'Restore into a database in which nothing has been made.',
    )
  }
}
