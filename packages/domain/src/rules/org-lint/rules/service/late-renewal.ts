import { figuresOf } from '../../../evidence/figures.js'
import { formatDay } from '../../../../kernel/days.js'
import { renewalOwners } from '../../../lifecycle/renewals/owner-tally.js'
import { renewalHasBegun } from '../../../customers/renewal-of.js'
import { toldAccounts } from '../../concerned-accounts.js'
import type { FindingDraft } from '../../finding.js'
import { groupRows, ownerSubject } from '../../group-rows.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { openRenewals } from '../../open-renewals.js'

const DUE = 'policy.lifecycle.renewalCheck.due'
const LATE = 'policy.lifecycle.renewalCheck.late'

/**
 * Contracts of one owner end within 90 days and work on their renewal has not begun; from 30 days on it is
 * an error. A contract that renews by itself counts when its customer is at risk, by the day by which
 * notice must be given.
 *
 * Source: 3-rules "Health and lifecycle", "Org lint".
 */
export const lateRenewal: LintRule = {
  id: 'late-renewal',
  severity: 'WARNING',
  benchmarks: [DUE, LATE],
  check: late,
}

function* late(input: LintInput): Generator<FindingDraft> {
  const { view } = input
  const { used, number } = figuresOf(view)
  const [limit, tooLate] = [number(DUE), number(LATE)]
  const ownerOf = renewalOwners(view)
  const open = [...openRenewals(input, DUE)].filter(({ renewal }) => !renewalHasBegun(renewal))
  const byRow = new Map(open.map((each) => [each.row, each]))
  const groups = groupRows(byRow.keys(), (row) =>
    ownerSubject(view, ownerOf(row, byRow.get(row)?.renewal ?? null)),
  )
  for (const { subject, rows } of groups) {
    const ends = Math.min(...rows.map((row) => byRow.get(row)?.ends ?? view.day))
    const days = ends - view.day
    const told = toldAccounts(view, rows)
    yield {
      subject,
      accounts: rows,
      ...(days <= tooLate && { severity: 'ERROR' as const }),
      message: {
        key: 'orgLint.late-renewal',
        params: { ...told, subject: subject.name, ends: formatDay(ends), days, limit },
      },
      inputs: [
        ['accounts', told.accounts, 'ACCOUNTS'],
        ['revenue', told.revenue, 'MINOR_UNITS'],
        ['firstEnd', formatDay(ends), 'DATE'],
        ['days', days, 'DAYS'],
      ],
      figures: [used(DUE), used(LATE)],
    }
  }
}
