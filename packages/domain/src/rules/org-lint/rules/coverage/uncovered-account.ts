import type { OrganizationView } from '../../../../state/view.js'
import { largestFirst, toldAccounts } from '../../concerned-accounts.js'
import { coverFix, type Placement } from '../../cover-fix.js'
import type { FindingDraft } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'
import { SeatPicker } from '../../seat-picker.js'

/**
 * Accounts have nobody who is accountable for them as CSM, neither a seat nor a team. There are two causes:
 * nobody gave them to the seats that have room and fit, which the fix does, the largest first; and no such
 * seat is left.
 *
 * Source: PM "Responsibilities every organisation must cover".
 */
export const uncoveredAccount: LintRule = {
  id: 'uncovered-account',
  severity: 'ERROR',
  benchmarks: [],
  check: (input) => {
    const { view } = input
    const uncovered = uncoveredRows(view)
    if (uncovered.length === 0) return []
    const picker = new SeatPicker(view)
    const placements: Placement[] = []
    const left: number[] = []
    for (const row of largestFirst(view, uncovered)) {
      const seat = picker.pick(row)
      if (seat === null) left.push(row)
      else placements.push({ row, seat })
    }
    const placed = placements.map(({ row }) => row)
    return [
      ...finding(view, placed, { fix: () => coverFix(input, placements) }),
      ...finding(view, left, { detail: 'no-seat' }),
    ]
  },
}

function finding(
  view: OrganizationView,
  rows: readonly number[],
  more: Pick<FindingDraft, 'detail' | 'fix'>,
): readonly FindingDraft[] {
  if (rows.length === 0) return []
  const told = toldAccounts(view, rows)
  const params = { ...told, hasSeat: more.detail === undefined }
  return [
    {
      subject: organizationSubject(view),
      accounts: rows,
      message: { key: 'orgLint.uncovered-account', params },
      inputs: [
        ['accounts', told.accounts, 'ACCOUNTS'],
        ['revenue', told.revenue, 'MINOR_UNITS'],
      ],
      figures: [],
      ...more,
    },
  ]
}

/** Rows of the accounts for which nobody is accountable as CSM. */
function uncoveredRows(view: LintInput['view']): readonly number[] {
  const { coverage } = view
  const covered = new Uint8Array(view.state.accounts.rowCount)
  for (const row of coverage.rows) {
    if (coverage.kind(row) !== 'ACCOUNTABLE' || coverage.responsibility(row) !== 'CSM') continue
    covered[coverage.accountRow(row)] = 1
  }
  return [...view.accounts.rows].filter((row) => covered[row] !== 1)
}
