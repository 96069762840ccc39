import { figuresOf } from '../../../evidence/figures.js'
import { stakeholderCoverage } from '../../../lifecycle/stakeholders/stakeholder-coverage.js'
import { toldAccounts } from '../../concerned-accounts.js'
import type { FindingDraft } from '../../finding.js'
import { csmOf, groupRows } from '../../group-rows.js'
import { highValueRows } from '../../high-value.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'

const FIGURE = 'policy.stakeholder.minimum'

/**
 * Customers of high value (high-touch, enterprise or strategic) of one CSM are known by a single person of
 * theirs. Customers of whom nobody is recorded are a gap in the record, and are told on the page of
 * stakeholders.
 *
 * Source: PM "Pillars" (executive engagement, champions).
 */
export const singleThreadedAccount: LintRule = {
  id: 'single-threaded-account',
  severity: 'WARNING',
  benchmarks: [FIGURE],
  missing: ({ view }) =>
    highValueRows(view).length > 0 && view.ofCustomers('stakeholder').length === 0
      ? 'STAKEHOLDERS'
      : null,
  check: singleThreaded,
}

function* singleThreaded({ view }: LintInput): Generator<FindingDraft> {
  const { used } = figuresOf(view)
  const single = new Set(stakeholderCoverage(view).singleThreaded.rows)
  const rows = highValueRows(view).filter((row) => single.has(row))
  for (const group of groupRows(rows, csmOf(view))) {
    const told = toldAccounts(view, group.rows)
    yield {
      subject: group.subject,
      accounts: group.rows,
      message: {
        key: 'orgLint.single-threaded-account',
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
