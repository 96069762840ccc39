import type pg from 'pg'
import { DatabaseStartError } from '../database-start-error.js'
import { sqlStateOf } from '../sql-state-of.js'
import type { Migration } from './migration.js'

/**
 * Compares the migrations with those the database remembers.
 *
 * @throws DatabaseStartError `MIGRATION_EDITED` when one was changed after it was applied,
 * `MIGRATION_UNKNOWN` when the database is ahead of this build, `MIGRATION_FAILED` when another tool
 * left one behind that broke off.
 */
export async function unappliedMigrations(
  session: pg.Client,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  const rows = await remembered(session)
  const byName = new Map(rows.map((row) => [row.migration_name, row]))
  const known = new Set(migrations.map(({ name }) => name))
  const broken = rows.find(({ finished }) => !finished)
  if (broken) throw brokenOff(broken.migration_name)
  const unknown = rows.find(({ migration_name: name }) => !known.has(name))
  if (unknown) throw ahead(unknown.migration_name)
  for (const { name, checksum } of migrations) {
    const row = byName.get(name)
    if (row && row.checksum !== checksum) throw edited(name)
  }
  return migrations.filter(({ name }) => !byName.has(name))
}

interface Row {
  readonly migration_name: string
  readonly checksum: string
  readonly finished: boolean
}

async function remembered(session: pg.Client): Promise<readonly Row[]> {
  try {
    const { rows } = await session.query<Row>(
      `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
         FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    )
    return rows
  } catch (error) {
    if (sqlStateOf(error) === '42P01') return []
    throw error
  }
}

function edited(name: string): DatabaseStartError {
  return new DatabaseStartError(
    'MIGRATION_EDITED',
    `The migration ${name} is not what this database was made with.`,
    'Restore its text and write a further migration for the change; ' +
      'a database without data worth keeping can simply be made anew.',
  )
}

function ahead(name: string): DatabaseStartError {
  return new DatabaseStartError(
    'MIGRATION_UNKNOWN',
    `The database has the migration ${name}, which this build of Postscale does not know.`,
    'Run the build that it comes from or a newer one, or use another database ' +
      '(POSTSCALE_DATA_DIR or DATABASE_URL).',
  )
}

function brokenOff(name: string): DatabaseStartError {
  return new DatabaseStartError(
    'MIGRATION_FAILED',
    `The migration ${name} was begun by another tool and did not end.`,
    'Settle it with `prisma migrate resolve`, and start again.',
  )
}
