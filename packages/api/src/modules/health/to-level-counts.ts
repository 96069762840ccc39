import { HEALTH_LEVELS, type OrganizationView } from '@postscale/domain'
import { moneyOf } from '../../shared/money/money.js'
import type { HealthTally } from './health-tally.js'
import type { HealthLevelCountType } from './types/health-level-count-type.js'

/** The counts of every level, and last of the accounts without a score. */
export function toLevelCounts(
  { organization }: OrganizationView,
  tally: HealthTally,
): HealthLevelCountType[] {
  return [...HEALTH_LEVELS, null].map((level) => {
    const { accounts, acv } = tally.of(level)
    return { level, accounts, acv: moneyOf(acv, organization) }
  })
}
