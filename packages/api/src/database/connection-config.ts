import type pg from 'pg'
import type { ScopedPoolConfig } from './scoped-pool.js'

/**
 * How to connect as a pool does, for a connection of one's own that lasts: the connection's part of the pool's
 * settings; `types` and the like are harmless on it.
 */
export function connectionConfig(pool: pg.Pool, applicationName: string): pg.ClientConfig {
  const options = pool.options as pg.PoolOptions & Pick<ScopedPoolConfig, 'directUrl'>
  return {
    ...options,
    connectionString: options.directUrl ?? options.connectionString,
    // A pool hides its password from enumeration.
    password: options.password,
    application_name: applicationName,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  }
}
