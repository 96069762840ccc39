import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArrMovementKind } from '../../../entities/vocabularies.js'
import { formatDay, parseDay } from '../../../kernel/days.js'
import { localize } from '../../../messages/localize.js'
import type { Change } from '../../../plans/change.js'
import { passingView } from '../../../state/view-at.js'
import { anOrganization } from '../../../testing/an-organization.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { fixtureId } from '../../../testing/fixture-id.js'
import { ledgerMovements } from '../ledger-movements.js'
import { retentionImpact } from '../retention-impact.js'
import { retentionSeries } from '../retention-series.js'
import { acquisitionOf } from './acquisition-of.js'
import { ownImpact } from './own-impact.js'

const asOf = '2026-03-15'
const period = { from: parseDay('2025-03-01')!, to: parseDay('2026-03-01')! }

/** Customers of old, 25 of them of 1,000.00, and so many that may be won. */
const company = (more: number, fields: Parameters<typeof anOrganization>[0] = {}) => {
  const base = anOrganization({ on: '2024-01-01', grossMargin: 8000, ...fields })
    .withAccounts(25, { acv: 1000_00 })
    .withAccounts(more, { acv: 1000_00 })
  return base.and(
    ...Array.from({ length: 25 }, (_, index) =>
      moved(base, index + 1, '2024-02-01', 'NEW', 1000_00),
    ),
  )
}

function moved(
  of: OrganizationFixture,
  number: number,
  effective: string,
  movement: ArrMovementKind,
  amount: number,
): Change {
  const accountId = of.id('account', `Account ${number}`)
  return { type: 'recordArrMovement', effective, source: 'billing', accountId, movement, amount }
}

const referral = (of: OrganizationFixture, by: number, won: number | null): Change => ({
  type: 'recordAdvocacyAct',
  effective: '2025-05-01',
  id: fixtureId('referral', String(by), String(won)),
  accountId: of.id('account', `Account ${by}`),
  kind: 'REFERRAL',
  on: '2025-05-01',
  wonAccountId: won === null ? null : of.id('account', `Account ${won}`),
})

const costs = (effective: string, acquisitionCost: number): Change => ({
  type: 'updateOrganization',
  effective,
  acquisitionCost,
})

function acquired(of: OrganizationFixture) {
  const state = of.state()
  const view = of.view(asOf)
  const movements = ledgerMovements(view)
  const [whole] = retentionSeries({
    movements,
    viewOn: (day) => passingView(state, day),
    asOf: view.day,
    months: 1,
    groupBy: 'ORGANIZATION',
  })
  const { retention } = whole!.annual[0]!
  return {
    view,
    retention,
    answer: acquisitionOf(view, { movements, period, months: 12, retention }),
  }
}

