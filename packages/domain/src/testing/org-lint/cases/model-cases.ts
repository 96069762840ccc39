import type { CalendarDate } from '../../../kernel/days.js'
import { anOrganization } from '../../an-organization.js'
import type { OrganizationFixture } from '../../organization-fixture.js'
import type { RuleCases } from '../rule-cases.js'
import { withCsms } from '../lint-input-of.js'

const cs = anOrganization().withTeam('CS')

const opened = ['createRole', 'openPosition'] as const

const one = withCsms(cs, 1)

export const generalistOutgrownCases: RuleCases = {
  valid: [
    { shows: '100 customers', company: one.withAccounts(100) },
    {
      shows: 'a specialist',
      company: one.withSeat('R', { role: 'Renewals Specialist' }).filledBy('Rui').withAccounts(120),
    },
    {
      shows: 'another declared model',
      company: withCsms(anOrganization({ orgModel: 'POD' }).withTeam('CS'), 1).withAccounts(120),
    },
    { shows: 'no CSM at all', company: cs.withAccounts(120) },
  ],
  invalid: [
    {
      shows: '101 customers',
      company: one.withAccounts(101),
      findings: [{ name: 'Acme', kind: 'organization', says: 'there are 101 customers' }],
    },
    {
      shows: 'nine CSMs, who are more than one team',
      company: withCsms(cs, 9).withAccounts(60),
      findings: [{ name: 'Acme', kind: 'organization', says: '9 CSMs' }],
    },
    {
      shows: '300 customers with one CSM',
      company: one.withAccounts(300),
      findings: [{ name: 'Acme', kind: 'organization' }],
    },
    {
      shows: 'the model declared, specialists or not',
      company: anOrganization({ orgModel: 'GENERALIST' })
        .withTeam('CS')
        .withSeat('R', { role: 'Renewals Specialist' })
        .filledBy('Rui')
        .withAccounts(101),
      findings: [{ name: 'Acme', kind: 'organization' }],
    },
  ],
}

const pod = cs.withTeam('Pod', { kind: 'POD', under: 'CS' })

const services = pod
  .withTeam('Services', { kind: 'SHARED_SERVICE', under: 'CS' })
  .withSeat('SE', { role: 'Support Engineer' })
  .withSeat('R', { role: 'Renewals Specialist' })

export const podWithoutSharedServicesCases: RuleCases = {
  valid: [
    { shows: 'no pods', company: cs },
    {
      shows: 'shared support and renewals, and few CSMs',
      company: withCsms(services, 7, { team: 'Pod' }),
    },
    {
      shows: 'pods whose customers keep no engineer and no renewals specialist busy',
      company: withCsms(pod, 2, { team: 'Pod' }).withAccounts(20, { contractEnd: '2026-06-01' }),
    },
  ],
  invalid: [
    {
      shows: 'support in the pod itself, and no renewals',
      company: pod
        .withTeam('Inner', { under: 'Pod' })
        .withSeat('SE', { role: 'Support Engineer' })
        .withAccounts(100, { contractEnd: '2026-06-01' }),
      findings: [
        {
          name: 'Acme',
          kind: 'organization',
          says: 'Support has no seat outside them',
          fix: ['openPosition'],
        },
        { name: 'Acme', kind: 'organization', says: 'Renewals', fix: opened },
      ],
    },
    {
      shows: 'eight CSMs and no CS Operations',
      company: withCsms(services, 8, { team: 'Pod' }),
      findings: [{ name: 'Acme', kind: 'organization', says: 'CS Operations', fix: opened }],
    },
  ],
}

const region = (count: number): OrganizationFixture =>
  cs
    .withTeam('EMEA', { kind: 'REGION', under: 'CS' })
    .withTeam('UK', { kind: 'REGION', under: 'EMEA' })
    .withSeat('CSM UK')
    .filledBy('Ana')
    .carrying(count)

export const regionTooSmallCases: RuleCases = {
  valid: [
    { shows: '50 customers, in the region below', company: region(50) },
    { shows: 'no regions', company: cs },
    {
      shows: 'a region of 50 customers, few of whom its team looks after yet',
      company: cs
        .withTeam('LATAM', { kind: 'REGION', under: 'CS', regions: ['LATAM'] })
        .withSeat('CSM L')
        .filledBy('Luz')
        .carrying(10, { region: 'LATAM' })
        .withAccounts(40, { region: 'LATAM' }),
    },
  ],
  invalid: [
    {
      shows: '49 customers, some of them pooled; told of the uppermost region only',
      company: region(48).withAccounts(1).coveredBy({ team: 'EMEA' }),
      findings: [{ name: 'EMEA', kind: 'team', says: 'looks after 49 customers' }],
    },
  ],
}

