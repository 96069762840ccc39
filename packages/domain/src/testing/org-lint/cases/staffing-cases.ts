import type { LintFacts } from '../../../rules/org-lint/lint-input.js'
import { anOrganization } from '../../an-organization.js'
import type { OrganizationFixture } from '../../organization-fixture.js'
import type { RuleCases } from '../rule-cases.js'
import { withCsms } from '../lint-input-of.js'

const cs = anOrganization().withTeam('CS')

const manager = cs.withSeat('Manager', { role: 'CS Manager' })

export const spanOfControlCases: RuleCases = {
  valid: [
    {
      shows: 'a Manager of ten',
      company: withCsms(manager.filledBy('Max'), 10, { reportsTo: 'Manager' }),
    },
    { shows: 'an open seat', company: manager },
    {
      shows: 'a VP of a small function',
      company: withCsms(cs.withSeat('VP', { role: 'VP of CS' }).filledBy('Vera'), 2, {
        reportsTo: 'VP',
      }),
    },
  ],
  invalid: [
    {
      shows: 'a Manager of eleven',
      company: withCsms(manager.filledBy('Max'), 11, { reportsTo: 'Manager' }),
      findings: [{ name: 'Manager', kind: 'position', says: 'more than a Manager is meant for' }],
    },
    {
      shows: 'a Manager of two',
      company: withCsms(manager.filledBy('Max'), 2, { reportsTo: 'Manager' }),
      findings: [{ name: 'Manager', kind: 'position', severity: 'INFO', says: 'fewer' }],
    },
  ],
}

const opened = ['createRole', 'openPosition'] as const

export const missingCsOpsCases: RuleCases = {
  valid: [
    { shows: 'seven CSMs', company: withCsms(cs, 7) },
    {
      shows: 'an open seat',
      company: withCsms(cs, 8).withSeat('Ops', { role: 'CS Operations Analyst' }),
    },
  ],
  invalid: [
    {
      shows: 'eight CSMs: 8 ÷ 10 ÷ 0.8 = 1 seat',
      company: withCsms(cs, 8),
      findings: [{ name: 'Acme', kind: 'organization', says: '8 CSMs', fix: opened }],
    },
    {
      shows: 'nine CSMs need one, under the leader, in a role that is there',
      company: withCsms(
        cs
          .withRole('Ops', { family: 'CS_OPS' })
          .withSeat('VP', { role: 'VP of CS' })
          .filledBy('Vera'),
        9,
        { reportsTo: 'VP' },
      ),
      findings: [{ name: 'Acme', kind: 'organization', fix: ['openPosition'] }],
    },
    {
      shows: 'pods alone, where no seat has a place',
      company: withCsms(anOrganization().withTeam('Pod', { kind: 'POD' }), 8, { team: 'Pod' }),
      findings: [{ name: 'Acme', kind: 'organization' }],
    },
  ],
}

const due = { contractEnd: '2026-09-01' } as const

const heavy = (standard: number): OrganizationFixture =>
  cs
    .withAccounts(standard, { ...due, loadWeight: 160 })
    .withAccounts(2, { ...due, loadWeight: 160, complexity: 'HIGH' })

export const missingRenewalsCases: RuleCases = {
  valid: [
    { shows: '79 renewals', company: cs.withAccounts(79, due) },
    {
      shows: 'heavy renewals just below: 45 × 1.6 ÷ 80 + 2 × 1.6 ÷ 40 = 0.98',
      company: heavy(45),
    },
    {
      shows: 'an open seat',
      company: cs.withAccounts(80, due).withSeat('R', { role: 'Renewals Specialist' }),
    },
    {
      shows: 'contracts that end later',
      company: cs.withAccounts(90, { contractEnd: '2027-09-01' }),
    },
  ],
  invalid: [
    {
      shows: '80 renewals: 80 ÷ 150 ÷ 0.8 = 0.7 seats',
      company: cs.withAccounts(80, due),
      findings: [{ name: 'Acme', kind: 'organization', says: '80 contracts', fix: opened }],
    },
    {
      shows: 'heavy renewals, whatever the last bit: 46 × 1.6 ÷ 80 + 2 × 1.6 ÷ 40 = 1',
      company: heavy(46),
      findings: [{ name: 'Acme', kind: 'organization', says: '48 contracts', fix: opened }],
    },
    {
      shows: '40 complex ones: 40 ÷ 60 ÷ 0.8 = 0.8 seats',
      company: cs.withAccounts(40, { ...due, complexity: 'HIGH' }),
      findings: [{ name: 'Acme', kind: 'organization', says: '40 contracts', fix: opened }],
    },
  ],
}

