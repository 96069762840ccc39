import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { signInMember } from '../session/sign-in-member.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { scenarioApi } from './scenario-api.js'

const effective = '2026-02-01'

describe('a draft', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const rename = (name: string) => ({ updateTeam: { team: { id: ids.team }, name, effective } })
  const open = (title: string) => ({
    openPosition: { id: newId(), title, role: { id: ids.role }, team: { id: ids.team }, effective },
  })
  const add = async (...edits: object[]) =>
    scenarios.draft('addToDraft', 'AddToDraftInput', { changes: edits })
  const draft = async () =>
    (await acme.read('draft { id kind changeCount effects { capacity { after { openSeats } } } }'))
      .draft

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes, { title: 'Founding' })
  })

  it('is made by the first edit, collects the others with their joint effect, and is empty once applied', async () => {
    expect(await draft()).toBeNull()
    const first = await add(rename('Pod'))
    expect(first.ok.scenario).toMatchObject({ kind: 'DRAFT', changeCount: 1 })
    const { ok } = await add(open('CSM 3'), open('CSM 4'))
    expect(ok.scenario).toMatchObject({ id: first.ok.scenario.id, changeCount: 3, revision: 2 })
    expect(await draft()).toMatchObject({
      kind: 'DRAFT',
      changeCount: 3,
      effects: { capacity: [{ after: { openSeats: 3 } }] },
    })
    expect(await acme.read('scenarios { totalCount }')).toEqual({ scenarios: { totalCount: 0 } })
    const merged = await scenarios.merge(ok.scenario.id)
    expect(merged.ok).toMatchObject({ changed: true, plan: { changeCount: 3 } })
    expect(await draft()).toBeNull()
  })

  it('keeps what plans are called whose edits go into it, and takes that along', async () => {
    const titles = 'changes(first: 100) { nodes { title plan { title reason changeCount } } }'
    const first = await scenarios.draft('addToDraft', 'AddToDraftInput', {
      changes: [open('CSM 7'), open('CSM 8')],
      title: 'A second pod',
      reason: 'Agreed in May',
    })
    await add(rename('Pods'))
    const { templatePlan } = await scenarios.at(
      first.ok.scenario.id,
      'templatePlan(model: POD) { plan { title words changes } }',
    )
    const { words, changes: proposed, title } = templatePlan.plan
    const { ok, error } = await scenarios.draft('addToDraft', 'AddToDraftInput', {
      changes: proposed,
      words,
    })
    expect(error).toBeNull()
    expect(ok.scenario.id).toBe(first.ok.scenario.id)
    const { ok: moved } = await scenarios.draft('moveDraftToScenario', 'MoveDraftInput', {
      name: 'All of it',
    })
    const target = await scenarios.create('Into', [])
    const copy = await scenarios.create('Copy', [], { copyOfId: moved.scenario.id })
    await add(open('CSM 9'))
    await scenarios.draft('moveDraftToScenario', 'MoveDraftInput', {
      scenarioId: target.ok.scenario.id,
    })
    for (const { id } of [moved.scenario, copy.ok.scenario]) {
      const { body } = await api.ask(`{ node(id: "${id}") { ... on Scenario { ${titles} } } }`, {
        headers: { 'accept-language': 'es' },
      })
      const plans = body.data.node.changes.nodes.map((each: { plan: object }) => each.plan)
      const second = { title: 'A second pod', reason: 'Agreed in May', changeCount: 2 }
      expect(plans.slice(0, 3)).toEqual([second, second, null])
      expect(plans.length).toBe(3 + proposed.length)
      // It was said in English, and everybody reads it in their language.
      for (const plan of plans.slice(3)) expect(plan.title).not.toBe(title)
    }
    const [rest] = (
      await acme.read('scenarios(first: 1) { nodes { changes { nodes { plan { title } } } } }')
    ).scenarios.nodes
    expect(rest.changes.nodes).toEqual([{ plan: null }])
  })

  it('is thrown away', async () => {
    await add(rename('Nothing'))
    const { ok } = await scenarios.draft('discardDraft', 'DraftInput')
    expect(ok.scenario).toMatchObject({ status: 'ARCHIVED' })
    expect(await draft()).toBeNull()
    const none = await scenarios.draft('discardDraft', 'DraftInput')
    expect(none.error).toMatchObject({ code: 'SCENARIO_NOT_FOUND' })
  })

  it('becomes a scenario, or goes into one', async () => {
    await add(open('CSM 5'))
    const made = await scenarios.draft('moveDraftToScenario', 'MoveDraftInput', { name: 'Growth' })
    expect(made.ok.scenario).toMatchObject({ kind: 'SCENARIO', name: 'Growth', changeCount: 1 })
    await add(open('CSM 6'))
    const { id } = made.ok.scenario
    const moved = await scenarios.draft('moveDraftToScenario', 'MoveDraftInput', { scenarioId: id })
    expect(moved.ok.scenario).toMatchObject({ id, changeCount: 2 })
    expect(await draft()).toBeNull()
  })

  it('is seen by nobody else', async () => {
    const { ok } = await add(rename('Mine'))
    const { rows } = await api.database.pool.query<{ id: string }>('SELECT id FROM organization')
    const { cookie } = await signInMember(api, 'Bo', [rows[0]!.id])
    const options = { token: null, headers: { cookie } }
    expect(await scenarios.at(ok.scenario.id, 'slug', {}, options)).toBeNull()
    const { body } = await api.ask(`{ node(id: "${ok.scenario.id}") { id } }`, options)
    expect(body.data.node).toBeNull()
    const refused = await scenarios.merge(ok.scenario.id, {}, options)
    expect(refused.error).toMatchObject({ code: 'SCENARIO_NOT_FOUND' })
  })

  it('that many edits make at the same moment is one', async () => {
    await scenarios.draft('discardDraft', 'DraftInput')
    // More than there are connections.
    const titles = Array.from({ length: 40 }, (_, index) => `Seat ${index}`)
    await Promise.all(titles.map(async (title) => add(open(title))))
    expect(await draft()).toMatchObject({ changeCount: titles.length })
  })

  it('takes an edit that is sent again with its key once', async () => {
    await scenarios.draft('discardDraft', 'DraftInput')
    const once = { changes: [open('Once')], idempotencyKey: 'edit-1' }
    const first = await scenarios.draft('addToDraft', 'AddToDraftInput', once)
    const again = await scenarios.draft('addToDraft', 'AddToDraftInput', once)
    expect(again.ok.scenario).toEqual(first.ok.scenario)
    expect(await draft()).toMatchObject({ changeCount: 1 })
    const other = { changes: [open('Other')], idempotencyKey: 'edit-1' }
    const reused = await scenarios.draft('addToDraft', 'AddToDraftInput', other)
    expect(reused.error).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })
})
