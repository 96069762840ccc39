import {
  servedTier,
  TIERS,
  tierThresholds,
  type Locale,
  type OrganizationView,
  type Tier,
} from '@postscale/domain'
import { moneyOf } from '../../shared/money/money.js'
import { notEvaluated } from './not-evaluated.js'
import type { EvaluatedTiers } from './tier.service.js'
import { tierEvidence } from './to-tier-movements.js'
import type { TierLineType } from './types/tier-line-type.js'
import type { TiersType } from './types/tiers-type.js'

/** How the accounts lie in the tiers, for GraphQL. */
export function toTiers(
  view: OrganizationView,
  evaluated: EvaluatedTiers,
  locale: Locale,
): TiersType {
  const thresholds = tierThresholds(view)
  const { organization } = view
  return {
    lines: linesOf(view, evaluated),
    highTouchFrom: moneyOf(thresholds?.highTouch ?? null, organization),
    lowTouchFrom: moneyOf(thresholds?.lowTouch ?? null, organization),
    ...(evaluated.status === 'NOT_EVALUATED'
      ? notEvaluated(evaluated.reason, locale)
      : { reason: null, evidence: tierEvidence(view, evaluated, locale) }),
  }
}

function linesOf(view: OrganizationView, evaluated: EvaluatedTiers): TierLineType[] {
  const { accounts, organization } = view
  const sums = tally(() => ({ accounts: 0, bySegment: 0, acv: 0, moved: 0 }))
  let total = 0
  for (const row of accounts.rows) {
    const tier = accounts.tier(row)
    const sum = sums[servedTier(tier, accounts.segment(row))]
    const acv = accounts.acv(row)
    sum.accounts += 1
    sum.bySegment += Number(tier === null)
    sum.acv += acv
    total += acv
  }
  if (evaluated.status === 'EVALUATED') {
    for (const { accountId, from, to } of evaluated.movements) {
      sums[servedTier(from, accounts.segment(accounts.rowOf(accountId)))].moved -= 1
      sums[to].moved += 1
    }
  }
  return TIERS.map((tier) => ({
    tier,
    accounts: sums[tier].accounts,
    bySegment: sums[tier].bySegment,
    acv: moneyOf(sums[tier].acv, organization),
    acvShare: total === 0 ? null : sums[tier].acv / total,
    accountsAfter: evaluated.status === 'EVALUATED' ? sums[tier].accounts + sums[tier].moved : null,
  }))
}

function tally<T>(make: () => T): Record<Tier, T> {
  return { HIGH_TOUCH: make(), LOW_TOUCH: make(), TECH_TOUCH: make() }
}
