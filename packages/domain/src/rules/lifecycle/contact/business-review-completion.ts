import { figuresOf } from '../../evidence/figures.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import type { TouchpointColumns } from '../../health/fact-columns.js'
import { FOREVER } from '../../../kernel/days.js'
import type { Period } from '../../../kernel/periods.js'
import type { OrganizationView } from '../../../state/view.js'
import { type Tier, TIERS } from '../../../entities/vocabularies.js'
import { customersSince, tierOf } from '../customers.js'
import { contactCounts, contactWindows } from './contact-counts.js'
import { contactOfTier, type TierContact } from './contact-of-tier.js'
import { type ContactCount, ContactTally, type ReviewCompletion } from './review-completion.js'
import { overdueReviews } from './overdue-reviews.js'

const MONTHS_A_YEAR = 12

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
  const windows = contactWindows(view)
  const promises: Promises = {
    HIGH_TOUCH: contactOfTier(view, 'HIGH_TOUCH'),
    LOW_TOUCH: contactOfTier(view, 'LOW_TOUCH'),
    TECH_TOUCH: contactOfTier(view, 'TECH_TOUCH'),
  }
  const years = windows.months / MONTHS_A_YEAR
  const recorded = touchpoints !== null
  const known = touchpoints ?? NO_TOUCHPOINTS
  const now = tallyOf(view, known, windows.current, promises, years)
  const before = tallyOf(view, known, windows.previous, promises, years)
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
    overdue: overdueReviews(view, touchpoints, promises, windows.previous.from),
  }
  return { ...completion, evidence: evidence(view, completion, promises) }
}

const NO_TOUCHPOINTS: TouchpointColumns = {
  accountRow: new Int32Array(0),
  day: new Int32Array(0),
  kind: new Uint8Array(0),
}

function tallyOf(
  view: OrganizationView,
  touchpoints: TouchpointColumns,
  window: Period,
  promises: Promises,
  years: number,
) {
  const { accounts } = view
  const { from, to } = window
  const since = customersSince(view)
  const counts = contactCounts(touchpoints, window, (accounts.rows.at(-1) ?? -1) + 1)
  const total = new ContactTally()
  const byTier = {
    HIGH_TOUCH: new ContactTally(),
    LOW_TOUCH: new ContactTally(),
    TECH_TOUCH: new ContactTally(),
  }
  const accountsOf = { HIGH_TOUCH: 0, LOW_TOUCH: 0, TECH_TOUCH: 0 }
  for (const row of accounts.rows) {
    const tier = tierOf(view, row)
    const begun = since[row] === FOREVER ? from : Math.min(to, Math.max(from, since[row]!))
    const span = (years * (to - begun)) / (to - from)
    const { reviews, contacts } = promises[tier]
    const [hadReviews, hadContacts] = [counts.reviews[row]!, counts.contacts[row]!]
    accountsOf[tier] += 1
    total.add(reviews * span, hadReviews, contacts * span, hadContacts)
    byTier[tier].add(reviews * span, hadReviews, contacts * span, hadContacts)
  }
  return { total, byTier, accounts: accountsOf }
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
