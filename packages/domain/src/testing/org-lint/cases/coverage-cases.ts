import { anOrganization } from '../../an-organization.js'
import { fixtureId } from '../../fixture-id.js'
import type { OrganizationFixture } from '../../organization-fixture.js'
import type { RuleCases } from '../rule-cases.js'

const cs = anOrganization().withTeam('CS')
const csm = cs.withSeat('CSM 1').filledBy('Ana')
const fix = ['coverAccount'] as const

export const uncoveredAccountCases: RuleCases = {
  valid: [
    { shows: 'an account of a seat', company: csm.carrying(1) },
    {
      shows: 'an account that a team pools',
      company: csm.withAccounts(1).coveredBy({ team: 'CS' }),
    },
  ],
  invalid: [
    {
      shows: 'accounts with support only, given to the least utilised seat',
      company: csm
        .carrying(40)
        .withSeat('CSM 2')
        .filledBy('Bea')
        .withAccount('Solo', { acv: 50_000_00 })
        .coveredBy({ team: 'CS', responsibility: 'SUPPORT' }),
      findings: [{ name: 'Solo', kind: 'account', says: 'Solo ($50,000 a year)', fix }],
    },
    {
      shows: 'one after another: each fix counts what was placed before',
      company: csm.withSeat('CSM 2').filledBy('Bea').withAccounts(2),
      findings: [
        { name: 'Account 1', kind: 'account', fix },
        { name: 'Account 2', kind: 'account', fix },
      ],
    },
    {
      shows: 'no seat that fits: another segment, another language, nobody there',
      company: anOrganization()
        .withTeam('Enterprise', { segments: ['ENTERPRISE'] })
        .withSeat('CSM 1')
        .filledBy('Ana')
        .withTeam('All', { under: 'Enterprise' })
        .withPerson('Bea', { languages: ['es'] })
        .withSeat('CSM 2')
        .filledBy('Bea')
        .withSeat('CSM 3')
        .withAccount('Tokyo', { language: 'ja' }),
      findings: [{ name: 'Tokyo', kind: 'account' }],
    },
  ],
}

const handover = (company: OrganizationFixture, on: string, until: string): OrganizationFixture =>
  company.and({
    type: 'handOverAccount',
    effective: on,
    id: fixtureId('handover', on),
    accountId: company.id('account', 'Solo'),
    responsibility: 'CSM',
    positionId: company.id('position', 'CSM 2'),
    transitionUntil: until,
  })
const two = csm.withAccount('Solo').coveredBy().withSeat('CSM 2').filledBy('Bea')

export const handoverUnfinishedCases: RuleCases = {
  valid: [
    { shows: 'a handover of 29 days', company: handover(two, '2026-02-01', '2026-06-01') },
    { shows: 'a transition that is over', company: handover(two, '2026-01-01', '2026-02-01') },
  ],
  invalid: [
    {
      shows: 'a handover of 30 days',
      company: handover(two, '2026-01-31', '2026-06-01'),
      findings: [{ name: 'Solo', kind: 'account', says: '30 days ago' }],
    },
  ],
}

const speaking = (languages: readonly string[], account: string | null): OrganizationFixture =>
  cs
    .withPerson('Ana', { languages })
    .withSeat('CSM 1')
    .filledBy('Ana')
    .withAccount('Solo', { language: account })
    .coveredBy()

