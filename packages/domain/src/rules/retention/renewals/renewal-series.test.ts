import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArrMovementKind } from '../../../entities/vocabularies.js'
import { formatDay, parseDay } from '../../../kernel/days.js'
import type { Change } from '../../../plans/change.js'
import { passingView } from '../../../state/view-at.js'
import { anOrganization } from '../../../testing/an-organization.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { ledgerMovements } from '../ledger-movements.js'
import type { RetentionGrouping } from '../retention-group.js'
import { retentionSeries } from '../retention-series.js'
import { renewalSeries } from './renewal-series.js'

const asOf = '2026-03-15'
const day = (text: string): number => parseDay(text)!
const after = (date: string, days: number): string => formatDay(day(date) + days)

/** So many accounts of 500.00, a year under contract that ends on 1 December 2025. */
const company = (accounts: number) =>
  anOrganization({ on: '2024-01-01' })
    .withTeam('CS')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(accounts, {
      acv: 500_00,
      segment: 'MID_MARKET',
      contractStart: '2024-12-01',
      contractEnd: '2025-12-01',
    })

const idOf = (of: OrganizationFixture, number: number) => of.id('account', `Account ${number}`)

const moved = (
  of: OrganizationFixture,
  number: number,
  effective: string,
  movement: ArrMovementKind,
  amount: number,
): Change => ({
  type: 'recordArrMovement',
  effective,
  source: 'billing',
  accountId: idOf(of, number),
  movement,
  amount,
})

const extended = (
  of: OrganizationFixture,
  number: number,
  effective: string,
  contractEnd = '2026-12-01',
): Change => ({ type: 'updateAccount', effective, id: idOf(of, number), contractEnd })

const decided = (
  of: OrganizationFixture,
  number: number,
  effective: string,
  stage: 'WON' | 'LOST',
): Change => ({
  type: 'createRenewal',
  effective,
  id: of.id('implementation', `renewal ${number}`),
  accountId: idOf(of, number),
  contractEnd: '2025-12-01',
  stage,
})

/** The series of a story, told as of a day. */
function series(of: OrganizationFixture, groupBy: RetentionGrouping = 'ORGANIZATION', on = asOf) {
  const state = of.state()
  const view = of.view(on)
  const input = {
    movements: ledgerMovements(view),
    viewOn: (each: number) => passingView(state, each),
    asOf: day(on),
    months: 3,
    groupBy,
  }
  const retention = retentionSeries(input)
  return { retention, renewals: renewalSeries(input, retention) }
}

/** The 12 months up to the end of February 2026. */
function year(of: OrganizationFixture, groupBy: RetentionGrouping = 'ORGANIZATION') {
  const { retention, renewals } = series(of, groupBy)
  return { kept: retention[0]!.annual[2]!.retention, ...renewals[0]!.annual[2]! }
}

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

describe('any organization', () => {
  const outcome = fc.record({
    left: fc.boolean(),
    offset: fc.integer({ min: -60, max: 60 }),
    less: fc.integer({ min: 0, max: 499_99 }),
    auto: fc.boolean(),
    segment: fc.constantFrom('ENTERPRISE', 'SMB', 'MID_MARKET'),
  } as const)
  const outcomes = fc.array(outcome, { minLength: 1, maxLength: 8 })

  function storyOf(all: readonly (typeof outcome extends fc.Arbitrary<infer T> ? T : never)[]) {
    const base = company(all.length)
    return base.and(
      ...all.flatMap(({ left, offset, less, auto, segment }, index): Change[] => {
        const number = index + 1
        const on = after('2025-12-01', offset)
        const settled = after('2025-12-01', Math.max(0, offset))
        return [
          moved(base, number, '2024-12-01', 'NEW', 500_00),
          { type: 'updateAccount', effective: '2025-01-01', id: idOf(base, number), segment },
          ...(left
            ? [moved(base, number, after('2025-12-01', Math.min(0, offset)), 'CHURN', -500_00)]
            : [
                extended(base, number, on),
                moved(base, number, settled, 'CONTRACTION', -less),
                ...(auto
                  ? [
                      {
                        type: 'updateAccount',
                        effective: on,
                        id: idOf(base, number),
                        autoRenew: true,
                      } as const,
                    ]
                  : []),
              ]),
        ]
      }),
    )
  }

  it('whose contracts all ended in the year renewed what it kept', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const { renewals, grr } = year(storyOf(all))
        expect(renewals.rate.value).toBeCloseTo(grr.ratio.value!, 12)
        expect(renewals.shareUp.value).toBe(1)
      }),
      { numRuns: 40 },
    )
  })

  it('adds up over its groups, renews no more than ended, and no more in time than at all', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const story = storyOf(all)
        const [whole] = series(story).renewals
        const parts = series(story, 'SEGMENT').renewals
        for (const [at, { renewals }] of whole!.annual.entries()) {
          for (const name of ['due', 'won', 'ended', 'renewed', 'onTime', 'upAtStart'] as const) {
            const sum = parts.reduce((total, { annual }) => total + annual[at]!.renewals[name], 0)
            expect([name, sum]).toEqual([name, renewals[name]])
          }
          expect(renewals.renewed).toBeLessThanOrEqual(renewals.ended)
          expect(renewals.onTime).toBeLessThanOrEqual(renewals.renewed)
        }
      }),
      { numRuns: 30 },
    )
  })
})
