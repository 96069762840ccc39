import { PrismaPg } from '@prisma/adapter-pg'
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { sqlStateOf } from '../sql-state-of.js'

/**
 * Prisma's adapter, mended for migrations inside a transaction of ours:
 * a script goes to the server whole (the adapter cuts it at every `;`, also inside of functions and
 * strings, and runs the pieces apart), and a query that fails (the engine looks for its table by
 * asking for its rows) does not spoil the transaction.
 *
 * @param onScriptError told PostgreSQL's own error, of which the engine keeps only the text.
 * @param scriptOf what is run in a script's place; itself by default.
 */
export function migrationAdapter(
  session: pg.Client,
  onScriptError: (error: unknown) => void,
  scriptOf: (script: string) => string = (script) => script,
): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(poolOf(session))
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await factory.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = (query) => guarded(session, () => queryRaw(query))
    adapter.executeScript = async (script) => {
      try {
        await guarded(session, () => session.query(scriptOf(script)))
      } catch (error) {
        onScriptError(error)
        throw new DriverAdapterError({ kind: 'postgres', ...described(error) })
      }
    }
    return adapter
  }
  return {
    provider: 'postgres',
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: connect,
  }
}

/** A pool in name only: a real one gives up the connection, and with it the lock, at any error. */
function poolOf(session: pg.Client): pg.Pool {
  return Object.assign(new pg.Pool({ max: 1 }), { query: session.query.bind(session) })
}

function described(error: unknown) {
  return {
    code: sqlStateOf(error) ?? '',
    severity: 'ERROR',
    message: error instanceof Error ? error.message : String(error),
    detail: undefined,
    column: undefined,
    hint: undefined,
  }
}

async function guarded<T>(session: pg.Client, work: () => Promise<T>): Promise<T> {
  await session.query('SAVEPOINT guard')
  try {
    const result = await work()
    await session.query('RELEASE SAVEPOINT guard')
    return result
  } catch (error) {
    await session.query('ROLLBACK TO SAVEPOINT guard')
    throw error
  }
}
