import { FOREVER } from '../../../../kernel/days.js'
import { lifecycleClocks } from '../../../capacity/onboarding/lifecycle-clock.js'
import { figuresOf } from '../../../evidence/figures.js'
import { tierOf } from '../../../lifecycle/customers.js'
import type { OrganizationView } from '../../../../state/view.js'
import { toldAccounts } from '../../concerned-accounts.js'
import type { FindingDraft } from '../../finding.js'
import { csmOf, groupRows } from '../../group-rows.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'

const FIGURE = 'policy.lifecycle.lateOnboarding'

/**
 * High-touch customers of one CSM have no success plan of which anything was measured, so that nobody can
 * show what they gained. Who is a customer for 90 days at most is left in peace, and so is everybody where
 * no success plans are kept at all.
 *
 * Source: PM "Pillars" (value realisation); 3-rules "Org lint".
 */
export const unprovenValue: LintRule = {
  id: 'unproven-value',
  severity: 'WARNING',
  benchmarks: [FIGURE],
  missing: ({ view }) =>
    highTouchRows(view).length > 0 && view.ofCustomers('successPlan').length === 0
      ? 'SUCCESS_PLANS'
      : null,
  check: unproven,
}

function* unproven({ view }: LintInput): Generator<FindingDraft> {
  const { used } = figuresOf(view)
  const rows = highTouchRows(view).filter((row) =>
    view.ofAccount('successPlan', row).every(({ measured }) => measured === null),
  )
  for (const group of groupRows(rows, csmOf(view))) {
    const told = toldAccounts(view, group.rows)
    yield {
      subject: group.subject,
      accounts: group.rows,
      message: {
        key: 'orgLint.unproven-value',
        params: { ...told, subject: group.subject.name },
      },
      inputs: [
        ['accounts', told.accounts, 'ACCOUNTS'],
        ['revenue', told.revenue, 'MINOR_UNITS'],
      ],
      figures: [used(FIGURE)],
    }
  }
}

/** High-touch customers that are past their onboarding. */
function highTouchRows(view: OrganizationView): readonly number[] {
  const limit = figuresOf(view).number(FIGURE)
  const since = lifecycleClocks(view)
  return [...view.accounts.rows].filter((row) => {
    const isNew = since[row] !== FOREVER && view.day - since[row]! <= limit
    return tierOf(view, row) === 'HIGH_TOUCH' && !isNew
  })
}
