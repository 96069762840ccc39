import { anOrganization } from '../../an-organization.js'
import { fixtureId } from '../../fixture-id.js'
import type { RuleCases } from '../rule-cases.js'

const acme = { name: 'Acme', kind: 'organization' } as const
const seat = { name: 'CSM 1', kind: 'position' } as const
const cs = anOrganization().withTeam('CS')
const csm = cs.withSeat('CSM 1').filledBy('Ana')
const large = { segment: 'ENTERPRISE', acv: 200_000_00, contractStart: '2024-01-01' } as const
const globex = csm.withAccount('Globex', large).coveredBy()

const project = (fields: Readonly<Record<string, unknown>>, company = globex) =>
  company.and({
    type: 'createImplementation',
    effective: '2025-12-01',
    id: fixtureId('implementation', JSON.stringify(fields)),
    accountId: company.id('account', 'Globex'),
    ...fields,
  })
const since = (contractStart: string) =>
  csm
    .withAccount('Old', large)
    .inImplementation({ status: 'LIVE', firstValueOn: '2025-01-20', seat: 'CSM 1' })
    .withAccount('Globex', { ...large, contractStart })
    .coveredBy()

export const lateOnboardingCases: RuleCases = {
  valid: [
    {
      shows: 'a customer of 90 days',
      company: project({ status: 'ACTIVE' }, since('2025-12-02')),
    },
    {
      shows: 'a first value',
      company: project({ status: 'LIVE', firstValueOn: '2026-01-20' }, since('2025-11-01')),
    },
    {
      shows: 'a customer for years, whose first value was never written down',
      company: project({ status: 'LIVE' }, since('2023-11-01')),
    },
  ],
  invalid: [
    {
      shows: 'a customer of 91 days without a first value',
      company: project({ status: 'ACTIVE' }, since('2025-12-01')),
      findings: [{ ...seat, says: 'a customer for 91 days' }],
    },
  ],
  notEvaluated: [
    {
      shows: 'first values that are never recorded',
      company: project(
        { status: 'ACTIVE' },
        csm.withAccount('Globex', { ...large, contractStart: '2025-11-01' }).coveredBy(),
      ),
      missing: 'FIRST_VALUES',
    },
  ],
}

const implementing = globex
  .withSeat('Implementer', { role: 'Implementation Specialist' })
  .filledBy('Ines')
  .coveredBy({ responsibility: 'IMPLEMENTATION' })

export const handoffStuckCases: RuleCases = {
  valid: [
    {
      shows: 'live for 29 days',
      company: project({ status: 'LIVE', liveOn: '2026-02-01' }, implementing),
    },
    {
      shows: 'a project planned for 29 days ago',
      company: project({ plannedStart: '2026-02-01' }),
    },
  ],
  invalid: [
    {
      shows: 'live for 30 days and still with implementation',
      company: project({ status: 'LIVE', liveOn: '2026-01-31' }, implementing),
      findings: [{ ...acme, says: 'still with implementation', fix: ['endCoverage'] }],
    },
    {
      shows: 'a project that nobody took for 30 days',
      company: project({ plannedStart: '2026-01-31' }),
      findings: [{ ...acme, says: 'nobody has taken the onboarding' }],
    },
  ],
}

export const noBackupCases: RuleCases = {
  valid: [
    { shows: 'a specialist beside the CSM', company: implementing },
    {
      shows: 'support that a team pools',
      company: globex.coveredBy({ team: 'CS', responsibility: 'SUPPORT' }),
    },
    { shows: 'small customers', company: csm.carrying(5, { segment: 'SMB' }) },
    {
      shows: 'a named backup',
      company: csm
        .withSeat('CSM 2')
        .filledBy('Bea')
        .withAccount('Globex', { ...large, backupPositionId: csm.id('position', 'CSM 2') })
        .coveredBy({ seat: 'CSM 1' }),
    },
  ],
  invalid: [
    {
      shows: 'two large customers, each with its CSM alone',
      company: globex.withSeat('CSM 2').filledBy('Bea').withAccount('Initech', large).coveredBy(),
      findings: [{ ...acme, says: '2 accounts', fix: ['updateAccount', 'updateAccount'] }],
    },
    {
      shows: 'a company with one CSM, who cannot help it',
      company: globex,
      findings: [{ ...acme, severity: 'INFO', says: 'Globex' }],
    },
  ],
}

export const unseatedEmployeeCases: RuleCases = {
  valid: [
    { shows: 'everybody in a seat', company: csm },
    {
      shows: 'who sits down in two weeks',
      company: csm.withPerson('Bea').withSeat('CSM 2').filledBy('Bea', { since: '2026-03-16' }),
    },
  ],
  invalid: [
    {
      shows: 'two people without a seat: one finding',
      company: csm.withPerson('Cid').withPerson('Bea'),
      findings: [{ ...acme, says: '2 people are employed and in no seat: Bea and Cid' }],
    },
  ],
}

const leaving = (to: string) =>
  cs.withSeat('CSM 1').filledBy('Ana', { to }).carrying(2).withSeat('CSM 2').filledBy('Bea')

const away = (to?: string) =>
  cs
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(2)
    .withSeat('CSM 2')
    .filledBy('Bea')
    .away('Ana', '2026-02-20', to === undefined ? {} : { to })

export const leaveUncoveredCases: RuleCases = {
  valid: [
    { shows: 'a leave of 13 days', company: away('2026-03-05') },
    {
      shows: 'a half leave whose accounts the other half carries',
      company: cs.withSeat('CSM 1').filledBy('Ana').carrying(40).away('Ana', '2026-02-01', {
        shareAbsent: 50,
      }),
    },
    {
      shows: 'a seat without accounts',
      company: cs.withSeat('CSM 1').filledBy('Ana').away('Ana', '2026-02-01'),
    },
  ],
  invalid: [
    {
      shows: 'a leave of 14 days, until whose end others can stand in',
      company: away('2026-03-06'),
      findings: [
        {
          ...seat,
          says: 'away until Mar 6, 2026, and nobody stands in for 2 accounts',
          fix: ['coverAccount', 'coverAccount'],
        },
      ],
    },
    {
      shows: 'a leave without an end',
      company: away(),
      findings: [{ ...seat, says: 'is away, and nobody' }],
    },
  ],
}

export const leaverAheadCases: RuleCases = {
  valid: [
    { shows: 'a seat that falls empty in 61 days', company: leaving('2026-05-02') },
    {
      shows: 'a successor',
      company: cs
        .withSeat('CSM 1')
        .filledBy('Ana', { to: '2026-04-01' })
        .filledBy('Bea', { since: '2026-04-01' })
        .carrying(2),
    },
    {
      shows: 'a seat without accounts',
      company: cs.withSeat('CSM 1').filledBy('Ana', { to: '2026-04-01' }),
    },
  ],
  invalid: [
    {
      shows: 'a seat that falls empty in 60 days with two accounts',
      company: leaving('2026-05-01'),
      findings: [{ ...seat, says: 'in 60 days', fix: ['coverAccount', 'coverAccount'] }],
    },
  ],
}
