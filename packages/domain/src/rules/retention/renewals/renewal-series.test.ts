import { describe, expect, it } from 'vitest'
import type { Change } from '../../../plans/change.js'
import {
  company,
  decided,
  extended,
  idOf,
  moved,
  series,
  year,
} from '../../../testing/retention/contract-year.js'

describe('the guide’s worked example', () => {
  const numbers = Array.from({ length: 100 }, (_, index) => index + 1)
  const base = company(100)
  const opened = base.and(...numbers.map((each) => moved(base, each, '2024-12-01', 'NEW', 500_00)))

  it('renews 95 %, and with 15 % of expansion has an NRR of 109.25 %', () => {
    const story = opened.and(
      ...numbers
        .slice(0, 95)
        .flatMap((each) => [
          extended(base, each, '2025-12-01'),
          moved(base, each, '2025-12-01', 'EXPANSION', 75_00),
        ]),
      ...numbers.slice(95).map((each) => moved(base, each, '2025-12-01', 'CHURN', -500_00)),
    )
    const { renewals, kept, grr } = year(story)
    expect(renewals).toMatchObject({ due: 100, won: 95, ended: 50_000_00, renewed: 47_500_00 })
    expect(renewals.rate.value).toBe(0.95)
    expect([renewals.logoRate.value, renewals.onTimeRate.value]).toEqual([0.95, 0.95])
    expect(renewals.shareUp.value).toBe(1)
    expect(grr.ratio.value).toBe(0.95)
    expect(kept.nrr.ratio.value).toBeCloseTo(1.0925, 12)
  })

  it('is a GRR of 99 % where only a fifth of the revenue was up', () => {
    const story = opened.and(
      // Four fifths are bound until 2027.
      ...numbers.slice(20).map((each) => extended(base, each, '2024-12-02', '2027-12-01')),
      ...numbers.slice(0, 19).map((each) => extended(base, each, '2025-12-01')),
      moved(base, 20, '2025-12-01', 'CHURN', -500_00),
    )
    const { renewals, grr } = year(story)
    expect(renewals).toMatchObject({ due: 20, won: 19 })
    expect(renewals.rate.value).toBe(0.95)
    expect(renewals.shareUp.value).toBeCloseTo(0.2, 12)
    expect(grr.ratio.value).toBe(0.99)
  })
})

