import {
  decide,
  FACTS,
  type NamingChange,
  type OrganizationState,
  FULL_GRANT,
} from '@postscale/domain'
import { allRecords, randomPlan } from '@postscale/domain/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import type { PlanTrace } from '../../src/plans/apply/plan-trace.js'
import { singleChanges } from '../../src/plans/single-changes.js'
import { createScenarios } from '../../src/scenarios/scenarios.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { firstThings } from '../plans/first-things.js'
import { PlanBench, BY_TEST } from '../plans/plan-bench.js'
import { sequentialIds } from '../plans/sequential-ids.js'
import { rounds } from '../rounds.js'

const testDatabase = useTestDatabase()
const factChanges: ReadonlySet<string> = new Set(Object.values(FACTS).map(({ change }) => change))

/** Everything a state says but its revision, which a branch counts for itself. */
function saidBy(state: OrganizationState): object {
  const { revision: _, ...said } = allRecords(state)
  return said
}

/** Changes that are accepted one after the other, and record no facts. */
function planOn(
  state: OrganizationState,
  choices: readonly number[],
  fresh: () => string,
): readonly NamingChange[] {
  let at = 0
  const pick = (below: number) => (choices[at++ % choices.length]! + at) % Math.max(1, below)
  const plan: NamingChange[] = []
  for (const change of singleChanges(randomPlan(state, { pick, newId: fresh }))) {
    if (factChanges.has(change.type) || change.type === 'restore') continue
    if (decide(state, [...plan, change]).ok) plan.push(change)
  }
  return plan
}

function bench() {
  const plans = new PlanBench(testDatabase)
  const { database } = testDatabase
  return { plans, scenarios: createScenarios(database, plans.states, plans.applying) }
}

test('a branch is what merging it makes, in every process, at each of its revisions', async () => {
  const [one, other] = [bench(), bench()]
  const trace = { id: newId(), is: () => undefined } as unknown as PlanTrace
  let series = 0
  let merged = 0
  const choices = fc.array(fc.nat({ max: 9_999 }), { minLength: 20, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(choices, choices, async (first, second) => {
      const fresh = sequentialIds(900 + (series += 1))
      const id = await one.plans.organization(fresh())
      const { state: base } = await one.plans.applied(id, firstThings(fresh))
      const changes = planOn(base, first, fresh)
      const entry = (change: NamingChange) => ({
        id: newId(),
        change,
        author: { kind: 'USER', id: 'ana' } as const,
        authorName: 'Test',
        at: new Date(),
      })
      const content = { base: { id: null, revision: base.revision }, changes: changes.map(entry) }
      const made = {
        organizationId: id,
        kind: 'SCENARIO',
        name: 'S',
        note: null,
        owner: 'test:1',
      } as const
      const actor = { ...BY_TEST.actor, id: '1' } as never
      const created = await one.scenarios.writing.create(
        { ...made, actor, content },
        { idempotency: null, writing: {} },
      )
      if (!created.ok) throw new Error(JSON.stringify(created.error))
      const before = (await one.scenarios.branches.of(created.value))!.state
      const more = planOn(before, second, fresh)
      const added = await one.scenarios.writing.add(created.value, more, {
        actor,
        idempotency: null,
        writing: {},
      })
      if (!added.ok) throw new Error(JSON.stringify(added.error))
      const branch = (await one.scenarios.branches.of(added.value))!
      const elsewhere = (await other.scenarios.branches.of(added.value))!
      expect(saidBy(elsewhere.state)).toEqual(saidBy(branch.state))
      const former = (await other.scenarios.branches.of(added.value, 1))!
      expect(saidBy(former.state)).toEqual(saidBy(before))
      const done = await one.scenarios.merging.merge(added.value, {
        actor,
        grant: FULL_GRANT,
        title: 'S',
        reason: null,
        deadline: { signal: new AbortController().signal, at: performance.now() + 60_000 },
        trace,
      })
      if (!done.ok) throw new Error(JSON.stringify(done.error))
      expect(saidBy(done.value.state)).toEqual(saidBy(branch.state))
      merged += 1
    }),
    { numRuns: rounds(25), endOnFailure: true },
  )
  expect(merged).toBeGreaterThan(5)
})
