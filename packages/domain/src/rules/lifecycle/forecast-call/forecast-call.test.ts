import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../../kernel/days.js'
import { localize } from '../../../messages/localize.js'
import { called, callingCompany } from '../../../testing/lifecycle/called-company.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { WHOLE_DAY, wholeCompanies } from '../../../testing/whole-companies.js'
import { signalColumns } from '../../health/fact-columns.js'
import { HEALTH_LEVELS } from '../../health/health.js'
import { healthOfAccounts } from '../../health/health-of-accounts.js'
import { renewalForecast } from '../renewals/renewal-forecast.js'
import { CALL_STATUSES } from './call-status.js'
import { callWindow } from './fiscal-quarter.js'
import { forecastCall } from './forecast-call.js'

const on = '2026-03-02'
const day = (text: string) => parseDay(text) ?? 0
const ACV = 10_000_00

/** The call of the present fiscal quarter and the next, with the accounts' NPS as their health. */
function callOf(company: OrganizationFixture, nps: Record<string, number> = {}) {
  const view = company.view(on)
  const signals = Object.entries(nps).map(([name, value]) => ({
    accountId: company.id('account', name),
    metric: 'nps',
    day: view.day,
    value,
  }))
  const health = healthOfAccounts(view, signalColumns(view, signals))
  return forecastCall(view, health, callWindow(view))
}

/** Six contracts of 10,000 that end in the two fiscal quarters, one before and one after. */
const worked = () => {
  const due = (contractEnd: string) => ({ acv: ACV, contractStart: '2025-01-01', contractEnd })
  const company = callingCompany()
    .withAccount('Before', due('2026-01-31'))
    .withAccount('Promised', due('2026-03-31'))
    .coveredBy({ seat: 'CSM 1' })
    .withAccount('Smaller', due('2026-04-30'))
    .coveredBy({ seat: 'CSM 1' })
    .withAccount('Maybe', due('2026-05-15'))
    .coveredBy({ seat: 'CSM 2' })
    .withAccount('Doubted', due('2026-07-31'))
    .coveredBy({ seat: 'CSM 2' })
    .withAccount('Unasked', due('2026-06-30'))
    .withAccount('Signed', due('2026-03-20'))
    .coveredBy({ seat: 'CSM 1' })
    .withAccount('Left', due('2026-02-20'))
    .coveredBy({ seat: 'CSM 2' })
    .withAccount('After', due('2026-08-01'))
  return company.and(
    called(company, 'Promised', '2026-03-31', { call: 'COMMIT' }),
    called(company, 'Smaller', '2026-04-30', { call: 'COMMIT', arr: 7_000_00 }),
    called(company, 'Maybe', '2026-05-15', { call: 'BEST_CASE' }),
    called(company, 'Doubted', '2026-07-31', { call: 'AT_RISK', arr: 0 }),
    called(company, 'Signed', '2026-03-20', { call: 'AT_RISK', stage: 'WON' }),
    called(company, 'Left', '2026-02-20', { call: 'COMMIT', stage: 'LOST' }),
  )
}

