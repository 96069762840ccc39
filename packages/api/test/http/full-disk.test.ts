import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runSql } from '../database/run-sql.js'
import { deleteFolder, scratchFolder } from '../database/scratch-folder.js'
import { canMount, fill, mount } from '../database/small-disk.js'
import { type OwnServer, startOwnServer } from '../database/start-own-server.js'
import { withDatabase } from '../database/with-database.js'
import { EveryWayIn } from './every-way-in.js'
import { useApp } from './use-app.js'

// A disk of its own takes rights that not every machine gives.
describe.runIf(canMount())('with a full disk', () => {
  let server: OwnServer
  let disk = ''
  const api = useApp({
    database: {
      elsewhere: async () => {
        const folder = await scratchFolder()
        disk = join(folder, 'disk')
        mkdirSync(disk)
        mount('-t', 'tmpfs', '-o', 'size=160m,mode=755', 'tmpfs', disk)
        server = await startOwnServer(join(disk, 'data'), {
          min_wal_size: '32MB',
          max_wal_size: '48MB',
        })
        await runSql(server.url, 'CREATE DATABASE outages')
        const drop = async () => {
          await server.stop()
          spawnSync('umount', [disk])
          deleteFolder(folder)
        }
        return { url: withDatabase(server.url, 'outages'), drop }
      },
    },
  })
  const ways = new EveryWayIn(api)
  beforeAll(async () => ways.prepare())

  const upload = async () =>
    api.inject({
      method: 'POST',
      url: '/imports?organization=outages&filename=a.csv',
      headers: { authorization: `Bearer ${api.token}`, 'content-type': 'text/csv' },
      payload: `name,note\n${`x,${Math.random()}${'y'.repeat(500)}\n`.repeat(10_000)}`,
    })

  it('tells writers that there is an outage, answers reads, and writes when there is space again', async () => {
    const filler = join(disk, 'filler')
    fill(filler)
    const full = await upload()
    expect(full.statusCode).toBe(503)
    expect(full.headers['retry-after']).toBe('1')
    expect(full.json().errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE')
    rmSync(filler)
    const patient = { timeout: 60_000 }
    await expect.poll(async () => (await ways.read()).status, patient).toBe(200)
    await expect
      .poll(async () => (await ways.write()).body.data?.createTeam.ok, patient)
      .toBeTruthy()
    expect((await upload()).statusCode).toBe(201)
  })
})
