import type { OrganizationFixture } from '../../organization-fixture.js'
import { anOrganization } from '../../an-organization.js'
import type { LintFacts } from '../../../rules/org-lint/lint-input.js'
import type { RuleCases } from '../rule-cases.js'

const cs = anOrganization().withTeam('CS')
const csm = cs.withSeat('CSM 1').filledBy('Ana')
const enterprise = { segment: 'ENTERPRISE' } as const

export const overCapacityCases: RuleCases = {
  valid: [
    { shows: 'an empty organization', company: anOrganization() },
    {
      shows: 'a book that is exactly full: 3/15 + 64/80',
      company: csm.carrying(3, enterprise).carrying(64),
    },
    { shows: 'an open top that is exceeded', company: csm.carrying(900, { segment: 'SMB' }) },
    {
      shows: 'a new colleague with a book that fits once learnt',
      company: cs.withSeat('CSM 1').filledBy('Ana', { since: '2026-02-20' }).carrying(70),
    },
    {
      shows: 'an open seat, whose accounts are exposed',
      company: cs.withSeat('CSM 1').carrying(90),
    },
  ],
  invalid: [
    {
      shows: '16 of 15 enterprise accounts',
      company: csm.carrying(16, enterprise),
      findings: [{ name: 'CSM 1', kind: 'position', says: '107% utilised' }],
    },
    {
      shows: 'a half seat with more than half a book: 41 ÷ 80 ÷ 0.5',
      company: cs.withSeat('CSM 1').filledBy('Ana', { fte: 50 }).carrying(41),
      findings: [{ name: 'CSM 1', kind: 'position', says: '103% utilised' }],
    },
    {
      shows: 'a new colleague with a book that is too much even once learnt',
      company: cs.withSeat('CSM 1').filledBy('Ana', { since: '2026-02-20' }).carrying(90),
      findings: [{ name: 'CSM 1', kind: 'position', says: '113% utilised' }],
    },
    {
      shows: 'a book that shrinks before a hire could help, as a warning',
      company: csm.carrying(90).and(
        ...Array.from({ length: 20 }, (_, index) => ({
          type: 'closeAccount' as const,
          effective: '2026-05-01',
          id: csm.carrying(90).id('account', `Account ${index + 1}`),
          withWhatDependsOnIt: true,
        })),
      ),
      findings: [
        {
          name: 'CSM 1',
          kind: 'position',
          severity: 'WARNING',
          says: 'back within that by Aug 1, 2026',
        },
      ],
    },
  ],
}

/** Two CSMs of 55 accounts each, the second since that day. */
const withSecond = (since: string): OrganizationFixture =>
  csm
    .withSeat('CSM 2')
    .filledBy('Bea', { since })
    .carrying(55, {}, { seat: 'CSM 1' })
    .carrying(55, {}, { seat: 'CSM 2' })

export const shortUntilCases: RuleCases = {
  valid: [
    { shows: 'a team that has learnt the role', company: withSecond('2025-06-01') },
    {
      shows: 'leave, which is a finding of its own',
      company: withSecond('2025-06-01').away('Bea', '2026-02-20', { to: '2026-04-01' }),
    },
    {
      shows: 'too much for all of them, which does not pass',
      company: withSecond('2026-02-20').carrying(60, {}, { seat: 'CSM 1' }),
    },
  ],
  invalid: [
    {
      shows: 'half a team that learns: 110 ÷ 80 on 1.1 seats',
      company: withSecond('2026-02-20'),
      findings: [{ name: 'CS', kind: 'team', says: 'until Mar 27, 2026' }],
    },
  ],
}

const engineer = cs
  .withSeat('SE 1', { role: 'Support Engineer' })
  .filledBy('Sol')
  .withAccounts(50)
  .coveredBy({ seat: 'SE 1', responsibility: 'SUPPORT' })

function ticketsOf(opened: number): LintFacts {
  const current = { opened, solved: 0, breached: 0, resolutionMinutes: 0 }
  const organization = { current, previous: current }
  return { tickets: { organization, teams: new Map(), segments: new Map() } }
}

