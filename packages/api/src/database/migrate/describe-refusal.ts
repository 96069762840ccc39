import { DatabaseStartError } from '../database-start-error.js'
import { sqlStateOf } from '../sql-state-of.js'

/** Says that the database lets its user change nothing, and what helps; null for any other error. */
export function describeRefusal(error: unknown): DatabaseStartError | null {
  // Of PostgreSQL's own errors the engine keeps only the first line.
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  const reason = said.replace(/^ERROR: /, '')
  const state = sqlStateOf(error)
  if (state === '42501' || /^(?:permission denied|must be owner)/.test(reason)) {
    return new DatabaseStartError(
      'RIGHTS_MISSING',
      `The user of DATABASE_URL may not make or use the tables that Postscale needs: ${reason}.`,
      'Make that user the owner of the database and of what is in it: ALTER DATABASE … OWNER TO …',
      error,
    )
  }
  if (state === '25006' || reason.includes('in a read-only transaction')) {
    return new DatabaseStartError(
      'READ_ONLY',
      'The database of DATABASE_URL takes no writes: it is a standby, or set to be read-only.',
      'Name the primary in DATABASE_URL, or unset default_transaction_read_only.',
      error,
    )
  }
  return null
}
