import { describe, expect, it } from 'vitest'
import { parseDay } from '../../../kernel/days.js'
import { called, callingCompany, recalled } from '../../../testing/lifecycle/called-company.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { calledRenewals } from './called-renewals.js'
import { forecastAccuracy } from './forecast-accuracy.js'

const day = (text: string) => parseDay(text) ?? 0
const quarter = { from: day('2026-02-01'), to: day('2026-05-01') }
const ACV = 10_000_00

/** Four contracts of CSM 1 and one of CSM 2 that end in the quarter, as they were called at its first day. */
const begun = () => {
  const due = { acv: ACV, contractStart: '2025-03-31', contractEnd: '2026-03-31' }
  let company = callingCompany()
  for (const name of ['Kept', 'Shrunk', 'Lost', 'Hoped']) {
    company = company.withAccount(name, due).coveredBy({ seat: 'CSM 1' })
  }
  company = company.withAccount('Silent', due).coveredBy({ seat: 'CSM 2' })
  const end = due.contractEnd
  return company.and(
    called(company, 'Kept', end, { call: 'COMMIT' }),
    called(company, 'Shrunk', end, { call: 'COMMIT', arr: 8_000_00 }),
    called(company, 'Lost', end, { call: 'COMMIT' }),
    called(company, 'Hoped', end, { call: 'BEST_CASE' }),
  )
}

/** Kept whole, renewed for half, lost, renewed; and one renewed that nobody had called. */
const ended = (company: OrganizationFixture) =>
  company.and(
    ...['Kept', 'Shrunk', 'Hoped'].map((name) => recalled(name, '2026-03-20', { stage: 'WON' })),
    {
      type: 'updateAccount',
      effective: '2026-03-31',
      id: company.id('account', 'Shrunk'),
      acv: 5_000_00,
    },
    recalled('Lost', '2026-03-31', { stage: 'LOST' }),
    called(company, 'Silent', '2026-03-31', { on: '2026-03-10', stage: 'WON' }),
  )

const quarterOf = (before: OrganizationFixture | null, after: OrganizationFixture) => {
  const look = (company: OrganizationFixture, on: string) => {
    const view = company.view(on)
    return { view, renewals: calledRenewals(view, null, quarter) }
  }
  return {
    quarter,
    called: before === null ? null : look(before, '2026-02-01'),
    ended: look(after, '2026-04-30').renewals,
  }
}

describe('how far calls came true', () => {
  it('divides what was renewed of the committed by what was committed', () => {
    const { total, owners } = forecastAccuracy([quarterOf(begun(), ended(begun()))])
    // Committed 10,000 + 8,000 + 10,000; renewed of them 10,000 + 5,000.
    expect(total.overall.byStatus.get('COMMIT')).toEqual({
      renewals: 3,
      called: 28_000_00,
      won: 2,
      renewed: 15_000_00,
    })
    expect(total.overall.commit.value).toBeCloseTo(15 / 28, 12)
    expect(total.overall.bestCase.value).toBe(1)
    // Renewed in all: 10,000 + 5,000 + 10,000 + 10,000 of Silent.
    expect(total.overall.attainment.value).toBeCloseTo(35 / 28, 12)
    expect(owners.map(({ owner, overall }) => [owner.name, overall.commit.value])).toEqual([
      ['CSM 1', 15 / 28],
      ['CSM 2', null],
    ])
    expect(owners[1]?.overall.commit.reason?.key).toBe('lifecycle.REASON_NOTHING_CALLED')
  })

  it('says where the record does not reach back, and counts the other quarters', () => {
    const unknown = quarterOf(null, ended(begun()))
    const { total } = forecastAccuracy([unknown, quarterOf(begun(), ended(begun()))])
    expect(total.quarters[0]?.commit.reason?.key).toBe('lifecycle.REASON_NOT_RECORDED_THEN')
    expect(total.quarters[1]?.commit.value).toBe(15 / 28)
    expect(total.overall.commit.value).toBe(15 / 28)
    expect(forecastAccuracy([unknown]).total.overall.commit.reason?.key).toBe(
      'lifecycle.REASON_NOT_RECORDED_THEN',
    )
  })

  it('counts what was pushed out of the quarter as not renewed in it', () => {
    const pushed = begun().and({
      type: 'updateAccount',
      effective: '2026-03-15',
      id: begun().id('account', 'Kept'),
      contractEnd: '2026-04-20',
    })
    const { total } = forecastAccuracy([quarterOf(begun(), pushed)])
    expect(total.overall.byStatus.get('COMMIT')?.won).toBe(0)
    expect(total.overall.commit.value).toBe(0)
  })
})
