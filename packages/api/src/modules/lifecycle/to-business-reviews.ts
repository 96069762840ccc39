import type { ContactCount, Locale, OrganizationView, ReviewCompletion } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { toRatio } from '../capacity/to-ratio.js'
import { toAccountList } from './to-account-list.js'
import type { BusinessReviewsType } from './types/business-reviews-type.js'
import type { ContactCountType } from './types/contact-count-type.js'

/** How far promised contact takes place, for GraphQL. */
export function toBusinessReviews(
  view: OrganizationView,
  { byTier, total, previous, falling, overdue, evidence }: ReviewCompletion,
  locale: Locale,
): BusinessReviewsType {
  return {
    byTier: byTier.map(({ tier, accounts, ...count }) => ({
      tier,
      accounts,
      count: toContactCount(count, locale),
    })),
    total: toContactCount(total, locale),
    previous: toContactCount(previous, locale),
    falling,
    overdue: toAccountList(view, overdue.rows),
    evidence: toEvidence(evidence, locale),
  }
}

function toContactCount(
  { reviewCompletion, contactCompletion, ...same }: ContactCount,
  locale: Locale,
): ContactCountType {
  return {
    ...same,
    reviewCompletion: toRatio(reviewCompletion, locale),
    contactCompletion: toRatio(contactCompletion, locale),
  }
}
