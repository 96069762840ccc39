import { tierThresholds } from '../../../service-models/tier-thresholds.js'
import { comingTierCut } from '../../coming-tier-cut.js'
import type { LintRule } from '../../lint-rule.js'
import { misplacedAccounts, misplacedFinding } from '../../misplaced-accounts.js'
import { TIER_BENCHMARKS } from '../../rule-benchmarks.js'
import { tierFix } from '../../tier-fix.js'

/** How long before it a lower tier is told to customers: the fix takes effect so many days from now. */
const NOTICE_DAYS = 60

/**
 * Accounts are served above the tier that they earn, and no lower tier is recorded for a day to come, as
 * it is for an account that was promoted for a time. The fix lowers the tier in 60 days, so that there is
 * time to tell the customers.
 *
 * Source: BM "Hybrid", "Common mistakes"; 3-rules "Org lint".
 */
export const overServedAccount: LintRule = {
  id: 'over-served-account',
  severity: 'INFO',
  benchmarks: TIER_BENCHMARKS,
  missing: ({ view }) => (tierThresholds(view) === null ? 'DOLLAR_RATE' : null),
  check: (input) =>
    misplacedAccounts(input.view, 'ABOVE').flatMap((group) => {
      const rows = group.rows.filter((row) => comingTierCut(input.view, row) === null)
      if (rows.length === 0) return []
      return [
        {
          ...misplacedFinding(input, 'orgLint.over-served-account', { ...group, rows }, true),
          fix: () => tierFix(input, rows, group.earned, input.view.day + NOTICE_DAYS),
        },
      ]
    }),
}
