import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { signInMember } from '../session/sign-in-member.js'
import { scenarioApi } from './scenario-api.js'

const effective = '2026-02-01'
const fields = `baseRevision plan { title changeCount differences { label action } }
  effects { staffing { before { seats openSeats } after { seats openSeats } } }
  organization { positions(first: 0) { totalCount } }`

describe('a plan on top of a scenario', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const podId = newId()
  let scenarioId = ''

  const open = (title: string, team = ids.team) => ({
    openPosition: { id: newId(), title, role: { id: ids.role }, team: { id: team }, effective },
  })
  const preview = async (plan: readonly object[], more: object = {}, options = {}) => {
    const { body } = await api.ask(
      `mutation ($input: PlanInput!) { previewPlan(input: $input) {
        ok { ${fields} } error { code problems { path changeIndex } } } }`,
      {
        variables: { input: { organizationId: 'acme', changes: plan, scenarioId, ...more } },
        ...options,
      },
    )
    expect(body.errors).toBeUndefined()
    return body.data.previewPlan
  }
  const seats = async () => {
    const { effects } = (
      await api.ask(
        `query ($id: ID!) { node(id: $id) { ... on Scenario {
          effects { staffing { before { seats openSeats } after { seats openSeats } } } } } }`,
        { variables: { id: scenarioId } },
      )
    ).body.data.node
    return effects.staffing
  }

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes)
    const made = await scenarios.create('Pods', [
      { createTeam: { id: podId, name: 'Pod', kind: 'POD', effective } },
      open('CSM 3', podId),
    ])
    scenarioId = made.ok.scenario.id
  })

  it('tells what it alone does, on what the scenario has become, and writes nothing', async () => {
    const live = await acme.revision()
    const { ok } = await preview([open('CSM 4', podId), open('CSM 5', podId)])
    const { before, after } = ok.effects.staffing
    expect(before).toEqual((await seats()).after)
    expect(after).toEqual({ seats: before.seats + 2, openSeats: before.openSeats + 2 })
    expect(ok.plan).toMatchObject({
      changeCount: 2,
      differences: [
        { label: 'CSM 4', action: 'CREATED' },
        { label: 'CSM 5', action: 'CREATED' },
      ],
    })
    expect(ok.organization.positions.totalCount).toBe(after.seats)
    expect((await seats()).after).toEqual(before)
    expect(await acme.revision()).toBe(live)
  })

  it('is what the scenario comes to once it is added, on the revision that was previewed', async () => {
    const plan = [open('CSM 6', podId)]
    const { ok } = await preview(plan)
    const { baseRevision: expectedRevision } = ok
    const add = async () =>
      scenarios.write('addToScenario', { scenarioId, changes: plan, expectedRevision })
    expect((await add()).error).toBeNull()
    expect((await seats()).after.seats).toBe(ok.effects.staffing.after.seats)
    expect((await add()).error).toMatchObject({ code: 'REVISION_CONFLICT' })
  })

  it('names what only the scenario has, which live does not know', async () => {
    const plan = [{ updateTeam: { team: { id: podId }, name: 'Pod West', effective } }]
    expect((await preview(plan)).ok.plan.title).toContain('Pod')
    const onLive = await preview(plan, { scenarioId: null })
    expect(onLive.error).toMatchObject({
      code: 'NOT_FOUND',
      problems: [{ changeIndex: 0, path: ['input', 'changes', '0', 'updateTeam', 'team'] }],
    })
  })

  it('is refused where the scenario would not take it', async () => {
    const { ok } = await scenarios.create('Put away')
    const { id } = ok.scenario
    await scenarios.write('updateScenario', { scenarioId: id, archived: true })
    const closed = await preview([open('CSM 7')], { scenarioId: id })
    expect(closed.error).toMatchObject({
      code: 'SCENARIO_CLOSED',
      problems: [{ path: ['input', 'scenarioId'] }],
    })
    const account = newId()
    const fact = await preview([
      {
        addAccount: {
          id: account,
          name: 'Halden',
          segment: 'SMB',
          acv: { amountMinor: 100_00 },
          effective,
        },
      },
      {
        recordArrMovement: {
          account: { id: account },
          movement: 'NEW',
          amount: { amountMinor: 100_00 },
          source: 'crm',
          effective,
        },
      },
    ])
    expect(fact.error).toMatchObject({ code: 'FACTS_IN_SCENARIO' })
  })

  it('shows nobody the draft of somebody else', async () => {
    const { ok } = await scenarios.draft('addToDraft', 'AddToDraftInput', {
      changes: [open('CSM 8')],
    })
    const { rows } = await api.database.pool.query<{ id: string }>('SELECT id FROM organization')
    const { cookie } = await signInMember(api, 'Bo', [rows[0]!.id])
    const options = { token: null, headers: { cookie } }
    const draft = { scenarioId: ok.scenario.id }
    expect((await preview([open('CSM 9')], draft)).ok).not.toBeNull()
    expect((await preview([open('CSM 9')], draft, options)).error).toMatchObject({
      code: 'SCENARIO_NOT_FOUND',
    })
  })

  it('is not applied by applyPlan', async () => {
    const { body } = await api.ask(
      'mutation ($input: PlanInput!) { applyPlan(input: $input) { ok { revision } } }',
      { variables: { input: { organizationId: 'acme', changes: [open('CSM 7')], scenarioId } } },
    )
    expect(body.errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['input', 'scenarioId'],
    })
  })
})
