import pg from 'pg'
import { DatabaseStartError } from '../database-start-error.js'
import { describeConnectError } from './describe-connect-error.js'

const oldestSupported = 150_000

/**
 * Makes sure that a server answers under the URL and is PostgreSQL 15 or newer.
 *
 * @returns its `server_version_num`.
 * @throws DatabaseStartError
 */
export async function checkServer(url: string, timeoutMs = 10_000): Promise<number> {
  const client = openClient(url, timeoutMs)
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ number: string; name: string }>(
      `SELECT current_setting('server_version_num') AS number,
              current_setting('server_version') AS name`,
    )
    const number = Number(rows[0]?.number)
    if (number >= oldestSupported) return number
    throw new DatabaseStartError(
      'SERVER_TOO_OLD',
      `The server of DATABASE_URL is PostgreSQL ${rows[0]?.name ?? 'of an unknown version'}.`,
      'Postscale needs PostgreSQL 15 or newer.',
    )
  } catch (error) {
    throw describeConnectError(error, client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function openClient(url: string, timeoutMs: number): pg.Client {
  try {
    return new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: timeoutMs,
      query_timeout: timeoutMs,
    })
  } catch (cause) {
    throw new DatabaseStartError(
      'URL_INVALID',
      'DATABASE_URL cannot be read.',
      'Write it like postgresql://user:password@host:5432/database, with % escapes where needed.',
      // The driver's message may quote the URL, and with it the password.
      cause instanceof Error ? cause.name : undefined,
    )
  }
}
