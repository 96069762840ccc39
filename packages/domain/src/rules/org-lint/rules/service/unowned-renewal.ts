import { figuresOf } from '../../../evidence/figures.js'
import { formatDay } from '../../../../kernel/days.js'
import { renewalOwners } from '../../../lifecycle/renewals/owner-tally.js'
import { largestFirst, toldAccounts } from '../../concerned-accounts.js'
import { coverFix } from '../../cover-fix.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'
import { openRenewals } from '../../open-renewals.js'
import { SeatPicker } from '../../seat-picker.js'

const FIGURE = 'policy.lifecycle.renewalCheck.early'

/**
 * Contracts end within 120 days, their renewals are not decided, and nobody answers for them: no seat that
 * the renewal names, nobody accountable for renewals, and no CSM. The fix gives them to CSMs with room, when
 * there is room for all.
 *
 * Source: PM "Responsibilities"; 3-rules "Health and lifecycle".
 */
export const unownedRenewal: LintRule = {
  id: 'unowned-renewal',
  severity: 'ERROR',
  benchmarks: [FIGURE],
  check: (input) => {
    const { view } = input
    const ownerOf = renewalOwners(view)
    const unowned = [...openRenewals(input, FIGURE)].filter(({ row, renewal }) => {
      const { positionId, teamId } = ownerOf(row, renewal)
      return positionId === null && teamId === null
    })
    if (unowned.length === 0) return []
    const ends = Math.min(...unowned.map((each) => each.ends))
    const days = ends - view.day
    const rows = unowned.map(({ row }) => row)
    const told = toldAccounts(view, rows)
    return [
      {
        subject: organizationSubject(view),
        accounts: rows,
        message: {
          key: 'orgLint.unowned-renewal',
          params: { ...told, ends: formatDay(ends), days },
        },
        inputs: [
          ['accounts', told.accounts, 'ACCOUNTS'],
          ['revenue', told.revenue, 'MINOR_UNITS'],
          ['firstEnd', formatDay(ends), 'DATE'],
          ['days', days, 'DAYS'],
        ],
        figures: [figuresOf(view).used(FIGURE)],
        fix: () => fixOf(input, rows),
      },
    ]
  },
}

function fixOf(input: LintInput, rows: readonly number[]) {
  const picker = new SeatPicker(input.view)
  const placements = largestFirst(input.view, rows).flatMap((row) => {
    const seat = picker.pick(row)
    return seat === null ? [] : [{ row, seat }]
  })
  return placements.length === rows.length ? coverFix(input, placements) : null
}
