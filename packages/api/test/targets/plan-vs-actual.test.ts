import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { plantFixture } from '../reads/plant.js'
import { scenarioApi } from '../scenarios/scenario-api.js'

const fixture = anOrganization({ slug: 'acme', on: '2025-01-01' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .withPerson('Ana', { loadedCost: 120_000_00 })
  .filledBy('Ana')
const asOf = '2026-06-15'
const effective = '2026-01-01'

const LINE = `metric planFrom team { name } plan { number money { amountMinor } text }
  actual { number money { amountMinor } } variance { number text money { amountMinor } } runOut { number }`

describe('plan against actual', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const scenarios = scenarioApi(api, 'acme')
  const read = async (fiscalYear: number | null = null, language = 'en') => {
    const query = `query ($year: Int) { organization(slug: "acme", at: { asOf: "${asOf}" }) {
      planVsActual(fiscalYear: $year) { fiscalYear from to asOf
        planOfRecord { revision scenario { name } }
        lines { ${LINE} } months { month plannedPeople people } } } }`
    const { body } = await api.ask(query, {
      variables: { year: fiscalYear },
      headers: { 'accept-language': language },
    })
    expect(body.errors).toBeUndefined()
    return body.data.organization.planVsActual
  }
  const team = { id: fixture.id('team', 'CS') }
  const hire = (id: string, name: string, from: string) => [
    {
      openPosition: {
        id,
        title: name,
        role: { id: fixture.id('role', 'CSM') },
        team,
        effective: from,
      },
    },
    { hirePerson: { id: id.replace('0190', '0191'), name, effective: from } },
    {
      fillPosition: {
        position: { id },
        person: { id: id.replace('0190', '0191') },
        effective: from,
      },
    },
  ]

  beforeAll(async () => {
    await plantFixture(api.database, fixture)
  })

  it('says nothing where nothing is planned', async () => {
    expect(await read()).toMatchObject({
      fiscalYear: 2026,
      from: '2026-01-01',
      to: '2027-01-01',
      asOf,
      planOfRecord: null,
      lines: [],
    })
  })

  it('holds targets of the whole and of a team against what is there', async () => {
    await acme.change('setTarget', { metric: 'HEADCOUNT', people: 2, effective })
    await acme.change('setTarget', {
      metric: 'COST',
      cost: { amountMinor: 12_000_00 },
      team,
      effective,
    })
    const { lines } = await read()
    expect(lines).toMatchObject([
      {
        metric: 'HEADCOUNT',
        planFrom: 'TARGET',
        team: null,
        plan: { number: 2 },
        actual: { number: 1 },
        variance: { number: -1, text: '-1' },
      },
      {
        metric: 'COST',
        team: { name: 'CS' },
        plan: { money: { amountMinor: 12_000_00 } },
        actual: { money: { amountMinor: 10_000_00 } },
        variance: { money: { amountMinor: -2_000_00 } },
      },
    ])
  })

  it('refuses a value that is not of its metric, and names the field', async () => {
    const { error } = await acme.change('setTarget', { metric: 'GRR', people: 2, effective })
    expect(error.problems.map(({ path }: { path: string[] }) => path.at(-1)).toSorted()).toEqual([
      'people',
      'share',
    ])
  })

  it('takes headcount from the plan of record, which stays what it was when it was frozen', async () => {
    const [first, second] = [
      '01900000-0000-7000-8000-000000000001',
      '01900000-0000-7000-8000-000000000002',
    ]
    const { ok } = await scenarios.create('Budget', hire(first, 'Bea', '2026-03-01'))
    const scenarioId = ok.scenario.id
    const frozen = await scenarios.write('setPlanOfRecord', { scenarioId, fiscalYear: 2026 })
    expect(frozen.error).toBeNull()
    await scenarios.write('addToScenario', {
      scenarioId,
      changes: hire(second, 'Caio', '2026-03-01'),
    })
    const told = await read()
    expect(told.planOfRecord).toEqual({ revision: 1, scenario: { name: 'Budget' } })
    const cost = told.lines.find(
      ({ planFrom }: { planFrom: string }) => planFrom === 'PLAN_OF_RECORD',
    )
    expect(cost).toMatchObject({ metric: 'COST', team: null })
    const people = new Map(
      told.months.map((month: { month: string; plannedPeople: number; people: number }) => [
        month.month,
        [month.plannedPeople, month.people],
      ]),
    )
    // The target says two from January on; without it the frozen plan would have one, and two from March.
    expect(people.get('2026-02-01')).toEqual([2, 1])
    expect(people.get('2026-03-01')).toEqual([2, 1])
    const again = await scenarios.write('setPlanOfRecord', { scenarioId, fiscalYear: 2026 })
    expect(again.error).toBeNull()
    expect((await read()).planOfRecord.revision).toBe(2)
    await scenarios.write('clearPlanOfRecord', { scenarioId, fiscalYear: 2026 })
    expect((await read()).planOfRecord).toBeNull()
  })
})
