import { allRecords } from '@postscale/domain/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSnapshot } from '../../src/database/in-transaction.js'
import { loadOrganizationState } from '../../src/store/load-organization-state.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { PlanBench, TEST_ACTOR } from './plan-bench.js'
import { firstThings, intents, planFor } from './random-plan.js'
import { sequentialIds } from './sequential-ids.js'

const testDatabase = useTestDatabase()

describe('whatever the plans', () => {
  test('preview, the cache, the database, another process and the past all agree', async () => {
    let series = 0
    let accepted = 0
    let refused = 0
    const bench = new PlanBench(testDatabase)
    const otherProcess = new PlanBench(testDatabase)
    const loaded = (organizationId: string) =>
      readSnapshot(testDatabase.database.pool, (client) =>
        loadOrganizationState(client, organizationId),
      )
    await fc.assert(
      fc.asyncProperty(fc.array(intents, { minLength: 2, maxLength: 6 }), async (plans) => {
        series += 1
        const newId = sequentialIds(series)
        const organizationId = await bench.organization(newId())
        await bench.applied(organizationId, firstThings(newId))
        const past = new Map<number, unknown>()
        for (const material of plans) {
          const live = (await bench.states.get(organizationId))!
          past.set(live.revision, allRecords(live))
          const plan = { title: 'Random', reason: null, changes: planFor(live, material, newId) }
          const preview = await bench.previewing.preview(organizationId, plan)
          const applied = await bench.applying.apply({ organizationId, actor: TEST_ACTOR, plan })
          const stored = allRecords((await loaded(organizationId))!)
          if (preview.ok) {
            accepted += 1
            expect(applied).toMatchObject({ ok: true })
            const { state } = preview.value.decision
            if (applied.ok && applied.value.changed) {
              expect(stored).toEqual(allRecords(state))
            }
          } else {
            refused += 1
            expect(applied).toEqual(preview)
            expect(stored).toEqual(allRecords(live))
          }
          expect(allRecords((await bench.states.get(organizationId))!)).toEqual(stored)
          expect(allRecords((await otherProcess.states.get(organizationId))!)).toEqual(stored)
        }
        for (const [revision, records] of past) {
          const restored = await otherProcess.states.atRevision(organizationId, revision)
          expect(allRecords(restored!)).toEqual(records)
        }
      }),
      { numRuns: 60 },
    )
    expect(accepted).toBeGreaterThan(20)
    expect(refused).toBeGreaterThan(5)
  }, 120_000)
})
