import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../../kernel/days.js'
import { localize } from '../../../messages/localize.js'
import { anOrganization } from '../../../testing/an-organization.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { signalColumns } from '../../health/fact-columns.js'
import { firstValueOverview } from './first-value-overview.js'

const on = '2026-03-02'
const asOf = parseDay(on) ?? 0
const daysAgo = (days: number) => formatDay(asOf - days)

/** An account that signed that many days ago, and saw value that many days later. */
const signed = (
  of: OrganizationFixture,
  name: string,
  days: number,
  valueAfter: number | null,
  segment: 'ENTERPRISE' | 'MID_MARKET' = 'MID_MARKET',
) =>
  of
    .withAccount(name, { segment, signedOn: daysAgo(days), contractStart: daysAgo(days - 30) })
    .inImplementation({
      status: 'ACTIVE',
      firstValueOn: valueAfter === null ? null : daysAgo(days - valueAfter),
    })

const overviewOf = (
  company: OrganizationFixture,
  usage: readonly (readonly [name: string, value: number, age: number])[] = [],
) => {
  const view = company.view(on)
  const signals = usage.map(([name, value, age]) => ({
    accountId: company.id('account', name),
    metric: 'weeklyActiveShare',
    value,
    day: asOf - age,
  }))
  return firstValueOverview(view, signalColumns(view, signals))
}

describe('time to first value', () => {
  let company = anOrganization()
  company = signed(company, 'Soon', 100, 40)
  company = signed(company, 'On the day', 200, 90)
  company = signed(company, 'Late', 200, 91)
  company = signed(company, 'Young', 60, null)
  company = signed(company, 'Just over', 91, null)
  company = signed(company, 'Big', 300, 20, 'ENTERPRISE')

  it('is counted from the start of the clock, and judged once the 90 days are over', () => {
    const { total, segments } = overviewOf(company)
    // 20, 40, 90 and 91 days; three of five in time, the young one is not judged yet.
    expect(total.medianDays.value).toBe(65)
    expect([total.onboarded, total.reached, total.judged]).toEqual([6, 4, 5])
    expect(total.inTime.value).toBe(0.6)
    const [big, middle] = segments
    expect([big?.segment, big?.medianDays.value, big?.inTime.value]).toEqual(['ENTERPRISE', 20, 1])
    expect([middle?.segment, middle?.medianDays.value, middle?.inTime.value]).toEqual([
      'MID_MARKET',
      90,
      0.5,
    ])
  })

  it('is not told where first values are not kept, and of a segment where they are it is zero', () => {
    const unkept = signed(anOrganization(), 'A', 200, null)
    const { total } = overviewOf(unkept)
    expect(total.medianDays.reason?.key).toBe('lifecycle.REASON_NO_FIRST_VALUE')
    expect(total.inTime.reason?.key).toBe('lifecycle.REASON_NO_FIRST_VALUE')
    const both = signed(unkept, 'B', 200, 10, 'ENTERPRISE')
    expect(overviewOf(both).segments.map(({ inTime }) => inTime.value)).toEqual([1, 0])
    const young = signed(signed(anOrganization(), 'A', 10, null), 'B', 100, 5, 'ENTERPRISE')
    expect(overviewOf(young).segments[1]?.inTime.reason?.key).toBe('lifecycle.REASON_TOO_EARLY')
  })

  it('goes with the mean weekly active share, where it was reported lately', () => {
    const { total, segments } = overviewOf(company, [
      ['Soon', 0.9, 46],
      ['Late', 0.4, 45],
      ['Late', 0.5, 3],
      ['Late', 0.7, 3],
      ['Late', 45, 1],
      ['Big', 0.2, 0],
    ])
    expect(total.measured).toBe(2)
    expect(total.weeklyActiveShare.value).toBeCloseTo(0.4, 12)
    expect(segments[1]?.weeklyActiveShare.value).toBeCloseTo(0.6, 12)
    const silent = overviewOf(company).total.weeklyActiveShare
    expect(silent.reason && localize('en', silent.reason)).toBe(
      'No weekly active share has been reported in the last 45 days.',
    )
  })
})