describe('a contract that ended', () => {
  const base = company(1)
  const paying = base.and(moved(base, 1, '2024-12-01', 'NEW', 500_00))
  const renewals = (...changes: readonly Change[]) => year(paying.and(...changes)).renewals

  it('is unresolved when nothing was recorded, and counts as not renewed', () => {
    expect(renewals()).toMatchObject({ due: 1, won: 0, ended: 500_00, unresolved: 500_00 })
    expect(renewals().rate.value).toBe(0)
  })

  it('is renewed when its renewal is won or its end moved on, and late after the last day', () => {
    for (const change of [
      decided(base, 1, '2025-11-10', 'WON'),
      extended(base, 1, '2025-11-10'),
      extended(base, 1, '2025-12-01'),
    ]) {
      expect(renewals(change)).toMatchObject({ renewed: 500_00, onTime: 500_00, unresolved: 0 })
    }
    for (const change of [decided(base, 1, '2025-12-02', 'WON'), extended(base, 1, '2026-01-20')]) {
      expect(renewals(change)).toMatchObject({ renewed: 500_00, onTime: 0, unresolved: 0 })
    }
  })

  it('did not end when its date was corrected', () => {
    expect(renewals(extended(base, 1, '2025-11-10', '2025-12-15'))).toMatchObject({ due: 1 })
    expect(renewals(extended(base, 1, '2025-11-10', '2026-12-01'))).toMatchObject({ won: 1 })
    // Nobody renews eleven months ahead.
    const corrected = renewals(extended(base, 1, '2025-01-05', '2026-12-01'))
    expect(corrected).toMatchObject({ due: 0, ended: 0 })
    expect(corrected.rate.reason?.key).toBe('retention.REASON_NO_CONTRACT_ENDED')
  })

  it('is lost by a churn near its end, by a lost renewal, or by closing', () => {
    const close: Change = {
      type: 'closeAccount',
      effective: '2025-12-10',
      id: idOf(base, 1),
      withWhatDependsOnIt: true,
    }
    for (const change of [
      moved(base, 1, '2025-10-20', 'CHURN', -500_00),
      decided(base, 1, '2025-10-20', 'LOST'),
      close,
    ]) {
      expect(renewals(change)).toMatchObject({ due: 1, won: 0, ended: 500_00, unresolved: 0 })
    }
    const churn = moved(base, 1, '2025-10-20', 'CHURN', -500_00)
    expect(renewals(churn, decided(base, 1, '2025-11-20', 'LOST'))).toMatchObject({ ended: 500_00 })
    // A customer that leaves nine months before did not leave at the renewal.
    expect(renewals(moved(base, 1, '2025-03-05', 'CHURN', -500_00))).toMatchObject({ due: 0 })
  })

  it('renews by itself unless the customer leaves', () => {
    const auto: Change = {
      type: 'updateAccount',
      effective: '2025-01-01',
      id: idOf(base, 1),
      autoRenew: true,
    }
    expect(renewals(auto)).toMatchObject({ won: 1, renewed: 500_00, onTime: 500_00 })
    const left = (on: string) => renewals(auto, moved(base, 1, on, 'CHURN', -500_00))
    expect(left('2025-12-20')).toMatchObject({ due: 1, won: 0 })
    expect(left('2026-02-20')).toMatchObject({ due: 1, won: 1 })
  })

  it('keeps what it pays less, and nothing of what it pays more', () => {
    const less = moved(base, 1, '2025-12-01', 'CONTRACTION', -100_00)
    expect(renewals(extended(base, 1, '2025-11-20'), less).rate.value).toBe(0.8)
    const more = moved(base, 1, '2025-11-20', 'EXPANSION', 100_00)
    expect(renewals(extended(base, 1, '2025-11-20'), more).rate.value).toBe(1)
  })

  it('was lost when the customer came back after more than 90 days', () => {
    const churn = moved(base, 1, '2025-10-01', 'CHURN', -500_00)
    const back = (on: string) =>
      renewals(churn, extended(base, 1, on), moved(base, 1, on, 'NEW', 400_00))
    expect(back('2025-12-20')).toMatchObject({ won: 1, ended: 500_00, renewed: 400_00 })
    expect(back('2026-01-20')).toMatchObject({ won: 0, ended: 500_00, renewed: 0 })
  })

  it('is told as it was known on the day that asks', () => {
    const late = paying.and(extended(base, 1, '2026-01-20'))
    const known = (on: string) => series(late, 'ORGANIZATION', on).renewals[0]!.annual.at(-1)!
    expect(known('2026-01-10').renewals).toMatchObject({ won: 0, unresolved: 500_00 })
    expect(known('2026-01-20').renewals).toMatchObject({ won: 1, unresolved: 0 })
  })
})

describe('renewals of one customer', () => {
  const base = company(3)
  const below = (number: number): Change => ({
    type: 'updateAccount',
    effective: '2024-01-01',
    id: idOf(base, number),
    parentId: idOf(base, 1),
  })
  const family = base.and(
    ...[1, 2, 3].map((each) => moved(base, each, '2024-12-01', 'NEW', 500_00)),
    below(2),
    below(3),
    extended(base, 2, '2024-12-05', '2025-12-20'),
    extended(base, 3, '2024-12-05', '2026-01-15'),
  )

  it('are one within 30 days, of which any part is enough, and another one later', () => {
    // 1 and 20 December are one, 15 January another.
    const { renewals } = year(family.and(extended(base, 2, '2025-12-20')))
    expect(renewals).toMatchObject({ due: 2, won: 1, ended: 1500_00, renewed: 500_00 })
    expect(renewals.logoRate.value).toBe(0.5)
    expect(renewals.rate.value).toBeCloseTo(1 / 3, 12)
  })
})
