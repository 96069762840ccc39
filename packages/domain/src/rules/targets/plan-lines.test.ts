import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import type { Change } from '../../plans/change.js'
import type { ArrMovement } from '../../plans/fact.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { firstValueOverview } from '../lifecycle/first-value/first-value-overview.js'
import { renewalForecast } from '../lifecycle/renewals/renewal-forecast.js'
import { signalColumns } from '../health/fact-columns.js'
import { movementColumns } from '../retention/movement-columns.js'
import { renewalSeries } from '../retention/renewals/renewal-series.js'
import { retentionSeries } from '../retention/retention-series.js'
import { planLines } from './plan-lines.js'
import { planMonths } from './plan-months.js'

const day = (text: string): number => parseDay(text)!
const dollars = (amount: number) => amount * 100
const [today, yearEnd] = ['2026-07-15', '2027-01-01']

const company = anOrganization({ on: '2024-01-01' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .withPerson('Ana', { loadedCost: dollars(120_000) })
  .filledBy('Ana')
  .withAccount('Alpha', { segment: 'ENTERPRISE', acv: dollars(800), contractEnd: '2026-10-01' })
  .coveredBy()
  .withAccount('Beta', { segment: 'SMB', acv: dollars(200), contractEnd: '2027-06-01' })
  .coveredBy()
  .on('2026-10-01')
  .withSeat('CSM 2')
  .withPerson('Bea', { loadedCost: dollars(60_000) })
  .filledBy('Bea')

const moved = (name: string, on: string, movement: 'CHURN' | 'NEW', amount: number) =>
  ({
    fact: 'arrMovement',
    source: 'billing',
    accountId: company.id('account', name),
    day: day(on),
    movement,
    amount: dollars(amount),
    reason: null,
  }) satisfies ArrMovement
const ledger = [moved('Alpha', '2025-01-10', 'NEW', 800), moved('Beta', '2025-01-10', 'NEW', 200)]

const target = (metric: string, value: object, more: object = {}) =>
  ({
    type: 'setTarget',
    effective: '2026-01-01',
    id: company.id('target' as never, `${metric} ${JSON.stringify(more)}`),
    metric,
    ...value,
    ...more,
  }) as unknown as Change

function sourcesOf(of: OrganizationFixture, planned: OrganizationFixture | null = null) {
  const state = of.state()
  const kept = (asOf: string) => {
    const viewOn = (on: number) => viewAt(state, on)
    const movements = movementColumns(ledger)
    const input = { movements, viewOn, asOf: day(asOf), months: 1 }
    const by = (['ORGANIZATION', 'SEGMENT'] as const).map((groupBy) => {
      const retention = retentionSeries({ ...input, groupBy })
      return { retention, renewals: renewalSeries({ ...input, groupBy }, retention) }
    })
    return {
      retention: by.flatMap(({ retention }) => retention),
      renewals: by.flatMap(({ renewals }) => renewals),
    }
  }
  const view = of.view(today)
  return {
    view,
    atYearEnd: of.view('2026-12-31'),
    planOfRecord: planned && {
      view: planned.view(today),
      atYearEnd: planned.view('2026-12-31'),
    },
    kept: kept(today),
    keptAtYearEnd: kept(yearEnd),
    renewalsAhead: renewalForecast(view, null, 6).total,
    firstValue: firstValueOverview(view, signalColumns(view, [])),
  }
}

const linesOf = (of: OrganizationFixture, planned: OrganizationFixture | null = null) =>
  planLines(sourcesOf(of, planned)).map((line) => ({
    told: [line.metric, line.segment ?? line.teamId, line.planFrom],
    plan: line.plan,
    actual: line.actual.value,
    variance: line.variance,
    runOut: line.runOut.value,
    runOutVariance: line.runOutVariance,
  }))

describe('a target', () => {
  it('is held against what is there, and against what is on record for the year’s end', () => {
    const [line] = linesOf(company.and(target('HEADCOUNT', { people: 3 })))
    expect(line).toEqual({
      told: ['HEADCOUNT', null, 'TARGET'],
      plan: 3,
      actual: 1,
      variance: -2,
      // Bea starts in October.
      runOut: 2,
      runOutVariance: -1,
    })
  })

  it('of a cost is of a month of those who are employed', () => {
    const [line] = linesOf(company.and(target('COST', { cost: dollars(12_000) })))
    expect(line).toMatchObject({
      actual: dollars(10_000),
      variance: dollars(-2_000),
      runOut: dollars(15_000),
      runOutVariance: dollars(3_000),
    })
  })

  it('of GRR runs out at what the forecast of renewals leaves of the year', () => {
    const [line] = linesOf(company.and(target('GRR', { share: 0.95 })))
    // Nothing was lost in the twelve months. Alpha, 800 of 1,000, is up in October, and its health is not known.
    const { renewalsAhead } = sourcesOf(company)
    expect(renewalsAhead.up.arr).toBe(dollars(800))
    const loss = (dollars(800) - renewalsAhead.weighted) / dollars(1_000)
    expect(loss).toBeGreaterThan(0)
    expect(line).toMatchObject({ actual: 1, runOut: 1 - loss })
    expect(line!.variance).toBeCloseTo(0.05, 10)
  })

  it('of a segment has no run-out where none is foreseen', () => {
    const [line] = linesOf(company.and(target('NRR', { share: 1 }, { segment: 'SMB' })))
    expect(line).toMatchObject({ told: ['NRR', 'SMB', 'TARGET'], actual: 1, runOut: null })
  })

  it('is another one from the day of its next version on', () => {
    const set = target('HEADCOUNT', { people: 1 })
    const raised = {
      type: 'updateTarget',
      effective: '2026-09-01',
      id: (set as unknown as { readonly id: string }).id,
      people: 2,
    } as unknown as Change
    expect(linesOf(company.and(set, raised))[0]).toMatchObject({
      plan: 1,
      variance: 0,
      runOutVariance: 0,
    })
  })
})

describe('the plan of record', () => {
  const planned = company.on('2026-08-01').withSeat('CSM 3').withPerson('Caio', {}).filledBy('Caio')

  it('says headcount and cost where no target does', () => {
    const lines = linesOf(company, planned)
    expect(lines.map(({ told }) => told)).toEqual([
      ['HEADCOUNT', null, 'PLAN_OF_RECORD'],
      ['COST', null, 'PLAN_OF_RECORD'],
    ])
    expect(lines[0]).toMatchObject({
      plan: 1,
      actual: 1,
      variance: 0,
      runOut: 2,
      runOutVariance: -1,
    })
  })

  it('gives way to a target of the same', () => {
    const [headcount] = linesOf(company.and(target('HEADCOUNT', { people: 9 })), planned)
    expect(headcount).toMatchObject({ told: ['HEADCOUNT', null, 'TARGET'], plan: 9 })
  })

  it('equals the record where it changes nothing', () => {
    for (const { variance, runOutVariance } of linesOf(company, company)) {
      expect([variance, runOutVariance]).toEqual([0, 0])
    }
  })

  it('is told month by month beside the record', () => {
    const on = (of: OrganizationFixture) => (at: number) => viewAt(of.state(), at)
    const months = ['2026-07-01', '2026-08-01', '2026-10-01'].map(day)
    const told = planMonths(months, on(company), on(planned))
    expect(told.map(({ headcount }) => [headcount.plan, headcount.actual])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ])
  })
})

describe('whatever is planned', () => {
  it('variance is actual less plan, and is read in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.double({ min: 0.01, max: 2 }),
        (people, share) => {
          const of = company.and(target('HEADCOUNT', { people }), target('NRR', { share }))
          for (const line of planLines(sourcesOf(of))) {
            expect(line.variance).toBe(line.actual.value! - line.plan)
            for (const locale of ['en', 'es', 'pt'] as const) {
              expect(localize(locale, line.evidence.message)).toMatch(/^\p{Lu}.*\.$/u)
            }
          }
        },
      ),
      { numRuns: 15 },
    )
  })
})
