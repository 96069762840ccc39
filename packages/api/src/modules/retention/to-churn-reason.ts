import type { Locale, LostForReason, OrganizationView } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import { toRatio } from '../capacity/to-ratio.js'
import type { ChurnReasonType } from './types/churn-reason-type.js'

/** What was lost for a reason, for GraphQL. */
export function toChurnReason(
  view: OrganizationView,
  { churn, contraction, share, evidence, ...same }: LostForReason,
  locale: Locale,
): ChurnReasonType {
  return {
    ...same,
    churn: moneyOf(churn, view.organization),
    contraction: moneyOf(contraction, view.organization),
    share: toRatio(share, locale),
    evidence: toEvidence(evidence, locale),
  }
}
