import { describe, expect, it } from 'vitest'
import { HIRE, input, type Line, MONEY, SPREAD, useGrowthOfDemo } from './growth-of-demo.js'

describe('growth of the demo organization', () => {
  const { ask, read } = useGrowthOfDemo()

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
