import type { AccountSnapshot } from '../stage/account-snapshot.js'
import { contactOfTier } from './contact-of-tier.js'

/** Days in a mean year. */
export const DAYS_A_YEAR = 365.25

/**
 * Whether an account had its business review: within a year ÷ reviews a year of its tier. A tier
 * without reviews asks for none. Null while no contacts are recorded.
 */
export function isReviewed({ view, tier, touchpoints }: AccountSnapshot): boolean | null {
  if (touchpoints === null) return null
  const { reviews } = contactOfTier(view, tier)
  if (reviews === 0) return true
  return touchpoints.some(
    ({ kind, day }) => kind === 'BUSINESS_REVIEW' && view.day - day <= DAYS_A_YEAR / reviews,
  )
}
