import { anOrganization } from '../../an-organization.js'
import { fixtureId } from '../../fixture-id.js'
import type { OrganizationFixture } from '../../organization-fixture.js'
import type { RuleCases } from '../rule-cases.js'

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
      findings: [{ name: 'Globex', kind: 'account', says: 'in 60 days, and nobody answers' }],
    },
    {
      shows: 'support only',
      company: ending('2026-06-30').coveredBy({ team: 'CS', responsibility: 'SUPPORT' }),
      findings: [{ name: 'Globex', kind: 'account', says: 'in 120 days' }],
    },
  ],
}

export const lateRenewalCases: RuleCases = {
  valid: [
    { shows: 'a contract that ends in 91 days', company: ending('2026-06-01') },
    { shows: 'work that has begun', company: withRenewal('2026-03-20', 'ENGAGED') },
    { shows: 'a contract that has ended', company: ending('2026-03-01') },
  ],
  invalid: [
    {
      shows: 'nothing begun 90 days before',
      company: ending('2026-05-31'),
      findings: [{ name: 'Globex', kind: 'account', says: 'in 90 days' }],
    },
    {
      shows: 'nothing begun 30 days before: an error',
      company: withRenewal('2026-04-01', 'NOT_STARTED'),
      findings: [{ name: 'Globex', kind: 'account', severity: 'ERROR', says: 'in 30 days' }],
    },
  ],
}
