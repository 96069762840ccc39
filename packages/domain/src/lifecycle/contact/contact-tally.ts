import type { Ratio } from '../../evidence/ratio.js'
import { ratioOf } from '../../evidence/ratio-of.js'
import type { ContactCount } from './review-completion.js'

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
