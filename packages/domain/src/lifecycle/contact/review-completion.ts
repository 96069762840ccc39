import type { Evidence } from '../../evidence/evidence.js'
import type { Ratio } from '../../evidence/ratio.js'
import type { Tier } from '../../state/vocabulary.js'

/** Contact expected and had in one window. */
export interface ContactCount {
  /** Business reviews; more than expected with one account do not make up for another. */
  readonly expectedReviews: number
  readonly reviews: number
  /** `Σ min(had, expected) ÷ Σ expected`, 0–1. */
  readonly reviewCompletion: Ratio
  /** All contacts, reviews included. */
  readonly expectedContacts: number
  readonly contacts: number
  readonly contactCompletion: Ratio
}

/** The contact with the accounts of one tier. */
export interface TierCompletion extends ContactCount {
  readonly tier: Tier
  readonly accounts: number
}

/** Accounts whose business review is overdue, the longest overdue first. */
export interface OverdueReviews {
  readonly accounts: number
  readonly rows: Int32Array
  /** Days after the due date; NaN where neither a review nor a contract start is known. */
  readonly days: Float64Array
}

/** How far the contact that tiers are promised takes place. */
export interface ReviewCompletion {
  readonly byTier: readonly TierCompletion[]
  readonly total: ContactCount
  /** The same in the window before. */
  readonly previous: ContactCount
  /** Whether review completion fell from one window to the next: a lagging sign of a lack of people. */
  readonly falling: boolean | null
  readonly overdue: OverdueReviews
  readonly evidence: Evidence
}
