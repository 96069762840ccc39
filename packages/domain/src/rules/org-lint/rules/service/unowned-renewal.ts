import { figuresOf } from '../../../evidence/figures.js'
import { formatDay } from '../../../../kernel/days.js'
import { renewalOwners } from '../../../lifecycle/renewals/owner-tally.js'
import type { FindingDraft } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { accountSubject } from '../../lint-subject.js'
import { openRenewals } from '../../open-renewals.js'

const FIGURE = 'policy.lifecycle.renewalCheck.early'

/**
 * A contract ends within 120 days, its renewal is not decided, and nobody answers for it: no seat that
 * the renewal names, nobody accountable for renewals, and no CSM.
 *
 * Source: PM "Responsibilities"; 3-rules "Health and lifecycle".
 */
export const unownedRenewal: LintRule = {
  id: 'unowned-renewal',
  severity: 'ERROR',
  benchmarks: [FIGURE],
  check: unowned,
}

function* unowned({ view }: LintInput): Generator<FindingDraft> {
  const ownerOf = renewalOwners(view)
  const { used } = figuresOf(view)
  for (const { row, ends, days, renewal } of openRenewals(view, FIGURE)) {
    const { positionId, teamId } = ownerOf(row, renewal)
    if (positionId !== null || teamId !== null) continue
    const subject = accountSubject(view, row)
    const money = { acv: view.accounts.acv(row), currency: view.organization.currency }
    const contractEnd = formatDay(ends)
    yield {
      subject,
      detail: contractEnd,
      message: {
        key: 'orgLint.unowned-renewal',
        params: { account: subject.name, ends: contractEnd, days, ...money },
      },
      inputs: [
        ['contractEnd', contractEnd, 'DATE'],
        ['days', days, 'DAYS'],
        ['acv', money.acv, 'MINOR_UNITS'],
      ],
      figures: [used(FIGURE)],
    }
  }
}
