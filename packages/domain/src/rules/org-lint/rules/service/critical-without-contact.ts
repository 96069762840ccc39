import { figuresOf } from '../../../evidence/figures.js'
import { toldAccounts } from '../../concerned-accounts.js'
import { contactRecord, lastContacts } from '../../contact-record.js'
import type { FindingDraft } from '../../finding.js'
import { csmOf, groupRows } from '../../group-rows.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'

const FIGURE = 'policy.lint.criticalContact'

/**
 * Customers of one CSM whose health is critical had no contact for more than 14 days. Judged only where that
 * team's books have a record of contact for as long.
 *
 * Source: PM "Pillars" (health and risk); 3-rules "Org lint".
 */
export const criticalWithoutContact: LintRule = {
  id: 'critical-without-contact',
  severity: 'WARNING',
  benchmarks: [FIGURE],
  missing: ({ facts }) => {
    if (facts?.touchpoints == null) return 'TOUCHPOINTS'
    return facts.health === undefined ? 'HEALTH' : null
  },
  check: unattended,
}

function* unattended({ view, facts }: LintInput): Generator<FindingDraft> {
  const { touchpoints, health } = facts ?? {}
  if (touchpoints == null || health === undefined) return
  const { used, number } = figuresOf(view)
  const limit = number(FIGURE)
  const recordedFrom = contactRecord(view, touchpoints)
  const last = lastContacts(view, touchpoints)
  const rows = [...view.accounts.rows].filter((row) => {
    const from = recordedFrom(row)
    if (health.levelOf(row) !== 'CRITICAL' || from === null) return false
    return view.day - Math.max(from, last.get(row) ?? from) > limit
  })
  for (const group of groupRows(rows, csmOf(view))) {
    const told = toldAccounts(view, group.rows)
    yield {
      subject: group.subject,
      accounts: group.rows,
      message: {
        key: 'orgLint.critical-without-contact',
        params: { ...told, subject: group.subject.name, days: limit },
      },
      inputs: [
        ['accounts', told.accounts, 'ACCOUNTS'],
        ['revenue', told.revenue, 'MINOR_UNITS'],
      ],
      figures: [used(FIGURE)],
    }
  }
}
