import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { seedDemo } from '../../src/demo/seed-demo.js'
import { createServices } from '../../src/services.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import { scenarioApi } from '../scenarios/scenario-api.js'

const SPREAD = '{ expected p10 p50 p90 reasonCode reason }'
const MONEY =
  '{ expected { amountMinor currency } p10 { amountMinor } p50 { amountMinor } p90 { amountMinor } }'
const HIRE =
  '{ family number odds neededBy { p10 p50 p90 } startBy joinBy daysLate cost { amountMinor } evidence { message } }'
const TYPES = { input: 'GrowthProjectionInput', filter: 'GrowthHiresFilter' }
const input = { months: 18, runs: 100, seed: 4 }

interface Line {
  readonly family: string
  readonly load: { readonly p50: number }
  readonly capacity: { readonly p50: number }
}

describe('growth of the demo organization', () => {
  const api = useApp()
  const ask = async (
    fields: string,
    variables: Record<string, unknown> = {},
    options: AskOptions = {},
    at = '',
  ) => {
    const given = Object.entries(TYPES).filter(([name]) => name in variables)
    const declared = given.map(([name, type]) => `$${name}: ${type}`).join(', ')
    const query = declared === '' ? 'query' : `query (${declared})`
    const { body } = await api.ask(
      `${query} { organization(slug: "acme-cloud"${at}) { ${fields} } }`,
      {
        ...options,
        variables,
      },
    )
    return body
  }
  const read = async (...of: Parameters<typeof ask>) => {
    const { data, errors } = await ask(...of)
    expect(errors).toBeUndefined()
    return data.organization
  }
  beforeAll(async () => {
    const { database } = api
    const log = pino({ level: 'silent' })
    const services = await createServices({ database, log })
    await seedDemo({ database, services, log }, true, new Date())
    await services.close()
  })

  it('says of today what the capacity board says of it', async () => {
    const { growthProjection, capacity, unitEconomics } = await read(
      `growthProjection(input: $input) { from months points { month date runRate ${MONEY} costShare ${SPREAD} queued ${SPREAD}
        lines { family load ${SPREAD} capacity ${SPREAD} utilisation ${SPREAD} rows { row load ${SPREAD} } } } }
      unitEconomics { staff { runRate { amountMinor } } }
      capacity(groupBy: ORGANIZATION) { lines { family load capacity } }`,
      { input },
    )
    const [first, ...later] = growthProjection.points
    expect(later).toHaveLength(18)
    expect(first.date).toBe(growthProjection.from)
    expect(first.runRate.p50).toEqual({ amountMinor: unitEconomics.staff.runRate.amountMinor })
    const board = new Map<string, { load: number; capacity: number }>(
      capacity[0].lines.map((line: { family: string }) => [line.family, line]),
    )
    expect(first.lines.map(({ family }: Line) => family)).toContain('CSM')
    for (const { family, load, capacity: there } of first.lines as readonly Line[]) {
      expect(load.p50).toBeCloseTo(board.get(family)!.load, 6)
      expect(there.p50).toBeCloseTo(board.get(family)!.capacity, 6)
    }
  })

  it('answers the same to the same seed', async () => {
    const tell = async (seed: number) =>
      JSON.stringify(
        await read(
          `growthProjection(input: $input) { points { customers ${SPREAD} revenue ${MONEY} } hires ${HIRE} }`,
          {
            input: { ...input, seed },
          },
        ),
      )
    expect(await tell(8)).toBe(await tell(8))
    expect(await tell(9)).not.toBe(await tell(8))
  })

  it('shows every assumption with its source, in three languages', async () => {
    const fields = `growthProjection(input: $input) { evidence { message figures { key } }
      assumptions { name segment family row unit value low high source observations seenFrom seenTo figureKeys text } }`
    for (const language of ['en', 'es', 'pt']) {
      const { growthProjection } = await read(
        fields,
        { input },
        { headers: { 'accept-language': language } },
      )
      expect(growthProjection.evidence.message).toMatch(/18/)
      for (const {
        low,
        high,
        source,
        observations,
        figureKeys,
        text,
      } of growthProjection.assumptions) {
        expect(low).toBeLessThanOrEqual(high)
        expect(text).toMatch(/\.$/)
        if (source === 'HISTORY') expect(observations).toBeGreaterThanOrEqual(0)
        else expect(observations).toBeNull()
        if (source === 'BENCHMARK') expect(figureKeys.length).toBeGreaterThan(0)
      }
    }
    const { growthProjection } = await read(fields, { input })
    const find = (name: string, subject: object) =>
      growthProjection.assumptions.find((each: object) => {
        const wanted = Object.entries({ name, ...subject })
        return wanted.every(([key, value]) => Reflect.get(each, key) === value)
      })
    // The demo has three years of ledger, and a policy of its own for the target utilisation.
    expect(find('NEW_CUSTOMERS', { segment: 'MID_MARKET' }).source).toBe('HISTORY')
    expect(find('LEAD_TIME', { family: 'CSM' })).toMatchObject({
      value: 60,
      unit: 'DAYS',
      source: 'BENCHMARK',
    })
  })

  it('assumes what whoever asks says, and says which field is wrong otherwise', async () => {
    const fields = `growthProjection(input: $input) { assumptions { name segment value source }
      points { newCustomers ${SPREAD} } }`
    const assume = (assumptions: readonly object[]) => ({ input: { ...input, assumptions } })
    const none = ['ENTERPRISE', 'MID_MARKET', 'SMB'].map((segment) => ({
      name: 'NEW_CUSTOMERS',
      segment,
      value: 0,
    }))
    const { growthProjection } = await read(fields, assume(none))
    expect(growthProjection.points.at(-1).newCustomers).toMatchObject({ expected: 0, p90: 0 })
    const told = growthProjection.assumptions.filter(
      ({ source }: { source: string }) => source === 'OVERRIDE',
    )
    expect(told).toHaveLength(3)
    const wrong = async (...assumptions: readonly object[]) => {
      const { errors } = await ask(fields, assume(assumptions))
      return errors[0].extensions
    }
    expect(await wrong({ name: 'LOGO_CHURN', segment: 'SMB', value: 1.5 })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['input', 'assumptions', 0, 'value'],
      fault: { min: 0, max: 1 },
    })
    expect(await wrong(none[0]!, { name: 'RAMP', value: 2 })).toMatchObject({
      argument: ['input', 'assumptions', 1, 'name'],
    })
    expect(await wrong(none[0]!, none[0]!)).toMatchObject({
      argument: ['input', 'assumptions', 1, 'name'],
    })
    const { errors } = await ask(fields, { input: { months: 0 } })
    expect(errors[0].extensions).toMatchObject({
      argument: ['input', 'months'],
      fault: { min: 1, max: 60 },
    })
  })

  it('says what overload costs, and what moves the hires most', async () => {
    const { growthProjection } = await read(
      `growthProjection(input: $input) { priceOfOverload { customersLost ${SPREAD} revenueLost ${MONEY}
          revenueMissed ${MONEY} hiringCost ${MONEY} evidence { message } }
        sensitivity(runs: 5) { outcome { hires } assumptions { assumption { name } low { hires runRate { amountMinor } } high { hires revenue { amountMinor } } } } }`,
      { input: { ...input, months: 36 } },
    )
    const { priceOfOverload, sensitivity } = growthProjection
    expect(priceOfOverload.customersLost.p90).toBeGreaterThan(0)
    expect(priceOfOverload.hiringCost.p50.amountMinor).toBeGreaterThan(0)
    expect(priceOfOverload.evidence.message).toMatch(/\$/)
    const swings = sensitivity.assumptions.map(
      ({ low, high }: Record<'low' | 'high', { hires: number }>) =>
        Math.abs(high.hires - low.hires),
    )
    expect(swings[0]).toBeGreaterThan(0)
    expect(swings).toEqual(swings.toSorted((a: number, b: number) => b - a))
  })

  it('holds last year’s projection against what happened', async () => {
    const { growthBacktest } = await read(
      `growthBacktest(runs: 50) { from to insideShare evidence { message } assumptions { name source }
        series { figure family insideShare meanError points { month date predicted ${SPREAD} actual inside error { value } } } }`,
    )
    const customers = growthBacktest.series.find(
      ({ figure }: { figure: string }) => figure === 'CUSTOMERS',
    )
    expect(customers.points).toHaveLength(12)
    for (const { predicted, actual, inside } of customers.points) {
      expect(inside).toBe(predicted.p10 <= actual && actual <= predicted.p90)
    }
    expect(growthBacktest.insideShare).toBeGreaterThan(0)
    const { growthBacktest: none } = await read(
      'growthBacktest(months: 36) { from }',
      {},
      {},
      `, at: { asOf: "${growthBacktest.from}" }`,
    )
    expect(none).toBeNull()
  })

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

  it('tells how many people answer in time', async () => {
    const demand =
      'arrivalsPerHour: 200, handlingSeconds: 180, answeredShare: 0.8, withinSeconds: 20'
    const { supportStaffing } = await read(
      `supportStaffing(input: { ${demand} }) { people load answeredInTime evidence { message } }`,
    )
    expect(supportStaffing).toMatchObject({ people: 14, load: 10 })
    expect(supportStaffing.evidence.message).toContain('14 people')
    const { errors } = await ask(
      'supportStaffing(input: { arrivalsPerHour: 1, handlingSeconds: 0, answeredShare: 0.8, withinSeconds: 20 }) { people }',
    )
    expect(errors[0].extensions.argument).toEqual(['input', 'handlingSeconds'])
  })
})
