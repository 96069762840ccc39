import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../kernel/days.js'
import type { Change } from '../../plans/change.js'
import { fiscalYear, fiscalYearOf } from '../../state/fiscal-year.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { company, decided, moved } from '../../testing/retention/contract-year.js'
import { rollUp } from '../capacity/roll-up.js'
import { signalColumns } from '../health/fact-columns.js'
import { firstValueOverview } from '../lifecycle/first-value/first-value-overview.js'
import { planVsActual } from './plan-vs-actual.js'

const day = (text: string) => parseDay(text)!

const target = (of: OrganizationFixture, name: string, fields: object): Change =>
  ({
    type: 'addTarget',
    effective: '2025-01-01',
    id: of.id('implementation', `target ${name}`),
    ...fields,
  }) as Change

const linesOf = (
  of: OrganizationFixture,
  on: string,
  year: number,
  planOfRecord: OrganizationState | null = null,
) => {
  const view = of.view(on)
  return planVsActual(view, {
    fiscalYear: year,
    planOfRecord,
    health: null,
    firstValue: firstValueOverview(view, signalColumns(view, [])),
    options: () => ({}),
  })
}

const lineOf = (...given: Parameters<typeof linesOf>) => linesOf(...given)[0]!

describe('a fiscal year', () => {
  it('is called after the calendar year in which it ends', () => {
    expect(Object.values(fiscalYear(2027, 1)).map(formatDay)).toEqual(['2027-01-01', '2028-01-01'])
    expect(Object.values(fiscalYear(2027, 4)).map(formatDay)).toEqual(['2026-04-01', '2027-04-01'])
    expect(fiscalYearOf(day('2026-03-31'), 4)).toBe(2026)
    expect(fiscalYearOf(day('2026-04-01'), 4)).toBe(2027)
  })

  it('holds the days that are of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 1, max: 12 }),
        (on, month) => {
          const { from, to } = fiscalYear(fiscalYearOf(on, month), month)
          expect(from <= on && on < to).toBe(true)
        },
      ),
    )
  })
})

describe('rates of a fiscal year', () => {
  // Ten accounts of 500.00 each, all up on 1 December 2025.
  const base = company(10)
  const numbers = Array.from({ length: 10 }, (_, index) => index + 1)
  const story = base.and(
    ...numbers.map((each) => moved(base, each, '2024-12-01', 'NEW', 500_00)),
    moved(base, 1, '2025-03-01', 'CHURN', -500_00),
    moved(base, 2, '2025-04-01', 'EXPANSION', 100_00),
    target(base, 'GRR', { metric: 'GRR', rate: 9_200 }),
    target(base, 'NRR', { metric: 'NRR', rate: 10_500 }),
  )

  it('are told up to the day, and by the weight of what is up until the end', () => {
    const [grr, nrr] = linesOf(story, '2025-06-30', 2025)
    // 4,500 of 5,000 are kept; with the expansion it is 4,600.
    expect(grr!.actual.value).toBeCloseTo(0.9, 12)
    expect(nrr!.actual.value).toBeCloseTo(0.92, 12)
    expect(grr!.variance.value).toBeCloseTo(-0.02, 12)
    // Nobody's health is known: the weight of the unknown (80 %) of the nine that are up.
    expect(grr!.runOut.value).toBeCloseTo(0.8 * 0.9, 12)
    expect(nrr!.runOut.value).toBeCloseTo(0.8 * 0.92, 12)
    expect(grr!.runOutVariance.value).toBeCloseTo(0.72 - 0.92, 12)
  })

  it('count an announced churn and decided renewals as they are', () => {
    const later = story.and(
      moved(base, 3, '2025-10-01', 'CHURN', -500_00),
      ...numbers.slice(3).map((each) => decided(base, each, '2025-06-01', 'WON')),
    )
    const [grr] = linesOf(later, '2025-06-30', 2025)
    expect(grr!.actual.value).toBeCloseTo(0.9, 12)
    // Seven are won, one leaves; the one that is left open counts by its weight.
    expect(grr!.runOut.value).toBeCloseTo((7 + 0.8) / 10, 12)
  })

  it('of renewals are of what ended, and of what will end', () => {
    const planned = story.and(target(base, 'renewals', { metric: 'RENEWAL_RATE', rate: 9_000 }))
    const before = linesOf(planned, '2025-06-30', 2025)[2]!
    // The one that left nine months before did not leave at its end.
    expect(before.actual.reason?.key).toBe('retention.REASON_NO_CONTRACT_ENDED')
    expect(before.runOut.value).toBeCloseTo(0.8, 12)
    const won = planned.and(
      ...numbers.slice(1, 9).map((each) => decided(base, each, '2025-11-01', 'WON')),
    )
    const after = linesOf(won, '2025-12-31', 2025)[2]!
    // Eight of the nine that are left: 8 × 500 and the 100 of growth, and one is unresolved.
    expect(after.actual.value).toBeCloseTo(4_100 / 4_600, 12)
    expect(after.runOut.value).toBeCloseTo(4_100 / 4_600, 12)
  })

  it('are told of a segment, and not of a year ahead', () => {
    const ofSegment = story.and(
      target(base, 'segment', { metric: 'GRR', rate: 9_000, segment: 'MID_MARKET' }),
    )
    const line = linesOf(ofSegment, '2025-06-30', 2025)[1]!
    expect([line.group.key, line.actual.value]).toEqual(['MID_MARKET', 0.9])
    const ahead = lineOf(ofSegment, '2025-06-30', 2026)
    expect(ahead.plan.value).toBe(0.92)
    expect(ahead.actual.reason?.key).toBe('targets.REASON_YEAR_AHEAD')
    expect(ahead.variance.reason?.key).toBe('targets.REASON_YEAR_AHEAD')
  })
})

