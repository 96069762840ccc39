import { tierThresholds } from '../../../service-models/tier-thresholds.js'
import { comingTierCut } from '../../coming-tier-cut.js'
import type { FindingDraft } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { misplacedAccounts } from '../../misplaced-accounts.js'
import { TIER_BENCHMARKS } from '../../rule-benchmarks.js'

/**
 * An account is served above the tier that it earns, and no lower tier is recorded for a day to come, as
 * it is for an account that was promoted for a time.
 *
 * Source: BM "Hybrid", "Common mistakes"; 3-rules "Org lint".
 */
export const overServedAccount: LintRule = {
  id: 'over-served-account',
  severity: 'INFO',
  benchmarks: TIER_BENCHMARKS,
  missing: ({ view }) => (tierThresholds(view) === null ? 'DOLLAR_RATE' : null),
  check: overServed,
}

function* overServed(input: LintInput): Generator<FindingDraft> {
  const { currency } = input.view.organization
  for (const { row, tier, earned, acv, ...found } of misplacedAccounts(input, 'ABOVE')) {
    if (comingTierCut(input.view, row) !== null) continue
    const params = { account: found.subject.name, tier, earned, acv, currency }
    yield { ...found, message: { key: 'orgLint.over-served-account', params } }
  }
}
