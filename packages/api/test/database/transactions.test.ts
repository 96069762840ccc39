import type pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { createPool } from '../../src/database/create-pool.js'
import { DatabaseSockets } from '../../src/database/database-sockets.js'
import { inTransaction, readSnapshot } from '../../src/database/in-transaction.js'
import { sqlStateOf } from '../../src/database/sql-state-of.js'
import { silentLog } from './silent-log.js'
import { useTestDatabase } from './use-test-database.js'

describe('transactions', () => {
  const test = useTestDatabase()

  beforeAll(async () => {
    await test.database.pool.query('CREATE TABLE note (text text NOT NULL)')
  })

  it('commits what the work wrote and answers what it answered', async () => {
    const { pool } = test.database
    const answer = await inTransaction(pool, 'READ COMMITTED', async (client) => {
      await client.query("INSERT INTO note VALUES ('kept')")
      return 42
    })
    expect(answer).toBe(42)
    expect((await pool.query("SELECT 1 FROM note WHERE text = 'kept'")).rowCount).toBe(1)
  })

  it('rolls back when the work throws', async () => {
    const { pool } = test.database
    const work = inTransaction(pool, 'SERIALIZABLE', async (client) => {
      await client.query("INSERT INTO note VALUES ('lost')")
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect((await pool.query("SELECT 1 FROM note WHERE text = 'lost'")).rowCount).toBe(0)
  })

  it('does not pretend to have committed after a swallowed error', async () => {
    const { pool } = test.database
    const work = inTransaction(pool, 'READ COMMITTED', async (client) => {
      await client.query('INSERT INTO note VALUES (NULL)').catch(() => undefined)
    })
    await expect(work).rejects.toThrow('nothing was committed')
  })

  it('gives back no connection that broke', async () => {
    const pool = createPool({
      tenantRole: null,
      url: test.url,
      size: 1,
      sockets: new DatabaseSockets(),
      log: silentLog,
    })
    let terminated: number | undefined
    const work = inTransaction(pool, 'READ COMMITTED', async (client) => {
      terminated = await processOf(client)
      await test.database.pool.query('SELECT pg_terminate_backend($1)', [terminated])
      await client.query('SELECT 1')
    })
    // The server's last words, or the client's own when the socket closed before they came.
    const state: unknown = await work.catch(
      (error: unknown) => sqlStateOf(error) ?? 'by the client',
    )
    expect(['57P01', 'by the client']).toContain(state)
    expect(await processOf(pool)).not.toBe(terminated)
    await pool.end()
  })

  it('reads one moment, whatever is committed meanwhile', async () => {
    const { pool } = test.database
    const [before, after] = await readSnapshot(pool, async (client) => {
      const first = await client.query('SELECT count(*) AS notes FROM note')
      await pool.query("INSERT INTO note VALUES ('meanwhile')")
      return [first.rows, (await client.query('SELECT count(*) AS notes FROM note')).rows]
    })
    expect(after).toEqual(before)
  })

  it('cannot write while it reads', async () => {
    const write = readSnapshot(test.database.pool, (client) =>
      client.query("INSERT INTO note VALUES ('no')"),
    )
    await expect(write.catch(sqlStateOf)).resolves.toBe('25006')
  })

  it('cancels a read that takes too long, and the next one is not bounded', async () => {
    const pool = createPool({
      tenantRole: null,
      url: test.url,
      size: 1,
      sockets: new DatabaseSockets(),
      log: silentLog,
    })
    const slow = readSnapshot(pool, (client) => client.query('SELECT pg_sleep(60)'), {
      statementTimeoutMs: 50,
    })
    await expect(slow.catch(sqlStateOf)).resolves.toBe('57014')
    const { rows } = await readSnapshot(pool, (client) => client.query('SHOW statement_timeout'))
    expect(rows).toEqual([{ statement_timeout: '0' }])
    await pool.end()
  })
})

/** The number of the server process behind a connection. */
async function processOf(queryable: Pick<pg.ClientBase, 'query'>): Promise<number | undefined> {
  return (await queryable.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid
}

describe('what our own SQL reads', () => {
  const test = useTestDatabase()
  const read = async (expression: string): Promise<unknown> =>
    (await test.database.pool.query<{ value: unknown }>(`SELECT ${expression} AS value`)).rows[0]
      ?.value

  it.each([
    ["DATE '2026-03-08'", '2026-03-08'],
    ["ARRAY[DATE '2026-03-08', NULL]", ['2026-03-08', null]],
    ['9007199254740991::bigint', 9_007_199_254_740_991],
    ['ARRAY[1::bigint, NULL]', [1, null]],
    ["TIMESTAMP '2026-03-08 02:30:00.5'", new Date('2026-03-08T02:30:00.500Z')],
    ["TIMESTAMPTZ '2026-03-08 02:30:00+02'", new Date('2026-03-08T00:30:00.000Z')],
    ["current_setting('TimeZone')", 'UTC'],
    ['NULL::date', null],
  ])('%s', async (expression, value) => {
    expect(await read(expression)).toEqual(value)
  })

  it('refuses a bigint that a number cannot hold', async () => {
    await expect(read('9007199254740992::bigint')).rejects.toThrow(RangeError)
  })
})
