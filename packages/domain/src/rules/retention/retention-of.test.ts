import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArrMovementKind } from '../../entities/vocabularies.js'
import { parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import type { ArrMovement } from '../../plans/fact.js'
import { anOrganization } from '../../testing/an-organization.js'
import { arrFlowOf } from './arr-flow.js'
import { type Balances, balancesOf } from './balances.js'
import { movementColumns } from './movement-columns.js'
import { retentionOf } from './retention-of.js'

const view = anOrganization().view('2026-03-02')
const day = (text: string): number => parseDay(text)!
const period = { from: day('2025-01-01'), to: day('2026-01-01') }

const moved = (
  accountId: string,
  on: string,
  amount: number,
  reason: string | null = null,
  source = 'billing',
): ArrMovement => {
  const movement: ArrMovementKind = amount > 0 ? 'EXPANSION' : 'CONTRACTION'
  return { fact: 'arrMovement', source, accountId, day: day(on), movement, amount, reason }
}

/** Enough accounts, and a long enough record, to be judged. */
const twenty = (start: number, end: number): Balances => ({
  start: Array<number>(20).fill(start),
  end: Array<number>(20).fill(end),
})
const retained = (balances: Balances, months = 12, of = view) =>
  retentionOf(of, balances, months, 24)

describe('retentionOf', () => {
  it('keeps 3.5M of 5M: 70 of 100 accounts of 50K', () => {
    const start = Array.from({ length: 100 }, () => 50_000_00)
    const end = start.map((acv, index) => (index < 70 ? acv : 0))
    const kept = retained({ start, end })
    expect(kept).toMatchObject({
      accounts: 100,
      churnedAccounts: 30,
      start: 5_000_000_00,
      kept: 3_500_000_00,
      grr: { ratio: { value: 0.7, reason: null }, verdict: 'WEAK' },
      nrr: { ratio: { value: 0.7 }, verdict: 'WEAK' },
      logoRetention: { value: 0.7 },
    })
  })

  it('lets no growth of one account make up for the loss of another in GRR', () => {
    // min(100, 150) + min(100, 40) = 140 of 200; 190 of 200.
    const { grr, nrr } = retained({ start: [100, 100], end: [150, 40] })
    expect([grr.ratio.value, nrr.ratio.value]).toEqual([0.7, 0.95])
  })

  it('leaves new logos out', () => {
    const { accounts, nrr } = retained({ start: [100, 0], end: [100, 500] })
    expect([accounts, nrr.ratio.value]).toEqual([1, 1])
  })

  it('has no figure where nobody was, and says so', () => {
    const { grr, nrr, evidence } = retained({ start: [0], end: [500] })
    expect([grr.ratio.value, grr.verdict, nrr.ratio.value]).toEqual([null, null, null])
    expect(localize('en', evidence.message)).toContain('No account had recurring revenue')
    expect(retained({ start: [], end: [] }).logoRetention.value).toBeNull()
  })

  it.each([
    [0.9, 'STRONG'],
    [0.89, 'MIDDLING'],
    [0.85, 'WEAK'],
  ] as const)('judges a GRR of %d as %s', (rate, verdict) => {
    expect(retained(twenty(100, rate * 100)).grr.verdict).toBe(verdict)
  })

  it('judges a month by what it comes to in a year: 0.98¹² = 0.785', () => {
    const balances = twenty(100, 98)
    expect(retained(balances, 1).grr.verdict).toBe('WEAK')
    expect(retained(balances, 12).grr.verdict).toBe('STRONG')
  })

  it.each([
    [11_000, 'STRONG'],
    [10_999, 'MIDDLING'],
    [10_000, 'MIDDLING'],
    [9_999, 'WEAK'],
  ] as const)('judges an NRR of %d of 10,000 as %s', (end, verdict) => {
    expect(retained(twenty(10_000, end)).nrr.verdict).toBe(verdict)
  })

  it('judges growth in a month by what it comes to in a year: 1.01¹² = 1.127', () => {
    const balances = twenty(100, 101)
    expect(retained(balances, 1).nrr.verdict).toBe('STRONG')
    expect(retained(balances, 12).nrr.verdict).toBe('MIDDLING')
  })

  it('reaches a mark by the square of half a year, whatever the last bit: 0.98² = 0.9604', () => {
    const range = (lower: number, upper: number) => ({ lower, upper, openTop: false })
    const own = anOrganization()
      .withPolicy('retention.strong.grr', range(0.9604, 0.99))
      .withPolicy('retention.weak.grr', range(0.7, 0.8281))
      .withPolicy('retention.strong.nrr', range(1.2769, 1.4))
      .withPolicy('retention.weak.nrrBelow', 0.9604)
      .view('2026-03-02')
    const half = (end: number) => {
      const { grr, nrr } = retained(twenty(1000, end), 6, own)
      return [grr.verdict, nrr.verdict]
    }
    expect([half(980), half(979)]).toEqual([
      ['STRONG', 'MIDDLING'],
      ['MIDDLING', 'WEAK'],
    ])
    // 0.91² = 0.8281, 1.13² = 1.2769.
    expect([half(911)[0], half(910)[0]]).toEqual(['MIDDLING', 'WEAK'])
    expect([half(1129)[1], half(1130)[1]]).toEqual(['MIDDLING', 'STRONG'])
  })

  it('judges by the organization’s own marks', () => {
    const own = anOrganization().withPolicy('retention.strong.grr', {
      lower: 0.97,
      upper: 0.99,
      openTop: false,
    })
    const { grr, evidence } = retained(twenty(100, 95), 12, own.view('2026-03-02'))
    expect(grr.verdict).toBe('MIDDLING')
    expect(evidence.figures.find(({ key }) => key === 'retention.strong.grr')?.overridden).toBe(
      true,
    )
  })

  it('judges nothing by too few accounts or too short a record, and says so', () => {
    const few = retained({ start: [100, 100], end: [100, 0] })
    expect([few.grr.ratio.value, few.grr.verdict]).toEqual([0.5, null])
    expect(localize('en', few.grr.unjudged!)).toBe(
      'With 2 accounts one of them alone is worth 50% of logo retention; it is judged from 20 accounts on.',
    )
    const { nrr } = retentionOf(view, twenty(100, 100), 1, 5)
    expect([nrr.ratio.value, nrr.verdict]).toEqual([1, null])
    expect(localize('en', nrr.unjudged!)).toContain('on record for 5 months')
  })

  it('refuses columns of different lengths', () => {
    expect(() => retained({ start: [1], end: [] })).toThrow(RangeError)
  })

  it('has GRR ≤ 1, GRR ≤ NRR and every sum within S', () => {
    const amount = fc.integer({ min: 0, max: 1e9 })
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount)), (pairs) => {
        const balances = { start: pairs.map(([a]) => a), end: pairs.map(([, b]) => b) }
        const { grr, nrr, start, kept, end } = retained(balances)
        expect(kept).toBeLessThanOrEqual(Math.min(start, end))
        if (grr.ratio.value === null || nrr.ratio.value === null) expect(start).toBe(0)
        else expect(grr.ratio.value).toBeLessThanOrEqual(Math.min(1, nrr.ratio.value))
      }),
    )
  })
})

