import { figuresOf } from '../../../evidence/figures.js'
import { formatDay } from '../../../../kernel/days.js'
import { toldAccounts } from '../../concerned-accounts.js'
import type { FindingDraft } from '../../finding.js'
import { csmOf, groupRows } from '../../group-rows.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'

/**
 * Handovers to one seat or team began 30 days ago or more, their former holders are still in transition,
 * and nobody recorded how they ended.
 *
 * Source: TS "Four models" (handoff protocols); 3-rules "Org lint".
 */
export const handoverUnfinished: LintRule = {
  id: 'handover-unfinished',
  severity: 'WARNING',
  benchmarks: ['policy.lint.handover'],
  check: unfinished,
}

function* unfinished({ view }: LintInput): Generator<FindingDraft> {
  const { coverage } = view
  const { used, number } = figuresOf(view)
  const limit = number('policy.lint.handover')
  const since = new Map<number, number>()
  for (const row of coverage.rows) {
    if (coverage.kind(row) !== 'TRANSITION') continue
    const { from, outcome } = coverage.get(row)
    if (outcome !== null || view.day - from < limit) continue
    const account = coverage.accountRow(row)
    since.set(account, Math.min(from, since.get(account) ?? from))
  }
  for (const { subject, rows } of groupRows(since.keys(), csmOf(view))) {
    const first = Math.min(...rows.map((row) => since.get(row) ?? view.day))
    const days = view.day - first
    const told = toldAccounts(view, rows)
    yield {
      subject,
      accounts: rows,
      message: {
        key: 'orgLint.handover-unfinished',
        params: { ...told, subject: subject.name, since: formatDay(first), days },
      },
      inputs: [
        ['accounts', told.accounts, 'ACCOUNTS'],
        ['since', formatDay(first), 'DATE'],
        ['days', days, 'DAYS'],
      ],
      figures: [used('policy.lint.handover')],
    }
  }
}
