import { anOrganization } from '../../an-organization.js'
import { cleanOrganization } from '../clean-organization.js'
import { factsOf } from '../lint-input-of.js'
import type { RuleCases } from '../rule-cases.js'

const old = { contractStart: '2020-01-01', tier: 'HIGH_TOUCH' } as const
const high = anOrganization().withAccount('Globex', old)
const csm = anOrganization().withTeam('CS').withSeat('CSM 1').filledBy('Ana')

export const reviewOverdueCases: RuleCases = {
  valid: [
    // A turn is 365.25 ÷ 4 = 91.3 days, and 30 of grace.
    { shows: 'a review 121 days ago', company: high, facts: factsOf(high, { Globex: [121] }) },
    {
      shows: 'tech-touch, which is promised none',
      company: anOrganization().withAccount('Globex', { ...old, tier: 'TECH_TOUCH' }),
      facts: factsOf(high, {}),
    },
  ],
  invalid: [
    {
      shows: 'a review 122 days ago',
      company: high,
      facts: factsOf(high, { Globex: [122] }),
      findings: [{ name: 'Globex', kind: 'account', says: 'is 30 days overdue' }],
    },
    {
      shows: 'no review ever, of a customer since nobody knows when',
      company: anOrganization().withAccount('Globex', { tier: 'HIGH_TOUCH' }),
      facts: factsOf(high, {}),
      findings: [{ name: 'Globex', kind: 'account', says: 'no business review on record' }],
    },
  ],
  notEvaluated: [{ shows: 'no touchpoints', company: high, missing: 'TOUCHPOINTS' }],
}

const two = csm.carrying(3).withSeat('CSM 2').filledBy('Bea').carrying(3)
const each = (first: readonly number[], second: readonly number[]) =>
  factsOf(
    two,
    Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((number) => [`Account ${number}`, number <= 3 ? first : second]),
    ),
    'CALL',
  )

export const unevenServiceCases: RuleCases = {
  valid: [
    { shows: 'twice the contact', company: two, facts: each([10, 20], [30]) },
    { shows: 'calls more than a year ago', company: two, facts: each([10, 400, 401], [30]) },
    {
      shows: 'two accounts of one of them',
      company: csm.carrying(3).withSeat('CSM 2').filledBy('Bea').carrying(2),
      facts: each([10, 20, 30], []),
    },
  ],
  invalid: [
    {
      shows: 'three times the contact',
      company: two,
      facts: each([10, 20, 30], [30]),
      findings: [{ name: 'Acme', kind: 'organization', says: 'CSM 1 has 3 contacts a year' }],
    },
    {
      shows: 'no contact at all beside some',
      company: two,
      facts: each([], [30]),
      findings: [{ name: 'Acme', kind: 'organization', says: 'CSM 1 0' }],
    },
  ],
  notEvaluated: [{ shows: 'no touchpoints', company: two, missing: 'TOUCHPOINTS' }],
}

const NINE = 9
const gap = { name: 'Acme', kind: 'organization' } as const

export const responsibilityGapCases: RuleCases = {
  valid: [
    { shows: 'a clean organization', company: cleanOrganization() },
    { shows: 'no customers', company: anOrganization() },
  ],
  invalid: [
    {
      shows: 'customers and nobody: nine gaps',
      company: anOrganization().withAccounts(2),
      findings: [
        { ...gap, severity: 'ERROR', says: 'Onboarding: nobody answers for 2 of 2 customers' },
        ...Array.from({ length: NINE - 1 }, () => ({ ...gap, severity: 'ERROR' as const })),
      ],
    },
    {
      shows: 'one of two customers without a CSM: a warning each',
      company: csm.carrying(1).withAccounts(1),
      findings: [
        { ...gap, says: 'Onboarding: nobody answers for 1 of 2' },
        ...Array.from({ length: NINE - 1 }, () => gap),
      ],
    },
  ],
}

export const responsibilityDoubleCases: RuleCases = {
  valid: [
    { shows: 'a clean organization', company: cleanOrganization() },
    { shows: 'CSMs for everything', company: csm.carrying(3) },
  ],
  invalid: [
    {
      shows: 'renewals of one customer with a specialist, of the other with the CSM',
      company: csm
        .carrying(1)
        .carrying(1)
        .withSeat('Renewer', { role: 'Renewals Specialist' })
        .filledBy('Rita')
        .coveredBy({ seat: 'Renewer', responsibility: 'RENEWALS' }),
      findings: [
        { name: 'Acme', kind: 'organization', says: 'Renewal management: more than one role' },
      ],
    },
  ],
}
