import { anOrganization } from '../../an-organization.js'
import { fixtureId } from '../../fixture-id.js'
import type { OrganizationFixture } from '../../organization-fixture.js'
import { factsOf, healthOfAll } from '../lint-input-of.js'
import type { RuleCases } from '../rule-cases.js'

const acme = { name: 'Acme', kind: 'organization' } as const
const seat = { name: 'CSM 1', kind: 'position' } as const
const cs = anOrganization().withTeam('CS')
const csm = cs.withSeat('CSM 1').filledBy('Ana')
const large = { segment: 'ENTERPRISE', acv: 200_000_00, contractStart: '2024-01-01' } as const
const globex = csm.withAccount('Globex', large).coveredBy()

const knowing = (company: OrganizationFixture, names: readonly string[]) =>
  company.and(
    ...names.map((name) => ({
      type: 'addStakeholder' as const,
      effective: '2025-01-01',
      id: fixtureId('stakeholder', name),
      accountId: company.id('account', 'Globex'),
      name,
      role: 'CHAMPION' as const,
    })),
  )

export const singleThreadedAccountCases: RuleCases = {
  valid: [
    { shows: 'two people of the customer', company: knowing(globex, ['Sam', 'Pat']) },
    {
      shows: 'a small customer',
      company: knowing(csm.withAccount('Globex', { segment: 'SMB' }).coveredBy(), ['Sam']),
    },
  ],
  invalid: [
    {
      shows: 'one person of the customer',
      company: knowing(globex, ['Sam']),
      findings: [{ ...seat, says: 'only one contact' }],
    },
  ],
  notEvaluated: [{ shows: 'nobody is ever recorded', company: globex, missing: 'STAKEHOLDERS' }],
}

const planned = (company: OrganizationFixture, measured: number | null) =>
  company.and({
    type: 'createSuccessPlan',
    effective: '2025-06-01',
    id: fixtureId('successPlan', 'Globex'),
    accountId: company.id('account', 'Globex'),
    title: 'Faster closing',
    metric: 'Days to close',
    target: 5,
    measured,
    startOn: '2025-06-01',
    dueOn: '2026-06-01',
  })

export const unprovenValueCases: RuleCases = {
  valid: [
    { shows: 'a plan that was measured', company: planned(globex, 8) },
    {
      shows: 'a customer of a month',
      company: csm.withAccount('Globex', { ...large, contractStart: '2026-02-01' }).coveredBy(),
    },
  ],
  invalid: [
    {
      shows: 'a plan of which nothing was measured',
      company: planned(globex, null),
      findings: [{ ...seat, says: 'no success plan with a measured outcome for Globex' }],
    },
  ],
  notEvaluated: [{ shows: 'no plans at all', company: globex, missing: 'SUCCESS_PLANS' }],
}

const small = csm.withAccount('Globex', { segment: 'SMB' }).coveredBy()

export const criticalWithoutContactCases: RuleCases = {
  valid: [
    {
      shows: 'a call 14 days ago',
      company: small,
      facts: { ...factsOf(small, { Globex: [14, 90] }, 'CALL'), health: healthOfAll(small, 0.1) },
    },
    {
      shows: 'a healthy customer without contact',
      company: small,
      facts: { ...factsOf(small, { Globex: [90] }, 'CALL'), health: healthOfAll(small, 0.9) },
    },
    {
      shows: 'a record that has just begun',
      company: small.carrying(1),
      facts: {
        ...factsOf(small.carrying(1), { 'Account 1': [3] }, 'CALL'),
        health: healthOfAll(small, 0.1),
      },
    },
  ],
  invalid: [
    {
      shows: 'a call 15 days ago',
      company: small,
      facts: { ...factsOf(small, { Globex: [15, 90] }, 'CALL'), health: healthOfAll(small, 0.1) },
      findings: [{ ...seat, says: 'no contact in the last 14 days' }],
    },
  ],
  notEvaluated: [
    { shows: 'no touchpoints', company: small, missing: 'TOUCHPOINTS' },
    {
      shows: 'no health',
      company: small,
      facts: factsOf(small, { Globex: [15] }),
      missing: 'HEALTH',
    },
  ],
}

const digital = csm.carrying(20, { segment: 'SMB' })
const withPlaybook = digital.and({
  type: 'createPlaybook',
  effective: '2026-02-01',
  id: fixtureId('playbook', 'Digital'),
  name: 'Digital',
  stage: 'ADOPTION',
  tier: 'TECH_TOUCH',
})

export const thinTechTouchCases: RuleCases = {
  valid: [
    {
      shows: 'a playbook and health data',
      company: withPlaybook,
      facts: { health: healthOfAll(withPlaybook, 0.8) },
    },
    { shows: 'nineteen customers', company: csm.carrying(19, { segment: 'SMB' }) },
  ],
  invalid: [
    {
      shows: 'neither',
      company: digital,
      findings: [{ ...acme, says: 'without a playbook and health data' }],
    },
    {
      shows: 'a playbook alone',
      company: withPlaybook,
      findings: [{ ...acme, says: 'without health data' }],
    },
  ],
}

const hundred = csm.carrying(300)

export const retentionBelowStageCases: RuleCases = {
  valid: [
    {
      shows: 'what companies with as many customers keep',
      company: hundred,
      facts: { retention: { grr: 0.92, nrr: 1.12 } },
    },
    { shows: 'no customers', company: cs },
  ],
  invalid: [
    {
      shows: '300 customers (stage 3) of which 80 % of revenue is kept',
      company: hundred,
      facts: { retention: { grr: 0.8, nrr: 1.12 } },
      findings: [{ ...acme, says: 'GRR of 80% is that of stage 1' }],
    },
  ],
  notEvaluated: [{ shows: 'no ledger', company: hundred, missing: 'RETENTION' }],
}
