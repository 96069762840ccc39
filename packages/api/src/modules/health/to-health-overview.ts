import type { AccountsHealth, Locale, OrganizationView } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { HealthTally } from './health-tally.js'
import { toLevelCounts } from './to-level-counts.js'
import type { HealthOverviewType } from './types/health-overview-type.js'

/** The health of all accounts for GraphQL. */
export function toHealthOverview(
  view: OrganizationView,
  health: AccountsHealth,
  locale: Locale,
): HealthOverviewType {
  const tally = new HealthTally(health)
  for (const row of view.accounts.rows) tally.add(view, row)
  return {
    view,
    health,
    accounts: tally.accounts,
    scored: tally.scored,
    meanScore: tally.meanScore,
    levels: toLevelCounts(view, tally),
    unknownMetrics: health.unknownMetrics,
    evidence: toEvidence(health.evidence, locale),
  }
}
