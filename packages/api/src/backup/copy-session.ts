import pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import type { ListedTable } from './listed-tables.js'

/** Lends a connection on which values are written and read alike, whatever the server is set to. */
export async function withCopySession<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'postscale backup',
    keepAlive: true,
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(
      `SET client_encoding = 'UTF8'; SET timezone = 'UTC'; SET datestyle = 'ISO, YMD';
       SET intervalstyle = 'postgres'; SET bytea_output = 'hex'; SET extra_float_digits = 3;
       SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0`,
    )
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

export function copyStatement(table: ListedTable, way: 'FROM STDIN' | 'TO STDOUT'): string {
  const columns = table.columns.map(quoteIdentifier).join(', ')
  return `COPY ${quoteIdentifier(table.name)} (${columns}) ${way}`
}

/** Locks tables until the end of the transaction; before it has a snapshot, so that none is older. */
export async function lockTables(
  client: pg.ClientBase,
  tables: readonly ListedTable[],
  mode: 'ACCESS SHARE' | 'ACCESS EXCLUSIVE',
): Promise<void> {
  const names = tables.map(({ name }) => quoteIdentifier(name)).join(', ')
  await client.query(`LOCK TABLE ${names} IN ${mode} MODE`)
}
