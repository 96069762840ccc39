import type { Tier } from '../../../entities/vocabularies.js'
import type { Evidence } from '../../evidence/evidence.js'
import { type Ratio, ratioOf } from '../../evidence/ratio.js'

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
interface TierCompletion extends ContactCount {
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

/** Sums contact expected and had. Mutable, and private to the one who is counting. */
export class ContactTally {
  #expectedReviews = 0
  #reviews = 0
  #keptReviews = 0
  #expectedContacts = 0
  #contacts = 0
  #keptContacts = 0

  add(expectedReviews: number, reviews: number, expectedContacts: number, contacts: number): void {
    this.#expectedReviews += expectedReviews
    this.#reviews += reviews
    this.#keptReviews += Math.min(reviews, expectedReviews)
    this.#expectedContacts += expectedContacts
    this.#contacts += contacts
    this.#keptContacts += Math.min(contacts, expectedContacts)
  }

  /** @param recorded whether touchpoints are recorded at all. */
  count(recorded: boolean): ContactCount {
    const ratio = (kept: number, expected: number): Ratio =>
      recorded
        ? ratioOf(kept, expected, { key: 'lifecycle.REASON_NONE_EXPECTED', params: {} })
        : { value: null, reason: { key: 'lifecycle.REASON_NO_TOUCHPOINTS', params: {} } }
    return {
      expectedReviews: this.#expectedReviews,
      reviews: this.#reviews,
      reviewCompletion: ratio(this.#keptReviews, this.#expectedReviews),
      expectedContacts: this.#expectedContacts,
      contacts: this.#contacts,
      contactCompletion: ratio(this.#keptContacts, this.#expectedContacts),
    }
  }
}
