import { tierThresholds } from '../../../service-models/tier-thresholds.js'
import { largestFirst } from '../../concerned-accounts.js'
import type { LintRule } from '../../lint-rule.js'
import { misplacedAccounts, misplacedFinding } from '../../misplaced-accounts.js'
import { TIER_BENCHMARKS } from '../../rule-benchmarks.js'
import { SeatPicker } from '../../seat-picker.js'
import { tierFix } from '../../tier-fix.js'

/**
 * Accounts are served below the tier that their ACV, strategic value or complexity earn. The fix raises
 * those whose CSMs have room for them, the largest first; the others wait for somebody with room, and are
 * told apart.
 *
 * Source: BM "Hybrid", "Common mistakes"; 3-rules "Org lint".
 */
export const underInvestedAccount: LintRule = {
  id: 'under-invested-account',
  severity: 'WARNING',
  benchmarks: TIER_BENCHMARKS,
  missing: ({ view }) => (tierThresholds(view) === null ? 'DOLLAR_RATE' : null),
  check: (input) => {
    const { view } = input
    const picker = new SeatPicker(view)
    return misplacedAccounts(input.view, 'BELOW').flatMap((group) => {
      const sorted = largestFirst(view, group.rows)
      const raised = sorted.filter((row) => picker.takes(row, group.earned))
      const isRaised = new Set(raised)
      const waiting = sorted.filter((row) => !isRaised.has(row))
      return [
        ...(raised.length === 0 ? [] : [{ rows: raised, hasRoom: true }]),
        ...(waiting.length === 0 ? [] : [{ rows: waiting, hasRoom: false }]),
      ].map(({ rows, hasRoom }) => ({
        ...misplacedFinding(input, 'orgLint.under-invested-account', { ...group, rows }, hasRoom),
        ...(hasRoom && { fix: () => tierFix(input, rows, group.earned, view.day) }),
      }))
    })
  },
}
