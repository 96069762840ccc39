import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { type OwnServer, startOwnServer } from '../database/start-own-server.js'
import { runSql } from '../database/run-sql.js'
import { silentLog } from '../database/silent-log.js'
import { deleteFolder, scratchFolder } from '../database/scratch-folder.js'
import { withDatabase } from '../database/with-database.js'
import { EveryWayIn, type WayAnswer } from './every-way-in.js'
import { useApp } from './use-app.js'

/** It takes a second and little more; the rest is for a busy machine. Without a heartbeat it took 15 s. */
const IN_TIME_S = 5

describe('without its database', () => {
  let folder = ''
  let server: OwnServer
  const warned: string[] = []
  const api = useApp({
    database: {
      log: { ...silentLog, warn: (_: object, text: string) => void warned.push(text) },
      elsewhere: async () => {
        folder = await scratchFolder()
        server = await startOwnServer(folder)
        await runSql(server.url, 'CREATE DATABASE outages')
        const drop = async () => {
          await server.stop()
          deleteFolder(folder)
        }
        return { url: withDatabase(server.url, 'outages'), drop }
      },
    },
  })
  const ways = new EveryWayIn(api)
  beforeAll(async () => ways.prepare())
  function expectOutage(answers: readonly WayAnswer[]): void {
    expect(answers.length).toBeGreaterThan(0)
    for (const { seconds, ...answer } of answers) {
      const { way } = answer
      expect(answer).toEqual({ way, status: 503, code: 'DATABASE_UNAVAILABLE', retryAfter: '1' })
      expect({ way, isInTime: seconds < IN_TIME_S }).toEqual({ way, isInTime: true })
    }
  }

  async function health(path: '/healthz' | '/readyz') {
    const before = performance.now()
    const { statusCode } = await api.inject({ method: 'GET', url: path })
    return { status: statusCode, isInTime: performance.now() - before < IN_TIME_S * 1_000 }
  }

  /** All is answered again, by the same process; nothing is there that was told to be lost. */
  async function expectRecovery(): Promise<void> {
    await expect.poll(() => health('/readyz'), patient).toMatchObject({ status: 200 })
    await expect
      .poll(async () => (await ways.write()).body.data?.createTeam.ok, patient)
      .toBeTruthy()
    const answers = await ways.ask()
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    const query = `SELECT name FROM team_version WHERE name LIKE 'Lost %'`
    const lost = await runSql(api.url, query)
    // The one that was just asked for is there.
    expect(lost).toHaveLength((kept += 1))
  }
  const moves = () =>
    warned.filter((text) => text === 'another database server answers, or another way').length
  let kept = 0
  const patient = { timeout: 60_000 }

  it('hung: says so in time on all ways, and goes on where it stood', async () => {
    const resume = server.hang()
    try {
      const asked = ways.ask()
      expect(await health('/readyz')).toEqual({ status: 503, isInTime: true })
      expect(await health('/healthz')).toEqual({ status: 200, isInTime: true })
      expectOutage(await asked)
      expectOutage(await ways.ask())
      expect(await health('/readyz')).toEqual({ status: 503, isInTime: true })
    } finally {
      resume()
    }
    await expectRecovery()
  })

  it('slow: waits for the answer, since the heartbeat is heard', async () => {
    const holder = new pg.Client(api.url)
    await holder.connect()
    try {
      await holder.query('BEGIN; LOCK TABLE organization IN ACCESS EXCLUSIVE MODE')
      const slow = ways.read()
      // Longer than a database may be silent.
      const beats = `SELECT 1 FROM pg_stat_activity holder, pg_stat_activity heartbeat
        WHERE holder.state = 'idle in transaction'
          AND heartbeat.application_name = 'postscale heartbeat'
          AND heartbeat.query_start > holder.xact_start + interval '2 seconds' LIMIT 1`
      await expect.poll(() => runSql(server.url, beats), patient).toHaveLength(1)
      await holder.query('COMMIT')
      expect(await slow).toMatchObject({ status: 200, body: { data: expect.anything() } })
    } finally {
      await holder.end()
    }
  })

  it('killed: says so, and answers when it is there again', async () => {
    await server.kill()
    try {
      expectOutage(await ways.ask())
      expect(await health('/readyz')).toEqual({ status: 503, isInTime: true })
    } finally {
      await server.start()
    }
    await expectRecovery()
  })

  it('restarted: what is asked meanwhile is an answer or an outage, and no fault', async () => {
    const restarting = server.stop().then(async () => server.start())
    const answers: WayAnswer[] = []
    let isBack = false
    void restarting.then(() => (isBack = true))
    while (!isBack) answers.push(...(await ways.ask((way) => way === 'read' || way === 'session')))
    expectOutage(answers.filter(({ status }) => status !== 200))
    await restarting
    await expectRecovery()
  })

  it('out of connections: says so to whoever needs another, and is ready all the same', async () => {
    const held: pg.Client[] = []
    const hold = async (): Promise<boolean> => {
      const client = new pg.Client(server.url)
      try {
        await client.connect()
        held.push(client)
        return true
      } catch {
        return false
      }
    }
    try {
      while (await hold());
      await held[0]?.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'postscale'`)
      await expect.poll(hold, { interval: 0, ...patient }).toBe(true)
      while (await hold());
      expectOutage(await ways.ask())
      expect(await health('/readyz')).toEqual({ status: 200, isInTime: true })
    } finally {
      await Promise.all(held.map(async (client) => client.end()))
    }
    await expectRecovery()
  })

  it('a standby after a failover: reads are answered, and writes told that there is an outage', async () => {
    const set = 'ALTER DATABASE outages SET default_transaction_read_only ='
    await runSql(server.url, `${set} on`)
    await runSql(
      server.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'postscale%'`,
    )
    await expect.poll(async () => (await ways.read()).status, patient).toBe(200)
    await expect.poll(moves, patient).toBe(1)
    const writing = new Set(['write', 'token', 'signIn', 'setUp', 'upload'])
    expectOutage(await ways.ask((way) => writing.has(way)))
    const writesToo = new Set([...writing, 'putRecords'])
    const reading = await ways.ask((way) => !writesToo.has(way))
    expect(reading.filter(({ status }) => status !== 200)).toEqual([])
    expect(reading.map(({ way }) => way)).toContain('coldToken')
    // Connections that were made to the standby stay as they are; what is under way on them is cut with the move.
    await runSql(server.url, `${set} off`)
    await expect.poll(moves, patient).toBe(2)
    await expectRecovery()
  })
})
