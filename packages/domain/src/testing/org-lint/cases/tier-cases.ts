import { anOrganization } from '../../an-organization.js'
import { fixtureId } from '../../fixture-id.js'
import type { AccountOptions } from '../../options.js'
import type { OrganizationFixture } from '../../organization-fixture.js'
import type { RuleCases } from '../rule-cases.js'

const acme = { name: 'Acme', kind: 'organization' } as const
const served = (fields: AccountOptions): OrganizationFixture =>
  anOrganization().withAccount('Globex', fields)
const retiered = (company: OrganizationFixture, effective: string): OrganizationFixture =>
  company.and({
    type: 'setTier',
    effective,
    id: company.id('account', 'Globex'),
    tier: 'TECH_TOUCH',
  })
const repriced = (company: OrganizationFixture, effective: string, acv: number) =>
  company.and({ type: 'updateAccount', effective, id: company.id('account', 'Globex'), acv })
const leaving = (company: OrganizationFixture) => {
  const moved = { type: 'recordArrMovement', source: 'test' } as const
  const accountId = company.id('account', 'Globex')
  const amount = 150_000_00
  return company.and(
    { ...moved, accountId, effective: '2025-01-01', movement: 'OPENING', amount },
    { ...moved, accountId, effective: '2026-06-30', movement: 'CHURN', amount: -amount },
  )
}
const inYen = anOrganization({ currency: 'JPY' }).withAccount('Globex')
const noRate = [
  { shows: 'money without a dollar rate', company: inYen, missing: 'DOLLAR_RATE' },
] as const

export const overServedAccountCases: RuleCases = {
  valid: [
    { shows: 'the tier that is earned', company: served({ tier: 'LOW_TOUCH', acv: 30_000_00 }) },
    {
      shows: '5 % below a threshold, as one evaluation has seen',
      company: repriced(served({ tier: 'HIGH_TOUCH', acv: 120_000_00 }), '2025-12-01', 95_000_00),
    },
    {
      shows: 'a fall since the last evaluation',
      company: repriced(served({ tier: 'HIGH_TOUCH', acv: 120_000_00 }), '2026-02-01', 5_000_00),
    },
    { shows: 'a pilot that pays nothing', company: served({ tier: 'LOW_TOUCH', acv: 0 }) },
    {
      shows: 'a strategic account',
      company: served({ tier: 'HIGH_TOUCH', acv: 5_000_00, strategic: true }),
    },
    {
      shows: 'a tier that ends, as after a promotion',
      company: retiered(served({ tier: 'LOW_TOUCH', acv: 5_000_00 }), '2026-05-01'),
    },
  ],
  invalid: [
    {
      shows: '5,000 in low-touch',
      company: served({ tier: 'LOW_TOUCH', acv: 5_000_00 }),
      findings: [{ ...acme, says: 'Served as Low-touch', fix: ['setTier'] }],
    },
    {
      shows: '5 % below a threshold, as two evaluations have seen',
      company: served({ tier: 'HIGH_TOUCH', acv: 95_000_00 }),
      findings: [{ ...acme, says: 'Served as High-touch', fix: ['setTier'] }],
    },
    {
      shows: 'by its segment, without a tier of its own',
      company: served({ segment: 'ENTERPRISE', acv: 30_000_00 }),
      findings: [{ ...acme, says: 'pays Low-touch', fix: ['setTier'] }],
    },
  ],
  notEvaluated: noRate,
}

export const underInvestedAccountCases: RuleCases = {
  valid: [
    { shows: 'the tier that is earned', company: served({ tier: 'HIGH_TOUCH', acv: 150_000_00 }) },
    {
      shows: '5 % above a threshold, as one evaluation has seen',
      company: repriced(served({ tier: 'LOW_TOUCH', acv: 60_000_00 }), '2025-12-01', 105_000_00),
    },
    {
      shows: 'an account that is announced to leave',
      company: leaving(served({ tier: 'LOW_TOUCH', acv: 150_000_00 })),
    },
  ],
  invalid: [
    {
      shows: '150,000 in low-touch',
      company: served({ tier: 'LOW_TOUCH', acv: 150_000_00 }),
      findings: [{ ...acme, says: 'worth High-touch', fix: ['setTier'] }],
    },
    {
      shows: 'high complexity that raises the tier',
      company: served({ tier: 'TECH_TOUCH', acv: 5_000_00, complexity: 'HIGH' }),
      findings: [{ ...acme, says: 'Low-touch', fix: ['setTier'] }],
    },
    {
      shows: 'three, and a CSM with room for one of them',
      company: anOrganization()
        .withTeam('CS')
        .withSeat('CSM 1')
        .filledBy('Ana')
        .carrying(13, { segment: 'ENTERPRISE', tier: 'HIGH_TOUCH', acv: 200_000_00 })
        .carrying(1, { tier: 'TECH_TOUCH', segment: 'SMB', acv: 150_000_00 })
        .carrying(2, { tier: 'TECH_TOUCH', segment: 'SMB', acv: 160_000_00 }),
      findings: [
        { ...acme, says: '($160,000 a year). There is room', fix: ['setTier'] },
        { ...acme, says: 'have no room' },
      ],
    },
  ],
  notEvaluated: noRate,
}

const cut = retiered(served({ tier: 'LOW_TOUCH' }), '2026-05-01')

export const tierCutUnannouncedCases: RuleCases = {
  valid: [
    { shows: 'no cut', company: served({ tier: 'LOW_TOUCH' }) },
    { shows: 'a cut long ago', company: retiered(served({ tier: 'LOW_TOUCH' }), '2026-01-01') },
    {
      shows: 'a playbook for the lower tier',
      company: cut.and({
        type: 'createPlaybook',
        effective: '2026-02-01',
        id: fixtureId('playbook', 'Digital service'),
        name: 'Digital service',
        stage: 'ADOPTION',
        tier: 'TECH_TOUCH',
      }),
    },
  ],
  invalid: [
    {
      shows: 'a cut to come that nothing tells the customer',
      company: cut,
      findings: [{ ...acme, says: 'From Low-touch to Tech-touch on May 1, 2026: Globex' }],
    },
  ],
}
