import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localize } from '../../../messages/localize.js'
import { anOrganization } from '../../../testing/an-organization.js'
import { healthModel } from '../health-model.js'
import { areaUnderCurve, decileLift, type ScoredCase } from './decile-lift.js'
import type { BacktestCase } from './backtest.js'
import { backtestHealth } from './backtest-health.js'

const model = healthModel(anOrganization().view('2026-03-02'))
const end = 20_000

/** A case whose scores are given by the days before its end. */
function ended(
  outcome: BacktestCase['outcome'],
  before: Readonly<Record<number, number>>,
): BacktestCase {
  const scores = Object.entries(before).map(([days, score]) => ({
    day: end - Number(days),
    score,
  }))
  return { accountId: 'a', outcome, endedOn: end, scores }
}

describe('the area under the curve', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 30 })

  it('is the share of pairs told apart, ties counting half', () => {
    fc.assert(
      fc.property(scores, scores, (churned, renewed) => {
        let right = 0
        for (const left of churned) {
          for (const stayed of renewed) right += left < stayed ? 1 : left === stayed ? 0.5 : 0
        }
        const pairs = churned.length * renewed.length
        const area = areaUnderCurve(churned, renewed)
        if (pairs === 0) expect(area).toBeNull()
        else expect(area).toBeCloseTo(right / pairs, 9)
      }),
    )
  })

  it.each([
    [[1, 2], [3, 4], 1],
    [[3, 4], [1, 2], 0],
    [[5, 5], [5, 5, 5], 0.5],
    // Of four pairs 10<20, 10<30 and 25<30 are right.
    [[10, 25], [20, 30], 0.75],
  ])('of %j against %j is %d', (churned, renewed, area) => {
    expect(areaUnderCurve(churned, renewed)).toBe(area)
  })
})

describe('the lift of the worst tenth', () => {
  const cases = (...scores: readonly (readonly [number, boolean])[]): ScoredCase[] =>
    scores.map(([score, churned]) => ({ score, churned }))

  it('is its churn against all: two of 20 churned, both worst-scored, are ten times the 10 %', () => {
    const twenty = cases(
      [1, true],
      [2, true],
      ...Array.from({ length: 18 }, (_, n) => [50 + n, false] as const),
    )
    expect(decileLift(twenty).value).toBe(10)
  })

  it('shares the edge among equal scores: one of five churned in a tenth of two is 2 × 0.2', () => {
    const tied = cases(
      [5, true],
      ...Array.from({ length: 4 }, () => [5, false] as const),
      [90, true],
      ...Array.from({ length: 14 }, () => [80, false] as const),
    )
    // 0.2 of the tenth churned against 2 of 20 of all.
    expect(decileLift(tied).value).toBeCloseTo(2, 12)
  })

  it('is one when all score the same, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 10, maxLength: 40 }), (left) => {
        const lift = decileLift(left.map((churned) => ({ score: 7, churned })))
        if (left.includes(true)) expect(lift.value).toBeCloseTo(1, 9)
        else expect(lift.reason?.key).toBe('health.REASON_NO_CHURN')
      }),
    )
  })

  it('is not told of nine cases', () => {
    const nine = Array.from({ length: 9 }, (_, n) => ({ score: n, churned: true }))
    expect(decileLift(nine).reason).toEqual({
      key: 'health.REASON_FEW_CASES',
      params: { cases: 9, minimum: 10 },
    })
  })
})

describe('a backtest', () => {
  it('looks 30, 60 and 90 days ahead, at the latest score of at most 31 days before', () => {
    const { ahead } = backtestHealth(
      [
        ended('CHURNED', { 100: 60, 61: 40, 10: 5 }),
        ended('RENEWED', { 121: 80, 91: 50 }),
        ended('RENEWED', { 122: 80 }),
      ],
      model,
    )
    expect(ahead.map(({ leadDays }) => leadDays)).toEqual([30, 60, 90])
    // At 90 days: 60 against 50 and nothing (122 is 32 days older); at 60: 40 against 50 (31 older).
    expect(ahead[2]).toMatchObject({ churned: 1, renewed: 1, auc: { value: 0 } })
    expect(ahead[1]).toMatchObject({ churned: 1, renewed: 1, auc: { value: 1 } })
    expect(ahead[1]).toMatchObject({ caught: { value: 1 }, falseAlarms: { value: 0 } })
    // At 30 days the one is 31 days older, the other 61.
    expect(ahead[0]).toMatchObject({ churned: 1, renewed: 0, auc: { value: null } })
    expect(ahead[0]?.auc.reason).toEqual({
      key: 'health.REASON_ONE_OUTCOME',
      params: { renewed: 0, churned: 1, days: 30 },
    })
  })

  it('reckons the warning from the last unbroken run of scores at risk', () => {
    const { warning } = backtestHealth(
      [
        // Fell at 200 days, healed at 150, fell for good at 80.
        ended('CHURNED', { 200: 20, 150: 70, 80: 49, 20: 10 }),
        ended('CHURNED', { 90: 60, 40: 30 }),
        ended('CHURNED', { 60: 20, 5: 75 }),
        ended('CHURNED', {}),
        ended('RENEWED', { 60: 20 }),
      ],
      model,
    )
    // 80 and 40 days: the median is 60; one came at least 60 days ahead.
    expect(warning).toEqual({
      warned: 2,
      missed: 1,
      unscored: 1,
      medianDays: { value: 60, reason: null },
      inTime: 1,
    })
  })

  it('does not count scores after the end', () => {
    const late = backtestHealth([ended('CHURNED', { 5: 80, [-3]: 10 })], model)
    expect(late.warning).toMatchObject({ warned: 0, missed: 1 })
  })

  it('is relied on from twenty cases of each outcome, and says when not', () => {
    const of = (count: number) => [
      ...Array.from({ length: count }, (_, n) => ended('CHURNED', { 90: 20 + n, 60: 20, 30: 10 })),
      ...Array.from({ length: count }, (_, n) => ended('RENEWED', { 90: 60 + n, 60: 80, 30: 90 })),
    ]
    const few = backtestHealth(of(19), model)
    expect(few.ahead.map(({ reliable }) => reliable)).toEqual([false, false, false])
    expect(localize('en', few.evidence.message)).toContain('too small to rely on')
    const enough = backtestHealth(of(20), model)
    expect(enough.ahead.every(({ reliable }) => reliable)).toBe(true)
    // 4 of 40 are the worst tenth, all churned: 1 ÷ 0.5.
    expect(enough.ahead[2]).toMatchObject({ auc: { value: 1 }, lift: { value: 2 } })
    expect(localize('en', enough.evidence.message)).toBe(
      '90 days ahead the score ranked a churned customer below a renewed one in 100% of the pairs ' +
        '(20 customers renewed and 20 churned). The worst tenth churned 2 times as often as all. ' +
        'Half of those warned of were at risk for 90 days or more.',
    )
  })

  it('says nothing of nothing', () => {
    const empty = backtestHealth([], model)
    expect(empty).toMatchObject({ renewed: 0, churned: 0 })
    expect(empty.ahead.map(({ auc }) => auc.value)).toEqual([null, null, null])
    expect(empty.warning.medianDays.reason?.key).toBe('health.REASON_NONE_WARNED')
    expect(empty.evidence.message.key).toBe('health.BACKTEST_FEW')
  })

  it('takes other lead times, each once and ascending', () => {
    const { ahead } = backtestHealth([], model, [120, 14, 120])
    expect(ahead.map(({ leadDays }) => leadDays)).toEqual([14, 120])
  })
})
