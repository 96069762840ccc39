import { formatDay } from '../../../../kernel/days.js'
import { tierThresholds } from '../../../service-models/tier-thresholds.js'
import type { FindingDraft } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { misplacedAccounts } from '../../misplaced-accounts.js'
import { TIER_BENCHMARKS } from '../../rule-benchmarks.js'

/**
 * An account is served below the tier that its ACV, strategic value or complexity earn.
 *
 * Source: BM "Hybrid", "Common mistakes"; 3-rules "Org lint".
 */
export const underInvestedAccount: LintRule = {
  id: 'under-invested-account',
  severity: 'WARNING',
  benchmarks: TIER_BENCHMARKS,
  missing: ({ view }) => (tierThresholds(view) === null ? 'DOLLAR_RATE' : null),
  check: underInvested,
}

function* underInvested(input: LintInput): Generator<FindingDraft> {
  const { day, organization } = input.view
  for (const { tier, earned, acv, row: _, ...found } of misplacedAccounts(input, 'BELOW')) {
    const { id: accountId, name: account } = found.subject
    const params = { account, tier, earned, acv, currency: organization.currency }
    yield {
      ...found,
      message: { key: 'orgLint.under-invested-account', params },
      fix: () => ({
        title: { key: 'orgLint.FIX_SET_TIER', params: { account, tier: earned } },
        changes: [{ type: 'setTier', effective: formatDay(day), id: accountId, tier: earned }],
      }),
    }
  }
}
