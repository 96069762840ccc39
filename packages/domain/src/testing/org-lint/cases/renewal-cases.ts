import { anOrganization } from '../../an-organization.js'
import { fixtureId } from '../../fixture-id.js'
import type { OrganizationFixture } from '../../organization-fixture.js'
import { healthOfAll } from '../lint-input-of.js'
import type { RuleCases } from '../rule-cases.js'

const acme = { name: 'Acme', kind: 'organization' } as const
const seat = { name: 'CSM 1', kind: 'position' } as const
const csm = anOrganization().withTeam('CS').withSeat('CSM 1').filledBy('Ana')
const renewing = csm.carrying(1, { contractEnd: '2026-04-30', autoRenew: true, noticeDays: 30 })

const ending = (contractEnd: string): OrganizationFixture =>
  anOrganization().withTeam('CS').withSeat('CSM 1').filledBy('Ana').withAccount('Globex', {
    contractEnd,
  })
const withRenewal = (
  contractEnd: string,
  stage: 'NOT_STARTED' | 'ENGAGED' | 'WON',
): OrganizationFixture => {
  const company = ending(contractEnd)
  return company.and({
    type: 'createRenewal',
    effective: '2026-01-15',
    id: fixtureId('renewal', 'Globex'),
    accountId: company.id('account', 'Globex'),
    contractEnd,
    stage,
  })
}

export const unownedRenewalCases: RuleCases = {
  valid: [
    { shows: 'a CSM who renews', company: ending('2026-05-01').coveredBy() },
    { shows: 'a contract that ends in 121 days', company: ending('2026-07-01') },
    { shows: 'a renewal that is won', company: withRenewal('2026-05-01', 'WON') },
  ],
  invalid: [
    {
      shows: 'nobody, 60 days before the end',
      company: ending('2026-05-01'),
      findings: [{ ...acme, says: 'in 60 days', fix: ['coverAccount'] }],
    },
    {
      shows: 'support only',
      company: ending('2026-06-30').coveredBy({ team: 'CS', responsibility: 'SUPPORT' }),
      findings: [{ ...acme, says: 'in 120 days', fix: ['coverAccount'] }],
    },
  ],
}

export const lateRenewalCases: RuleCases = {
  valid: [
    { shows: 'a contract that ends in 91 days', company: ending('2026-06-01') },
    { shows: 'work that has begun', company: withRenewal('2026-03-20', 'ENGAGED') },
    { shows: 'a contract that has ended', company: ending('2026-03-01') },
    {
      shows: 'ninety contracts that renew by themselves, of healthy customers',
      company: csm.carrying(90, { contractEnd: '2026-04-01', autoRenew: true }),
    },
  ],
  invalid: [
    {
      shows: 'nothing begun 90 days before',
      company: ending('2026-05-31'),
      findings: [{ ...acme, says: 'in 90 days' }],
    },
    {
      shows: 'nothing begun 30 days before: an error',
      company: withRenewal('2026-04-01', 'NOT_STARTED'),
      findings: [{ ...acme, severity: 'ERROR', says: 'in 30 days' }],
    },
    {
      shows: 'ten of one CSM: one finding',
      company: csm.carrying(10, { contractEnd: '2026-05-20' }),
      findings: [{ ...seat, says: '10 accounts' }],
    },
    {
      shows: 'at risk, it renews by itself, and notice must be given in 29 days',
      company: renewing,
      facts: { health: healthOfAll(renewing, 0.1) },
      findings: [{ ...seat, severity: 'ERROR', says: 'in 29 days' }],
    },
  ],
}

export const contractEndedUnresolvedCases: RuleCases = {
  valid: [
    { shows: 'a contract that ends today', company: ending('2026-03-02') },
    { shows: 'an end that was won', company: withRenewal('2026-02-01', 'WON') },
  ],
  invalid: [
    {
      shows: 'two of one CSM, of which nobody knows what became',
      company: csm.carrying(2, { contractEnd: '2026-02-01' }),
      findings: [{ ...seat, says: '29 days ago' }],
    },
    {
      shows: 'one that renews by itself, moved on by its own term of two years',
      company: csm.carrying(1, {
        contractStart: '2024-02-01',
        contractEnd: '2026-02-01',
        autoRenew: true,
      }),
      findings: [{ ...acme, says: 'renewed automatically', fix: ['updateAccount'] }],
    },
  ],
}
