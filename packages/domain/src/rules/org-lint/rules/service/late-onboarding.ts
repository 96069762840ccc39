import type { OrganizationView } from '../../../../state/view.js'
import { figuresOf } from '../../../evidence/figures.js'
import { keepsFirstValues, lateOnboardingDays } from '../../../lifecycle/stage/onboarding-of.js'
import { toldAccounts } from '../../concerned-accounts.js'
import type { FindingDraft } from '../../finding.js'
import { csmOf, groupRows } from '../../group-rows.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'

const FIGURE = 'policy.lifecycle.lateOnboarding'

/**
 * Customers of one CSM that came within the last year are past 90 days without a first measurable outcome.
 * Nothing can be told where first values are never recorded.
 *
 * Source: PM "Six stages"; 3-rules "Health and lifecycle".
 */
export const lateOnboarding: LintRule = {
  id: 'late-onboarding',
  severity: 'WARNING',
  benchmarks: [FIGURE],
  missing: ({ view }) =>
    !keepsFirstValues(view) && waitingRows(view).length > 0 ? 'FIRST_VALUES' : null,
  check: late,
}

function* late({ view }: LintInput): Generator<FindingDraft> {
  const { used, number } = figuresOf(view)
  const limit = number(FIGURE)
  const daysOf = (row: number): number => lateOnboardingDays(view, row) ?? 0
  for (const { subject, rows } of groupRows(waitingRows(view), csmOf(view))) {
    const days = Math.max(...rows.map(daysOf))
    const told = toldAccounts(view, rows)
    yield {
      subject,
      accounts: rows,
      message: {
        key: 'orgLint.late-onboarding',
        params: { ...told, subject: subject.name, days, limit },
      },
      inputs: [
        ['accounts', told.accounts, 'ACCOUNTS'],
        ['days', days, 'DAYS'],
      ],
      figures: [used(FIGURE)],
    }
  }
}

/** New customers whose onboarding is late, as their lifecycle tells it. */
function waitingRows(view: OrganizationView): readonly number[] {
  const { accounts } = view
  const projects = view.ofCustomers('implementation')
  const rows = new Set(projects.map(({ accountId }) => accounts.rowOf(accountId)))
  return [...rows].filter((row) => lateOnboardingDays(view, row) !== null)
}
