import { describe, expect, it } from 'vitest'
import { passingView } from '../../state/view-at.js'
import { customersOf } from '../../rules/customers/customers-of.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { Change } from '../../plans/change.js'
import { company, idOf, moved } from '../../testing/retention/contract-year.js'
import { growthBacktest } from './growth-backtest.js'
import { dayAfter } from './months-ahead.js'

const on = '2026-03-02'
const options = { mode: 'NO_HIRES', runs: 40, seed: 3, months: 12 } as const

/** 40 customers since June 2023, each of whom pays 500.00; three are won and none lost in a year, two then in the next. */
const steady = (() => {
  const base = company(45)
  return base.and(
    ...Array.from({ length: 40 }, (_, index) =>
      moved(base, index + 1, '2024-01-10', 'OPENING', 500_00),
    ),
    ...[41, 42, 43].map((number, index) =>
      moved(base, number, `2024-0${index + 5}-10`, 'NEW', 500_00),
    ),
    ...[44, 45].map((number, index) => moved(base, number, `2025-0${index + 5}-10`, 'NEW', 500_00)),
  )
})()

describe('a back-test', () => {
  const view = steady.view(on)
  const backtest = growthBacktest(view, options)!
  const of = (figure: string, family: string | null = null) =>
    backtest.series.find((each) => each.figure === figure && each.family === family)!

  it('tells the year before month by month, and what came by the rules of those days', () => {
    const { points } = of('CUSTOMERS')
    expect(points.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    for (const { month, actual } of points) {
      const then = passingView(view.state, dayAfter(view.day, month - 12))
      expect(actual).toBe(customersOf(then).count)
    }
    expect(points.at(-1)).toMatchObject({ date: on, actual: 45 })
  })

  it('knows of the day it begins on no more than was on record', () => {
    const churn = backtest.assumptions.find('NEW_CUSTOMERS', 'MID_MARKET')!
    // Three in the months before, not the two that came after.
    expect(churn).toMatchObject({ source: 'HISTORY', observed: { observations: 3 } })
  })

  it('counts the months inside, and how far off the middle was', () => {
    const { points, insideShare, meanError } = of('CUSTOMERS')
    for (const { predicted, actual, inside, error } of points) {
      expect(inside).toBe(predicted.p10! <= actual && actual <= predicted.p90!)
      expect(error.value).toBeCloseTo(actual / predicted.p50! - 1, 12)
    }
    expect(insideShare).toBe(points.filter(({ inside }) => inside).length / 12)
    expect(meanError).toBeLessThan(0.1)
  })

  it('does not see a leaver who was on record ahead', () => {
    const leaving = steady.and({
      type: 'vacatePosition',
      effective: '2025-09-01',
      positionId: steady.id('position', 'CSM 1'),
      personId: steady.id('person', 'Ana'),
    })
    const seen = growthBacktest(leaving.view(on), options)!
    const { points } = seen.series.find(({ figure }) => figure === 'CAPACITY')!
    expect(points.at(-1)).toMatchObject({ actual: 0, predicted: { p90: 1 } })
  })

  it('counts work whoever carries it: renewals that a CSM hands to a specialist are no more and no less', () => {
    const specialist = company(40)
      .coveredBy({ responsibility: 'RENEWALS', to: '2025-09-01' })
      .withSeat('Specialist', { role: 'Renewals Specialist' })
      .filledBy('Ben')
    const handed = specialist.and(
      ...Array.from({ length: 40 }, (_, index) =>
        moved(specialist, index + 1, '2024-01-10', 'OPENING', 500_00),
      ),
      ...Array.from({ length: 40 }, (_, index): Change => ({
        type: 'coverAccount',
        effective: '2025-09-01',
        id: specialist.id('coverage', `handed ${index}`),
        accountId: idOf(specialist, index + 1),
        responsibility: 'RENEWALS',
        positionId: specialist.id('position', 'Specialist'),
      })),
    )
    const seen = growthBacktest(handed.view(on), options)!
    const actualsOf = (family: string) =>
      seen.series
        .find((each) => each.figure === 'LOAD' && each.family === family)!
        .points.map(({ actual }) => actual)
    // 40 of 80 mid-market customers, and 40 of 150 renewals, before September and after it.
    for (const actual of actualsOf('CSM')) expect(actual).toBeCloseTo(40 / 80, 9)
    for (const actual of actualsOf('RENEWALS').slice(0, 8)) expect(actual).toBeCloseTo(40 / 150, 9)
  })

  it('counts what was decided about people as no forecast', () => {
    const decided = backtest.series.filter(({ isDecided }) => isDecided)
    // CS Operations serves whom the organization hired.
    expect(decided.map(({ figure, family }) => [figure, family])).toEqual([
      ['RUN_RATE', null],
      ['CAPACITY', 'CSM'],
      ['LOAD', 'CS_OPS'],
      ['CAPACITY', 'CS_OPS'],
    ])
    const told = backtest.series.filter(({ isDecided }) => !isDecided)
    const points = told.flatMap((each) => each.points)
    expect(backtest.insideShare).toBe(points.filter(({ inside }) => inside).length / points.length)
  })

  it('is none where the organization was not there yet', () => {
    const young = anOrganization({ on: '2025-10-01' }).withTeam('CS')
    expect(growthBacktest(young.view(on), options)).toBeNull()
  })
})
