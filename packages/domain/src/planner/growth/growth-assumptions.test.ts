import { describe, expect, it } from 'vitest'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { company, moved } from '../../testing/retention/contract-year.js'
import { assumedOf } from '../../testing/growth/assumed-of.js'
import { growthAssumptions } from './growth-assumptions.js'

const on = '2026-03-02'

/** Opened long ago at 500.00 each. */
const opened = (of: OrganizationFixture, count: number, effective = '2024-06-01') =>
  Array.from({ length: count }, (_, index) => moved(of, index + 1, effective, 'OPENING', 500_00))

/** 24 customers on record for 21 months; in the last twelve 3 are lost, one shrinks by 100.00, one grows by 200.00. */
const seasoned = (() => {
  const base = company(32)
  const won = Array.from({ length: 8 }, (_, index) =>
    moved(base, 25 + index, `2025-0${(index % 8) + 2}-20`, 'NEW', 300_00),
  )
  return base.and(
    ...opened(base, 24),
    ...[1, 2, 3].map((number) => moved(base, number, '2025-09-01', 'CHURN', -500_00)),
    moved(base, 4, '2025-10-01', 'CONTRACTION', -100_00),
    moved(base, 5, '2025-10-01', 'EXPANSION', 200_00),
    ...won,
  )
})()

describe('assumptions of own history', () => {
  const assumed = assumedOf(seasoned.view(on))
  const find = (name: Parameters<typeof assumed.find>[0]) => assumed.find(name, 'MID_MARKET')!

  it('count customers won, of whom seven are in the last twelve months', () => {
    const found = find('NEW_CUSTOMERS')
    // 20 February 2025 lies before the twelve months up to 2 March 2026.
    expect(found).toMatchObject({ source: 'HISTORY', observed: { observations: 7 } })
    expect(found.value).toBeCloseTo(7 / 12, 2)
    // Four of five cases: 7 ± 1.28 × √7 = 7 ± 3.39 in twelve months.
    expect(found.high).toBeCloseTo((7 + 3.39) / 12, 2)
    expect(find('NEW_REVENUE').value).toBe(300_00)
  })

  it('tell churn, contraction and expansion of the year’s 25 customers', () => {
    // 24 opened and the one won in February 2025: 24 × 500 + 300 = 12,300.
    expect(find('LOGO_CHURN').value).toBeCloseTo(3 / 25, 9)
    expect(find('LOGO_CHURN').observed).toMatchObject({ observations: 25, ofWhole: false })
    expect(find('CONTRACTION').value).toBeCloseTo(100 / 12_300, 9)
    expect(find('EXPANSION').value).toBeCloseTo(200 / 12_300, 9)
    // Three lost ones are fewer than five: their size is a figure.
    expect(find('LOST_SIZE')).toMatchObject({ source: 'BENCHMARK', value: 1 })
  })

  it('take what all customers did where a segment has fewer than 20', () => {
    const smb = assumed.find('LOGO_CHURN', 'SMB')!
    expect(smb).toMatchObject({ source: 'HISTORY', observed: { observations: 25, ofWhole: true } })
  })

  it('say how much there is where it is too little, and nothing of it where a policy says the figure', () => {
    // Three lost of five; one CSM for a year of ten.
    expect(find('LOST_SIZE').shortfall).toEqual({ measure: 'CASES', seen: 3, needed: 5 })
    const attrition = assumed.find('ATTRITION', 'CSM')!.shortfall!
    expect(attrition).toMatchObject({ measure: 'WORK_YEARS', needed: 10 })
    expect(attrition.seen).toBeCloseTo(1, 2)
    expect(find('LOGO_CHURN').shortfall).toBeNull()
    const young = assumedOf(seasoned.view('2024-09-01')).find('LOGO_CHURN', 'MID_MARKET')!
    expect(young.shortfall).toMatchObject({ measure: 'MONTHS', needed: 12 })
    expect(young.shortfall!.seen).toBeCloseTo(3, 1)
    const said = seasoned.withPolicy('policy.growth.lostSize', 2).view(on)
    expect(assumedOf(said).find('LOST_SIZE', 'MID_MARKET')!.shortfall).toBeNull()
  })

  it('give way to a policy of the organization', () => {
    const view = seasoned.withPolicy('policy.growth.newCustomers', 0.5).view(on)
    const found = assumedOf(view).find('NEW_CUSTOMERS', 'MID_MARKET')!
    // 29 customers × 50 % ÷ 12.
    expect(found.value).toBeCloseTo((29 * 0.5) / 12, 9)
    expect(found).toMatchObject({ source: 'BENCHMARK', figures: [{ overridden: true }] })
  })
})

