import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Database, openDatabase } from '../../src/database/database.js'
import type { Replica } from '../../src/database/replica.js'
import { ofInstallation, ofOrganizations } from '../../src/database/reach.js'
import { StateStore } from '../../src/store/state-store.js'
import { plant, plantFixture } from '../reads/plant.js'
import { harborSuite } from '../whole-organizations/harbor-suite.js'
import { runSql } from './run-sql.js'
import { deleteFolder, scratchFolder } from './scratch-folder.js'
import { silentLog } from './silent-log.js'
import { type OwnServer, startOwnServer } from './start-own-server.js'
import { PRIMARY, startStandby } from './start-standby.js'

describe('a standby', () => {
  const ends: (() => Promise<void>)[] = []
  let standby: OwnServer
  let database: Database
  let organizationId: string
  let revision: number
  const accounts = harborSuite.state().accounts.size

  beforeAll(async () => {
    const folder = await scratchFolder()
    ends.push(async () => deleteFolder(folder))
    const from = join(folder, 'primary')
    const primary = await startOwnServer(from, PRIMARY)
    ends.push(async () => primary.stop())
    const made = await openDatabase(
      { database: { kind: 'external', url: primary.url }, poolSize: 4 },
      silentLog,
    )
    organizationId = await ofInstallation(async () => plantFixture(made, harborSuite))
    await made.close()
    standby = await startStandby(primary, from, join(folder, 'standby'))
    ends.push(async () => standby.stop())
    const urls = { url: primary.url, readUrl: standby.url }
    database = await openDatabase(
      { database: { kind: 'external', ...urls }, poolSize: 8 },
      silentLog,
    )
    ends.push(database.close)
    revision = 1
  })

  afterAll(async () => {
    for (const end of ends.toReversed()) await end()
  })

  /** Loads the organization as a process does that has just started; answers its revision, and who told it. */
  async function load() {
    const told: string[] = []
    const replica = {
      read: async (...asked: Parameters<Replica['read']>) => {
        const found = await database.replica!.read(...asked)
        told.push(found === null ? 'primary' : 'standby')
        return found
      },
    } as Replica
    const states = new StateStore({ pool: database.pool, replica })
    const state = await ofOrganizations([organizationId], async () => states.get(organizationId))
    return { revision: state?.revision, accounts: state?.accounts.size, told }
  }

  async function changeSomething() {
    const value = 0.7 + revision / 100
    const effective = new Date().toISOString().slice(0, 10)
    const key = 'policy.utilisation.target'
    const change = { type: 'setPolicy', effective, key, value } as const
    revision = await ofInstallation(async () => plant(database, organizationId, [change]))
  }

  const replay = async (what: 'pause' | 'resume') =>
    runSql(standby.url, `SELECT pg_wal_replay_${what}()`)

  it('tells states', async () => {
    expect(await load()).toEqual({ revision, accounts, told: ['standby'] })
  })

  it('tells nobody what is older than what they were told', async () => {
    for (let round = 0; round < 10; round += 1) {
      await changeSomething()
      expect(await load()).toMatchObject({ revision, accounts })
    }
  })

  it('tells what was before', async () => {
    const states = new StateStore({ pool: database.pool, replica: database.replica })
    const before = await ofOrganizations([organizationId], async () =>
      states.atRevision(organizationId, 1),
    )
    expect(before?.revision).toBe(1)
    expect(before?.policies.size).toBe(harborSuite.state().policies.size)
  })

  it('is not waited for when it is behind', async () => {
    await replay('pause')
    onTestFinished(async () => {
      await replay('resume')
    })
    await changeSomething()
    expect(await load()).toMatchObject({ revision, told: ['primary'] })
    const began = performance.now()
    expect(await load()).toMatchObject({ revision, told: ['primary'] })
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('is asked again when it has caught up', async () => {
    await expect.poll(load, { timeout: 20_000 }).toMatchObject({ revision, told: ['standby'] })
  })

  it('that hangs is left for the primary, and found again', async () => {
    const letGo = standby.hang()
    const loaded = await load().finally(letGo)
    expect(loaded).toMatchObject({ revision, told: ['primary'] })
    await expect.poll(load, { timeout: 20_000 }).toMatchObject({ revision, told: ['standby'] })
  })

  it('that is down is left for the primary', async () => {
    await standby.stop()
    await changeSomething()
    expect(await load()).toMatchObject({ revision, told: ['primary'] })
    await standby.start()
    await expect.poll(load, { timeout: 20_000 }).toMatchObject({ revision, told: ['standby'] })
  })
})
