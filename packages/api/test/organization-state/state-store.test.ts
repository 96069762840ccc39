import { setImmediate } from 'node:timers/promises'
import { type Change, imageOf, type OrganizationState, stateOf } from '@postscale/domain'
import { allRecords } from '@postscale/domain/testing'
import { describe, expect, test } from 'vitest'
import { SharedPages } from '../../src/store/shared-pages.js'
import { StateStore } from '../../src/store/state-store.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { PlanBench } from '../plans/plan-bench.js'
import { firstThings } from '../plans/first-things.js'
import { sequentialIds } from '../plans/sequential-ids.js'

const testDatabase = useTestDatabase()
const newId = sequentialIds(5)
const effective = '2025-03-01'

const team = (): Change => ({ type: 'createTeam', effective, id: newId(), name: 'T', kind: 'POD' })

async function setUp() {
  const bench = new PlanBench(testDatabase)
  const organizationId = await bench.organization(newId())
  await bench.applied(organizationId, firstThings(newId))
  const store = (options: Partial<ConstructorParameters<typeof StateStore>[0]> = {}) =>
    new StateStore({ pool: testDatabase.database.pool, ...options })
  return { bench, organizationId, store }
}

describe('the live state', () => {
  test('is loaded once and shared until the next revision', async () => {
    const { bench, organizationId, store } = await setUp()
    const states = store()
    const together = await Promise.all([1, 2, 3].map(() => states.get(organizationId)))
    expect(new Set(together).size).toBe(1)
    expect(await states.get(organizationId)).toBe(together[0])
    await bench.applied(organizationId, [team()])
    const next = await states.get(organizationId)
    expect(next?.revision).toBe(together[0]!.revision + 1)
  })

  test('caught up by the audit is the one loaded anew, and shares what did not change', async () => {
    const { bench, organizationId, store } = await setUp()
    const [catching, reloading] = [store(), store({ maxCatchUp: 0 })]
    const before = (await catching.get(organizationId))!
    await reloading.get(organizationId)
    const accountId = before.accounts.columns.id.at(1)
    const id = newId()
    await bench.applied(organizationId, [
      team(),
      { type: 'createTeam', effective, id, name: 'U', kind: 'POD' },
    ])
    await bench.applied(organizationId, [
      { type: 'updateTeam', effective: '2025-05-01', id, name: 'V' },
      { type: 'updateAccount', effective: '2025-05-01', id: accountId, acv: 7 },
      { type: 'endCoverage', effective: '2025-06-01', accountId, responsibility: 'CSM' },
    ])
    const [caughtUp, reloaded] = await Promise.all([
      catching.get(organizationId),
      reloading.get(organizationId),
    ])
    expect(allRecords(caughtUp!)).toEqual(allRecords(reloaded!))
    expect(caughtUp!.people).toBe(before.people)
    expect(reloaded!.people).not.toBe(before.people)
  })

  test('is borrowed where another has it, and caught up; from then on it goes its own way', async () => {
    const { bench, organizationId, store } = await setUp()
    const lender = store()
    const lent: (number | null)[] = []
    const borrow = async (id: string) => {
      const state = await lender.lend(id)
      lent.push(state?.revision ?? null)
      return state && stateOf(structuredClone(imageOf(state)))
    }
    const first = (await lender.get(organizationId))!
    const id = newId()
    await bench.applied(organizationId, [
      { type: 'createTeam', effective, id, name: 'U', kind: 'POD' },
    ])
    const states = store({ borrow })
    const own = (await states.get(organizationId))!
    expect(lent).toEqual([first.revision])
    expect(own.revision).toBe(first.revision + 1)
    expect(allRecords(own)).toEqual(allRecords((await store().get(organizationId))!))
    await bench.applied(organizationId, [{ type: 'updateTeam', effective, id, name: 'V' }])
    const [next, former] = [(await states.get(organizationId))!, await lender.lend(organizationId)]
    expect(allRecords(next)).toEqual(allRecords((await store().get(organizationId))!))
    expect(allRecords(former!)).toEqual(allRecords(first))
    expect(lent).toHaveLength(1)
  })

  test('is read where nobody has it, and lent while it is read', async () => {
    const { organizationId, store } = await setUp()
    const lender = store()
    expect(await lender.lend(organizationId)).toBeNull()
    const reading = lender.get(organizationId)
    let lent: OrganizationState | null = null
    const borrow = async (id: string) => {
      // The one has to have asked the database for its revision first.
      while (lent === null) {
        await setImmediate()
        lent = await lender.lend(id)
      }
      return stateOf(structuredClone(imageOf(lent)))
    }
    const borrowed = await store({ borrow }).get(organizationId)
    expect(allRecords(borrowed!)).toEqual(allRecords((await reading)!))
    const alone = await store({ borrow: async () => null }).get(organizationId)
    expect(allRecords(alone!)).toEqual(allRecords(borrowed!))
  })

  test('is never older than what was committed before it was asked for', async () => {
    const { bench, organizationId, store } = await setUp()
    const states = store()
    const asked: Promise<void>[] = []
    for (let round = 0; round < 20; round += 1) {
      const { revision } = await bench.applied(organizationId, [team()])
      asked.push(
        states.get(organizationId).then((state) => {
          expect(state!.revision).toBeGreaterThanOrEqual(revision)
        }),
      )
    }
    await Promise.all(asked)
  })

  test('of nobody is null', async () => {
    const { store } = await setUp()
    expect(await store().get(newId())).toBeNull()
  })

  test('is not replaced by an older one', async () => {
    const { bench, organizationId, store } = await setUp()
    const states = store()
    const older = (await states.get(organizationId))!
    await bench.applied(organizationId, [team()])
    const newer = await states.get(organizationId)
    states.publish(older)
    expect(await states.get(organizationId)).toBe(newer)
  })

  test('leaves memory when others are used more and there is no room for all', async () => {
    const [one, two, three] = [await setUp(), await setUp(), await setUp()]
    const pages = new SharedPages()
    for (const { bench, organizationId } of [one, two]) {
      pages.add((await bench.states.get(organizationId))!)
    }
    // There is room for two and not for three.
    const states = one.store({ maxBytes: pages.bytes })
    const first = await states.get(one.organizationId)
    const second = await states.get(two.organizationId)
    expect(await states.get(one.organizationId)).toBe(first)
    await states.get(three.organizationId)
    expect(await states.get(one.organizationId)).toBe(first)
    expect(await states.get(two.organizationId)).not.toBe(second)
  })
})

describe('a past revision', () => {
  test('is there from the first on, and not beyond the last', async () => {
    const { bench, organizationId, store } = await setUp()
    const states = store()
    const live = (await states.get(organizationId))!
    expect(await states.atRevision(organizationId, live.revision)).toBe(live)
    expect(await states.atRevision(organizationId, live.revision + 1)).toBeNull()
    expect(await states.atRevision(organizationId, 0)).toBeNull()
    expect(await states.atRevision(newId(), 1)).toBeNull()
    const empty = (await states.atRevision(organizationId, 1))!
    expect(allRecords(empty)).toMatchObject({ revision: 1, team: [], account: [], coverage: [] })
    expect(await states.atRevision(organizationId, 1)).toBe(empty)
    await bench.applied(organizationId, [team()])
    expect(await states.atRevision(organizationId, 1)).toBe(empty)
  })
})
