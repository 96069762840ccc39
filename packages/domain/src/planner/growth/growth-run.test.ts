import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { assumedOf, onlyThese } from '../../testing/growth/assumed-of.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { company, moved } from '../../testing/retention/contract-year.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import { balancesOf } from '../../rules/retention/balances.js'
import { ledgerMovements } from '../../rules/retention/ledger-movements.js'
import { retentionOf } from '../../rules/retention/retention-of.js'
import type { AssumptionOverride } from './assumption-overrides.js'
import { type GrowthLine, projectGrowth } from './project-growth.js'

const on = '2026-03-02'
const options = { mode: 'HIRE_AS_NEEDED', runs: 20, seed: 1, months: 24 } as const
const project = (
  view: OrganizationView,
  overrides: readonly AssumptionOverride[],
  mode: 'HIRE_AS_NEEDED' | 'NO_HIRES' = 'HIRE_AS_NEEDED',
) => projectGrowth(view, assumedOf(view, onlyThese(overrides)), { ...options, mode }).points

/** 40 customers of 500.00 each since 2024; four of them left in September 2025. */
const paying = (() => {
  const base = company(40)
  const opened = Array.from({ length: 40 }, (_, index) =>
    moved(base, index + 1, '2024-01-10', 'OPENING', 500_00),
  )
  const left = [1, 2, 3, 4].map((number) => moved(base, number, '2025-09-10', 'CHURN', -500_00))
  return base.and(...opened, ...left)
})()

describe('retention of a projection', () => {
  it('is on the first day what the retention rule says of the last twelve months', () => {
    const view = paying.view(on)
    const [first] = project(view, [])
    const period = { from: view.day + 1 - 365, to: view.day + 1 }
    const returnDays = figuresOf(view).number('policy.retention.returnDays')
    const rule = retentionOf(view, balancesOf(ledgerMovements(view), period, returnDays), 12, 24)
    // 36 of 40 are left: 90 %.
    expect(rule.grr.ratio.value).toBe(0.9)
    expect(first!.grr).toMatchObject({ expected: 0.9, p10: 0.9, p90: 0.9, reason: null })
    expect(first!.nrr.expected).toBe(0.9)
  })

  it('lets the past go month by month, and is after twelve what the months ahead have kept', () => {
    const points = project(paying.view(on), [
      { name: 'LOGO_CHURN', subject: 'MID_MARKET', value: 0.12 },
      { name: 'AT_RISK', subject: 'MID_MARKET', value: 0.15 },
      { name: 'EXPANSION', subject: 'MID_MARKET', value: 0.06 },
    ])
    // After seven months the losses of September are more than twelve months old: 7/12 of a year at 12 %.
    expect(points[7]!.grr.expected).toBeCloseTo(0.88 ** (7 / 12), 9)
    expect(points[12]!.grr.expected).toBeCloseTo(0.88, 9)
    expect(points[24]!.grr.expected).toBeCloseTo(0.88, 9)
    // Each month's 0.5 % is of those who stayed.
    expect(points[12]!.nrr.expected).toBeCloseTo(0.88 * 1.005 ** 12, 9)
  })

  it('is unknown, with its reason, until a year is projected where nothing was recorded', () => {
    const view = anOrganization().withTeam('CS').withAccounts(30, { acv: 500_00 }).view(on)
    const points = project(view, [])
    expect(points[11]!.grr.p50).toBeNull()
    expect(points[11]!.grr.reason?.key).toBe('retention.REASON_NONE_AT_START')
    expect(points[12]!.grr).toMatchObject({ expected: 1, p50: 1, reason: null })
  })

  it('counts who is announced to leave in the month in which they do', () => {
    const leaving = paying.and(moved(paying, 10, '2026-05-20', 'CHURN', -500_00))
    const lost = project(leaving.view(on), []).map(({ lostCustomers }) => lostCustomers.p50)
    // 20 May lies after the second month, which ends on 2 May, and before the third.
    expect(lost.slice(0, 5)).toEqual([0, 0, 0, 1, 0])
  })
})

describe('implementations', () => {
  const specialists = (count: number): OrganizationFixture =>
    Array.from({ length: count }).reduce<OrganizationFixture>(
      (story, _, index) =>
        story
          .withSeat(`Specialist ${index}`, { role: 'Implementation Specialist' })
          .filledBy(`Person ${index}`),
      anOrganization().withTeam('CS'),
    )
  const arriving: readonly AssumptionOverride[] = [
    { name: 'NEW_CUSTOMERS', subject: 'MID_MARKET', value: 4 },
    { name: 'IMPLEMENTED', subject: 'MID_MARKET', value: 1 },
    { name: 'IMPLEMENTATIONS', subject: null, value: 24 },
  ]
  const last = (view: OrganizationView, mode: 'HIRE_AS_NEEDED' | 'NO_HIRES') =>
    project(view, arriving, mode).at(-1)!
  const line = ({ lines }: { readonly lines: readonly GrowthLine[] }) =>
    lines.find(({ family }) => family === 'IMPLEMENTATION')!

  it('wait where more come than specialists finish: 4 a month, of which one finishes 2', () => {
    const view = specialists(1).view(on)
    const end = last(view, 'NO_HIRES')
    // 24 × 4 come; at most 24 × 2 are finished, and 15 × 0.8 = 12 are worked at: at least 36 wait.
    expect(end.queued!.expected).toBeGreaterThanOrEqual(36)
    expect(end.queued!.expected).toBeLessThanOrEqual(48)
    expect(line(end).hires.expected).toBe(0)
  })

  it('are kept below three months of backlog by hires', () => {
    const end = last(specialists(1).view(on), 'HIRE_AS_NEEDED')
    expect(line(end).hires.expected).toBeGreaterThanOrEqual(1)
    expect(end.queued!.expected! / (line(end).capacity.expected! * 2)).toBeLessThan(3)
  })

  it('need nobody where specialists finish what comes', () => {
    const end = last(specialists(2).view(on), 'HIRE_AS_NEEDED')
    expect(line(end)).toMatchObject({ hires: { expected: 0 }, peopleNeeded: { expected: 0 } })
  })
})

describe('CS Operations', () => {
  it('has its first hire when eight CSMs are at work, and not before', () => {
    const seven = Array.from({ length: 7 }).reduce<OrganizationFixture>(
      (story, _, index) => story.withSeat(`CSM ${index}`).filledBy(`Person ${index}`),
      anOrganization().withTeam('CS'),
    )
    // 7 × 60 = 420 reach the trigger of seven: an eighth is needed, and at work two months later.
    const view = seven
      .withAccounts(420, { segment: 'MID_MARKET' })
      .coveredBy({ team: 'CS' })
      .view(on)
    const needed = project(view, []).map(
      ({ lines }) => lines.find(({ family }) => family === 'CS_OPS')!.peopleNeeded.p50,
    )
    expect(needed.slice(0, 2)).toEqual([0, 0])
    expect(needed.at(-1)).toBe(1)
  })
})
