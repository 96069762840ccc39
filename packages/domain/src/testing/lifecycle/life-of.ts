import type { MetricSignal } from '../../rules/health/health-of.js'
import { formatDay, parseDay } from '../../kernel/days.js'
import type { AccountFacts } from '../../rules/lifecycle/account-facts.js'
import { lifecycleOf } from '../../rules/lifecycle/stage/lifecycle-of.js'
import { anOrganization } from '../an-organization.js'
import { fixtureId } from '../fixture-id.js'
import type { AccountOptions, ImplementationOptions } from '../options.js'
import type { OrganizationFixture } from '../organization-fixture.js'

export const on = '2026-03-02'
export const asOf = parseDay(on) ?? 0
export const daysAgo = (days: number) => formatDay(asOf - days)
export const effective = '2025-01-01'

export const account = (fields: AccountOptions = {}) =>
  anOrganization().withAccount('Globex', fields)
export const accountId = account().id('account', 'Globex')
export const ended = (project: ImplementationOptions) => ({ status: 'LIVE' as const, ...project })

/** The account's life on the day, with the facts told. */
export function lifeOf(company: OrganizationFixture, facts: Partial<AccountFacts> = {}) {
  const view = company.view(on)
  const row = view.accounts.rowOf(accountId)
  return lifecycleOf(view, row, { signals: [], touchpoints: null, ...facts })
}

export const signal = (metric: string, value: number): MetricSignal => ({
  metric,
  value,
  day: asOf,
})
export const using = (share: number): Partial<AccountFacts> => ({
  signals: [signal('featureAdoption', share)],
})

export const opportunity = (company: OrganizationFixture) =>
  company.and({
    type: 'createOpportunity',
    effective,
    id: fixtureId('opportunity'),
    accountId,
    kind: 'SEATS',
    amount: 100_00,
  })
export const renewal = (
  company: OrganizationFixture,
  contractEnd: string,
  fields: Readonly<Record<string, unknown>> = {},
) =>
  company.and({
    type: 'createRenewal',
    effective,
    id: fixtureId('renewal'),
    accountId,
    contractEnd,
    ...fields,
  })
export const act = (company: OrganizationFixture, day: string) =>
  company.and({
    type: 'recordAdvocacyAct',
    effective,
    id: fixtureId('act', day),
    accountId,
    kind: 'REVIEW',
    on: day,
  })

export const started = (days: number, fields: AccountOptions = {}) =>
  account({ contractStart: daysAgo(days), ...fields })
/** So many days a customer, with a project; first values are on record, but none of this customer. */
export const waiting = (days: number) =>
  anOrganization()
    .withAccount('Initech')
    .inImplementation(ended({ firstValueOn: '2025-01-20' }))
    .withAccount('Globex', { contractStart: daysAgo(days) })
    .inImplementation({ status: 'ACTIVE' })

/** The same, of which it is known that the customer leaves 50 days from now. */
export const leaving = (company: OrganizationFixture) =>
  company.and({
    type: 'closeAccount',
    effective: daysAgo(-50),
    id: accountId,
    withWhatDependsOnIt: true,
  })

// Seven and thirteen months of 30.4375 days are 213.1 and 395.7 days.
export const MONTHS_7 = 214
export const MONTHS_13 = 396