const specialist = cs
  .withSeat('IS 1', { role: 'Implementation Specialist' })
  .filledBy('Ivo', { since: '2025-06-01' })

export const backlogTooLongCases: RuleCases = {
  valid: [
    { shows: '8 ÷ (35 ÷ 12) = 2.7 months', company: specialist.withAccounts(8).inImplementation() },
    { shows: 'nobody who waits', company: cs },
  ],
  invalid: [
    {
      shows: '9 ÷ (35 ÷ 12) = 3.1 months',
      company: specialist.withAccounts(9).inImplementation(),
      findings: [{ name: 'Acme', kind: 'organization', says: 'a backlog of 3.1 months' }],
    },
    {
      shows: 'nobody to do it',
      company: cs.withAccounts(1).inImplementation(),
      findings: [
        { name: 'Acme', kind: 'organization', severity: 'ERROR', says: '1 customer waits' },
      ],
    },
  ],
}

const support = cs
  .withTeam('Support', { under: 'CS' })
  .withSeat('SE 1', { role: 'Support Engineer' })
  .filledBy('Sol')

const tickets = (ofTeam: number | null, organization: number | null = null): LintFacts => {
  const figures = (opened: number) => {
    const window = { opened, solved: opened, breached: 0, resolutionMinutes: 0 }
    return { current: window, previous: window }
  }
  return {
    tickets: {
      organization: organization === null ? null : figures(organization),
      teams: new Map(ofTeam === null ? [] : [[support.id('team', 'Support'), figures(ofTeam)]]),
      segments: new Map(),
    },
  }
}

export const ticketsTooHighCases: RuleCases = {
  valid: [
    { shows: '400 in 20 days: 20 a day', company: support, facts: tickets(400, 400) },
    { shows: 'no tickets and nobody', company: cs, facts: tickets(null, 0) },
    { shows: 'tickets of a team that is gone', company: cs, facts: tickets(900) },
  ],
  invalid: [
    {
      shows: '401 in 20 days, told once',
      company: support,
      facts: tickets(401, 401),
      findings: [{ name: 'Support', kind: 'team', says: '20.1 tickets' }],
    },
    {
      shows: '601 in 20 days, known of the organization only',
      company: support,
      facts: tickets(null, 601),
      findings: [{ name: 'Acme', kind: 'organization', severity: 'ERROR', says: '30.1 tickets' }],
    },
    {
      shows: 'nobody to answer them',
      company: cs,
      facts: tickets(null, 5),
      findings: [
        { name: 'Acme', kind: 'organization', severity: 'ERROR', says: '5 tickets and no support' },
      ],
    },
  ],
  notEvaluated: [{ shows: 'no ticket volumes', company: support, missing: 'TICKETS' }],
}

const spread = (seats: number, fte: number): OrganizationFixture => {
  let company = cs
  for (let index = 1; index <= seats; index += 1) {
    company = company.withSeat(`Seat ${index}`).filledBy('Ana', { fte })
  }
  return company
}

export const overCommittedCases: RuleCases = {
  valid: [
    { shows: 'full time over two seats', company: spread(2, 50) },
    { shows: 'part time over three', company: spread(3, 33) },
  ],
  invalid: [
    {
      shows: 'full time over four',
      company: spread(4, 25),
      findings: [{ name: 'Ana', kind: 'person', says: 'over 4 seats; the limit is 2' }],
    },
  ],
}
