import {
  CHANGE_WORDS,
  factKey,
  type Change,
  type Decision,
  type OrganizationState,
  FULL_GRANT,
} from '@postscale/domain'
import { allRecords, randomPlan } from '@postscale/domain/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSnapshot } from '../../src/database/in-transaction.js'
import { loadOrganizationState } from '../../src/store/load-organization-state.js'
import { findFacts } from '../../src/time-series/find-facts.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { PlanBench, BY_TEST } from './plan-bench.js'
import { rounds } from '../rounds.js'
import { firstThings } from './first-things.js'
import { sequentialIds } from './sequential-ids.js'

const testDatabase = useTestDatabase()

type ChangeName = keyof typeof CHANGE_WORDS
const EVERY_CHANGE = Object.keys(CHANGE_WORDS) as ChangeName[]

const nameOf = (change: Change) => (change.type === 'columnar' ? change.of : change.type)

/** Chance out of what fast-check chose, and ids that now and then are those of other things. */
function chanceOf(choices: readonly number[], fresh: () => string) {
  const known: string[] = []
  let at = 0
  const pick = (below: number) => {
    at += 1
    return (choices[at % choices.length]! + at) % below
  }
  const newId = () => {
    if (known.length > 0 && pick(12) === 0) return known[pick(known.length)]!
    const id = fresh()
    known.push(id)
    return id
  }
  return { pick, newId }
}

describe('whatever the plans', () => {
  test(
    'preview, the cache, the database, another process and the past all agree',
    async () => {
      let series = 0
      const carriedOut = new Set<ChangeName>()
      const missing = () => EVERY_CHANGE.filter((name) => !carriedOut.has(name))
      const bench = new PlanBench(testDatabase)
      const otherProcess = new PlanBench(testDatabase)
      const { pool } = testDatabase.database
      const loaded = (organizationId: string) =>
        readSnapshot(pool, (client) => loadOrganizationState(client, organizationId))
      const storedFacts = async ({ state, facts, retractions }: Decision) => {
        const keys = [...facts.map(factKey), ...retractions]
        const { revision, organization } = state
        const asked = keys.map((key) => ({ key, revision }))
        const found = await findFacts(pool, organization.id, asked)
        return found.map((each) => each?.fact ?? null)
      }

      /** Previews and applies a plan; what a preview accepts, nothing refuses, a constraint neither. */
      async function planned(
        organizationId: string,
        live: OrganizationState | null,
        changes: readonly Change[],
      ): Promise<void> {
        const plan = { title: 'Random', reason: null, changes }
        const preview = await bench.previewing.preview(organizationId, plan, { grant: FULL_GRANT })
        const applied = await bench.applying.apply({
          organizationId,
          ...BY_TEST,
          plan,
        })
        const stored = await loaded(organizationId)
        if (preview.ok) {
          for (const change of changes) carriedOut.add(nameOf(change))
          expect(applied, JSON.stringify(changes)).toMatchObject({ ok: true })
          if (!applied.ok) return
          const { decision } = preview.value
          const { state: _, ...came } = applied.value.decision
          const { state: __, ...foreseen } = decision
          expect(came).toEqual(foreseen)
          if (applied.value.changed) {
            const { revision } = applied.value
            const previewed = { ...allRecords(decision.state), revision }
            expect(allRecords(stored!)).toEqual(previewed)
            const none = decision.retractions.map(() => null)
            expect(await storedFacts(applied.value.decision)).toEqual([...decision.facts, ...none])
          }
        } else {
          expect(applied).toEqual(preview)
          expect(stored === null ? null : allRecords(stored)).toEqual(
            live === null ? null : allRecords(live),
          )
        }
        const now = stored === null ? null : allRecords(stored)
        for (const { states } of [bench, otherProcess]) {
          const cached = await states.get(organizationId)
          expect(cached === null ? null : allRecords(cached)).toEqual(now)
        }
      }

      /** A company begins, and plans change it. */
      async function story(choices: readonly number[], plans: number): Promise<void> {
        series += 1
        const ids = sequentialIds(series)
        const organizationId = ids()
        const slug = `company-${series}`
        const founding: Change = {
          type: 'createOrganization',
          effective: '2026-01-01',
          id: organizationId,
          slug,
          currency: 'USD',
          name: 'Company',
        }
        await planned(organizationId, null, [founding, ...firstThings(ids, '2026-01-01')])
        const chance = chanceOf(choices, ids)
        const past = new Map<number, unknown>()
        for (let index = 0; index < plans; index += 1) {
          const live = (await bench.states.get(organizationId))!
          past.set(live.revision, allRecords(live))
          const changes = randomPlan(live, chance, missing())
          await planned(organizationId, live, changes)
        }
        for (const [revision, records] of past) {
          const restored = await otherProcess.states.atRevision(organizationId, revision)
          expect(allRecords(restored!)).toEqual(records)
        }
      }

      const choices = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 })
      await fc.assert(fc.asyncProperty(choices, fc.integer({ min: 2, max: 14 }), story), {
        numRuns: rounds(60),
        endOnFailure: true,
      })
      expect(missing(), 'changes that no plan carried out').toEqual([])
    },
    rounds(60) * 4_000,
  )
})
