import {
  formatDay,
  localize,
  type assignTier,
  type Locale,
  type TierReason,
} from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { notEvaluated } from './not-evaluated.js'
import type { TierAssignmentType } from './types/tier-assignment-type.js'
import type { TierReasonType } from './types/tier-reason-type.js'

const NOTHING = {
  tier: null,
  earned: null,
  promotedUntil: null,
  pendingTier: null,
  pendingSince: null,
  reasons: [],
}

/** The tier that an account is to have, for GraphQL. */
export function toTierAssignment(
  assigned: ReturnType<typeof assignTier>,
  locale: Locale,
): TierAssignmentType {
  if (assigned.status === 'NOT_EVALUATED') {
    return { ...NOTHING, ...notEvaluated(assigned.reason, locale) }
  }
  const { tier, earned, promotedUntil, reasons, state, evidence } = assigned
  const { pending } = state
  return {
    tier,
    earned,
    promotedUntil,
    pendingTier: pending?.tier ?? null,
    pendingSince: pending === null ? null : formatDay(pending.since),
    reasons: reasons.map((each) => toTierReason(each, locale)),
    reason: null,
    evidence: toEvidence(evidence, locale),
  }
}

/** One reason of a tier for GraphQL. */
export function toTierReason({ code, tier, message }: TierReason, locale: Locale): TierReasonType {
  return { code, tier, message: localize(locale, message) }
}
