import { FULL_GRANT } from '@postscale/domain'
import { expect, test } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { createScenarios } from '../../src/scenarios/scenarios.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { PlanBench } from '../plans/plan-bench.js'
import { sequentialIds } from '../plans/sequential-ids.js'
import { rounds } from '../rounds.js'

const testDatabase = useTestDatabase()
const effective = '2025-01-01'
const [ada, bo] = ['Ada', 'Bo'].map((name) => ({ kind: 'USER', id: newId(), name }) as const)

function bench() {
  const plans = new PlanBench(testDatabase)
  const { database } = testDatabase
  return { plans, scenarios: createScenarios(database, plans.states, plans.applying) }
}

/** An organization in which one other person has to agree, with a team. */
async function company({ plans }: ReturnType<typeof bench>, fresh: () => string) {
  const id = await plans.organization(fresh())
  const team = fresh()
  await plans.applied(id, [
    { type: 'createTeam', effective, id: team, name: 'East', kind: 'POD' },
    { type: 'updateOrganization', effective, approvalRule: 'ONE_OTHER' },
  ])
  return { id, team }
}

test('of a scenario that is edited while it is merged elsewhere, what was approved is applied or nothing', async () => {
  const [one, other] = [bench(), bench()]
  for (const { id, name } of [ada!, bo!]) {
    const email = `${name.toLowerCase()}@example.com`
    await testDatabase.database.prisma.user.create({ data: { id, name, email } })
  }
  const fresh = sequentialIds(700)
  const { id: organizationId, team } = await company(one, fresh)
  const turn = { idempotency: null, writing: {} }
  const author = {
    author: { kind: 'USER', id: ada!.id },
    authorName: 'Ada',
    at: new Date(),
  } as const
  for (let round = 0; round < rounds(12); round += 1) {
    const named = (name: string) =>
      ({ type: 'updateTeam', effective, id: team, name: `${name} ${round}` }) as const
    const { revision } = (await one.plans.states.get(organizationId))!
    const made = await one.scenarios.writing.create(
      {
        organizationId,
        kind: 'SCENARIO',
        name: `Round ${round}`,
        note: null,
        owner: `user:${ada!.id}`,
        actor: ada!,
        content: {
          base: { id: null, revision },
          changes: [{ id: newId(), change: named('Approved'), ...author }],
        },
      },
      turn,
    )
    if (!made.ok) throw new Error(JSON.stringify(made.error))
    const approval = { verdict: 'APPROVED', comment: null } as const
    const said = await one.scenarios.writing.say(
      made.value,
      approval,
      { ...turn, actor: bo! },
      async (current) => one.scenarios.approvals.refuseUnable(current, bo!),
    )
    expect(said).toMatchObject({ ok: true })
    const merging = other.scenarios.merging.merge(made.value, {
      actor: ada!,
      grant: FULL_GRANT,
      title: 'Merged',
      reason: null,
      deadline: { signal: new AbortController().signal, at: performance.now() + 60_000 },
      trace: { id: newId(), is: () => undefined },
    })
    const adding = one.scenarios.writing.add(made.value, [named('Smuggled')], {
      ...turn,
      actor: ada!,
    })
    const [merged] = await Promise.all([merging, adding])
    const state = (await one.plans.states.get(organizationId))!
    const name = state.teams.get(team)!.history.at(-1)!.fields.name
    expect(name === `Approved ${round}`).toBe(merged.ok)
    expect(name).not.toContain('Smuggled')
    const left = await one.scenarios.repository.find(organizationId, made.value.id)
    expect(left).toMatchObject(
      merged.ok ? { status: 'MERGED', changeCount: 1 } : { status: 'OPEN', changeCount: 2 },
    )
  }
})
