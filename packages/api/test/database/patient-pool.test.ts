import { expect, it, onTestFinished } from 'vitest'
import { createPool } from '../../src/database/create-pool.js'
import { DatabaseSockets } from '../../src/database/database-sockets.js'
import { PatientPool } from '../../src/database/patient-pool.js'
import { silentLog } from './silent-log.js'
import { useTestDatabase } from './use-test-database.js'

const test = useTestDatabase()

function poolOfOne() {
  const sockets = new DatabaseSockets()
  const pool = createPool({
    url: test.url,
    size: 1,
    sockets,
    log: silentLog,
    tenantRole: null,
    Pool: PatientPool,
  })
  onTestFinished(async () => pool.end())
  return pool
}

it('tells who waits when no connection comes back, and serves others when one does', async () => {
  const pool = poolOfOne()
  const held = await pool.connect()
  await expect(pool.query('SELECT 1')).rejects.toThrow('no connection is free')
  await expect(pool.connect()).rejects.toThrow('no connection is free')
  held.release()
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
})

it('waits for however long while connections come back', async () => {
  const pool = poolOfOne()
  const slow = Array.from({ length: 3 }, async () => pool.query('SELECT pg_sleep(1)'))
  expect(await Promise.all(slow)).toHaveLength(3)
})
