import type pg from 'pg'

/**
 * How to connect as a pool does, for a connection of one's own: the connection's part of the pool's
 * settings; `types` and the like are harmless on it.
 */
export function connectionConfig({ options }: pg.Pool, applicationName: string): pg.ClientConfig {
  return {
    ...options,
    // A pool hides its password from enumeration.
    password: options.password,
    application_name: applicationName,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  }
}
