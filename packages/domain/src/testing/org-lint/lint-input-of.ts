import type { TouchpointKind } from '../../entities/vocabularies.js'
import { type CalendarDate, parseDay } from '../../kernel/days.js'
import type { AccountsHealth } from '../../rules/health/accounts-health.js'
import { signalColumns, touchpointColumns } from '../../rules/health/fact-columns.js'
import { healthOfAccounts } from '../../rules/health/health-of-accounts.js'
import type { LintFacts, LintInput } from '../../rules/org-lint/lint-input.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { viewAt } from '../../state/view-at.js'
import { fixtureId } from '../fixture-id.js'
import type { OrganizationFixture } from '../organization-fixture.js'
import { viewOf } from '../state-of.js'

/** Touchpoints of accounts by name, as days before the day of linting. */
export function factsOf(
  company: OrganizationFixture,
  days: Readonly<Record<string, readonly number[]>>,
  kind: TouchpointKind = 'BUSINESS_REVIEW',
): LintFacts {
  const today = parseDay(LINT_DAY) ?? 0
  const touchpoints = Object.entries(days).flatMap(([name, ago]) =>
    ago.map((each) => ({ accountId: company.id('account', name), day: today - each, kind })),
  )
  return { touchpoints: touchpointColumns(company.view(LINT_DAY), touchpoints) }
}

/** Health of all accounts alike: so large a share of their users and of the features is active. */
export function healthOfAll(company: OrganizationFixture, share: number): AccountsHealth {
  const view = company.view(LINT_DAY)
  const signals = [...view.accounts.rows].flatMap((row) =>
    ['weeklyActiveShare', 'featureAdoption'].map((metric) => ({
      accountId: view.accounts.id(row),
      metric,
      day: view.day,
      value: share,
    })),
  )
  return healthOfAccounts(view, signalColumns(view, signals))
}

/** The day on which fixtures are linted unless they say otherwise. */
const LINT_DAY = '2026-03-02'

/** A state as the linter takes it. New ids are the same in every run; before 1970 there was nothing. */
export function lintInputOf(
  state: OrganizationState,
  { on = LINT_DAY, facts }: { readonly on?: CalendarDate; readonly facts?: LintFacts } = {},
): LintInput {
  let made = 0
  return {
    view: viewOf(state, on),
    viewOn: (day) => (day < (parseDay('1970-01-01') ?? 0) ? null : viewAt(state, day)),
    facts,
    newId: () => fixtureId('lint', `${(made += 1)}`),
  }
}

/** So many CSMs, led by the seat named. */
export function withCsms(
  company: OrganizationFixture,
  count: number,
  options: { readonly reportsTo?: string; readonly team?: string } = {},
): OrganizationFixture {
  let led = company
  for (let index = 1; index <= count; index += 1) {
    const name = `${options.team ?? ''}${index}`
    led = led.withSeat(`CSM ${name}`, options).filledBy(`C${name}`)
  }
  return led
}
