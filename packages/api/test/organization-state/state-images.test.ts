import { type Change, decide, imageOf, type OrganizationState, stateOf } from '@postscale/domain'
import { allRecords, anOrganization, randomPlan } from '@postscale/domain/testing'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { inTransaction, readSnapshot } from '../../src/database/in-transaction.js'
import { newId } from '../../src/database/new-id.js'
import { ofOrganizations } from '../../src/database/reach.js'
import { packImage } from '../../src/store/images/pack-image.js'
import {
  deleteImages,
  StateImageRepository,
} from '../../src/store/images/state-image.repository.js'
import { StateImages } from '../../src/store/images/state-images.js'
import { unpackImage } from '../../src/store/images/unpack-image.js'
import { StateStore } from '../../src/store/state-store.js'
import { silentLog } from '../database/silent-log.js'
import { statementsOf } from '../database/statements-of.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { firstThings } from '../plans/first-things.js'
import { PlanBench } from '../plans/plan-bench.js'
import { sequentialIds } from '../plans/sequential-ids.js'
import { rounds } from '../rounds.js'

const ids = sequentialIds(9)

async function* bytesOf(image: ReturnType<typeof imageOf>): AsyncGenerator<Buffer> {
  for await (const { bytes } of packImage(image)) yield bytes
}

async function copied(state: OrganizationState): Promise<OrganizationState> {
  return stateOf(await unpackImage(bytesOf(imageOf(state))))
}

describe('an image in parts', () => {
  test('says all that the state says, and takes the same plans to the same ends', async () => {
    const choices = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(choices, async (given) => {
        const newThing = sequentialIds(7)
        let [at, live] = [0, anOrganization().state()]
        const pick = (below: number) => {
          at += 1
          return (given[at % given.length]! + at) % below
        }
        const chance = { pick, newId: newThing }
        const take = (state: OrganizationState, changes: readonly Change[]) => {
          const decided = decide(state, changes)
          return decided.ok ? decided.value.state : state
        }
        live = take(live, firstThings(newThing))
        for (let plan = 0; plan < 6; plan += 1) {
          const copy = await copied(live)
          expect(allRecords(copy)).toEqual(allRecords(live))
          const changes = randomPlan(live, chance)
          live = take(live, changes)
          expect(allRecords(take(copy, changes))).toEqual(allRecords(live))
        }
      }),
      { numRuns: rounds(20) },
    )
  })

  test('are several where it is large, and its numbers are shared with other threads', async () => {
    let state = anOrganization().state()
    for (let plan = 0; plan < 4; plan += 1) {
      const accounts = Array.from({ length: 5_000 }, (_, at): Change => {
        const named = { id: ids(), name: `Account ${plan} ${at}`, segment: 'SMB', acv: at } as const
        return { type: 'addAccount', effective: '2025-02-01', ...named }
      })
      const decided = decide(state, accounts)
      if (!decided.ok) throw new Error(JSON.stringify(decided.error[0]))
      ;({ state } = decided.value)
    }
    const parts: Buffer[] = []
    for await (const part of bytesOf(imageOf(state))) parts.push(part)
    expect(parts.length).toBeGreaterThan(2)
    const copy = await copied(state)
    expect(allRecords(copy)['account']).toEqual(allRecords(state)['account'])
    for (const page of copy.accounts.columns.changedIn.pages) {
      expect((page as unknown as Int32Array).buffer).toBeInstanceOf(SharedArrayBuffer)
    }
  })

  test('are no image where one is missing or broken', async () => {
    const parts: Buffer[] = []
    for await (const part of bytesOf(imageOf(anOrganization().withTeam('CS').state())))
      parts.push(part)
    const read = async (some: readonly Buffer[]) =>
      unpackImage(
        (async function* each() {
          yield* some
        })(),
      )
    await expect(read([])).rejects.toThrow('without parts')
    await expect(read(parts.slice(1))).rejects.toThrow('lacks pages')
    await expect(read([parts[0]!.subarray(0, 20), ...parts.slice(1)])).rejects.toThrow(
      /unexpected/i,
    )
  })
})

