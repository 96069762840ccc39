import { type Tier, TIERS } from '../../../entities/vocabularies.js'
import type { OrganizationView } from '../../../state/view.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import type { TouchpointColumns } from '../../health/fact-columns.js'
import { contactWindows } from './contact-counts.js'
import type { TierContact } from './contact-of-tier.js'
import { ContactOfWindow, promisedContact } from './contact-of-window.js'
import { overdueReviews } from './overdue-reviews.js'
import type { ContactCount, ReviewCompletion } from './review-completion.js'

type Promises = Readonly<Record<Tier, TierContact>>

/**
 * Whether the contact that tiers are promised takes place: over the twelve months (policy) up to the
 * view's day the business reviews and contacts expected of each account's tier, against those had.
 * `completion = Σ min(had, expected) ÷ Σ expected`; who became a customer within the window is expected
 * to have had its part. A review is overdue more than 30 days (policy) after its turn, counted from the
 * last one or from the first contract's start.
 *
 * @param touchpoints of the two windows of `contactWindows`; null when none are recorded at all.
 * Source: BM "Hybrid"; TS "Core roles" (falling QBR completion); 3-rules "Health and lifecycle".
 */
export function businessReviewCompletion(
  view: OrganizationView,
  touchpoints: TouchpointColumns | null,
): ReviewCompletion {
  const recorded = touchpoints !== null
  const now = new ContactOfWindow(view, touchpoints, 'current').of(view.accounts.rows)
  const before = new ContactOfWindow(view, touchpoints, 'previous').of(view.accounts.rows)
  const promises = promisedContact(view)
  const total = now.total.count(recorded)
  const previous = before.total.count(recorded)
  const [is, was] = [total.reviewCompletion.value, previous.reviewCompletion.value]
  const completion: Omit<ReviewCompletion, 'evidence'> = {
    byTier: TIERS.map((tier) => ({
      tier,
      accounts: now.accounts[tier],
      ...now.byTier[tier].count(recorded),
    })),
    total,
    previous,
    falling: is === null || was === null ? null : is < was,
    overdue: overdueReviews(view, touchpoints, promises, contactWindows(view).previous.from),
  }
  return { ...completion, evidence: evidence(view, completion, promises) }
}

function evidence(
  view: OrganizationView,
  { total, overdue }: Omit<ReviewCompletion, 'evidence'>,
  promises: Promises,
): Evidence {
  const { used } = figuresOf(view)
  return evidenceOf(
    message(total, overdue.accounts),
    [
      ['expectedReviews', total.expectedReviews, 'COUNT'],
      ['reviews', total.reviews, 'COUNT'],
      ['expectedContacts', total.expectedContacts, 'COUNT'],
      ['contacts', total.contacts, 'COUNT'],
      ['overdue', overdue.accounts, 'ACCOUNTS'],
    ],
    [
      ...TIERS.flatMap((tier) => promises[tier].figures),
      used('policy.contact.window'),
      used('policy.lint.reviewOverdue'),
    ],
  )
}

function message(total: ContactCount, overdue: number): Evidence['message'] {
  const { value, reason } = total.reviewCompletion
  if (value === null) return reason
  const { reviews, expectedReviews } = total
  const params = { completion: value, reviews, expected: expectedReviews, overdue }
  return { key: 'lifecycle.REVIEWS', params }
}
