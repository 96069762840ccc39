import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from '../plans/plan-api.js'
import { scenarioApi } from './scenario-api.js'

const effective = '2026-02-01'
const asOf = '2026-06-30'
const line = `metric key planFrom plan { figure { value } } actual { figure { value } }
  variance { figure { value } } runOut { figure { value } amount { amountMinor } }`

describe('a plan of record', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const hire = () => {
    const [seat, person] = [newId(), newId()]
    return [
      {
        openPosition: {
          id: seat,
          title: 'CSM 3',
          role: { id: ids.role },
          team: { id: ids.team },
          effective,
        },
      },
      { hirePerson: { id: person, name: 'Caro', effective } },
      { fillPosition: { position: { id: seat }, person: { id: person }, effective } },
    ]
  }
  const write = async (name: string, input: object, options?: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const { body } = await api.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) {
        ok { planOfRecord { fiscalYear revision endedAt scenario { id planOfYears } } } error { code } } }`,
      { ...options, variables: { input: { organizationId: 'acme', fiscalYear: 2026, ...input } } },
    )
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
    return body.data[name]
  }
  const read = async (fields: string, at: object = {}) => {
    const { body } = await api.ask(
      `query ($at: MomentInput) { organization(slug: "acme", at: $at) { ${fields} } }`,
      { variables: { at: { asOf, ...at } } },
    )
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
    return body.data.organization
  }
  const heads = async (at: object = {}) => {
    const { planVsActual } = await read(`planVsActual { ${line} }`, at)
    return planVsActual.find(
      (each: { metric: string; key: string }) =>
        each.metric === 'HEADCOUNT' && each.key !== ids.team,
    )
  }
  let plan: string

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes, { title: 'Founding' })
    plan = (await scenarios.create('Grow', hire())).ok.scenario.id
  })

  it('plans nothing as long as there is none', async () => {
    expect(await read('fiscalYear planVsActual { metric } plansOfRecord { revision }')).toEqual({
      fiscalYear: 2026,
      planVsActual: [],
      plansOfRecord: [],
    })
  })

  it('plans the headcount that the scenario has, and stays as it was set', async () => {
    const { ok } = await write('setPlanOfRecord', { scenarioId: plan })
    expect(ok.planOfRecord).toEqual({
      fiscalYear: 2026,
      revision: 1,
      endedAt: null,
      scenario: { id: plan, planOfYears: [2026] },
    })
    const capacity = 'capacity(groupBy: ORGANIZATION) { lines { fte } }'
    const fte = ({ capacity: [group] }: { capacity: { lines: { fte: number }[] }[] }) =>
      group!.lines.reduce((sum, each) => sum + each.fte, 0)
    const planned = fte(await scenarios.at(plan, capacity, { asOf }))
    const actual = fte(await read(capacity))
    expect(planned).toBe(actual + 1)
    const told = {
      planFrom: 'PLAN_OF_RECORD',
      plan: { figure: { value: planned } },
      actual: { figure: { value: actual } },
      variance: { figure: { value: -1 } },
      runOut: { figure: { value: actual }, amount: null },
    }
    expect(await heads()).toMatchObject(told)
    await scenarios.write('addToScenario', { scenarioId: plan, changes: hire() })
    expect(await heads()).toMatchObject(told)
    await scenarios.merge(plan)
    expect((await heads()).plan.figure.value).toBe(planned)
  })

  it('is set once by one key, and replaced by another, which is kept beside it', async () => {
    const other = (await scenarios.create('Other')).ok.scenario.id
    const idempotencyKey = 'set it'
    await write('setPlanOfRecord', { scenarioId: other, idempotencyKey })
    await write('setPlanOfRecord', { scenarioId: other, idempotencyKey })
    const { plansOfRecord } = await read('plansOfRecord { endedAt scenario { id } }')
    expect(plansOfRecord).toEqual([
      { endedAt: null, scenario: { id: other } },
      { endedAt: expect.any(String), scenario: { id: plan } },
    ])
    const { ok } = await write('clearPlanOfRecord', {})
    expect(ok.planOfRecord).toBeNull()
    const after = await read('plansOfRecord { endedAt } planVsActual { metric }')
    expect(after.planVsActual).toEqual([])
    expect(after.plansOfRecord.every(({ endedAt }: { endedAt: unknown }) => endedAt !== null)).toBe(
      true,
    )
  })

  it('is no draft, and no scenario that there is not', async () => {
    const { ok } = await scenarios.draft('addToDraft', 'AddToDraftInput', { changes: hire() })
    const { error } = await write('setPlanOfRecord', { scenarioId: ok.scenario.id })
    expect(error.code).toBe('SCENARIO_NOT_FOUND')
  })

  it('gives way to a target, and what answers show has it too', async () => {
    const added = await acme.apply([
      {
        addTarget: {
          id: newId(),
          metric: 'HEADCOUNT',
          fte: 2.5,
          team: { id: ids.team },
          effective,
        },
      },
      {
        addTarget: {
          id: newId(),
          metric: 'COST',
          monthlyCost: { amountMinor: 500_000 },
          effective,
        },
      },
    ])
    expect(added.error).toBeNull()
    const { planVsActual, capacity, unitEconomics } = await read(`planVsActual { ${line} }
      capacity(groupBy: TEAM) { planVsActual { metric plan { figure { value } } } }
      unitEconomics { planVsActual { metric plan { amount { amountMinor } } } }`)
    expect(planVsActual.map(({ metric }: { metric: string }) => metric)).toEqual([
      'HEADCOUNT',
      'COST',
    ])
    expect(capacity[0].planVsActual).toEqual([
      { metric: 'HEADCOUNT', plan: { figure: { value: 2.5 } } },
    ])
    expect(unitEconomics.planVsActual).toEqual([
      { metric: 'COST', plan: { amount: { amountMinor: 500_000 } } },
    ])
    const twice = await acme.apply([
      { addTarget: { id: newId(), metric: 'COST', monthlyCost: { amountMinor: 1 }, effective } },
    ])
    expect(twice.error).toMatchObject({ code: 'TARGET_OVERLAP' })
  })

  it('of a revision is the one that was set while it was the latest', async () => {
    const called = (name: string) =>
      acme.apply([{ updateTeam: { team: { id: ids.team }, name, effective } }])
    await write('setPlanOfRecord', { scenarioId: plan })
    const { ok } = await called('North')
    const at = { revision: ok.revision }
    const before = await heads(at)
    await called('South')
    const other = (await scenarios.create('Grow more', hire())).ok.scenario.id
    await write('setPlanOfRecord', { scenarioId: other })
    expect((await heads()).plan.figure.value).toBe(before.plan.figure.value + 1)
    expect(await heads(at)).toEqual(before)
  })
})
