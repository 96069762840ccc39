import type pg from 'pg'
import { DatabaseStartError } from '../database-start-error.js'
import { migrationAdapter } from './migration-adapter.js'
import { type Migration, migrationList } from './migration.js'
import { createSchemaEngine } from './create-schema-engine.js'
import { spreadingScript } from './spreading-script.js'
import { describeRefusal } from './describe-refusal.js'

/**
 * Applies one migration and its entry in Prisma's table in one transaction: a failure or a killed
 * process leaves no trace of it.
 *
 * @param migrations all of them; those before `migration` have been applied.
 * @param isSpread whether tenants are spread over several machines.
 */
export async function runMigration(
  session: pg.Client,
  migrations: readonly Migration[],
  migration: Migration,
  isSpread: boolean,
): Promise<void> {
  let scriptError: unknown
  const onScriptError = (error: unknown) => {
    scriptError = error
  }
  const adapter = migrationAdapter(session, onScriptError, isSpread ? spreadingScript : undefined)
  await session.query('BEGIN')
  try {
    const engine = await createSchemaEngine(adapter)
    try {
      await engine.applyMigrations({
        migrationsList: migrationList(migrations.slice(0, migrations.indexOf(migration) + 1)),
        filters: { externalTables: [], externalEnums: [] },
      })
    } finally {
      engine.free()
    }
    await session.query('COMMIT')
  } catch (error) {
    // A broken connection has rolled back by itself.
    await session.query('ROLLBACK').catch(() => undefined)
    throw describe(migration, scriptError ?? error)
  }
}

function describe({ name, sql }: Migration, error: unknown): DatabaseStartError {
  const refused = describeRefusal(error)
  if (refused !== null) return refused
  // Below its first line the engine tells where in itself it was.
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  if (/P3005|schema is not empty/.test(message)) {
    return new DatabaseStartError(
      'DATABASE_NOT_EMPTY',
      'The database already holds tables that are not Postscale’s.',
      'Name an empty database in DATABASE_URL.',
      error,
    )
  }
  return new DatabaseStartError(
    'MIGRATION_FAILED',
    `The migration ${name} failed and was rolled back: ${message}${lineOf(error, sql)}`,
    'Nothing of it remains in the database: mend what it met and start again.',
    error,
  )
}

function lineOf(error: unknown, sql: string): string {
  const position = error instanceof Error && 'position' in error ? Number(error.position) : 0
  return position > 0 ? ` (line ${sql.slice(0, position - 1).split('\n').length})` : ''
}