describe('staff of a fiscal year', () => {
  const base = anOrganization({ on: '2025-01-01' })
    .withTeam('CS')
    .withSeat('CSM 1', { budgetedCost: 120_000_00 })
    .filledBy('Ana')
    .withSeat('CSM 2', { budgetedCost: 60_000_00 })
    .filledBy('Bruno')
  const leaving = base.and({
    type: 'endEmployment',
    effective: '2025-10-01',
    id: base.id('person', 'Bruno'),
    withWhatDependsOnIt: true,
  })

  it('is planned by month, and runs out by who is known to leave', () => {
    const planned = leaving.and(target(base, 'heads', { metric: 'HEADCOUNT', fte: 200 }), {
      type: 'updateTarget',
      effective: '2025-07-01',
      id: base.id('implementation', 'target heads'),
      fte: 300,
    })
    const line = lineOf(planned, '2025-06-15', 2025)
    expect([line.plan.value, line.planAtEnd.value]).toEqual([2, 3])
    expect([line.actual.value, line.variance.value]).toEqual([2, 0])
    expect([line.runOut.value, line.runOutVariance.value]).toEqual([1, -2])
    expect(line.months.map(({ plan }) => plan.value)).toEqual([2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3])
    expect(line.months.map(({ figure }) => figure.value)).toEqual([
      2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1,
    ])
    expect(line.months.filter(({ isAhead }) => isAhead)).toHaveLength(7)
  })

  it('costs a twelfth of the run rate a month', () => {
    const planned = leaving.and(target(base, 'cost', { metric: 'COST', monthlyCost: 14_000_00 }))
    const line = lineOf(planned, '2025-06-15', 2025)
    expect([line.actual.value, line.variance.value]).toEqual([15_000_00, 1_000_00])
    expect([line.runOut.value, line.runOutVariance.value]).toEqual([10_000_00, -4_000_00])
    const year = line.evidence.inputs.find(({ name }) => name === 'yearRunOut')
    expect(year?.value).toBe(9 * 15_000_00 + 3 * 10_000_00)
  })

  it('is that of the plan of record where there is no target, as capacity tells it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (after) => {
        const on = formatDay(day('2025-01-01') + after)
        const lines = linesOf(base, on, 2025, leaving.state())
        const capacity = rollUp(viewAt(leaving.state(), day(on)), 'ORGANIZATION')[0]
        const fte = capacity?.lines.reduce((sum, line) => sum + line.fte, 0)
        const whole = lines.find(({ metric }) => metric === 'HEADCOUNT')!
        expect([whole.planFrom, whole.plan.value]).toEqual(['PLAN_OF_RECORD', fte])
        expect(whole.variance.value).toBe(whole.actual.value! - whole.plan.value!)
      }),
    )
    expect(linesOf(base, '2025-06-15', 2025)).toEqual([])
  })

  it('does not vary from a plan that is the same', () => {
    for (const line of linesOf(leaving, '2025-06-15', 2025, leaving.state())) {
      expect([line.variance.value, line.runOutVariance.value]).toEqual([0, 0])
    }
  })
})

describe('time to value', () => {
  it('is compared on the day, and not forecast', () => {
    const of = anOrganization({ on: '2025-01-01' })
      .withAccount('Soon', { segment: 'SMB', signedOn: '2025-01-10', contractStart: '2025-01-10' })
      .inImplementation({ status: 'ACTIVE', firstValueOn: '2025-02-19' })
    const line = lineOf(
      of.and(target(of, 'value', { metric: 'TIME_TO_VALUE', days: 30, segment: 'SMB' })),
      '2025-06-15',
      2025,
    )
    expect([line.plan.value, line.actual.value, line.variance.value]).toEqual([30, 40, 10])
    expect(line.runOut.reason?.key).toBe('targets.REASON_NOT_FORECAST')
  })
})
