import { formatDay, type Change, type Plan } from '@postscale/domain'
import { allRecords, randomChange } from '@postscale/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSnapshot } from '../../src/database/in-transaction.js'
import { UndoService } from '../../src/plans/undo/undo.service.js'
import { loadOrganizationState } from '../../src/store/load-organization-state.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { firstThings } from './first-things.js'
import { PlanBench, BY_TEST } from './plan-bench.js'
import { sequentialIds } from './sequential-ids.js'

const testDatabase = useTestDatabase()

/** What is recorded of facts now, whichever revision recorded it. */
async function liveFacts(organizationId: string): Promise<readonly unknown[]> {
  const tables = ['ticket_volume', 'arr_movement', 'health_signal', 'touchpoint']
  const { pool } = testDatabase.database
  return Promise.all(
    tables.map(async (table) => {
      const { rows } = await pool.query<{ row: object }>(
        `SELECT to_jsonb(t) - 'id' - 'recordedIn' - 'replacedIn' AS row FROM ${table} t
         WHERE "organizationId" = $1 AND "replacedIn" IS NULL ORDER BY 1`,
        [organizationId],
      )
      return rows
    }),
  )
}

async function planned(undo: UndoService, bench: PlanBench, id: string, revisions: number[]) {
  const state = (await bench.states.get(id))!
  const first = await undo.workOut(state, revisions)
  const later = first.status === 'IN_THE_WAY' ? first.later.map(({ revision }) => revision) : []
  // Whoever asks again with what stands in the way is answered a plan.
  const undoing = later.length > 0 ? await undo.workOut(state, [...revisions, ...later]) : first
  if (undoing.status !== 'PLANNED') throw new Error(JSON.stringify(undoing))
  return undoing.plan
}

describe('undoing in the database', () => {
  it('leads back through whatever was done to things of all kinds, and forward again', async () => {
    const bench = new PlanBench(testDatabase)
    const { pool } = testDatabase.database
    const undo = new UndoService(pool, bench.audit)
    let series = 300
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }),
        fc.nat(8),
        async (choices, seed) => {
          const ids = sequentialIds((series += 1))
          let at = seed
          const pick = (below: number) => (choices[at++ % choices.length]! + at) % below
          const id = await bench.organization(ids())
          await bench.applied(id, firstThings(ids))
          const apply = async (plan: Plan) =>
            bench.applying.apply({ organizationId: id, ...BY_TEST, plan })
          const befalls = async (times: number) => {
            for (let time = 0; time < times; time += 1) {
              const live = (await bench.states.get(id))!
              const chance = { pick: (n: number) => (n === 0 ? 0 : pick(n)), newId: ids }
              await apply({ title: 'Random', reason: null, changes: [randomChange(live, chance)] })
            }
          }
          await befalls(8)
          const past = (await bench.states.get(id))!
          const pastFacts = await liveFacts(id)
          await befalls(14)
          const present = (await bench.states.get(id))!
          const presentFacts = await liveFacts(id)
          if (present.revision === past.revision) return
          const since = Array.from(
            { length: present.revision - past.revision },
            (_, index) => past.revision + 1 + index,
          )
          const back = await apply(await planned(undo, bench, id, since))
          expect(back.ok).toBe(true)
          const undone = (await bench.states.get(id))!
          const loaded = await readSnapshot(pool, (client) => loadOrganizationState(client, id))
          expect(allRecords(loaded!)).toEqual({ ...allRecords(past), revision: undone.revision })
          expect(await liveFacts(id)).toEqual(pastFacts)
          if (undone.revision === present.revision) return
          await apply(await planned(undo, bench, id, [undone.revision]))
          const redone = (await bench.states.get(id))!
          expect(allRecords(redone)).toEqual({ ...allRecords(present), revision: redone.revision })
          expect(await liveFacts(id)).toEqual(presentFacts)
        },
      ),
      { numRuns: 25 },
    )
  }, 240_000)

  it('takes back thousands of facts up to the limit of a plan, and says so beyond', async () => {
    const bench = new PlanBench(testDatabase)
    const undo = new UndoService(testDatabase.database.pool, bench.audit)
    const ids = sequentialIds(700)
    const id = await bench.organization(ids())
    await bench.applied(id, firstThings(ids))
    const accountId = [...(await bench.states.get(id))!.accounts.values()][0]!.id
    const signals = (from: number, count: number): Change => ({
      type: 'columnar',
      of: 'recordHealthSignal',
      columns: {
        effective: Array.from({ length: count }, (_, index) => formatDay(10_000 + from + index)),
        source: Array.from({ length: count }, () => 'tool'),
        accountId: Array.from({ length: count }, () => accountId),
        family: Array.from({ length: count }, () => 'USAGE'),
        metric: Array.from({ length: count }, () => 'logins'),
        value: Array.from({ length: count }, (_, index) => index),
      },
    })
    const before = await liveFacts(id)
    const { revision } = await bench.applied(id, [signals(0, 10_000)])
    const plan = await planned(undo, bench, id, [revision])
    expect(plan.changes).toHaveLength(10_000)
    await bench.applied(id, plan.changes)
    expect(await liveFacts(id)).toEqual(before)
    const long = await bench.applied(id, [signals(0, 10_000), signals(10_000, 1)])
    expect(await undo.workOut(long.state, [long.revision])).toMatchObject({
      status: 'REFUSED',
      problem: { code: 'PLAN_TOO_LONG', params: { count: 10_001, limit: 10_000 } },
    })
  }, 120_000)
})
