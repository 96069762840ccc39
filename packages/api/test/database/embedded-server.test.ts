import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openEmbeddedServer } from '../../src/database/embedded/open-embedded-server.js'
import { holdDatabase } from './hold-database.js'
import { runSql } from './run-sql.js'
import { deleteFolder, scratchFolder } from './scratch-folder.js'
import { silentLog } from './silent-log.js'

describe('the embedded server', () => {
  let folder = ''
  const pidFile = () => join(folder, 'cluster', 'data', 'postmaster.pid')
  const serverPid = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0])
  const open = () => openEmbeddedServer({ dataDirectory: folder, log: silentLog })

  beforeAll(async () => {
    folder = await scratchFolder()
  })
  afterAll(() => {
    deleteFolder(folder)
  })

  it('starts, takes UTF-8 everywhere, and stops', async () => {
    const server = await open()
    const [settings] = await runSql(
      server.url,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync,
              current_setting('TimeZone') AS zone, upper('ñandú') AS upper`,
    )
    expect(settings).toEqual({ encoding: 'UTF8', fsync: 'on', zone: 'UTC', upper: 'ÑANDÚ' })
    await server.close()
    expect(existsSync(pidFile())).toBe(false)
    await expect(runSql(server.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  })

  it('lets nobody in without the password, which only its owner can read', async () => {
    const server = await open()
    onTestFinished(server.close)
    const stranger = new URL(server.url)
    stranger.password = 'guess'
    await expect(runSql(stranger.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
    expect(statSync(join(folder, 'cluster', 'password')).mode & 0o777).toBe(0o600)
  })

  it('has the contributed modules that the schema needs', async () => {
    const server = await open()
    onTestFinished(server.close)
    await runSql(server.url, 'CREATE EXTENSION IF NOT EXISTS btree_gist')
    const found = await runSql(server.url, 'SELECT extname FROM pg_extension')
    expect(found).toContainEqual({ extname: 'btree_gist' })
  })

  it('is shared by processes on one folder, and stopped by the last of them', async () => {
    const [first, second] = await Promise.all([holdDatabase(folder), holdDatabase(folder)])
    const here = await open()
    expect(first.url).toBe(here.url)
    expect(second.url).toBe(here.url)
    await Promise.all([first.close(), here.close()])
    expect(await runSql(here.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await second.close()
    expect(existsSync(pidFile())).toBe(false)
  })

  it('outlives a killed process, and the next one takes it over and stops it', async () => {
    const killed = await holdDatabase(folder)
    await runSql(killed.url ?? '', 'CREATE TABLE kept AS SELECT 42 AS answer')
    const pid = serverPid()
    await killed.kill()
    const server = await open()
    expect(serverPid()).toBe(pid)
    expect(server.url).toBe(killed.url)
    expect(await runSql(server.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    await server.close()
    expect(existsSync(pidFile())).toBe(false)
  })

  it('starts again, with its data, after server and process were both killed', async () => {
    const killed = await holdDatabase(folder)
    const pid = serverPid()
    await killed.kill()
    process.kill(pid, 'SIGKILL')
    const server = await open()
    onTestFinished(server.close)
    expect(await runSql(server.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  })

  it('starts although a dead server’s number now belongs to another program', async () => {
    const other = spawn('sleep', ['600'])
    onTestFinished(async () => {
      other.kill()
      await once(other, 'exit')
    })
    writeFileSync(
      pidFile(),
      [other.pid, folder, 1, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n'),
    )
    const server = await open()
    expect(await runSql(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(serverPid()).not.toBe(other.pid)
    await server.close()
  })

  it('comes back when what kept it from starting again is mended', async () => {
    const failures: string[] = []
    const log = { ...silentLog, error: (_: object, message: string) => failures.push(message) }
    const server = await openEmbeddedServer({ dataDirectory: folder, log })
    onTestFinished(server.close)
    const version = join(folder, 'cluster', 'data', 'PG_VERSION')
    const kept = readFileSync(version)
    writeFileSync(version, 'none')
    process.kill(serverPid(), 'SIGKILL')
    await vi.waitFor(() => expect(failures).not.toEqual([]), { timeout: 60_000 })
    writeFileSync(version, kept)
    await vi.waitFor(() => runSql(server.url, 'SELECT 1'), { timeout: 60_000 })
  })

  it('comes back on the same port when the server alone is killed', async () => {
    const server = await open()
    onTestFinished(server.close)
    process.kill(serverPid(), 'SIGKILL')
    await vi.waitFor(
      async () => {
        expect(await runSql(server.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
      },
      { timeout: 20_000, interval: 100 },
    )
  })
})
