import { formatDay } from '../../../../kernel/days.js'
import { lazy } from '../../../../kernel/lazy.js'
import type { OrganizationView } from '../../../../state/view.js'
import type { FindingDraft, LintFix } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { accountSubject } from '../../lint-subject.js'
import { SeatPicker } from '../../seat-picker.js'

/**
 * An account has nobody who is accountable for it as CSM, neither a seat nor a team. The fix gives it to
 * the least utilised CSM's seat that fits, counting the accounts placed before.
 *
 * Source: PM "Responsibilities every organisation must cover".
 */
export const uncoveredAccount: LintRule = {
  id: 'uncovered-account',
  severity: 'ERROR',
  benchmarks: [],
  check: uncovered,
}

function* uncovered(input: LintInput): Generator<FindingDraft> {
  const { view } = input
  const { accounts } = view
  const covered = coveredRows(view)
  const picker = lazy(() => new SeatPicker(view))
  for (const row of accounts.rows) {
    if (covered[row] === 1) continue
    const [account, acv] = [accounts.name(row), accounts.acv(row)]
    const { currency } = view.organization
    yield {
      subject: accountSubject(view, row),
      message: { key: 'orgLint.uncovered-account', params: { account, acv, currency } },
      inputs: [['acv', acv, 'MINOR_UNITS']],
      figures: [],
      fix: () => coverFix(input, picker(), row),
    }
  }
}

/** By the account's row 1 when someone is accountable for it as CSM. */
function coveredRows(view: OrganizationView): Uint8Array {
  const { coverage } = view
  const covered = new Uint8Array(view.state.accounts.rowCount)
  for (const row of coverage.rows) {
    if (coverage.kind(row) !== 'ACCOUNTABLE' || coverage.responsibility(row) !== 'CSM') continue
    covered[coverage.accountRow(row)] = 1
  }
  return covered
}

function coverFix({ view, newId }: LintInput, picker: SeatPicker, row: number): LintFix | null {
  const seat = picker.pick(row)
  if (seat === null) return null
  const account = view.accounts.name(row)
  return {
    title: { key: 'orgLint.FIX_COVER_ACCOUNT', params: { account, seat: seat.title } },
    changes: [
      {
        type: 'coverAccount',
        effective: formatDay(view.day),
        id: newId(),
        accountId: view.accounts.id(row),
        responsibility: 'CSM',
        positionId: seat.id,
      },
    ],
  }
}