describe('assumptions without enough history', () => {
  it('are the guide’s of the stage: 24 customers, GRR 70–85 %', () => {
    const young = company(24)
    const view = young.and(...opened(young, 24, '2025-11-01')).view(on)
    const assumed = assumedOf(view)
    // 1 − 77.5 % = 22.5 % lost, of which a fifth is contraction.
    expect(assumed.value('LOGO_CHURN', 'MID_MARKET')).toBeCloseTo(0.8 * 0.225, 9)
    expect(assumed.value('CONTRACTION', 'MID_MARKET')).toBeCloseTo(0.2 * 0.225, 9)
    // NRR of the second stage, 95 %, less that GRR.
    expect(assumed.value('EXPANSION', 'MID_MARKET')).toBeCloseTo(0.95 - 0.775, 9)
    const churn = assumed.find('LOGO_CHURN', 'MID_MARKET')!
    expect(churn.figures.map(({ key }) => key)).toEqual([
      'stage.1.grr',
      'policy.growth.contraction',
    ])
    expect([churn.low, churn.high]).toEqual([0.8 * (1 - 0.85), 0.8 * (1 - 0.7)])
    // Four months are fewer than six: a quarter of the customers a year.
    expect(assumed.value('NEW_CUSTOMERS', 'MID_MARKET')).toBeCloseTo((24 * 0.25) / 12, 9)
  })

  it('derive what overload does from weak operations and what they could be: 22.5 % ÷ 7.5 %', () => {
    expect(assumedOf(company(1).view(on)).value('OVERLOAD_CHURN')).toBeCloseTo(3, 9)
  })

  it('take attrition from history from ten years of work on', () => {
    const few = assumedOf(seasoned.view(on)).find('ATTRITION', 'CSM')!
    expect(few).toMatchObject({ source: 'BENCHMARK', value: 0.15 })
    const team = Array.from({ length: 12 }).reduce<OrganizationFixture>(
      (story, _, index) => story.withSeat(`Seat ${index}`).filledBy(`Person ${index}`),
      seasoned,
    )
    const left = team.on('2025-09-01').and(
      {
        type: 'vacatePosition',
        effective: '2025-09-01',
        positionId: team.id('position', 'Seat 3'),
        personId: team.id('person', 'Person 3'),
      },
      { type: 'endEmployment', effective: '2025-09-01', id: team.id('person', 'Person 3') },
    )
    const many = assumedOf(left.view(on)).find('ATTRITION', 'CSM')!
    // Ana and eleven others for a year, one for half of it: 12.5 years of work, one leaver.
    expect(many.source).toBe('HISTORY')
    expect(many.value).toBeCloseTo(1 / 12.5, 2)
  })
})

describe('how long an implementation takes', () => {
  const withProjects = (count: number) =>
    company(30)
      .withAccounts(count)
      .inImplementation({ status: 'LIVE', startedOn: '2025-06-02', liveOn: '2025-08-11' })
      .view(on)
  const weeksOf = (count: number) => assumedOf(withProjects(count)).find('IMPLEMENTATION_WEEKS')

  it('is the mean of the last year from five on: 70 days are ten weeks', () => {
    expect(weeksOf(5)).toMatchObject({
      value: 10,
      source: 'HISTORY',
      observed: { observations: 5 },
    })
  })

  it('is the guide’s 4–8 weeks before', () => {
    expect(weeksOf(4)).toMatchObject({ value: 6, low: 4, high: 8, source: 'BENCHMARK' })
  })
})

describe('health', () => {
  it('tells the part at risk from 20 scored accounts on', () => {
    const view = seasoned.view(on)
    const facts = (scored: number) => ({
      atRisk: new Map([['MID_MARKET' as const, { scored, risky: 6 }]]),
    })
    const partOf = (scored: number) => {
      const assumed = growthAssumptions(view, [], facts(scored))
      return assumed.ok ? assumed.value.find('AT_RISK', 'MID_MARKET')! : null
    }
    expect(partOf(24)).toMatchObject({ source: 'HISTORY', value: 0.25 })
    expect(partOf(19)).toMatchObject({ source: 'BENCHMARK', value: 0.15 })
  })
})

describe('overrides', () => {
  const view = seasoned.view(on)
  const problems = (overrides: Parameters<typeof growthAssumptions>[1]) => {
    const assumed = growthAssumptions(view, overrides)
    return assumed.ok ? [] : assumed.error
  }

  it('stand in for what is assumed', () => {
    const found = assumedOf(view, [{ name: 'RAMP', subject: 'CSM', value: 4 }]).find('RAMP', 'CSM')!
    expect(found).toMatchObject({ value: 4, source: 'OVERRIDE', low: 3, high: 5, figures: [] })
  })

  it('are refused by the field that is wrong', () => {
    expect(
      problems([
        { name: 'LOGO_CHURN', subject: 'SMB', value: 1.2 },
        { name: 'RAMP', subject: 'SMB', value: 3 },
        { name: 'TRIGGER', subject: 'CSM_SMB', value: 100 },
        { name: 'LEAD_TIME', subject: 'CSM', value: Number.NaN },
        { name: 'RAMP', subject: 'CSM', value: 3 },
        { name: 'RAMP', subject: 'CSM', value: 4 },
      ]),
    ).toEqual([
      { code: 'OUT_OF_RANGE', index: 0, field: 'value', range: { least: 0, most: 1 } },
      { code: 'NOT_ASSUMED', index: 1, field: 'subject', range: null },
      { code: 'NOT_ASSUMED', index: 2, field: 'subject', range: null },
      { code: 'OUT_OF_RANGE', index: 3, field: 'value', range: { least: 0, most: 730 } },
      { code: 'TWICE', index: 5, field: 'name', range: null },
    ])
  })
})