const changed = (...on: readonly [CalendarDate, 'POD' | 'SPECIALIST' | 'GEOGRAPHIC'][]) =>
  on.reduce(
    (company, [effective, orgModel]) =>
      company.and({ type: 'updateOrganization', effective, orgModel }),
    anOrganization({ on: '2022-01-01', orgModel: 'GENERALIST' }),
  )

export const modelChurnCases: RuleCases = {
  valid: [
    { shows: 'one change', company: changed(['2026-01-01', 'POD']) },
    {
      shows: 'a year between',
      company: changed(['2024-12-01', 'SPECIALIST'], ['2025-12-02', 'POD']),
    },
    {
      shows: 'quick changes long ago',
      company: changed(['2023-12-01', 'SPECIALIST'], ['2024-05-01', 'POD']),
    },
    {
      shows: 'a change that is still to come',
      company: changed(['2025-12-01', 'SPECIALIST'], ['2026-05-01', 'POD']),
    },
    {
      shows: 'a model declared late',
      company: anOrganization({ on: '2025-01-01' }).and(
        { type: 'updateOrganization', effective: '2025-06-01', orgModel: 'POD' },
        { type: 'updateOrganization', effective: '2025-08-01', orgModel: 'SPECIALIST' },
      ),
    },
  ],
  invalid: [
    {
      shows: 'six months between: 184 ÷ 30.4375',
      company: changed(['2025-07-01', 'SPECIALIST'], ['2026-01-01', 'POD']),
      findings: [{ name: 'Acme', kind: 'organization', says: 'only 6 months after' }],
    },
    {
      shows: 'both models, told apart',
      company: changed(['2025-07-01', 'SPECIALIST'], ['2026-01-01', 'POD']).and(
        { type: 'updateOrganization', effective: '2025-05-01', serviceModel: 'HIGH_TOUCH' },
        { type: 'updateOrganization', effective: '2025-09-01', serviceModel: 'LOW_TOUCH' },
        { type: 'updateOrganization', effective: '2026-02-01', serviceModel: 'HYBRID' },
      ),
      findings: [
        { name: 'Acme', kind: 'organization', says: 'organisation model' },
        { name: 'Acme', kind: 'organization', says: 'service model' },
      ],
    },
  ],
}

export const multipleRootsCases: RuleCases = {
  valid: [
    { shows: 'one root', company: cs.withTeam('EMEA', { under: 'CS' }) },
    { shows: 'no teams', company: anOrganization() },
  ],
  invalid: [
    {
      shows: 'a second root; the one with more seats is the organization’s',
      company: anOrganization()
        .withTeam('Acquired')
        .withSeat('CSM 9')
        .withTeam('Post-sale')
        .withTeam('CS', { under: 'Post-sale' })
        .withSeat('CSM 1')
        .withSeat('CSM 2'),
      findings: [{ name: 'Acquired', kind: 'team', says: 'beside Post-sale', fix: ['moveTeam'] }],
    },
  ],
}

const costing = (
  grossMargin: number | null,
  budgetedCost: number | null,
  acv = 500_000_00,
): OrganizationFixture =>
  anOrganization({ grossMargin })
    .withTeam('CS')
    .withSeat('CSM 1', { budgetedCost })
    .filledBy('Ana')
    .carrying(1, { acv })

const warnedAt10Of50 = (budgetedCost: number): OrganizationFixture =>
  costing(4500, budgetedCost)
    .withPolicy('mistake.marginSqueeze.costShare', 0.1)
    .withPolicy('mistake.marginSqueeze.grossMargin', 0.5)

export const marginSqueezeCases: RuleCases = {
  valid: [
    { shows: '20 % of cost out of a margin of 41 %', company: costing(4100, 100_000_00) },
    { shows: '37 % out of 75 %', company: costing(7500, 185_000_00) },
    { shows: 'a cent less than its own warning', company: warnedAt10Of50(44_999_99) },
  ],
  invalid: [
    {
      shows: 'the guide’s warning: 20 % out of 40 %',
      company: costing(4000, 100_000_00),
      findings: [
        {
          name: 'Acme',
          kind: 'organization',
          says: '20% of revenue, out of a gross margin of 40%',
        },
      ],
    },
    {
      shows: 'its own warning, 10 % out of 50 %, whatever the last bit: 9 % out of 45 %',
      company: warnedAt10Of50(45_000_00),
      findings: [{ name: 'Acme', kind: 'organization', says: '9% of revenue' }],
    },
    {
      shows: 'no margin at all',
      company: costing(0, 1),
      findings: [{ name: 'Acme', kind: 'organization' }],
    },
  ],
  notEvaluated: [
    { shows: 'no gross margin', company: costing(null, 100_000_00), missing: 'GROSS_MARGIN' },
    { shows: 'no cost', company: costing(4000, null), missing: 'STAFF_COST' },
    { shows: 'no revenue', company: costing(4000, 100_000_00, 0), missing: 'REVENUE' },
  ],
}
