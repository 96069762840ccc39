import { expect, it, onTestFinished } from 'vitest'
import { createPool } from '../../src/database/create-pool.js'
import { DatabaseSockets } from '../../src/database/database-sockets.js'
import { silentLog } from './silent-log.js'
import { useTestDatabase } from './use-test-database.js'

const test = useTestDatabase()
const write = 'DELETE FROM setup_link'

it('a transaction that a standby refused is the last on its connection', async () => {
  const sockets = new DatabaseSockets()
  const pool = createPool({ url: test.url, size: 1, sockets, tenantRole: null, log: silentLog })
  onTestFinished(async () => pool.end())
  const client = await pool.connect()
  await client.query('SET default_transaction_read_only = on')
  await client.query('BEGIN')
  await expect(client.query(write)).rejects.toThrow('read-only transaction')
  await client.query('ROLLBACK')
  client.release()
  await expect(pool.query(write)).resolves.toBeDefined()
})