describe('balancesOf', () => {
  const balances = (...movements: readonly ArrMovement[]) => {
    const { start, end } = balancesOf(movementColumns(movements), period, 90)
    return { start: [...(start as Float64Array)], end: [...(end as Float64Array)] }
  }

  it('takes the first day of the period in and its end out', () => {
    expect(
      balances(
        moved('a', '2024-12-31', 100),
        moved('a', '2025-01-01', 20),
        moved('a', '2026-01-01', 7),
      ),
    ).toEqual({ start: [100], end: [120] })
  })

  it('takes who comes back within 90 days for the same customer', () => {
    const back = (on: string, amount: number) =>
      balances(
        moved('a', '2024-05-01', 100),
        moved('a', '2025-03-01', -100),
        moved('a', on, amount),
      )
    expect(back('2025-05-30', 80)).toEqual({ start: [100], end: [80] })
    expect(back('2025-05-31', 80)).toEqual({ start: [100], end: [0] })
  })

  it('counts a later reactivation after churn as new', () => {
    expect(
      balances(
        moved('a', '2024-05-01', 100),
        moved('a', '2025-03-01', -100),
        moved('a', '2025-06-01', 300),
      ),
    ).toEqual({ start: [100], end: [0] })
  })

  it('does not take for churn what another source makes up for, or the same day', () => {
    expect(
      balances(
        moved('a', '2024-05-01', 100),
        moved('a', '2024-05-01', 40, null, 'crm'),
        moved('a', '2025-03-01', -100),
        moved('b', '2024-05-01', 100),
        moved('b', '2025-03-01', -100),
        moved('b', '2025-03-01', 90, null, 'crm'),
      ),
    ).toEqual({ start: [140, 100], end: [40, 90] })
  })

  it('knows nothing below zero', () => {
    expect(balances(moved('a', '2024-05-01', -50))).toEqual({ start: [0], end: [0] })
  })
})

describe('arrFlowOf', () => {
  const nothing = {
    start: 0,
    closing: 0,
    won: 0,
    exchange: 0,
    returned: 0,
    opened: 0,
    expansion: 0,
    contraction: 0,
    churn: 0,
  }

  it('tells new customers from those that came back, and what is left of all moves', () => {
    const moves = { ...nothing, won: 300, returned: 50, expansion: 100, contraction: 20, churn: 80 }
    expect(arrFlowOf(view, moves)).toMatchObject({ fromNew: 250, netNew: 300 })
  })

  it('divides what was gained by what was lost', () => {
    const moves = { ...nothing, won: 300, expansion: 100, contraction: 20, churn: 80 }
    expect(arrFlowOf(view, moves).quickRatio).toEqual({
      ratio: { value: 4, reason: null },
      verdict: 'STRONG',
      unjudged: null,
    })
    expect(arrFlowOf(view, { ...moves, churn: 81 }).quickRatio.verdict).toBe('MIDDLING')
    // As much lost as gained is not yet shrinking.
    expect(arrFlowOf(view, { ...moves, churn: 380 }).quickRatio.verdict).toBe('MIDDLING')
    expect(arrFlowOf(view, { ...moves, churn: 381 }).quickRatio.verdict).toBe('WEAK')
  })

  it('has no quick ratio when nothing was lost', () => {
    const { quickRatio, evidence } = arrFlowOf(view, { ...nothing, won: 300_00 })
    expect([quickRatio.ratio.value, quickRatio.verdict]).toEqual([null, null])
    expect(localize('en', evidence.message)).toContain('$300.00 gained and nothing lost')
  })
})
