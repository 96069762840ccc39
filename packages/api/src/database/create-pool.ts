import pg from 'pg'
import { columnParsers } from './column-parsers.js'
import type { DatabaseLog } from './database-log.js'

export interface PoolOptions {
  readonly url: string
  readonly size: number
  readonly log: DatabaseLog
}

/** The one pool of a process, shared by our own SQL and Prisma. Its sessions are in UTC. */
export function createPool({ url, size, log }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    application_name: 'postscale',
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    types: columnParsers,
    // oxlint-disable-next-line typescript/no-misused-promises -- awaited, though not so declared
    onConnect: async (client) => {
      await client.query("SET TIME ZONE 'UTC'")
    },
  })
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', (error) => {
    log.warn({ err: error }, 'an idle database connection broke')
  })
  return pool
}