describe('acquisitionOf', () => {
  it('works out CAC, payback and LTV:CAC by hand', () => {
    const base = company(4, { acquisitionCost: 3200_00 })
    const story = base.and(
      ...[26, 27, 28, 29].map((each) => moved(base, each, '2025-06-01', 'NEW', 1000_00)),
      moved(base, 1, '2025-09-01', 'CHURN', -1000_00),
      referral(base, 2, 26),
      referral(base, 3, 27),
    )
    const { answer, retention } = acquired(story)
    expect(retention.grr.ratio.value).toBe(0.96)
    expect(answer).toMatchObject({ cost: 3200_00, newCustomers: 4, newArr: 4000_00 })
    expect(answer.cac.value).toBe(800_00)
    // 800 ÷ (1000 × 80 %) is a year; 800 ÷ (1 − 96 %) ÷ 800 is 25.
    expect(answer.paybackMonths).toMatchObject({ ratio: { value: 12 }, verdict: 'STRONG' })
    expect(answer.ltvToCac.ratio.value).toBeCloseTo(25, 9)
    expect(answer.ltvToCac.verdict).toBe('STRONG')
    expect(answer).toMatchObject({ referredCustomers: 2, referredArr: 2000_00 })
    expect(answer.referredShare).toMatchObject({ ratio: { value: 0.5 }, verdict: 'STRONG' })
    expect(localize('en', answer.evidence.message)).toContain('$800')
  })

  it('counts whom it had never had: no returns, no openings, no other account of a customer', () => {
    const base = company(4, { acquisitionCost: 1000_00 })
    const story = base.and(
      moved(base, 1, '2024-05-01', 'CHURN', -1000_00),
      moved(base, 1, '2025-06-01', 'NEW', 900_00),
      moved(base, 26, '2025-06-01', 'OPENING', 700_00),
      moved(base, 27, '2025-06-01', 'NEW', 600_00),
      {
        type: 'updateAccount',
        effective: '2025-01-01',
        id: base.id('account', 'Account 27'),
        parentId: base.id('account', 'Account 2'),
      },
      // One customer of two accounts.
      moved(base, 28, '2025-06-01', 'NEW', 500_00),
      moved(base, 29, '2025-07-01', 'NEW', 300_00),
      {
        type: 'updateAccount',
        effective: '2025-01-01',
        id: base.id('account', 'Account 29'),
        parentId: base.id('account', 'Account 28'),
      },
    )
    expect(acquired(story).answer).toMatchObject({ newCustomers: 1, newArr: 800_00 })
  })

  it('takes each yearly cost for the days on which it held', () => {
    const base = company(1, { acquisitionCost: 3650_00 })
    const story = base.and(
      moved(base, 26, '2025-06-01', 'NEW', 1000_00),
      costs('2025-12-01', 7300_00),
    )
    // 275 days of 10 and 90 days of 20.
    expect(acquired(story).answer.cost).toBe(4550_00)
  })

  it('says what is missing rather than assuming it', () => {
    const reasons = (of: OrganizationFixture) => {
      const { cac, paybackMonths, ltvToCac, referredShare } = acquired(of).answer
      return [cac, paybackMonths.ratio, ltvToCac.ratio, referredShare.ratio].map(
        ({ reason }) => reason?.key.split('.REASON_')[1] ?? null,
      )
    }
    const winning = (of: OrganizationFixture) => of.and(moved(of, 26, '2025-06-01', 'NEW', 1000_00))
    const noCost = 'NO_ACQUISITION_COST'
    expect(reasons(winning(company(1)))).toEqual([noCost, noCost, noCost, 'NO_REFERRALS'])
    // Known for a part of the year only.
    const late = winning(company(1)).and(costs('2025-08-01', 100_00))
    expect(reasons(late)[0]).toBe(noCost)
    const nobody = 'NO_NEW_CUSTOMERS'
    expect(reasons(company(1, { acquisitionCost: 1_00 }))).toEqual([nobody, nobody, nobody, nobody])
    const marginless = company(1, { acquisitionCost: 1_00, grossMargin: null })
    expect(reasons(winning(marginless))).toEqual([null, 'NO_MARGIN', 'NO_MARGIN', 'NO_REFERRALS'])
    const unnamed = winning(company(1)).and(referral(company(1), 2, null))
    expect(reasons(unnamed)[3]).toBe('NO_REFERRALS')
    const other = winning(company(1)).and(referral(company(1), 2, 3))
    expect(acquired(other).answer.referredShare.ratio.value).toBe(0)
  })

  it('costs each customer its part, and the payback of a whole year follows', () => {
    const won = fc.array(fc.integer({ min: 1, max: 100_000_00 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(won, fc.integer({ min: 0, max: 10_000_00 }), (amounts, cost) => {
        const base = company(amounts.length, { acquisitionCost: cost })
        const { answer } = acquired(
          base.and(
            ...amounts.map((amount, index) =>
              moved(base, 26 + index, formatDay(period.from + 31 * index), 'NEW', amount),
            ),
          ),
        )
        expect(answer.cac.value! * answer.newCustomers).toBeCloseTo(answer.cost!, 2)
        expect(answer.newArr).toBe(amounts.reduce((sum, each) => sum + each, 0))
        // All customers stayed, and none grew: whatever is won pays back in proportion.
        const months = (12 * cost) / (answer.newArr * 0.8)
        expect(answer.paybackMonths.ratio.value! / Math.max(1, months)).toBeCloseTo(
          months / Math.max(1, months),
          9,
        )
      }),
      { numRuns: 25 },
    )
  })
})

describe('ownImpact', () => {
  it('puts the organization’s own figures beside the guide’s strong operations', () => {
    const base = company(4, { acquisitionCost: 3200_00 })
    const story = base.and(
      ...[26, 27, 28, 29].map((each) => moved(base, each, '2025-06-01', 'NEW', 1000_00)),
      moved(base, 1, '2025-09-01', 'CONTRACTION', -500_00),
      moved(base, 2, '2025-09-01', 'EXPANSION', 1470_00),
    )
    const { view, answer, retention } = acquired(story)
    const { cases, ...own } = ownImpact(view, answer, retention)
    expect(own).toEqual({ customers: 29, acv: 1033_45, cac: 800_00, grossMargin: 8000 })
    // GRR 24,500 ÷ 25,000 and NRR 25,970 ÷ 25,000.
    expect(cases).toMatchObject([
      { renewal: 9800, expansion: 600 },
      { renewal: 9500, expansion: 1500 },
    ])
    const named = cases.map(({ name, ...each }) => ({ ...each, name: localize('en', name) }))
    const [outcome] = retentionImpact(view, { ...own, years: 1, cases: named })
    expect(outcome?.grr.ratio.value).toBe(0.98)
    expect(outcome?.paybackMonths.ratio.value).toBeCloseTo((12 * 800) / (1033.45 * 0.8), 9)
  })

  it('takes the guide’s weak operations while its own record says too little', () => {
    const { view, answer } = acquired(company(1))
    const { cases, cac } = ownImpact(view, answer, null)
    expect([cases[0]?.renewal, cac]).toEqual([7000, null])
  })
})
