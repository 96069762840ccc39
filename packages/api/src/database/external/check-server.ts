import pg from 'pg'
import { DatabaseStartError } from '../database-start-error.js'
import { describeConnectError } from './describe-connect-error.js'

const oldestSupported = 150_000

/**
 * Makes sure that a server answers under the URL, is PostgreSQL 15 or newer, and its database holds all texts.
 *
 * @returns its `server_version_num`.
 * @throws DatabaseStartError
 */
export async function checkServer(url: string, timeoutMs = 10_000): Promise<number> {
  const client = openClient(url, timeoutMs)
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Server>(
      `SELECT current_setting('server_version_num') AS number,
              current_setting('server_version') AS name,
              current_setting('server_encoding') AS encoding,
              current_database() AS database`,
    )
    if (rows[0] === undefined) throw new Error('the server tells no version')
    return numberOf(rows[0])
  } catch (error) {
    throw describeConnectError(error, client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

interface Server {
  readonly number: string
  readonly name: string
  readonly encoding: string
  readonly database: string
}

function numberOf({ number, name, encoding, database }: Server): number {
  if (Number(number) < oldestSupported) {
    throw new DatabaseStartError(
      'SERVER_TOO_OLD',
      `The server of DATABASE_URL is PostgreSQL ${name}.`,
      'Postscale needs PostgreSQL 15 or newer.',
    )
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseStartError(
      'WRONG_ENCODING',
      `The database "${database}" of DATABASE_URL has the encoding ${encoding}, and Postscale needs UTF8.`,
      `Create another, and name it in DATABASE_URL: CREATE DATABASE postscale ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0`,
    )
  }
  return Number(number)
}

function openClient(url: string, timeoutMs: number): pg.Client {
  try {
    return new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: timeoutMs,
      query_timeout: timeoutMs,
    })
  } catch (cause) {
    if (isMissingFile(cause)) {
      throw new DatabaseStartError(
        'TLS_FILE_MISSING',
        `The file ${cause.path} that DATABASE_URL names cannot be read.`,
        'Check sslrootcert, sslcert and sslkey in DATABASE_URL.',
        cause,
      )
    }
    throw new DatabaseStartError(
      'URL_INVALID',
      'DATABASE_URL cannot be read.',
      'Write it like postgresql://user:password@host:5432/database, with % escapes where needed.',
      // The driver's message may quote the URL, and with it the password.
      cause instanceof Error ? cause.name : undefined,
    )
  }
}

/** The driver reads the certificates that a URL names before it connects. */
function isMissingFile(error: unknown): error is NodeJS.ErrnoException & { readonly path: string } {
  return error instanceof Error && 'path' in error && typeof error.path === 'string'
}