describe('the forecast call', () => {
  it('is about the present fiscal quarter and the next, by calendar month', () => {
    const { window, months } = callOf(worked())
    expect(window).toEqual({ from: day('2026-02-01'), to: day('2026-08-01') })
    expect(months.map(({ month, up }) => [month, up.renewals])).toEqual([
      ['2026-02', 1],
      ['2026-03', 2],
      ['2026-04', 1],
      ['2026-05', 1],
      ['2026-06', 1],
      ['2026-07', 1],
    ])
  })

  it('tells what is committed, best case, at risk, not called, renewed and lost already', () => {
    const { total } = callOf(worked())
    expect(total.up).toEqual({ renewals: 7, arr: 7 * ACV, expected: 5 * ACV - 3_000_00 })
    expect(total.byStatus).toEqual({
      COMMIT: { renewals: 2, arr: 2 * ACV, expected: 17_000_00 },
      BEST_CASE: { renewals: 1, arr: ACV, expected: ACV },
      AT_RISK: { renewals: 1, arr: ACV, expected: 0 },
      NOT_CALLED: { renewals: 1, arr: ACV, expected: ACV },
      WON: { renewals: 1, arr: ACV, expected: ACV },
      LOST: { renewals: 1, arr: ACV, expected: 0 },
    })
    // Renewed 10,000 and committed 17,000.
    expect(total.call).toBe(27_000_00)
  })

  it('puts the figure by health beside it, and names what makes the gap', () => {
    // Points are twice the NPS: 20 is critical, 100 healthy; the others have no signals, which weighs 80 %.
    const call = callOf(worked(), { Promised: 10, Doubted: 50 })
    // 10,000 renewed, 30 % of Promised, 95 % of Doubted, 80 % of Smaller, Maybe and Unasked.
    expect(call.total.weighted).toBe(ACV * (1 + 0.3 + 0.95 + 3 * 0.8))
    expect(call.gap).toBe(27_000_00 - 46_500_00)
    const names = (rows: typeof call.renewals) =>
      rows.map(({ row }) => worked().view(on).accounts.name(row))
    expect(names(call.doubtful)).toEqual(['Promised'])
    expect(names(call.hopeful)).toEqual(['Doubted'])
    expect(localize('en', call.evidence.message)).toContain('committed in critical health: 1')
  })

  it('adds up by the owner, those of nobody as one, and the lost by who had them', () => {
    const { owners } = callOf(worked())
    expect(owners.at(-1)?.name).toBeNull()
    const byName = owners.map(({ name, sums }) => [name, [sums.up.renewals, sums.call]] as const)
    expect(new Map(byName)).toEqual(
      new Map([
        ['CSM 1', [3, 27_000_00]],
        ['CSM 2', [3, 0]],
        [null, [1, 0]],
      ]),
    )
  })

  it('expects no more than is up, and leaves out who is announced to leave and who pays nothing', () => {
    const due = { acv: ACV, contractStart: '2025-01-01', contractEnd: '2026-05-15' }
    let company = callingCompany()
      .withAccount('Shrunk', due)
      .withAccount('Leaving', due)
      .withAccount('Pilot', { ...due, acv: 0 })
    company = company.and(
      called(company, 'Shrunk', '2026-05-15', { call: 'COMMIT', arr: 25_000_00 }),
      called(company, 'Leaving', '2026-05-15', { call: 'COMMIT' }),
      called(company, 'Pilot', '2026-05-15', { call: 'COMMIT' }),
      {
        type: 'closeAccount',
        effective: '2026-05-15',
        id: company.id('account', 'Leaving'),
        withWhatDependsOnIt: true,
      },
    )
    const { total } = callOf(company)
    expect(total.byStatus.COMMIT).toEqual({ renewals: 1, arr: ACV, expected: ACV })
    expect(total.up.renewals).toBe(1)
  })

  it('tells contracts in another currency at the plan rate, and their calls', () => {
    let company = callingCompany()
    company = company
      .and({
        type: 'updateOrganization',
        effective: '2025-02-01',
        planRates: [{ currency: 'EUR', rate: 1.1 }],
      })
      .withAccount('Euros', {
        acv: ACV,
        contractCurrency: 'EUR',
        contractStart: '2025-02-01',
        contractEnd: '2026-05-15',
      })
    company = company.and(called(company, 'Euros', '2026-05-15', { call: 'COMMIT', arr: 9_000_00 }))
    expect(callOf(company).total.byStatus.COMMIT).toEqual({
      renewals: 1,
      arr: 11_000_00,
      expected: 9_900_00,
    })
  })
})

describe('the forecast call of any company', () => {
  const windowOf = (months: number) => ({ from: day('2026-02-10'), to: day('2026-04-01') + months })

  it('adds up: statuses, months and owners to what is up', () => {
    fc.assert(
      fc.property(wholeCompanies, fc.integer({ min: 1, max: 400 }), (company, days) => {
        const call = forecastCall(company.view(WHOLE_DAY), null, windowOf(days))
        for (const measure of ['renewals', 'arr', 'expected'] as const) {
          const up = call.total.up[measure]
          const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0)
          expect(sum(CALL_STATUSES.map((each) => call.total.byStatus[each][measure]))).toBe(up)
          expect(sum(call.months.map((each) => each.up[measure]))).toBe(up)
          expect(sum(call.owners.map(({ sums }) => sums.up[measure]))).toBe(up)
        }
        expect(call.total.up.renewals).toBe(call.renewals.length)
      }),
      { numRuns: 60 },
    )
  })

  it('has open what the renewal forecast has open in the days ahead', () => {
    fc.assert(
      fc.property(wholeCompanies, (company) => {
        const view = company.view(WHOLE_DAY)
        const { accounts } = view
        // A contract that renews by itself is renewed on its last day, which the forecast calls ahead.
        fc.pre(accounts.rows.every((row) => accounts.contractEnd(row) !== view.day))
        const { total } = renewalForecast(view, null, 6)
        const ahead = { from: view.day, to: day('2026-10-01') }
        const { byStatus } = forecastCall(view, null, ahead).total
        const open = HEALTH_LEVELS.reduce((sum, each) => sum + total.byHealth[each].arr, 0)
        const { COMMIT, BEST_CASE, AT_RISK, NOT_CALLED } = byStatus
        const called = [COMMIT, BEST_CASE, AT_RISK, NOT_CALLED].reduce(
          (sum, { arr }) => sum + arr,
          0,
        )
        expect(called).toBe(open + total.byHealth.UNKNOWN.arr)
      }),
      { numRuns: 60 },
    )
  })
})
