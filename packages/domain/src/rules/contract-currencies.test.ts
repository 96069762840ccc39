import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../kernel/days.js'
import { passingView } from '../state/view-at.js'
import { anOrganization } from '../testing/an-organization.js'
import { inEuros } from '../testing/in-euros.js'
import { lintInputOf } from '../testing/org-lint/lint-input-of.js'
import type { OrganizationFixture } from '../testing/organization-fixture.js'
import { WHOLE_DAY, wholeCompanies } from '../testing/whole-companies.js'
import { rollUp } from './capacity/roll-up.js'
import { customersOf } from './customers/customers-of.js'
import { expansionPipeline } from './lifecycle/expansion/expansion-pipeline.js'
import { lint } from './org-lint/lint.js'
import { detectStage } from './org-structure/detect-stage.js'
import { churnByReason } from './retention/churn-by-reason.js'
import { ledgerMovements } from './retention/ledger-movements.js'
import { renewalSeries } from './retention/renewals/renewal-series.js'
import { RETENTION_GROUPINGS } from './retention/retention-group.js'
import { retentionSeries } from './retention/retention-series.js'
import { unitEconomics } from './unit-economics/unit-economics.js'

const seriesInput = (of: OrganizationFixture, on: string) => {
  const state = of.state()
  return {
    movements: ledgerMovements(of.view(on)),
    viewOn: (day: number) => passingView(state, day),
    asOf: parseDay(on) ?? 0,
    months: 6,
  }
}

/** What is asked of the whole company, in the organization's money. */
const answers = (of: OrganizationFixture) => {
  const view = of.view(WHOLE_DAY)
  const input = seriesInput(of, WHOLE_DAY)
  const { count, revenue, rows } = customersOf(view)
  return {
    customers: { count, revenue, rows },
    retention: RETENTION_GROUPINGS.map((groupBy) => retentionSeries({ ...input, groupBy })),
    renewals: renewalSeries({ ...input, groupBy: 'ORGANIZATION' }, []),
    lost: churnByReason(view, input.movements, { from: view.day - 365, to: view.day }),
    economics: unitEconomics(view, 'SEGMENT'),
    stage: detectStage(view, null),
    capacity: rollUp(view, 'TEAM'),
    pipeline: expansionPipeline(view),
    lint: lint(lintInputOf(of.state(), { on: WHOLE_DAY }), {}).findings.map(
      ({ ruleId, fingerprint, accounts, evidence }) => [ruleId, fingerprint, accounts, evidence],
    ),
  }
}

describe('a company with contracts in another currency', () => {
  it('is told the same as one whose contracts are worth the same in its own', () => {
    fc.assert(
      fc.property(wholeCompanies, (company) => {
        const [euros, dollars] = [answers(inEuros(company)), answers(company)]
        for (const about of Object.keys(dollars) as (keyof typeof dollars)[]) {
          expect({ about, told: euros[about] }).toEqual({ about, told: dollars[about] })
        }
      }),
      { numRuns: 40 },
    )
  })

  const moved = (effective: string, movement: 'EXPANSION' | 'OPENING', amount: number) => ({
    type: 'recordArrMovement' as const,
    effective,
    source: 'billing',
    accountId: company.id('account', 'Globex'),
    movement,
    amount,
  })
  const company: OrganizationFixture = anOrganization({
    on: '2024-01-01',
    planRates: [{ currency: 'EUR', rate: 1 }],
  }).withAccount('Globex', { acv: 100_00, contractCurrency: 'EUR' })
  const story = company.and(
    moved('2025-02-01', 'OPENING', 100_00),
    moved('2026-01-20', 'EXPANSION', 50_00),
    {
      type: 'updateOrganization',
      effective: '2026-01-01',
      planRates: [{ currency: 'EUR', rate: 1.2 }],
    },
  )

  it('takes another year’s rate for no growth: what it makes of the start is told apart', () => {
    const [whole] = retentionSeries({
      ...seriesInput(story, '2026-03-15'),
      groupBy: 'ORGANIZATION',
    })
    const [december, january] = whole!.monthly.slice(-3, -1)
    expect(december!.flow).toMatchObject({ start: 100_00, exchange: 0, closing: 100_00 })
    // 100 € are $120 at the new rate: $20 of exchange, and $60 of expansion.
    expect(january!.flow).toMatchObject({
      start: 120_00,
      exchange: 20_00,
      expansion: 60_00,
      closing: 180_00,
    })
    expect(january!.retention.nrr.ratio.value).toBe(1.5)
    expect(january!.retention.grr.ratio.value).toBe(1)
  })

  it('begins each period with what the one before it ended with, but for the exchange', () => {
    const rates = fc.array(fc.integer({ min: 50, max: 200 }), { minLength: 3, maxLength: 3 })
    const amounts = fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rates, amounts, (perHundred, paid) => {
        const told = company.and(
          ...perHundred.map((rate, year) => ({
            type: 'updateOrganization' as const,
            effective: `${2024 + year}-01-01`,
            planRates: [{ currency: 'EUR', rate: rate / 97 }],
          })),
          ...paid.map((amount, month) =>
            moved(
              `2025-${month + 5 < 10 ? '0' : ''}${month + 5}-07`,
              month === 0 ? 'OPENING' : 'EXPANSION',
              amount,
            ),
          ),
        )
        const [whole] = retentionSeries({
          ...seriesInput(told, '2026-03-15'),
          groupBy: 'ORGANIZATION',
        })
        let closed: number | null = null
        for (const { flow } of whole!.monthly) {
          const { start, exchange, opened, won, expansion, contraction, churn, closing } = flow
          if (closed !== null) expect(start - exchange).toBe(closed)
          expect(start + opened + won + expansion - contraction - churn).toBe(closing)
          closed = closing
        }
      }),
    )
  })
})
