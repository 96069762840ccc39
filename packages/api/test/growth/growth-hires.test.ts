import { describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { scenarioApi } from '../scenarios/scenario-api.js'
import { HIRE, input, type Line, MONEY, SPREAD, useGrowthOfDemo } from './growth-of-demo.js'

describe('hires of the demo organization', () => {
  const { api, read } = useGrowthOfDemo()

  it('opens the seats that it asks for, in a scenario or live', async () => {
    const hires = `growthHires(input: $input, filter: $filter) { hires ${HIRE} cost { amountMinor }
      plan { title changeCount words changes preview { ok { plan { changeCount } } error { code } } } }`
    const { growthHires } = await read(hires, { input, filter: { families: ['CSM', 'SUPPORT'] } })
    expect(growthHires.hires.length).toBeGreaterThan(0)
    expect(growthHires.plan.preview.error).toBeNull()
    const seats = growthHires.plan.changes.flatMap(
      (change: { openPosition?: object }) => change.openPosition ?? [],
    )
    expect(seats).toHaveLength(growthHires.hires.length)
    expect(seats.map(({ effective }: { effective: string }) => effective)).toEqual(
      growthHires.hires.map(({ joinBy }: { joinBy: string }) => joinBy),
    )
    const price = growthHires.hires.reduce(
      (sum: number, { cost }: { cost: { amountMinor: number } }) => sum + cost.amountMinor,
      0,
    )
    expect(growthHires.cost.amountMinor).toBe(price)
    for (const { odds, startBy, neededBy } of growthHires.hires) {
      expect(odds).toBeGreaterThanOrEqual(0.5)
      expect(startBy <= neededBy.p50).toBe(true)
    }

    const created = await scenarioApi(api, 'acme-cloud').create('Growth', growthHires.plan.changes)
    expect(created.error).toBeNull()

    const { body } = await api.ask(
      `mutation ($input: ApplyGrowthHiresInput!) { applyGrowthHires(input: $input) {
        ok { results { __typename } } error { code message } } }`,
      {
        variables: {
          input: { organizationId: 'acme-cloud', projection: input, filter: { families: ['CSM'] } },
        },
      },
    )
    expect(body.errors).toBeUndefined()
    expect(body.data.applyGrowthHires.error).toBeNull()
    const { growthHires: again } = await read(hires, { input, filter: { families: ['CSM'] } })
    // The seats are on record for a day to come, and nobody is yet: as many hires are asked for, and no more seats.
    expect(again.plan.changeCount).toBe(0)
  })

  it('projects a scenario as the scenario has it, and a past day as of that day', async () => {
    const seats = (id: string) => ({
      openPosition: {
        id,
        title: 'Extra CSM',
        role: { id: role.id },
        team: { id: team.id },
        effective: from,
      },
    })
    const { growthProjection: live, positions } = await read(
      `growthProjection(input: $input) { from points { lines { family capacity ${SPREAD} } } }
      positions(first: 100) { nodes { role { id family } team { id } } }`,
      { input },
    )
    const { from } = live
    const { role, team } = positions.nodes.find(
      (each: { role: { family: string } }) => each.role.family === 'CSM',
    )
    const [seat, person] = [newId(), newId()]
    const { ok } = await scenarioApi(api, 'acme-cloud').create('One more', [
      seats(seat),
      { hirePerson: { id: person, name: 'Nina', effective: from } },
      {
        fillPosition: {
          id: newId(),
          position: { id: seat },
          person: { id: person },
          effective: from,
        },
      },
    ])
    const at = `, at: { scenario: "${ok.scenario.id}" }`
    const { growthProjection: planned } = await read(
      `growthProjection(input: $input) { from points { lines { family capacity ${SPREAD} } } }`,
      { input: { ...input, mode: 'NO_HIRES' } },
      {},
      at,
    )
    const csms = ({ points }: typeof live, month: number) =>
      points[month].lines.find(({ family }: Line) => family === 'CSM').capacity.p50
    // Nothing of her seat on her first day, and a whole one after three months of ramp.
    expect(csms(planned, 0)).toBeCloseTo(csms(live, 0), 6)
    const without = await read(
      `growthProjection(input: $input) { from points { lines { family capacity ${SPREAD} } } }`,
      { input: { ...input, mode: 'NO_HIRES' } },
    )
    expect(csms(planned, 4)).toBeGreaterThan(csms(without.growthProjection, 4) + 0.5)

    const past = await read('growthProjection { from }', {}, {}, ', at: { asOf: "2026-01-31" }')
    expect(past.growthProjection.from).toBe('2026-01-31')
  })

  it('reckons for whoever may not see pay as if it were not recorded', async () => {
    const { as } = await memberWithRole(api, 'Vera', 'VIEWER')
    const fields = `growthProjection(input: $input) { points { runRate ${MONEY} customers ${SPREAD} } assumptions { name source } }`
    const all = await read(fields, { input })
    const some = await read(fields, { input }, as)
    expect(some.growthProjection.points[0].customers).toEqual(
      all.growthProjection.points[0].customers,
    )
    expect(some.growthProjection.points[0].runRate).not.toEqual(
      all.growthProjection.points[0].runRate,
    )
    const costs = some.growthProjection.assumptions.filter(
      ({ name }: { name: string }) => name === 'LOADED_COST',
    )
    expect(new Set(costs.map(({ source }: { source: string }) => source))).toEqual(
      new Set(['BENCHMARK']),
    )
  })
})
