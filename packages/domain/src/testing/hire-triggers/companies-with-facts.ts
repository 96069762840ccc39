import fc from 'fast-check'
import { formatDay, parseDay } from '../../kernel/days.js'
import { anOrganization } from '../an-organization.js'
import { fixtureId } from '../fixture-id.js'
import type { RecordedFacts } from './recorded-facts.js'

/** The first day on record of a company with facts. */
export const FACTS_BEGAN = parseDay('2025-01-01') ?? 0

const COVERED = 4
/** The number of the account that nobody answers for, and that may close. */
const UNCOVERED = COVERED + 1
const dayAfter = (days: number) => formatDay(FACTS_BEGAN + days)
const anyDay = fc.integer({ min: 1, max: 200 })
/** Often a day on which there is something else, as of another source. */
const crowdedDay = fc.oneof(anyDay, fc.integer({ min: 60, max: 63 }))
const coveredAccount = fc.integer({ min: 1, max: COVERED })
const anyAccount = fc.integer({ min: 1, max: UNCOVERED })

const changes = fc.array(
  fc.record({
    on: anyDay,
    account: coveredAccount,
    change: fc.constantFrom(
      'CSM_POOLED' as const,
      'SUPPORT_POOLED' as const,
      'ENTERPRISE' as const,
      'TECH_TOUCH' as const,
      'CLOSED' as const,
      'SEAT_MOVES' as const,
    ),
  }),
  { maxLength: 5 },
)

const policies = fc.array(
  fc.record({
    on: anyDay,
    policy: fc.constantFrom(
      ['policy.support.ticketWindow', 10] as const,
      ['policy.hireTrigger.smb.touchpointWindow', 9] as const,
      ['policy.health.freshness.sentiment', 20] as const,
      ['policy.hireTrigger.tickets.fire', 5] as const,
      ['policy.support.breach.promised', 0.05] as const,
      ['policy.hireTrigger.smb.atRiskFor', 5] as const,
      ['policy.hireTrigger.smb.recordWindow', 5] as const,
    ),
  }),
  { maxLength: 2 },
)

const tickets = fc.array(
  fc.record({
    day: crowdedDay,
    account: fc.option(anyAccount),
    opened: fc.integer({ min: 0, max: 250 }),
    breached: fc.integer({ min: 0, max: 30 }),
  }),
  { maxLength: 80, size: 'max' },
)
const signals = fc.array(
  fc.record({
    day: crowdedDay,
    account: anyAccount,
    metric: fc.constantFrom('nps', 'logins', 'something of their own'),
    value: fc.integer({ min: 0, max: 100 }),
  }),
  { maxLength: 24 },
)
const escalations = fc.array(
  fc.record({
    account: coveredAccount,
    on: anyDay,
    days: fc.integer({ min: 1, max: 60 }),
    severity: fc.constantFrom('HIGH' as const, 'LOW' as const),
  }),
  { maxLength: 4 },
)
const touchpoints = fc.array(fc.record({ day: crowdedDay, account: anyAccount }), { maxLength: 30 })

/** Companies whose accounts, seats and policies change on any days, with what was recorded of them on any. */
export const companiesWithFacts = fc
  .record({ changes, policies, tickets, signals, escalations, touchpoints })
  .map((told) => {
    // A few facts say as much here as many do elsewhere.
    let company = anOrganization()
      .withPolicy('policy.support.breach.leastSolved', 10)
      .withPolicy('policy.support.breach.confidence', 1)
      .withPolicy('policy.hireTrigger.smb.leastAtRisk', 1)
      .withPolicy('policy.hireTrigger.smb.recordWeeks', 2)
      .withPolicy('policy.hireTrigger.smb.recordContacts', 3)
      .withTeam('Support', { kind: 'SHARED_SERVICE' })
      .withSeat('SE 1', { role: 'Support Engineer' })
      .filledBy('Sol', { since: dayAfter(3) })
      .withTeam('Pool')
      .withTeam('Scale')
      .withSeat('CSM 1')
      .filledBy('Ana')
      .carrying(COVERED, { segment: 'SMB' })
      .coveredBy({ seat: 'SE 1', responsibility: 'SUPPORT' })
      .withAccounts(1, { segment: 'SMB' })
    const account = (number: number) => company.id('account', `Account ${number}`)
    const seen = new Set<string>()
    for (const { on, account: number, change } of told.changes) {
      const ofAccount = change !== 'SEAT_MOVES' && change !== 'CLOSED'
      const known = `${change} ${ofAccount ? number : ''}`
      if (seen.has(known)) continue
      seen.add(known)
      const [effective, id] = [dayAfter(on), account(number)]
      switch (change) {
        case 'CSM_POOLED':
        case 'SUPPORT_POOLED':
          company = company.and({
            type: 'coverAccount',
            effective,
            id: company.id('coverage', `${change} ${number}`),
            accountId: id,
            responsibility: change === 'CSM_POOLED' ? 'CSM' : 'SUPPORT',
            teamId: company.id('team', 'Pool'),
          })
          break
        case 'ENTERPRISE':
          company = company.and({ type: 'updateAccount', effective, id, segment: 'ENTERPRISE' })
          break
        case 'TECH_TOUCH':
          company = company.and({ type: 'setTier', effective, id, tier: 'TECH_TOUCH' })
          break
        case 'CLOSED':
          company = company.and({ type: 'closeAccount', effective, id: account(UNCOVERED) })
          break
        case 'SEAT_MOVES':
          company = company.and({
            type: 'movePosition',
            effective,
            id: company.id('position', on % 2 === 0 ? 'CSM 1' : 'SE 1'),
            teamId: company.id('team', 'Pool'),
          })
      }
    }
    for (const [index, { account: number, on, days, severity }] of told.escalations.entries()) {
      const id = fixtureId('escalation', `${index}`)
      const openedOn = dayAfter(on)
      company = company.and(
        {
          type: 'openEscalation',
          effective: openedOn,
          id,
          accountId: account(number),
          title: 'Down',
          severity,
          openedOn,
        },
        { type: 'closeEscalation', effective: dayAfter(on + days), id },
      )
    }
    for (const { on, policy } of told.policies) {
      company = company.on(dayAfter(on)).withPolicy(policy[0], policy[1])
    }
    const facts: RecordedFacts = {
      tickets: told.tickets.map(({ day, account: number, opened, breached }) => ({
        subjectId: number === null ? company.id('team', 'Support') : account(number),
        isAccount: number !== null,
        day: FACTS_BEGAN + day,
        opened,
        solved: opened,
        breached: Math.min(breached, opened),
        resolutionMinutes: opened * 7,
      })),
      signals: told.signals.map(({ day, account: number, metric, value }) => {
        return { accountId: account(number), day: FACTS_BEGAN + day, metric, value }
      }),
      touchpoints: told.touchpoints.map(({ day, account: number }) => {
        return { accountId: account(number), day: FACTS_BEGAN + day, kind: 'CALL' as const }
      }),
    }
    return { company, facts }
  })