export const languageMismatchCases: RuleCases = {
  valid: [
    { shows: 'the same language of another country', company: speaking(['pt-BR', 'en'], 'pt') },
    { shows: 'no accounts at all', company: cs },
    {
      shows: 'somebody in the pool who speaks it',
      company: speaking(['en'], 'en')
        .withPerson('Yuki', { languages: ['ja'] })
        .withSeat('CSM 2')
        .filledBy('Yuki')
        .withAccount('Tokyo', { language: 'ja' })
        .coveredBy({ team: 'CS' }),
    },
  ],
  invalid: [
    {
      shows: 'two accounts in Japanese, one in English',
      company: speaking(['en', 'es'], 'en').carrying(2, { language: 'ja' }),
      findings: [
        {
          name: 'CSM 1',
          kind: 'position',
          says: '2 accounts speak Japanese, the CSM English and Spanish',
        },
      ],
    },
    {
      shows: 'a pool in which nobody does',
      company: speaking(['en'], 'en').withAccounts(1, { language: 'ja' }).coveredBy({ team: 'CS' }),
      findings: [{ name: 'CS', kind: 'team', says: '1 account speaks Japanese' }],
    },
  ],
  notEvaluated: [
    { shows: 'people who do not say', company: speaking([], 'en'), missing: 'LANGUAGES' },
    { shows: 'accounts without language', company: speaking(['en'], null), missing: 'LANGUAGES' },
  ],
}

const living = (timeZone: string | null, region: string | null): OrganizationFixture =>
  cs
    .withPerson('Ana', { timeZone })
    .withSeat('CSM 1')
    .filledBy('Ana')
    .withAccount('Solo', { region })
    .coveredBy()

export const timeZoneMismatchCases: RuleCases = {
  valid: [
    { shows: 'the same place', company: living('America/New_York', 'US East') },
    {
      shows: 'four hours: Madrid (+1) and São Paulo (−3)',
      company: living('Europe/Madrid', 'America/Sao_Paulo'),
    },
    {
      shows: 'the other side of the date line: Auckland (+13) and US West (−8)',
      company: living('Pacific/Auckland', 'us-west'),
    },
    { shows: 'no accounts', company: cs },
  ],
  invalid: [
    {
      shows: 'Madrid (+1) and APAC (from +5.5)',
      company: living('Europe/Madrid', 'APAC'),
      findings: [{ name: 'CSM 1', kind: 'position', says: '(APAC) up to 4.5 hours away' }],
    },
    {
      shows: 'a region of one’s own name, by the people who live there (+9)',
      company: living('America/New_York', 'Area 7').withPerson('Yuki', {
        region: 'Area 7',
        timeZone: 'Asia/Tokyo',
      }),
      findings: [{ name: 'CSM 1', kind: 'position', says: '10 hours' }],
    },
  ],
  notEvaluated: [
    { shows: 'people without a zone', company: living(null, 'EMEA'), missing: 'TIME_ZONES' },
    {
      shows: 'regions that nothing tells of',
      company: living('Europe/Madrid', 'Area/7'),
      missing: 'TIME_ZONES',
    },
  ],
}

const five = (acvs: readonly number[]): OrganizationFixture => {
  let company = cs
  for (const [index, acv] of acvs.entries()) {
    company = company
      .withSeat(`CSM ${index + 1}`)
      .filledBy(`C${index + 1}`)
      .carrying(1, { acv })
  }
  return company
}

export const singlePointOfFailureCases: RuleCases = {
  valid: [
    { shows: 'a fifth each', company: five([100, 100, 100, 100, 100]) },
    { shows: 'accounts that are worth nothing', company: csm.carrying(1, { acv: 0 }) },
    {
      shows: 'a pool, shared evenly',
      company: five([1, 1, 1, 1, 1]).withAccounts(1, { acv: 1000 }).coveredBy({ team: 'CS' }),
    },
  ],
  invalid: [
    {
      shows: '101 of 501',
      company: five([101, 100, 100, 100, 100]),
      findings: [{ name: 'C1', kind: 'person', says: '20.2% of the recurring revenue' }],
    },
    {
      shows: 'a job share: each carries half of everything',
      company: cs
        .withSeat('CSM 1')
        .filledBy('Ana', { fte: 50 })
        .filledBy('Bea', { fte: 50 })
        .carrying(1),
      findings: [
        { name: 'Ana', kind: 'person', says: '50%' },
        { name: 'Bea', kind: 'person', says: '50%' },
      ],
    },
  ],
}
