import { touchpointColumns } from '../../health/touchpoint-columns.js'
import { parseDay } from '../../kernel/parse-day.js'
import type { LintFacts } from '../../org-lint/lint-input.js'
import type { TouchpointKind } from '../../state/vocabulary.js'
import type { OrganizationFixture } from '../organization-fixture.js'
import { LINT_DAY } from './lint-input-of.js'

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
