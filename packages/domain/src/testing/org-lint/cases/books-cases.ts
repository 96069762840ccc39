import type { ArrMovementKind } from '../../../entities/vocabularies.js'
import { anOrganization } from '../../an-organization.js'
import type { OrganizationFixture } from '../../organization-fixture.js'
import type { RuleCases } from '../rule-cases.js'

const acme = { name: 'Acme', kind: 'organization' } as const
const csm = anOrganization().withTeam('CS').withSeat('CSM 1').filledBy('Ana')
const globex = csm.withAccount('Globex', { acv: 120_000_00 }).coveredBy()

const moving = (
  company: OrganizationFixture,
  effective: string,
  movement: ArrMovementKind,
  amount: number,
  name = 'Globex',
) =>
  company.and({
    type: 'recordArrMovement',
    effective,
    source: 'billing',
    accountId: company.id('account', name),
    movement,
    amount,
  })
const opened = (balance: number) => moving(globex, '2025-01-01', 'OPENING', balance)
const churned = moving(opened(120_000_00), '2025-06-01', 'CHURN', -120_000_00)
const closed = (company: OrganizationFixture) =>
  company.and({
    type: 'closeAccount',
    effective: '2026-01-01',
    id: company.id('account', 'Globex'),
    withWhatDependsOnIt: true,
  })

export const customerWithoutArrCases: RuleCases = {
  valid: [
    { shows: 'an ACV, where no ledger is kept', company: globex },
    { shows: 'a pilot without a contract', company: csm.withAccount('Pilot', { acv: 0 }) },
    { shows: 'a ledger that knows everybody', company: opened(120_000_00) },
  ],
  invalid: [
    {
      shows: 'a contract in force, and no revenue',
      company: csm.withAccount('Initech', { acv: 0, contractEnd: '2026-12-31' }),
      findings: [{ ...acme, says: 'no revenue: 1 account' }],
    },
    {
      shows: 'two customers of whom a ledger knows nothing',
      company: opened(120_000_00).withAccounts(2),
      findings: [
        {
          ...acme,
          says: '2 accounts ($60,000 a year',
          fix: ['recordArrMovement', 'recordArrMovement'],
        },
      ],
    },
  ],
}

export const arrAcvMismatchCases: RuleCases = {
  valid: [
    { shows: 'the same', company: opened(120_000_00) },
    { shows: 'an ordinary expansion of 40 %', company: opened(168_000_00) },
    { shows: 'no ledger', company: globex },
  ],
  invalid: [
    {
      shows: 'three years in the ACV',
      company: opened(40_000_00),
      findings: [{ ...acme, says: 'The ACV is 3 times', fix: ['updateAccount'] }],
    },
    {
      shows: 'a month in the ACV',
      company: opened(1_440_000_00),
      findings: [{ ...acme, says: 'amount of a month', fix: ['updateAccount'] }],
    },
    {
      shows: 'two years in the ledger, which is put right where it comes from',
      company: opened(240_000_00),
      findings: [{ ...acme, says: 'recorded revenue is 2 times' }],
    },
    {
      shows: 'no usual factor',
      company: opened(27_000_00),
      findings: [{ ...acme, says: 'differ by more than half' }],
    },
  ],
}

export const noOpeningBalanceCases: RuleCases = {
  valid: [
    { shows: 'an opening', company: opened(120_000_00) },
    { shows: 'a new customer', company: moving(globex, '2025-02-01', 'NEW', 1) },
    { shows: 'no ledger', company: globex },
  ],
  invalid: [
    {
      shows: 'an expansion at first: opened such that it comes to the ACV',
      company: moving(globex, '2025-02-01', 'EXPANSION', 20_000_00),
      findings: [{ ...acme, says: 'the ACV stands in', fix: ['recordArrMovement'] }],
    },
    {
      shows: 'no ACV that could stand in',
      company: moving(csm.withAccount('Globex', { acv: 0 }), '2025-02-01', 'EXPANSION', 20_000_00),
      findings: [{ ...acme, says: 'No ACV can stand in' }],
    },
  ],
}

const paused = (on: string) => moving(opened(120_000_00), on, 'CONTRACTION', -120_000_00)

export const dormantAccountCases: RuleCases = {
  valid: [
    { shows: 'a pause of 90 days', company: paused('2025-12-02') },
    { shows: 'a churn', company: churned },
    { shows: 'a pilot', company: csm.withAccount('Pilot', { acv: 0 }) },
  ],
  invalid: [
    {
      shows: 'a pause of 91 days',
      company: paused('2025-12-01'),
      findings: [{ ...acme, says: 'since Dec 1, 2025' }],
    },
  ],
}

export const churnedButOpenCases: RuleCases = {
  valid: [
    { shows: 'a churn, and closed', company: closed(churned) },
    {
      shows: 'a churn to come',
      company: moving(opened(120_000_00), '2026-06-01', 'CHURN', -120_000_00),
    },
  ],
  invalid: [
    {
      shows: 'a churn long ago, still covered',
      company: churned,
      findings: [{ ...acme, says: 'still open', fix: ['closeAccount'] }],
    },
  ],
}

export const closedWithBalanceCases: RuleCases = {
  valid: [
    { shows: 'closed after its churn', company: closed(churned) },
    { shows: 'closed, and no ledger', company: closed(globex) },
  ],
  invalid: [
    {
      shows: 'closed, and paying by the ledger',
      company: closed(opened(120_000_00)),
      findings: [{ ...acme, says: 'Globex ($120,000', fix: ['recordArrMovement'] }],
    },
  ],
}

const inEuros = anOrganization({ planRates: [{ currency: 'EUR', rate: 1.25 }] }).withAccount(
  'Globex',
  { acv: 80_000_00, contractCurrency: 'EUR' },
)
const planned = inEuros.and({
  type: 'updateOrganization',
  effective: '2026-01-01',
  planRates: [{ currency: 'EUR', rate: 1.25 }],
})

export const planRateOutdatedCases: RuleCases = {
  valid: [
    { shows: 'contracts in the currency of the organization', company: globex },
    { shows: 'the rate of the year, though it is that of the last', company: planned },
    {
      shows: 'a fiscal year that began in April',
      company: inEuros
        .and({
          type: 'updateOrganization',
          effective: '2025-01-01',
          fiscalYearStart: 4,
        })
        .and({
          type: 'updateOrganization',
          effective: '2025-04-01',
          planRates: [{ currency: 'EUR', rate: 1.1 }],
        }),
    },
  ],
  invalid: [
    {
      shows: 'the rate of the year before',
      company: inEuros,
      findings: [{ ...acme, says: 'In EUR, at the plan rate of the fiscal year from Jan 1, 2025' }],
    },
  ],
}