export const idleCapacityCases: RuleCases = {
  valid: [
    { shows: 'the lower end of the figures', company: csm.carrying(8, enterprise) },
    {
      shows: 'somebody who is still ramping up',
      company: cs.withSeat('CSM 1').filledBy('Ana', { since: '2026-02-01' }).carrying(2),
    },
    {
      shows: 'a leader without accounts',
      company: cs.withSeat('VP', { role: 'VP of CS' }).filledBy('Vera'),
    },
    {
      // Three months of ramp are 91.3 days.
      shows: 'somebody on the last day of the ramp, the 91st',
      company: cs.withSeat('CSM 1').filledBy('Ana', { since: '2025-12-01' }).carrying(2),
    },
    { shows: 'an open seat', company: cs.withSeat('CSM 1') },
    {
      // 200 tickets in 20 working days.
      shows: 'an engineer with few customers and 10 tickets a day',
      company: engineer,
      facts: ticketsOf(200),
    },
  ],
  invalid: [
    {
      shows: 'an engineer with few customers and fewer tickets',
      company: engineer,
      facts: ticketsOf(199),
      findings: [{ name: 'SE 1', kind: 'position', says: 'utilised' }],
    },
    {
      shows: 'somebody who has ramped up the day before',
      company: cs.withSeat('CSM 1').filledBy('Ana', { since: '2025-11-30' }).carrying(2),
      findings: [{ name: 'CSM 1', kind: 'position', says: 'only 3% utilised' }],
    },
    {
      shows: '7 enterprise accounts, and nothing at all',
      company: csm.carrying(7, enterprise).withSeat('CSM 2').filledBy('Bea'),
      findings: [
        { name: 'CSM 1', kind: 'position', says: 'only 47% utilised' },
        { name: 'CSM 2', kind: 'position', says: 'only 0% utilised' },
      ],
    },
  ],
}

export const exposedAccountsCases: RuleCases = {
  valid: [
    { shows: 'an open seat without accounts', company: csm.carrying(50).withSeat('CSM 2') },
    { shows: 'a pool with people', company: csm.withAccounts(40).coveredBy({ team: 'CS' }) },
  ],
  invalid: [
    {
      shows: 'an open seat with accounts',
      company: cs.withSeat('CSM 1').carrying(3),
      findings: [{ name: 'CSM 1', kind: 'position', says: '3 accounts ($90,000 a year)' }],
    },
    {
      shows: 'a pool without people, for two responsibilities',
      company: cs
        .withAccounts(2)
        .coveredBy({ team: 'CS' })
        .coveredBy({ team: 'CS', responsibility: 'SUPPORT' }),
      findings: [
        { name: 'CS', kind: 'team', says: 'CS, CSM: 2 accounts' },
        { name: 'CS', kind: 'team', says: 'CS, Support: 2 accounts' },
      ],
    },
    {
      shows: 'a project that lies with nobody',
      company: anOrganization().withAccounts(1).inImplementation({ status: 'ACTIVE' }),
      findings: [{ name: 'Acme', kind: 'organization', says: '1 account' }],
    },
  ],
}

const leadBy = (accounts: number): OrganizationFixture =>
  cs
    .withSeat('Lead', { role: 'Team Lead' })
    .filledBy('Lea')
    .carrying(accounts, enterprise)
    .withSeat('CSM 1', { reportsTo: 'Lead' })
    .filledBy('Ana')

export const leadCarryingTooMuchCases: RuleCases = {
  valid: [
    { shows: 'less than half of 15 enterprise accounts', company: leadBy(7) },
    {
      shows: 'a leader’s seat that nobody reports to',
      company: cs.withSeat('Lead', { role: 'Team Lead' }).filledBy('Lea').carrying(12, enterprise),
    },
    { shows: 'a CSM with a full book', company: leadBy(0).carrying(15, enterprise) },
  ],
  invalid: [
    {
      shows: '8 of 15 enterprise accounts',
      company: leadBy(8),
      findings: [{ name: 'Lea', kind: 'person', says: '8 accounts, 53% of what a CSM can' }],
    },
    {
      shows: 'a book in another seat: 45 of 80 accounts in half a CSM’s seat',
      company: cs
        .withSeat('Lead', { role: 'Team Lead', fte: 50 })
        .filledBy('Lea')
        .withSeat('CSM 1', { reportsTo: 'Lead' })
        .filledBy('Ana')
        .withSeat('CSM 2', { reportsTo: 'Lead', fte: 50 })
        .filledBy('Lea')
        .carrying(45),
      findings: [{ name: 'Lea', kind: 'person', says: '45 accounts, 56%' }],
    },
  ],
}

const three = (books: readonly [number, number, number], segment: 'ENTERPRISE' | 'MID_MARKET') => {
  let company = cs
  for (const [index, count] of books.entries()) {
    company = company
      .withSeat(`CSM ${index + 1}`)
      .filledBy(`C${index + 1}`)
      .carrying(count, { segment: index === 0 ? segment : 'MID_MARKET' })
  }
  return company
}

export const copiedRatioCases: RuleCases = {
  valid: [
    { shows: 'equal books of equal accounts', company: three([30, 30, 30], 'MID_MARKET') },
    { shows: 'books that follow what accounts weigh', company: three([10, 50, 52], 'ENTERPRISE') },
    {
      shows: 'two CSMs only',
      company: csm.carrying(30, enterprise).withSeat('CSM 2').filledBy('Bea').carrying(30),
    },
    { shows: 'CSMs without accounts', company: three([0, 0, 0], 'MID_MARKET') },
  ],
  invalid: [
    {
      shows: '30 accounts each: 30/15 = 200 % against 30/80 = 38 %',
      company: three([30, 31, 29], 'ENTERPRISE'),
      findings: [{ name: 'Acme', kind: 'organization', says: 'about 30 accounts each' }],
    },
  ],
}
