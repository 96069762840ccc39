import { BUILT_IN_ROLES, type BuiltInRole, ROLES } from '@postscale/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { onlyOrganization } from '../scenarios/scenario-people.js'
import { scenarioApi } from '../scenarios/scenario-api.js'
import { everyOperation } from '../whole-organizations/every-operation.js'
import { memberWithRole } from './members-of-roles.js'

const effective = '2026-02-01'
const PAY = 91_234_567
/** It, or what the seats are budgeted with, however it is written. */
const PAY_SAID = /9123456[78]|912[.,\s]345/
const [ids, OTHER] = [
  {
    role: newId(),
    root: newId(),
    east: newId(),
    west: newId(),
    seat: newId(),
    far: newId(),
    ana: newId(),
    bea: newId(),
  },
  newId(),
]

/** What questions ask for besides the organization. */
const QUESTION = {
  at: { asOf: '2026-03-15' },
  asOf: '2026-03-15',
  with: { revision: 1 },
  groupBy: 'SEGMENT',
  days: ['2026-03-15', '2026-12-01'],
  model: 'POD',
  revision: 2,
  revisions: [2],
  afterRevision: 0,
  first: 50,
}

describe('a member with a role', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const as = new Map<BuiltInRole, AskOptions>()
  const who = (role: BuiltInRole) => as.get(role)!

  beforeAll(async () => {
    await acme.create()
    const on = '2026-01-01'
    const seat = (id: string, team: string, title: string) => ({
      openPosition: {
        id,
        title,
        role: { id: ids.role },
        team: { id: team },
        budgetedCost: { amountMinor: PAY + 1 },
        effective: on,
      },
    })
    const { error } = await acme.apply([
      { createRole: { id: ids.role, name: 'CSM', family: 'CSM', effective: on } },
      { createTeam: { id: ids.root, name: 'CS', kind: 'FUNCTION', effective: on } },
      ...(
        [
          [ids.east, 'East'],
          [ids.west, 'West'],
        ] as const
      ).map(([id, name]) => ({
        createTeam: { id, name, kind: 'POD', parent: { id: ids.root }, effective: on },
      })),
      seat(ids.seat, ids.east, 'CSM East'),
      seat(ids.far, ids.west, 'CSM West'),
      ...(
        [
          [ids.ana, 'Ana', ids.seat],
          [ids.bea, 'Bea', ids.far],
        ] as const
      ).flatMap(([id, name, position]) => [
        { hirePerson: { id, name, loadedCost: { amountMinor: PAY }, effective: on } },
        { fillPosition: { position: { id: position }, person: { id }, effective: on } },
      ]),
      {
        recordLeave: {
          id: OTHER,
          person: { id: ids.bea },
          kind: 'MEDICAL',
          note: 'Not for everybody',
          effective: '2026-03-01',
          to: '2026-04-01',
        },
      },
    ])
    if (error !== null) throw new Error(JSON.stringify(error))
    for (const role of BUILT_IN_ROLES) {
      const teamIds = role === 'TEAM_MANAGER' ? [ids.east] : []
      as.set(role, (await memberWithRole(api, role.replace('_', ''), role, teamIds)).as)
    }
  })

  const rename = (id: string, name: string) => ({ updateTeam: { team: { id }, name, effective } })
  const codesOf = ({
    error,
  }: {
    error: { problems: { code: string; message: string }[] } | null
  }) => error?.problems.map(({ code }) => code) ?? []

  it('is told what they may do', async () => {
    for (const role of BUILT_IN_ROLES) {
      const { body } = await api.ask('{ viewer { organizations { slug actions } } }', who(role))
      expect(body.data.viewer.organizations).toEqual([{ slug: 'acme', actions: [...ROLES[role]] }])
    }
  })

  it('applies plans where their role has that, and is told that they may not elsewhere', async () => {
    for (const role of BUILT_IN_ROLES) {
      const query =
        'mutation ($input: PlanInput!) { applyPlan(input: $input) { ok { revision } error { code } } }'
      const variables = { input: { organizationId: 'acme', changes: [rename(ids.east, role)] } }
      const { body } = await api.ask(query, { ...who(role), variables })
      const may = (ROLES[role] as readonly string[]).includes('organization.change')
      if (may) expect([role, body.data.applyPlan.error]).toEqual([role, null])
      else {
        expect([role, body.errors[0].extensions]).toMatchObject([
          role,
          { code: 'FORBIDDEN', action: 'organization.change' },
        ])
      }
    }
  })

  it('is shown pay and why people are away only where their role has that, whatever they ask', async () => {
    const asking = `{ organization(slug: "acme", at: { asOf: "2026-03-15" }) {
      people(first: 50) { nodes { name loadedCost { amountMinor } history { from changedFields } leaves { kind note } } }
      positions(first: 50) { nodes { title budgetedCost { amountMinor } } }
    } }`
    const audit = `{ organization(slug: "acme") {
      audit(first: 50) { nodes { differences(first: 100) { fields { field beforeText afterText } } } }
      changes(afterRevision: 0, first: 100) { nodes { fields { field beforeText afterText before after } } }
    } }`
    for (const role of BUILT_IN_ROLES) {
      const mayDo: readonly string[] = ROLES[role]
      const { body } = await api.ask(asking, who(role))
      const { body: history } = await api.ask(audit, who(role))
      const told = JSON.stringify([body, history])
      const may = mayDo.includes('pay.read')
      expect([role, body.errors?.[0]?.message]).toEqual([role, undefined])
      const code = history.errors?.[0]?.extensions.code
      expect([role, code]).toEqual([role, mayDo.includes('audit.read') ? undefined : 'FORBIDDEN'])
      expect([role, PAY_SAID.test(told)]).toEqual([role, may])
      expect([role, told.includes('Not for everybody'), told.includes('MEDICAL')]).toEqual([
        role,
        may,
        may,
      ])
    }
  })

  it('is told nothing of that by any question of the contract', async () => {
    const { operations } = await everyOperation()
    const person = encodeGlobalId('Person', await onlyOrganization(api), ids.ana)
    const variables = { ...QUESTION, slug: 'acme', id: person, ids: [person] }
    const told = new Map<BuiltInRole, string[]>()
    let asked = 0
    for (const { name, text, root } of operations.filter(
      (each) => each.root.operation === 'query',
    )) {
      const names = new Set(
        (root.variableDefinitions ?? []).map((each) => each.variable.name.value),
      )
      const given = Object.fromEntries(
        Object.entries(variables).filter(([variable]) => names.has(variable)),
      )
      for (const role of ['OWNER', 'VIEWER', 'SERVICE'] as const) {
        const { body } = await api.ask(text, { ...who(role), variables: given })
        if (body.data == null) continue
        asked += 1
        const answer = JSON.stringify(body.data)
        if (PAY_SAID.test(answer) || answer.includes('Not for everybody')) {
          told.set(role, [...(told.get(role) ?? []), name])
        }
      }
    }
    expect(asked).toBeGreaterThan(100)
    expect(told.get('OWNER')?.length).toBeGreaterThan(3)
    expect([told.get('VIEWER'), told.get('SERVICE')]).toEqual([undefined, undefined])
  })

  it('costs the same for whoever sees no pay, whatever that is', async () => {
    const cost = async (role: BuiltInRole) => {
      const query =
        '{ organization(slug: "acme") { unitEconomics { staff { runRate { amountMinor } } } } }'
      return JSON.stringify((await api.ask(query, who(role))).body)
    }
    const [before, owners] = [await cost('VIEWER'), await cost('OWNER')]
    const raise = {
      updatePerson: { person: { id: ids.ana }, loadedCost: { amountMinor: PAY * 2 }, effective },
    }
    expect((await acme.apply([raise])).error).toBeNull()
    expect(await cost('OWNER')).not.toBe(owners)
    expect(await cost('VIEWER')).toBe(before)
  })

  it('changes their own teams alone, where they manage some', async () => {
    const manager = who('TEAM_MANAGER')
    expect(codesOf(await acme.apply([rename(ids.east, 'East 2')], {}, manager))).toEqual([])
    expect(codesOf(await acme.apply([rename(ids.west, 'Ours')], {}, manager))).toEqual([
      'NOT_ALLOWED',
    ])
    const settings = { updateOrganization: { name: 'Ours', effective } }
    expect(codesOf(await acme.apply([settings], {}, manager))).toEqual(['NOT_ALLOWED'])
    const pay = {
      updatePerson: { person: { id: ids.ana }, loadedCost: { amountMinor: 1 }, effective },
    }
    const refused = await acme.preview([pay], 'plan { title }', manager)
    expect(refused.error.problems).toMatchObject([
      { code: 'NOT_ALLOWED', message: 'You may not say what people and positions cost.' },
    ])
  })

  it('plans in a scenario what they may not apply', async () => {
    const planner = who('PLANNER')
    const { ok, error } = await scenarios.create(
      'Next year',
      [rename(ids.west, 'Far')],
      {},
      planner,
    )
    expect(error).toBeNull()
    const merged = await api.ask(
      'mutation ($input: MergeScenarioInput!) { mergeScenario(input: $input) { error { code } } }',
      { ...planner, variables: { input: { scenarioId: ok.scenario.id } } },
    )
    expect(merged.body.errors[0].extensions.code).toBe('FORBIDDEN')
  })
  it('says which scenario is the plan of a year where their role has the settings', async () => {
    const set = async (role: BuiltInRole) => {
      const { ok } = await scenarios.create(`Of ${role}`, [], {}, who(role))
      const input = { organizationId: 'acme', scenarioId: ok.scenario.id, fiscalYear: 2027 }
      const { body } = await api.ask(
        'mutation ($input: SetPlanOfRecordInput!) { setPlanOfRecord(input: $input) { error { code } } }',
        { ...who(role), variables: { input } },
      )
      return body.errors?.[0].extensions.code ?? body.data.setPlanOfRecord.error
    }
    expect(await set('TEAM_MANAGER')).toBe('FORBIDDEN')
    expect(await set('ADMIN')).toBeNull()
  })
})
