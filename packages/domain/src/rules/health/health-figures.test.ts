import { allSteps } from '../../kernel/steps.js'
import { describe, expect, it } from 'vitest'
import { HireTriggers } from '../hire-triggers/hire-triggers.js'
import { parseDay } from '../../kernel/days.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { healthFigures } from './health-figures.js'
import { healthOfAccounts } from './health-of-accounts.js'
import { signalColumns, touchpointColumns } from './fact-columns.js'

const on = '2026-03-02'
const asOf = parseDay(on) ?? 0

/** NPS by account, and how many days ago somebody spoke with it. */
type Facts = Readonly<Record<string, { readonly nps: number; readonly touched?: number }>>

function figuresOf(company: OrganizationFixture, facts: Facts) {
  const view = company.view(on)
  const entries = Object.entries(facts).map(([name, fact]) => ({
    accountId: company.id('account', name),
    ...fact,
  }))
  const signals = entries.map(({ accountId, nps }) => ({
    accountId,
    metric: 'nps',
    day: asOf - 30,
    value: nps,
  }))
  const touchpoints = entries.flatMap(({ accountId, touched }) =>
    touched === undefined ? [] : [{ accountId, day: asOf - touched, kind: 'CALL' as const }],
  )
  const columns = signalColumns(view, signals)
  const health = healthOfAccounts(view, columns)
  return healthFigures(view, health, columns, touchpointColumns(view, touchpoints))
}

// Accounts 1–5 small, covered by the seat; 6 an enterprise; 7 served tech-touch though mid-market, pooled.
const company = anOrganization()
  .withTeam('Scale')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(5, { segment: 'SMB' })
  .carrying(1, { segment: 'ENTERPRISE' })
  .withTeam('Pool')
  .withAccounts(1, { segment: 'MID_MARKET', tier: 'TECH_TOUCH' })
  .coveredBy({ team: 'Pool' })

describe('tech-touch accounts at risk', () => {
  const figures = figuresOf(company, {
    'Account 1': { nps: 10 },
    'Account 2': { nps: 10, touched: 13 },
    'Account 3': { nps: 20, touched: 14 },
    'Account 4': { nps: 50 },
    'Account 6': { nps: 0 },
    'Account 7': { nps: 0 },
  })

  it('are counted with those that nobody turned to in 14 days', () => {
    // 20, 20 and 40 points are at risk; 100 is not; the enterprise account is not tech-touch.
    expect(figures?.organization).toMatchObject({ atRisk: 4, untouched: 3 })
    expect(figures?.segments.get('SMB')).toMatchObject({ atRisk: 3, untouched: 2 })
    expect(figures?.segments.get('MID_MARKET')).toMatchObject({ atRisk: 1, untouched: 1 })
    expect(figures?.segments.has('ENTERPRISE')).toBe(false)
  })

  it('belong to the team of the seat, or to the pool', () => {
    expect(figures?.teams.get(company.id('team', 'Scale'))).toMatchObject({
      atRisk: 3,
      untouched: 2,
    })
    expect(figures?.teams.get(company.id('team', 'Pool'))).toMatchObject({
      atRisk: 1,
      untouched: 1,
    })
  })

  it('were turned to today as well as on another day', () => {
    const figures = figuresOf(company, {
      'Account 1': { nps: 10, touched: 0 },
      'Account 2': { nps: 10, touched: -1 },
    })
    expect(figures?.organization).toMatchObject({ atRisk: 2, untouched: 1 })
  })

  it('belong to the team of who is their CSM, not of who supports them or is handing over', () => {
    const account = company.id('account', 'Account 1')
    const more = company
      .withTeam('Elsewhere')
      .withSeat('Engineer', { role: 'Support Engineer' })
      .withSeat('CSM 2')
      .and(
        {
          type: 'coverAccount',
          effective: '2025-06-01',
          id: '01900000-0000-7000-8000-00000000aaaa',
          accountId: account,
          responsibility: 'SUPPORT',
          positionId: company.id('position', 'Engineer'),
        },
        {
          type: 'handOverAccount',
          effective: '2026-02-20',
          id: '01900000-0000-7000-8000-00000000bbbb',
          accountId: account,
          responsibility: 'CSM',
          positionId: company.id('position', 'CSM 2'),
          transitionUntil: '2026-04-01',
        },
      )
    const teams = figuresOf(more, { 'Account 1': { nps: 10 } })?.teams
    expect(teams?.get(company.id('team', 'Elsewhere'))).toMatchObject({ atRisk: 1, untouched: 1 })
    expect(teams?.get(company.id('team', 'Scale'))?.atRisk ?? 0).toBe(0)
  })

  it('are none where all are healthy, and unknown where none has a score', () => {
    const healthy = figuresOf(company, { 'Account 1': { nps: 50 } })
    expect(healthy?.organization).toMatchObject({ atRisk: 0, untouched: 0 })
    expect(healthy?.teams.has(company.id('team', 'Pool'))).toBe(false)
    expect(figuresOf(company, {})).toBeNull()
    expect(figuresOf(company, { 'Account 6': { nps: 0 } })).toBeNull()
  })

  it('are counted beside the contacts of all tech-touch accounts, by week', () => {
    const figures = figuresOf(company, {
      'Account 1': { nps: 10, touched: 6 },
      'Account 2': { nps: 50, touched: 7 },
      'Account 4': { nps: 50, touched: 90 },
      'Account 5': { nps: 50, touched: 91 },
      'Account 6': { nps: 0, touched: 30 },
      'Account 7': { nps: 10, touched: 8 },
    })
    // Of 13 weeks the first and the last day count; the enterprise account is not tech-touch.
    expect(figures?.organization).toMatchObject({ contacts: 4, contactWeeks: 3 })
    expect(figures?.segments.get('MID_MARKET')).toMatchObject({ contacts: 1, contactWeeks: 1 })
    expect(figures?.teams.get(company.id('team', 'Scale'))).toMatchObject({ contacts: 3 })
  })

  it('follow the policy of days', () => {
    const patient = company.withPolicy('policy.hireTrigger.smb.touchpointWindow', 15)
    const facts = { 'Account 3': { nps: 20, touched: 14 } }
    expect(figuresOf(patient, facts)?.organization?.untouched).toBe(0)
  })
})

describe('the hire trigger of tech-touch CSMs', () => {
  const many = anOrganization()
    .withTeam('Scale')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(30, { segment: 'SMB' })

  /** @param atRisk accounts; @param untouched those of them that nobody turned to; 20 others are well. */
  const answer = (atRisk: number, untouched: number) => {
    const view = viewAt(many.state(), asOf)
    const facts = Object.fromEntries(
      Array.from({ length: atRisk + 20 }, (_, index) => {
        // The well ones hear something in one of ten weeks each.
        const touched = index < untouched ? 20 : index < atRisk ? 1 : (index % 10) * 7
        return [`Account ${index + 1}`, { nps: index < atRisk ? 10 : 50, touched }]
      }),
    )
    const triggers = new HireTriggers(view, { tickets: null, health: figuresOf(many, facts) })
    return allSteps(triggers.answers({ tickets: null, health: null })).find(
      ({ rule, group }) => rule === 'csm-smb-tech-touch' && group.by === 'ORGANIZATION',
    )
  }

  it('is evaluated from these figures', () => {
    expect(answer(10, 2)?.status).toBe('NOT_FIRED')
    // Three of ten are above the 20 % that may wait.
    expect(answer(10, 3)?.status).toBe('FIRED')
    expect(answer(9, 9)?.status).toBe('NOT_FIRED')
  })
})
