import { formatDay, type ArrMovementKind, type Change, type Id } from '@postscale/domain'
import { allRecords } from '@postscale/domain/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { StateStore } from '../../src/store/state-store.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { firstThings } from '../plans/first-things.js'
import { PlanBench, BY_TEST } from '../plans/plan-bench.js'
import { sequentialIds } from '../plans/sequential-ids.js'
import { rounds } from '../rounds.js'

const testDatabase = useTestDatabase()
const newId = sequentialIds(9)
const FIRST = 20_000

const movement = fc.record({
  account: fc.nat(1),
  day: fc.integer({ min: FIRST, max: FIRST + 4 }),
  source: fc.constantFrom('billing', 'crm'),
  kind: fc.constantFrom<ArrMovementKind>('NEW', 'OPENING', 'EXPANSION', 'CONTRACTION', 'CHURN'),
  amount: fc.nat(50),
  reason: fc.constantFrom(null, 'price'),
})
type Movement = typeof movement extends fc.Arbitrary<infer T> ? T : never

const revisionOf = (records: ReturnType<typeof allRecords>) => records['revision'] as number

function toChange(accounts: readonly Id[], each: Movement): Change {
  const isLoss = each.kind === 'CONTRACTION' || each.kind === 'CHURN'
  return {
    type: 'recordArrMovement',
    effective: formatDay(each.day),
    source: each.source,
    accountId: accounts[each.account]!,
    movement: each.kind,
    amount: isLoss ? -each.amount : each.amount,
    reason: each.reason,
  }
}

test('the ledger is the same in who wrote it, who caught up, who loads it, and at every past revision', async () => {
  const bench = new PlanBench(testDatabase)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(movement, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async (plans) => {
        const organizationId = await bench.organization(newId())
        await bench.applied(organizationId, firstThings(newId))
        const { pool } = testDatabase.database
        const catching = new StateStore({ pool })
        const first = (await catching.get(organizationId))!
        const accounts = [0, 1].map((at) => first.accounts.columns.id.at(at))
        const written = [allRecords(first)]
        for (const each of plans) {
          const changes = each.map((one) => toChange(accounts, one))
          const plan = { title: 'Movements', reason: null, changes }
          // One that would take more than there is is refused, and changes nothing.
          const applied = await bench.applying.apply({
            organizationId,
            ...BY_TEST,
            plan,
          })
          const now = allRecords((await bench.states.get(organizationId))!)
          if (applied.ok && revisionOf(now) > revisionOf(written.at(-1)!)) written.push(now)
          expect(allRecords((await catching.get(organizationId))!)).toEqual(written.at(-1))
        }
        const loading = new StateStore({ pool })
        expect(allRecords((await loading.get(organizationId))!)).toEqual(written.at(-1))
        for (const then of written) {
          const past = await loading.atRevision(organizationId, revisionOf(then))
          expect(allRecords(past!)).toEqual(then)
        }
      },
    ),
    { numRuns: rounds(15) },
  )
})
