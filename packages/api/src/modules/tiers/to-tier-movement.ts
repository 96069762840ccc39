import type { Locale, OrganizationView, TierMovement } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import { toTierReason } from './to-tier-assignment.js'
import type { TierMovementType } from './types/tier-movement-type.js'
import { AccountType } from '../../graphql/types.js'

/** A movement between tiers for GraphQL. */
export function toTierMovement(
  view: OrganizationView,
  movement: TierMovement,
  locale: Locale,
): TierMovementType {
  const { from, to, reason, effectiveOn, until, afterwards } = movement
  const { organization, accounts } = view
  return {
    account: new AccountType(view, accounts.rowOf(movement.accountId)),
    from,
    to,
    reason,
    reasons: movement.reasons.map((each) => toTierReason(each, locale)),
    effectiveOn,
    until,
    afterwards,
    costBefore: moneyOf(movement.costBefore, organization),
    costAfter: moneyOf(movement.costAfter, organization),
    evidence: toEvidence(movement.evidence, locale),
  }
}
