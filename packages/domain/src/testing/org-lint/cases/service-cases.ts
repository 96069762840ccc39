import { anOrganization } from '../../an-organization.js'
import { cleanOrganization } from '../clean-organization.js'
import { factsOf } from '../lint-input-of.js'
import type { RuleCases } from '../rule-cases.js'

const old = { contractStart: '2020-01-01', tier: 'HIGH_TOUCH' } as const
const high = anOrganization().withAccount('Globex', old)
const csm = anOrganization().withTeam('CS').withSeat('CSM 1').filledBy('Ana')

const held = csm.withAccount('Globex', old).coveredBy()
const seat = { name: 'CSM 1', kind: 'position' } as const

export const reviewOverdueCases: RuleCases = {
  valid: [
    // A turn is 365.25 ÷ 4 = 91.3 days, and 30 of grace.
    { shows: 'a review 121 days ago', company: held, facts: factsOf(held, { Globex: [121] }) },
    {
      shows: 'tech-touch, which is promised none',
      company: csm.withAccount('Globex', { ...old, tier: 'TECH_TOUCH' }).coveredBy(),
      facts: factsOf(held, { Globex: [300] }, 'CALL'),
    },
    {
      shows: 'ninety customers and one call, imported yesterday',
      company: csm.carrying(90, old),
      facts: factsOf(csm.carrying(90, old), { 'Account 7': [1] }, 'CALL'),
    },
    {
      shows: 'a team that records nothing, beside one that does',
      company: held
        .withTeam('Other')
        .withSeat('CSM 2')
        .filledBy('Bea')
        .withAccount('Initech', { ...old, tier: 'TECH_TOUCH' })
        .coveredBy(),
      facts: factsOf(held.withAccount('Initech'), { Initech: [300] }, 'CALL'),
    },
  ],
  invalid: [
    {
      shows: 'a review 122 days ago',
      company: held,
      facts: factsOf(held, { Globex: [122] }),
      findings: [{ ...seat, says: 'by 30 days' }],
    },
    {
      shows: 'no review since the record began 200 days ago: 108 after the first turn',
      company: held,
      facts: factsOf(held, { Globex: [200] }, 'CALL'),
      findings: [{ ...seat, says: 'by 108 days' }],
    },
    {
      shows: 'three customers of one CSM: one finding',
      company: csm.carrying(3, old),
      facts: factsOf(csm.carrying(3, old), { 'Account 1': [300] }, 'CALL'),
      findings: [{ ...seat, says: '3 accounts' }],
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
    { shows: 'twice the contact', company: two, facts: each([10, 364], [364]) },
    { shows: 'calls more than a year ago', company: two, facts: each([10, 400, 401], [364]) },
    { shows: 'a record of 89 days', company: two, facts: each([10, 20, 30], [88]) },
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
      facts: each([10, 20, 364], [364]),
      findings: [{ name: 'Acme', kind: 'organization', says: 'CSM 1 has 3 contacts a year' }],
    },
    {
      shows: 'no contact at all beside some',
      company: two,
      facts: each([], [364]),
      findings: [{ name: 'Acme', kind: 'organization', says: 'CSM 1 0' }],
    },
  ],
  notEvaluated: [{ shows: 'no touchpoints', company: two, missing: 'TOUCHPOINTS' }],
}

const gap = { name: 'Acme', kind: 'organization' } as const

export const responsibilityGapCases: RuleCases = {
  valid: [
    { shows: 'a clean organization', company: cleanOrganization() },
    { shows: 'no customers', company: anOrganization() },
  ],
  invalid: [
    {
      shows: 'customers and nobody: nine gaps of one cause',
      company: anOrganization().withAccounts(2),
      findings: [{ ...gap, severity: 'ERROR', says: 'nobody answers for 2 of 2 customers' }],
    },
    {
      shows: 'one of two customers without a CSM: a warning',
      company: csm.carrying(1).withAccounts(1),
      findings: [{ ...gap, says: 'nobody answers for 1 of 2' }],
    },
    {
      shows: 'customers whose seat nobody sits in: as nobody as without one',
      company: anOrganization().withTeam('CS').withSeat('CSM').carrying(2),
      findings: [{ ...gap, severity: 'ERROR', says: 'nobody answers for 2 of 2 customers' }],
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
