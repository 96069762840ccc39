import { figuresOf } from '../../../evidence/figures.js'
import { formatDay } from '../../../../kernel/days.js'
import type { FindingDraft } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { accountSubject } from '../../lint-subject.js'

/**
 * A handover began 30 days ago or more, its former holder is still in transition, and nobody recorded
 * how it ended.
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
  for (const row of coverage.rows) {
    if (coverage.kind(row) !== 'TRANSITION') continue
    const { from, outcome, responsibility } = coverage.get(row)
    const days = view.day - from
    if (outcome !== null || days < limit) continue
    const subject = accountSubject(view, coverage.accountRow(row))
    yield {
      subject,
      detail: responsibility,
      message: {
        key: 'orgLint.handover-unfinished',
        params: { account: subject.name, responsibility, since: formatDay(from), days },
      },
      inputs: [
        ['since', formatDay(from), 'DATE'],
        ['days', days, 'DAYS'],
      ],
      figures: [used('policy.lint.handover')],
    }
  }
}