describe('the images in the database', () => {
  const testDatabase = useTestDatabase()
  const effective = '2025-03-01'
  const team = (): Change => ({ type: 'createTeam', effective, id: ids(), name: 'T', kind: 'POD' })

  async function setUp() {
    const bench = new PlanBench(testDatabase)
    const organizationId = await bench.organization(ids())
    await bench.applied(organizationId, firstThings(ids))
    return { bench, organizationId }
  }

  /** A process that keeps images of whatever it has, at once. */
  function process(options: Partial<ConstructorParameters<typeof StateImages>[0]> = {}) {
    const { pool } = testDatabase.served
    const worth = { leastRows: 1, leastChanges: 1, afterMs: 0 }
    const images = new StateImages({ pool, format: 'one', log: silentLog, ...worth, ...options })
    onTestFinished(async () => images.close())
    return { images, states: new StateStore({ pool, images }) }
  }

  /** The images of an organization: revision, format, and whether it is whole. */
  async function images(organizationId: string) {
    const { rows } = await testDatabase.database.pool.query<{
      revision: number
      format: string
      isWhole: boolean
    }>(
      `SELECT revision, format, bool_or("isLast") AS "isWhole" FROM state_image_part
       WHERE "organizationId" = $1 GROUP BY "imageId", revision, format`,
      [organizationId],
    )
    return rows
  }

  const whole = (revision: number, format = 'one') => [{ revision, format, isWhole: true }]

  /** Has a process keep an image of what is live. */
  async function keep(organizationId: string, options = {}): Promise<number> {
    const { revision } = (await process(options).states.get(organizationId))!
    await expect.poll(() => images(organizationId)).toEqual(whole(revision))
    return revision
  }

  /** How many wait for a lock. */
  async function waiting() {
    const { rowCount } = await testDatabase.database.pool.query(
      `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    )
    return rowCount
  }

  const readsRows = (statements: readonly string[]) =>
    statements.some((text) => text.includes('account_version'))

  test('give a process that starts the state, which the audit brings up to date', async () => {
    const { bench, organizationId } = await setUp()
    const kept = await keep(organizationId)
    const { revision } = await bench.applied(organizationId, [team()])
    let state: OrganizationState | null = null
    const statements = await statementsOf(async () => {
      state = await process({ leastChanges: 1_000 }).states.get(organizationId)
    })
    expect(readsRows(statements)).toBe(false)
    expect(allRecords(state!)).toEqual(allRecords((await bench.states.get(organizationId))!))
    expect(state!.revision).toBe(revision)
    expect(await images(organizationId)).toEqual(whole(kept))
  })

  test('are written anew once they lack enough, and the former leaves', async () => {
    const { bench, organizationId } = await setUp()
    const kept = await keep(organizationId)
    const { states } = process({ leastChanges: 2 })
    await bench.applied(organizationId, [team()])
    await states.get(organizationId)
    await bench.applied(organizationId, [team()])
    const { revision } = (await states.get(organizationId))!
    expect(revision).toBe(kept + 2)
    await expect.poll(() => images(organizationId)).toEqual(whole(revision))
  })

  test('are of one build: another reads the rows, and leaves its own', async () => {
    const { organizationId } = await setUp()
    const revision = await keep(organizationId)
    const statements = await statementsOf(async () => {
      await process({ format: 'two' }).states.get(organizationId)
    })
    expect(readsRows(statements)).toBe(true)
    await expect.poll(() => images(organizationId)).toEqual(whole(revision, 'two'))
  })

  test('are not of small organizations', async () => {
    const { organizationId } = await setUp()
    const { images: none, states } = process({ leastRows: 5 })
    const state = (await states.get(organizationId))!
    expect(state.accounts.rowCount + state.coverage.rowCount).toBe(4)
    await none.close()
    expect(await images(organizationId)).toEqual([])
  })

  test('that cannot be read are told of, and the rows are read', async () => {
    const { organizationId } = await setUp()
    await keep(organizationId)
    const { pool } = testDatabase.database
    await pool.query(
      `UPDATE state_image_part SET bytes = substring(bytes from 9) WHERE "organizationId" = $1`,
      [organizationId],
    )
    const warn = vi.fn<(details: object, message: string) => void>()
    const log = { ...silentLog, warn }
    const state = await process({ log, leastChanges: 1_000 }).states.get(organizationId)
    expect(state?.accounts.rowCount).toBe(2)
    expect(warn).toHaveBeenCalledWith(
      expect.objectContaining({ organizationId }),
      'the image of a state could not be read',
    )
  })

  test('leave nothing behind where the process ends while it writes one', async () => {
    const { organizationId } = await setUp()
    const { images: ending, states } = process()
    await states.get(organizationId)
    await ending.close()
    expect((await images(organizationId)).filter(({ isWhole }) => !isWhole)).toEqual([])
  })

  test('are deleted with whoever is erased, and what is under way comes to nothing', async () => {
    const { bench, organizationId } = await setUp()
    await keep(organizationId)
    const { pool } = testDatabase.served
    const repository = new StateImageRepository(pool, 'one')
    const state = (await bench.states.get(organizationId))!
    const imageId = newId()
    const part = { imageId, bytes: Buffer.from('names'), isLast: false }
    const put = async (number: number) =>
      ofOrganizations([organizationId], async () => repository.put(state, { ...part, number }))
    expect(await put(0)).toBe(true)
    let late: Promise<boolean> | undefined
    await ofOrganizations([organizationId], async () =>
      inTransaction(pool, 'READ COMMITTED', async (client) => {
        await deleteImages(client, organizationId)
        late = put(1)
        const isDone = late.then(() => 1)
        await expect.poll(async () => Promise.race([isDone, waiting()])).toBe(1)
        await client.query(
          `INSERT INTO erasure ("organizationId", kind, "subjectId", pseudonym, revision)
           VALUES ($1, 'person', $2, 'Erased person 1', $3)`,
          [organizationId, newId(), state.revision + 1],
        )
      }),
    )
    expect(await late).toBe(false)
    expect(await put(0)).toBe(false)
    expect(await images(organizationId)).toEqual([])
  })

  test('are read as they were at one moment, while another takes their place', async () => {
    const { bench, organizationId } = await setUp()
    const revision = await keep(organizationId)
    const { pool } = testDatabase.served
    await bench.applied(organizationId, [team()])
    const read = await ofOrganizations([organizationId], async () =>
      readSnapshot(pool, async (client) => {
        await client.query('SELECT 1 FROM organization')
        await process().states.get(organizationId)
        await expect.poll(() => images(organizationId)).toEqual(whole(revision + 1))
        return process().images.read(client, organizationId)
      }),
    )
    expect(read?.revision).toBe(revision)
  })
})
