import { figuresOf } from '../../../evidence/figures.js'
import { formatDay } from '../../../../kernel/days.js'
import { renewalHasBegun } from '../../../customers/renewal-of.js'
import type { FindingDraft } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { accountSubject } from '../../lint-subject.js'
import { openRenewals } from '../../open-renewals.js'

const DUE = 'policy.lifecycle.renewalCheck.due'
const LATE = 'policy.lifecycle.renewalCheck.late'

/**
 * A contract ends within 90 days and work on its renewal has not begun; from 30 days on it is an error.
 *
 * Source: 3-rules "Health and lifecycle".
 */
export const lateRenewal: LintRule = {
  id: 'late-renewal',
  severity: 'WARNING',
  benchmarks: [DUE, LATE],
  check: late,
}

function* late({ view }: LintInput): Generator<FindingDraft> {
  const { used, number } = figuresOf(view)
  const [limit, tooLate] = [number(DUE), number(LATE)]
  for (const { row, ends, days, renewal } of openRenewals(view, DUE)) {
    if (renewalHasBegun(renewal)) continue
    const subject = accountSubject(view, row)
    const contractEnd = formatDay(ends)
    yield {
      subject,
      detail: contractEnd,
      ...(days <= tooLate && { severity: 'ERROR' as const }),
      message: {
        key: 'orgLint.late-renewal',
        params: { account: subject.name, ends: contractEnd, days, limit },
      },
      inputs: [
        ['contractEnd', contractEnd, 'DATE'],
        ['days', days, 'DAYS'],
        ['stage', renewal?.stage ?? null, 'TEXT'],
      ],
      figures: [used(DUE), used(LATE)],
    }
  }
}
