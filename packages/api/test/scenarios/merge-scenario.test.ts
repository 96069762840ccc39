import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { scenarioApi } from './scenario-api.js'

const effective = '2026-02-01'

describe('merging a scenario', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const rename = (name: string, on = effective) => ({
    updateTeam: { team: { id: ids.team }, name, effective: on },
  })
  const retitle = (title: string) => ({
    updatePosition: { position: { id: ids.other }, title, effective },
  })
  const teamName = async () => {
    const { teams } = await acme.read('teams { nodes { name } }')
    return teams.nodes[0].name
  }

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes, { title: 'Founding' })
  })

  it('applies all of it as one plan with its name, once', async () => {
    const { ok } = await scenarios.create('Pods', [rename('Pod'), retitle('CSM two')], {
      note: 'Agreed by all',
    })
    const before = await acme.revision()
    const input = { idempotencyKey: 'once' }
    const merged = await scenarios.merge(ok.scenario.id, input)
    expect(merged.ok).toMatchObject({
      changed: true,
      revision: before + 1,
      plan: { title: 'Pods', changeCount: 2 },
    })
    expect(await teamName()).toBe('Pod')
    const entry = await acme.read(`auditEntry(revision: ${before + 1}) { title reason }`)
    expect(entry.auditEntry).toEqual({ title: 'Pods', reason: 'Agreed by all' })
    const again = await scenarios.merge(ok.scenario.id)
    expect(again.error).toMatchObject({ code: 'SCENARIO_CLOSED' })
    const replayed = await scenarios.merge(ok.scenario.id, input)
    expect(replayed.ok).toMatchObject({ replayed: true, revision: before + 1 })
    expect(await acme.revision()).toBe(before + 1)
    const shown = await acme.read('scenarios { nodes { name status mergedIn } }')
    expect(shown.scenarios.nodes).toContainEqual({
      name: 'Pods',
      status: 'MERGED',
      mergedIn: before + 1,
    })
  })

  it('follows what the organization has become where both mean the same', async () => {
    const { ok } = await scenarios.create('Apart', [rename('Apart')])
    await acme.apply([retitle('Changed meanwhile')])
    const { scenarios: shown } = await acme.read(
      'scenarios { nodes { name isBehind conflicts { kind } } }',
    )
    expect(shown.nodes[0]).toEqual({ name: 'Apart', isBehind: true, conflicts: [] })
    const rebased = await scenarios.write('rebaseScenario', { scenarioId: ok.scenario.id })
    const now = await acme.revision()
    expect(rebased.ok.scenario).toMatchObject({ revision: 2, baseRevision: now, isBehind: false })
    const { positions } = await scenarios.at(ok.scenario.id, 'positions { nodes { title } }')
    expect(positions.nodes).toContainEqual({ title: 'Changed meanwhile' })
    expect(await scenarios.merge(ok.scenario.id)).toMatchObject({ ok: { changed: true } })
    expect(await teamName()).toBe('Apart')
  })

  it('is refused where both changed one field, until it is said which holds', async () => {
    const { ok } = await scenarios.create('Ours', [rename('Ours'), retitle('Ours too')])
    await acme.apply([rename('Theirs')])
    const { id } = ok.scenario
    const refused = await scenarios.merge(id)
    expect(refused.error).toMatchObject({ code: 'SCENARIO_CONFLICTS' })
    expect(await teamName()).toBe('Theirs')
    const unsaid = await scenarios.write('rebaseScenario', { scenarioId: id })
    expect(unsaid.error).toMatchObject({ code: 'SCENARIO_CONFLICTS' })
    const { scenarios: shown } = await acme.read(
      'scenarios(first: 1) { nodes { conflicts { changeIds kind label fields ours { fields { afterText } } theirs { fields { afterText } } } } }',
    )
    const [renaming] = ok.scenario.changes.nodes
    expect(shown.nodes[0].conflicts).toEqual([
      {
        changeIds: [renaming.id],
        kind: 'TEAM',
        label: 'Theirs',
        fields: ['Name'],
        ours: { fields: [{ afterText: 'Ours' }] },
        theirs: { fields: [{ afterText: 'Theirs' }] },
      },
    ])
    const copy = await scenarios.create('Theirs', [], { copyOfId: id })
    const given = await scenarios.write('rebaseScenario', {
      scenarioId: copy.ok.scenario.id,
      dropIds: [copy.ok.scenario.changes.nodes[0].id],
    })
    expect(given.ok.scenario).toMatchObject({ changeCount: 1, conflicts: [] })
    const kept = await scenarios.write('rebaseScenario', { scenarioId: id, keepIds: [renaming.id] })
    expect(kept.ok.scenario).toMatchObject({ changeCount: 2, conflicts: [], isBehind: false })
    expect(await scenarios.merge(id)).toMatchObject({ ok: { changed: true } })
    expect(await teamName()).toBe('Ours')
  })

  it('never takes away what was given to somebody else meanwhile', async () => {
    const account = newId()
    await acme.change('addAccount', {
      id: account,
      name: 'Globex',
      acv: { amountMinor: 100_00 },
      segment: 'SMB',
      effective: '2026-01-01',
    })
    const cover = (seat: string) => ({
      coverAccount: {
        account: { id: account },
        responsibility: 'CSM',
        target: { position: { id: seat } },
        effective,
      },
    })
    const { ok } = await scenarios.create('Books', [cover(ids.seat)])
    await acme.apply([cover(ids.other)])
    const refused = await scenarios.merge(ok.scenario.id)
    expect(refused.error).toMatchObject({ code: 'SCENARIO_CONFLICTS' })
  })

  it('of what does not apply any more is refused, and says why', async () => {
    const { ok } = await scenarios.create('Gone', [
      { updatePosition: { position: { id: ids.other }, title: 'Later', effective: '2026-06-01' } },
    ])
    await acme.apply([
      {
        closePosition: {
          position: { id: ids.other },
          withWhatDependsOnIt: true,
          effective: '2026-04-01',
        },
      },
    ])
    const { scenarios: shown } = await acme.read(
      'scenarios(first: 1) { nodes { conflicts { label problems { code } } } }',
    )
    expect(shown.nodes[0].conflicts).toMatchObject([{ problems: [{ code: 'NOT_LIVE' }] }])
    const refused = await scenarios.merge(ok.scenario.id)
    expect(refused.error).toMatchObject({ code: 'SCENARIO_UNFIT' })
  })
})
