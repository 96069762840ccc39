import type pg from 'pg'
import { type DatabaseLog, DatabaseStartError } from '../database-start-error.js'
import { isSpread } from '../distribute/catalogue.js'
import { describeRefusal } from './describe-refusal.js'
import { readMigrations, type Migration } from './migration.js'
import { runMigration } from './run-migration.js'
import { unappliedMigrations } from './unapplied-migrations.js'
import { inOwnSession } from '../own-session.js'

interface MigrateOptions {
  readonly url: string
  readonly log: DatabaseLog
  /** Others than the committed ones. */
  readonly migrations?: readonly Migration[]
  /** Ends it: what is being applied is rolled back. */
  readonly signal?: AbortSignal
}

/**
 * Brings the database's structure up to date: applies the migrations that it lacks, each wholly or
 * not at all, by Prisma's engine and into Prisma's own table, so that `prisma migrate deploy` agrees.
 * Of several processes one works and the others wait.
 *
 * @returns the names of the migrations applied now.
 * @throws DatabaseStartError
 */
export async function applyMigrations(options: MigrateOptions): Promise<readonly string[]> {
  const { url, log, signal } = options
  const migrations = options.migrations ?? (await readMigrations())
  // The advisory lock, the transactions and the engine share one session.
  const work = async (session: pg.Client): Promise<readonly string[]> => {
    if ((await unappliedMigrations(session, migrations)).length === 0) return []
    await session.query('SELECT pg_advisory_lock($1)', [lockKey])
    const pending = await unappliedMigrations(session, migrations)
    const spread = await isSpread(session)
    for (const migration of pending) {
      await runMigration(session, migrations, migration, spread)
      log.info({ migration: migration.name }, 'applied a migration')
    }
    return pending.map(({ name }) => name)
  }
  try {
    return await inOwnSession({ url, name: 'postscale migrations', signal }, work)
  } catch (error) {
    throw error instanceof DatabaseStartError ? error : (describeRefusal(error) ?? failed(error))
  }
}

const lockKey = 767_872_254

function failed(cause: unknown): DatabaseStartError {
  return new DatabaseStartError(
    'MIGRATION_FAILED',
    `The database could not be brought up to date: ${cause instanceof Error ? cause.message : String(cause)}`,
    'Check that its user may read and change the tables, and start again.',
    cause,
  )
}
