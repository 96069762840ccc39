import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../../testing/an-organization.js'
import { healthModel } from '../health-model.js'
import type { BacktestCase } from './backtest.js'
import { backtestHealth } from './backtest-health.js'
import { decileLift } from './decile-lift.js'

const model = healthModel(anOrganization().view('2026-03-02'))
const END = 20_000
const [HEALTHY, AT_RISK] = [90, 20]

/** A case whose scores are given by the days before its end; negative is after. */
function ended(
  outcome: BacktestCase['outcome'],
  ...before: readonly (readonly [number, number])[]
): BacktestCase {
  const scores = before.map(([days, score]) => ({ day: END - days, score }))
  return { accountId: 'a', outcome, endedOn: END, scores }
}
/** A customer who left, at risk since so many days before. */
const warned = (days: number) => ended('CHURNED', [0, AT_RISK], [days, AT_RISK], [200, HEALTHY])
const warningOf = (...cases: readonly BacktestCase[]) => backtestHealth(cases, model).warning

describe('the warning before customers left', () => {
  it('is the middle one of all, in whatever order they are', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 190 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(days, (all) => {
        const median = warningOf(...all.map(warned)).medianDays.value ?? 0
        const [shorter, longer] = [
          all.filter((each) => each < median).length,
          all.filter((each) => each > median).length,
        ]
        expect(shorter).toBe(longer)
      }),
    )
    expect(warningOf(warned(9), warned(100), warned(30)).medianDays.value).toBe(30)
    expect(warningOf(warned(100), warned(9)).medianDays.value).toBe(54.5)
    expect(warningOf(ended('CHURNED', [0, HEALTHY])).medianDays.value).toBeNull()
  })

  it('is in time from 60 days on, the guide’s shorter notice', () => {
    expect(warningOf(warned(59), warned(60), warned(61))).toMatchObject({ warned: 3, inTime: 2 })
  })

  it('is from the first day of the last fall, the end’s own day included', () => {
    const healed = ended('CHURNED', [120, AT_RISK], [80, HEALTHY], [40, AT_RISK], [0, AT_RISK])
    expect(warningOf(healed).medianDays.value).toBe(40)
    expect(warningOf(ended('CHURNED', [0, HEALTHY], [40, AT_RISK]))).toMatchObject({
      warned: 0,
      missed: 1,
      unscored: 0,
    })
    // What is scored after the end tells nothing of it.
    expect(warningOf(ended('CHURNED', [-1, AT_RISK]))).toMatchObject({ missed: 0, unscored: 1 })
  })
})

describe('the backtest', () => {
  it('counts who left and who stayed', () => {
    const { renewed, churned } = backtestHealth(
      [warned(90), ended('RENEWED', [90, HEALTHY]), ended('RENEWED', [90, HEALTHY])],
      model,
    )
    expect([renewed, churned]).toEqual([2, 1])
  })

  it('is reliable with enough cases of both, whichever are fewer', () => {
    const minimum = model.figures.number('policy.health.backtest.minimum')
    const reliable = (left: number, stayed: number) =>
      backtestHealth(
        [
          ...Array.from({ length: left }, () => ended('CHURNED', [30, AT_RISK])),
          ...Array.from({ length: stayed }, () => ended('RENEWED', [30, HEALTHY])),
        ],
        model,
        [30],
      ).ahead[0]?.reliable
    expect(reliable(minimum, minimum)).toBe(true)
    expect(reliable(minimum - 1, minimum + 50)).toBe(false)
    expect(reliable(minimum + 50, minimum - 1)).toBe(false)
  })
})

describe('the lift of the worst tenth', () => {
  it('does not depend on the order, and is the rate of the worst against that of all', () => {
    // Of 30, the worst three are 1, 2 and 3; two of them left, and two others.
    const cases = Array.from({ length: 30 }, (_, index) => ({
      score: index + 1,
      churned: [1, 3, 4, 30].includes(index + 1),
    }))
    const expected = 2 / 3 / (4 / 30)
    for (const each of [cases, cases.toReversed()]) {
      expect(decileLift(each).value).toBeCloseTo(expected, 12)
    }
    const one = cases.map(({ score }) => ({ score, churned: score === 2 }))
    expect(decileLift(one).value).toBeCloseTo(1 / 3 / (1 / 30), 12)
  })

  it('takes equal scores at its edge by their mean', () => {
    // The worst two of 20: one at 1 who left, and one of the four at 2, of whom one left.
    const scores = [1, 2, 2, 2, 2, ...Array.from({ length: 15 }, () => 9)]
    const cases = scores.map((score, index) => ({ score, churned: index === 0 || index === 3 }))
    expect(decileLift(cases).value).toBeCloseTo(1.25 / 2 / (2 / 20), 12)
  })
})
